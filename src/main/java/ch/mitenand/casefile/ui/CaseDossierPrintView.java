package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseReferrals;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the lead may read of a case on paper: for the archive before the person is
 * deleted, and as the extract that the person may ask for.
 */
@Route(CaseNavigation.CASE_ROUTE + "/akte" + CaseNavigation.PRINT)
@PermitAll
class CaseDossierPrintView extends CasePrintPage {

    private final CaseDesk desk;
    private final Assessments assessments;
    private final Plans plans;
    private final Regions regions;
    private final Clock clock;

    CaseDossierPrintView(
            CurrentActor current,
            CaseDesk desk,
            Assessments assessments,
            Plans plans,
            Regions regions,
            Clock clock) {
        super(desk, current, Tab.NOTES);
        this.desk = desk;
        this.assessments = assessments;
        this.plans = plans;
        this.regions = regions;
        this.clock = clock;
    }

    @Override
    void show(Actor actor, CaseFile file, Article sheet, BeforeEnterEvent event) {
        var today = LocalDate.now(clock);
        css(sheet, "mi-dossier");
        sheet.add(
                css(new Paragraph(file.number()), "mi-muted"),
                new H1("Akte: " + file.title()),
                css(
                        new Paragraph(
                                "Alles, was %s am %s zu diesem Fall im Portal liest."
                                        .formatted(
                                                CaseWords.lead(file.lead(), regions),
                                                SwissFormat.longDate(today))),
                        "mi-lead"),
                person(actor, file));
        new CaseDossierAssessments(
                        assessments.of(actor, file.id()),
                        assessments.forms(actor),
                        assessments.advice(actor, file.id()))
                .addTo(sheet);
        sheet.add(
                new CaseDossierPlan(
                        plans.plan(actor, file.id()),
                        plans.versions(actor, file.id()),
                        plans.reviews(actor, file.id()),
                        today),
                part(
                        "Vermittlungen",
                        desk.referrals(actor, file.id()).stream()
                                .map(CaseDossierPrintView::referral)
                                .toList()),
                part(
                        "Notizen",
                        desk.notes(actor, file.id()).stream()
                                .map(n -> entry(n.text(), n.at(), n.by()))
                                .toList()),
                part(
                        "Verlauf",
                        desk.history(actor, file.id()).stream()
                                .map(e -> entry(e.what(), e.at(), e.by()))
                                .toList()));
    }

    private Section person(Actor actor, CaseFile file) {
        var facts = CaseParts.facts();
        var person = file.person();
        if (file.state() != CaseState.RETIRED) {
            var year = person.birthYear();
            CaseParts.fact(facts, "Name", person.name());
            CaseParts.fact(facts, "Geburtsjahr", year == null ? "" : year.toString());
            CaseParts.fact(facts, "Kontakt", person.contact());
            CaseParts.fact(facts, "Sprachen", CaseWords.languages(person.languages()));
            CaseParts.fact(facts, "Deutsch mündlich", CaseWords.level(person.oral()));
            CaseParts.fact(facts, "Deutsch schriftlich", CaseWords.level(person.written()));
            CaseParts.fact(facts, "Briefe auf", person.mailLanguage().germanName());
            CaseParts.fact(facts, "Jährlich einladen", CaseWords.yes(person.invitedYearly()));
        }
        var reason = file.closedFor();
        CaseParts.fact(facts, "Wohngemeinde", CaseWords.municipality(person.bfs(), regions));
        CaseParts.fact(facts, "Fallnummer", file.number());
        CaseParts.fact(facts, "Nummer anderswo", file.externalNumber());
        CaseParts.fact(facts, "Grundlage", file.basis().germanName());
        CaseParts.fact(facts, "Geführt von", CaseWords.lead(file.lead(), regions));
        CaseParts.fact(facts, "Eröffnet", CaseWords.day(file.openedOn()));
        CaseParts.fact(
                facts,
                "Stand",
                "%s seit %s".formatted(file.state().germanName(), CaseWords.day(file.since())));
        CaseParts.fact(facts, "Nachbetreuung bis", CaseWords.day(file.followUpEnds()));
        CaseParts.fact(facts, "Abgeschlossen wegen", reason == null ? "" : reason.germanName());
        CaseParts.fact(facts, "Komplexer Fall", CaseWords.yes(file.complex()));
        assessments
                .coach(actor, file.id())
                .ifPresent(coach -> CaseParts.fact(facts, "Integrationscoaching", coach.name()));
        return new Section(new H2("Person und Fall"), facts);
    }

    private static Section part(String heading, List<ListItem> items) {
        Component content =
                items.isEmpty()
                        ? css(new Paragraph("Keine."), "mi-muted")
                        : list("mi-case__timeline", items);
        return css(new Section(new H2(heading), content), "mi-dossier__part");
    }

    private ListItem entry(String words, Instant at, String by) {
        String when = SwissFormat.moment(at.atZone(clock.getZone()));
        return new ListItem(
                css(new Paragraph(words), "mi-case__typed"),
                css(new Paragraph(when + ", " + by), "mi-case__when"));
    }

    private static ListItem referral(CaseReferrals.Line line) {
        var words = new ArrayList<String>();
        add(words, "übermittelt oder abgegeben ", line.sentOn());
        add(words, "Beginn ", line.startsOn());
        add(words, "Ende ", line.endedOn());
        if (!line.outcome().isEmpty()) {
            words.add(line.outcome());
        }
        var facts = CaseParts.facts();
        line.facts().forEach((label, value) -> CaseParts.fact(facts, label, value));
        var item =
                new ListItem(
                        new Paragraph(
                                "%s %s: %s, %s"
                                        .formatted(
                                                line.kind(),
                                                line.number(),
                                                line.target(),
                                                line.state())),
                        css(new Paragraph(String.join("; ", words)), "mi-case__when"));
        if (!line.facts().isEmpty()) {
            item.add(facts);
        }
        return item;
    }

    private static void add(List<String> words, String label, @Nullable LocalDate day) {
        if (day != null) {
            words.add(label + SwissFormat.date(day));
        }
    }
}
