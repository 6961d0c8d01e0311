package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** Notes, what has happened, and what ends a case or hands it over. */
@Route(CaseNavigation.CASE_ROUTE + "/akte")
@PermitAll
class CaseRecordView extends CaseFrame {

    private final CaseDesk desk;
    private final Regions regions;
    private final Clock clock;

    CaseRecordView(CurrentActor current, CaseDesk desk, Regions regions, Clock clock) {
        super(desk, current, Tab.NOTES);
        this.desk = desk;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    protected void show(Actor actor, CaseFile file, Div page, BeforeEnterEvent event) {
        var notes =
                new CaseRecordNotes(desk, file, desk.notes(actor, file.id()), this::actor, clock);
        var commands =
                new CaseRecordCommands(
                        desk, file, regions, this::actor, this::redraw, CasePage::go);
        var waiting = desk.transfer(actor, file.id());
        var side =
                css(
                        new Div(
                                paper(file),
                                new CaseRecordTransfer(file, waiting, regions, commands),
                                new CaseRecordEnd(file, commands)),
                        "mi-case__side");
        var main = css(new Div(notes, history(actor, file)), "mi-case__main");
        page.add(css(new Div(main, side), "mi-case__columns"));
    }

    private static Section paper(CaseFile file) {
        return CaseParts.box(
                "Auf Papier",
                css(
                        new Paragraph(
                                "Alles zu diesem Fall, für das Archiv oder als Auskunft an die Person."),
                        "mi-muted"),
                CaseParts.secondButton(CaseNavigation.recordPrint(file.id()), "Akte drucken"));
    }

    private Section history(Actor actor, CaseFile file) {
        var entries = desk.history(actor, file.id()).stream().map(this::item).toList();
        return CaseParts.box(
                "Verlauf",
                entries.isEmpty()
                        ? css(
                                new Paragraph(
                                        "Eröffnet am %s. Seither ist nichts geschehen."
                                                .formatted(SwissFormat.date(file.openedOn()))),
                                "mi-muted")
                        : list("mi-case__timeline", entries));
    }

    private ListItem item(CaseDesk.Entry entry) {
        String when = SwissFormat.moment(entry.at().atZone(clock.getZone()));
        return new ListItem(
                css(new Paragraph(entry.what()), "mi-case__typed"),
                css(new Paragraph(when + ", " + entry.by()), "mi-case__when"));
    }
}
