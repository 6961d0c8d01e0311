package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentorship.PlanAsked;
import ch.mitenand.mentorship.PlanPerson;
import ch.mitenand.mentorship.Step;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;

/** Asking both of some pairs: the summary before, the outcome of each after. */
final class WorkbenchAsk {

    private static final String WHAT_HAPPENS =
            "Beide erhalten ein Mail mit Vornamen, Bezirk, Sprachen, Zeiten und Themen der anderen Person,"
                    + " ohne Nachnamen und Kontaktangaben. Sie antworten mit einem Klick, innert sieben Tagen.";

    private WorkbenchAsk() {}

    /** Two people who are to be asked. */
    record Two(PlanPerson mentee, PlanPerson mentor) {}

    /** Shows what will be sent to whom, and what it costs others; does it only then. */
    static void confirm(Two two, String cost, Runnable yes) {
        confirm(List.of(two), cost(cost), yes);
    }

    /** The same for pairs of a plan, which says what choices cost. */
    static void confirm(List<Two> pairs, Runnable yes) {
        confirm(pairs, new Div(), yes);
    }

    /** What a choice by hand costs others; nothing for an empty sentence. */
    static Component cost(String sentence) {
        return sentence.isEmpty()
                ? new Div()
                : css(
                        new Div(new Paragraph(bold("Was es die anderen kostet: "), text(sentence))),
                        "mi-wb-cost");
    }

    private static void confirm(List<Two> pairs, Component cost, Runnable yes) {
        String heading =
                pairs.size() == 1
                        ? "Diese beiden anfragen?"
                        : pairs.size() + " Paare anfragen (" + 2 * pairs.size() + " Mails)?";
        var items = pairs.stream().map(WorkbenchAsk::item).toList();
        new WorkbenchDialog(heading)
                .with(
                        list("mi-wb-ask", items),
                        cost,
                        new Paragraph(WHAT_HAPPENS),
                        css(
                                new Paragraph(
                                        "Jedes Paar wird unmittelbar davor noch einmal geprüft."),
                                "mi-muted"))
                .open(
                        pairs.size() == 1 ? "Beide anfragen" : "Alle anfragen",
                        false,
                        () -> {
                            yes.run();
                            return Optional.empty();
                        });
    }

    private static ListItem item(Two two) {
        return new ListItem(bold(two.mentee().name()), text(" mit "), bold(name(two.mentor())));
    }

    static String name(PlanPerson person) {
        return person.pool().isEmpty() ? person.name() : person.name() + " (" + person.pool() + ")";
    }

    /** What became of each pair; what did not work first. */
    static Component outcome(PoolId pool, List<PlanAsked> asked) {
        long done = asked.stream().filter(a -> a.step() instanceof Step.Done).count();
        String heading =
                done == asked.size()
                        ? (done == 1
                                ? "Beide sind angefragt."
                                : "Alle " + done + " Paare sind angefragt.")
                        : "%d von %s angefragt."
                                .formatted(
                                        done, WorkbenchParts.count(asked.size(), "Paar", "Paaren"));
        var items =
                asked.stream()
                        .sorted(java.util.Comparator.comparing(a -> a.step() instanceof Step.Done))
                        .map(a -> item(pool, a))
                        .toList();
        var title = new H2(heading);
        var outcome =
                css(
                        new Div(
                                title,
                                list("mi-wb-outcome__list", items),
                                WorkbenchParts.action(
                                        MentorshipNavigation.board(pool), "Zu allen Begleitungen")),
                        done == asked.size()
                                ? "mi-wb-outcome"
                                : "mi-wb-outcome mi-wb-outcome--part");
        WorkbenchParts.focus(title);
        return outcome;
    }

    private static ListItem item(PoolId pool, PlanAsked asked) {
        String two = asked.mentee().name() + " mit " + name(asked.mentor());
        return switch (asked.step()) {
            case Step.Done(var id, _) ->
                    new ListItem(
                            icon("check"),
                            css(
                                    new Span(link(MentorshipNavigation.mentorship(pool, id), two)),
                                    "mi-wb-outcome__text"));
            case Step.No(var sentence) ->
                    new ListItem(
                            icon("flag"),
                            css(
                                    new Span(bold(two), text(": nicht angefragt. " + sentence)),
                                    "mi-wb-outcome__text"));
        };
    }
}
