package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentorship.MentorshipRow;
import ch.mitenand.mentorship.MentorshipState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Set;

/** A mentorship on the board: who, since when, what is due, what needs an eye. */
final class BoardCard extends ListItem {

    private static final Set<String> GRAVE = Set.of("Ampel rot", "Nachweis abgelaufen");

    BoardCard(PoolId pool, MentorshipRow row, LocalDate today) {
        css(this, "mi-board__card");
        var names =
                link(
                        MentorshipNavigation.mentorship(pool, row.id()),
                        css(new Span(row.menteeName()), "mi-board__name"),
                        text(" "),
                        css(new Span("mit " + row.mentorName()), "mi-board__with"));
        add(css(new H3(names), "mi-board__title"));
        add(css(new Paragraph(line(row, today)), "mi-board__line mi-muted"));
        if (row.state() == MentorshipState.ASKED) {
            add(answers(row));
        }
        var due = row.due();
        if (due != null && !row.state().isFinal()) {
            add(
                    css(
                            new Paragraph(
                                    icon("date"),
                                    text(" " + next(row) + ": " + when(row, due, today))),
                            "mi-board__due"));
        }
        add(flags(row));
    }

    private static String line(MentorshipRow row, LocalDate today) {
        boolean mixed =
                row.state() == MentorshipState.PAUSED
                        || row.state() == MentorshipState.SUSPENDED
                        || row.state().isFinal();
        String since = WorkbenchDates.since(row.since(), today);
        return mixed ? row.state().germanName() + " " + since : since;
    }

    private static String next(MentorshipRow row) {
        return switch (row.state()) {
            case ASKED -> "Antworten";
            case TRIAL -> "Erstes Treffen";
            case PAUSED -> "Pause";
            case ACTIVE ->
                    row.due() != null && row.due().equals(row.plannedEnd()) ? "Ende" : "Halbzeit";
            default -> "";
        };
    }

    /** A first meeting that is over is not overdue. */
    private static String when(MentorshipRow row, LocalDate due, LocalDate today) {
        return row.state() == MentorshipState.TRIAL
                ? WorkbenchDates.day(due)
                : WorkbenchDates.due(due, today);
    }

    private static Div answers(MentorshipRow row) {
        return css(
                new Div(
                        answer("Mentor/in", row.mentorAnswered()),
                        answer("Mentee", row.menteeAnswered())),
                "mi-board__answers");
    }

    private static Span answer(String who, boolean yes) {
        return css(
                new Span(
                        icon(yes ? "check" : "clock"),
                        text(" " + who + (yes ? ": Ja" : ": offen"))),
                yes ? "mi-board__yes" : "mi-board__open");
    }

    private static Div flags(MentorshipRow row) {
        var flags = css(new Div(), "mi-badges");
        row.flags()
                .forEach(flag ->
                        flags.add(
                                WorkbenchParts.badge(flag, GRAVE.contains(flag) ? "act" : "wait")));
        flags.setVisible(!row.flags().isEmpty());
        return flags;
    }
}
