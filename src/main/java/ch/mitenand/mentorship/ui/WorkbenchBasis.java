package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentorship.PlanBasis;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** On what a pair was proposed: rules, points, and what was known of both then. */
final class WorkbenchBasis {

    private WorkbenchBasis() {}

    static Component of(PoolId pool, PlanBasis basis) {
        var points =
                basis.points().isEmpty()
                        ? new Paragraph(
                                "Von Hand fest gewählt, obwohl es nach Punkten wenig passt.")
                        : WorkbenchBar.sentences(basis.points());
        var content =
                new Div(
                        css(head(pool, basis), "mi-muted"),
                        points,
                        input(basis.mentee()),
                        input(basis.mentor()));
        return new Section(
                new H2("Warum dieses Paar?"),
                WorkbenchBar.of(basis.total(), basis.points()),
                css(
                        details(
                                summary(text("Regeln, Punkte und Angaben von damals")),
                                false,
                                content),
                        "mi-wb__more"));
    }

    private static Paragraph head(PoolId pool, PlanBasis basis) {
        var head =
                new Paragraph(
                        text(
                                "Stand %s, Regeln und Gewichte Nr. %d. "
                                        .formatted(
                                                WorkbenchDates.day(basis.on()),
                                                basis.rulesVersion())));
        var run = basis.run();
        if (run != null) {
            head.add(link(MentorshipNavigation.plan(pool, run), "Aus diesem Plan"));
        }
        return head;
    }

    private static Component input(PlanBasis.Input input) {
        return new Div(
                new H3("Das wusste der Pool von " + input.firstName()),
                list("mi-wb-input", input.lines().stream().map(ListItem::new).toList()));
    }
}
