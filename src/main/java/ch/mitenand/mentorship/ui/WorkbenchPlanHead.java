package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentorship.PlanRun;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;

/** What a plan reaches, and what is known about how good it is. */
final class WorkbenchPlanHead {

    private WorkbenchPlanHead() {}

    static Component of(PlanRun run, Clock clock) {
        int all = run.row().mentees();
        int matched = run.row().matched();
        var heading = new H2(result(matched, all));
        var head = css(new Div(heading), "mi-wb-plan__head");
        attribute(head, "role", "status");
        if (run.urgent() > 0) {
            head.add(
                    new Paragraph(
                            "Von %s %s."
                                    .formatted(
                                            WorkbenchParts.count(
                                                    run.urgent(),
                                                    "dringenden Person",
                                                    "dringenden Personen"),
                                            run.figures().urgentMatched() == run.urgent()
                                                    ? "ist niemand ohne Paar"
                                                    : "haben "
                                                            + run.figures().urgentMatched()
                                                            + " ein Paar")));
        }
        head.add(
                css(
                        new Paragraph(
                                "Gerechnet am %s, Beginn am %s, Regeln Nr. %d."
                                        .formatted(
                                                WorkbenchDates.moment(run.row().at(), clock),
                                                WorkbenchDates.day(run.row().start()),
                                                run.rulesVersion())),
                        "mi-muted"));
        if (all > 0) {
            head.add(proof(run));
        }
        return head;
    }

    private static String result(int matched, int all) {
        if (all == 0) {
            return "Niemand wartet.";
        }
        if (matched == 0) {
            return all == 1
                    ? "Für die Person, die wartet, gibt es im Moment niemanden."
                    : "Für die " + all + " Wartenden gibt es im Moment niemanden.";
        }
        return matched == all && all > 1
                ? "Für alle " + all + " Wartenden gibt es ein Paar."
                : "%s für %d Wartende"
                        .formatted(WorkbenchParts.count(matched, "Paar", "Paare"), all);
    }

    private static Component proof(PlanRun run) {
        if (!run.proven()) {
            return WorkbenchParts.alert(
                    "Die Nachprüfung dieses Plans ist nicht aufgegangen. Rechnen Sie ihn neu, bevor Sie jemanden"
                            + " anfragen.");
        }
        var aims =
                new OrderedList(
                        new ListItem("möglichst viele Dringende"),
                        new ListItem("möglichst viele überhaupt"),
                        new ListItem("wer länger wartet, zuerst"),
                        new ListItem("möglichst gute Punkte"),
                        new ListItem("die Arbeit gerecht verteilt"));
        var meant =
                css(
                        new Div(
                                new Paragraph(
                                        "Nach den Regeln und Gewichten Ihres Pools und mit dem, was Sie von Hand gewählt"
                                                + " haben, kommt kein anderer Plan weiter, in dieser Reihenfolge:"),
                                aims,
                                new Paragraph(
                                        "Ein eigener Prüfschritt rechnet nach: Er weiss nicht, wie der Plan gefunden wurde,"
                                                + " schaut jedes Paar und jede Regel noch einmal an und belegt mit Zahlen, dass"
                                                + " kein anderer Plan weiter kommt. Ob zwei Menschen sich mögen, weiss kein Programm: Das entscheiden die beiden und Sie.")),
                        "mi-wb-plan__meant");
        return css(
                details(
                        summary(
                                css(icon("check"), "mi-wb-plan__tick"),
                                text("Geprüft: Es gibt keinen besseren Plan")),
                        false,
                        meant),
                "mi-wb__more mi-wb-plan__proof");
    }
}
