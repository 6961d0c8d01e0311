package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseReferrals.Line;
import ch.mitenand.casefile.CaseReferrals.Standing;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Where the person has been sent, and how it stands. */
final class CaseOverviewReferrals extends Section {

    CaseOverviewReferrals(CaseFile file, List<Line> all) {
        css(this, "mi-box mi-case__box");
        add(new H2("Vermittlungen"));
        var open = all.stream().filter(line -> line.standing() != Standing.OVER).toList();
        int over = all.size() - open.size();
        if (!open.isEmpty()) {
            add(list("mi-case__goals", open.stream().map(CaseOverviewReferrals::row).toList()));
        }
        if (over > 0) {
            add(
                    css(
                            new Paragraph(CaseParts.count(over, "ist beendet.", "sind beendet.")),
                            "mi-muted"));
        }
        if (all.isEmpty()) {
            add(css(new Paragraph("Noch keine."), "mi-muted"));
        }
        add(
                CaseParts.action(
                        CaseNavigation.page(file.id(), Tab.REFERRALS), "Zu den Vermittlungen"));
    }

    private static ListItem row(Line line) {
        String todo = line.standing() == Standing.WANTS_ATTENTION ? ", zur Kenntnis nehmen" : "";
        return new ListItem(
                css(new Span(line.target()), "mi-case__goal"),
                css(new Span(line.kind() + ", " + line.state() + todo), "mi-muted"));
    }
}
