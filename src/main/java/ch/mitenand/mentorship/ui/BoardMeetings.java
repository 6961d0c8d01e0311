package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.muted;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.mentorship.Feedback;
import ch.mitenand.mentorship.Meeting;
import ch.mitenand.mentorship.MentorshipRow;
import ch.mitenand.mentorship.MentorshipState;
import ch.mitenand.mentorship.TrafficLight;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The meetings of a mentorship in numbers, the log, and what the two said at the end. */
final class BoardMeetings extends Section {

    private static final int SHOWN = 5;
    private static final Set<MentorshipState> BEFORE =
            Set.of(
                    MentorshipState.PROPOSED,
                    MentorshipState.DISMISSED,
                    MentorshipState.ASKED,
                    MentorshipState.NOT_FORMED,
                    MentorshipState.AGREED);

    BoardMeetings(
            MentorshipRow row, List<Meeting> meetings, List<Feedback> feedback, LocalDate today) {
        setVisible(!BEFORE.contains(row.state()));
        add(new H2("Treffen"));
        if (row.meetings() == 0) {
            add(css(new Paragraph("Noch ist kein Treffen eingetragen."), "mi-muted"));
        } else {
            add(numbers(row, today));
            add(new WorkbenchMore<>("mi-board__meetings", meetings, SHOWN, BoardMeetings::item));
        }
        feedback.forEach(said -> add(said(said)));
    }

    private static Component numbers(MentorshipRow row, LocalDate today) {
        var last = row.lastMeeting();
        var numbers = css(tag("dl"), "mi-board__numbers");
        number(numbers, row.meetings() == 1 ? "Treffen" : "Treffen", "" + row.meetings());
        number(numbers, "Stunden", hours(row.minutes()));
        number(
                numbers,
                "zuletzt",
                last == null ? "" : WorkbenchDates.since(last, today).substring(5));
        return numbers;
    }

    private static void number(
            com.vaadin.flow.component.HtmlContainer numbers, String name, String value) {
        numbers.add(tag("div", tag("dt", text(name)), tag("dd", text(value))));
    }

    /** "3½", "12", with quarters as the Swiss write them. */
    static String hours(int minutes) {
        String whole = minutes >= 60 || minutes < 15 ? Integer.toString(minutes / 60) : "";
        return switch (minutes % 60 / 15) {
            case 1 -> whole + "¼";
            case 2 -> whole + "½";
            case 3 -> whole + "¾";
            default -> whole;
        };
    }

    private static ListItem item(Meeting meeting) {
        var light =
                switch (meeting.light()) {
                    case GREEN -> "good";
                    case YELLOW -> "wait";
                    case RED -> "act";
                };
        var item =
                new ListItem(
                        css(new Span(WorkbenchDates.day(meeting.day())), "mi-board__day"),
                        new Span(
                                "%d Min., %s, %s"
                                        .formatted(
                                                meeting.minutes(),
                                                meeting.kind().germanName(),
                                                meeting.topic().germanName())));
        if (meeting.light() != TrafficLight.GREEN) {
            item.add(WorkbenchParts.badge(meeting.light().germanName(), light));
        }
        if (!meeting.goal().isEmpty()) {
            item.add(muted("Ziel bis zum nächsten Mal: " + meeting.goal()));
        }
        return item;
    }

    private static Component said(Feedback said) {
        var line =
                new Paragraph(
                        "%s: %d von 4%s"
                                .formatted(
                                        said.party().germanName(),
                                        said.grade(),
                                        said.again() ? ", würde wieder" : ""));
        if (!said.sentence().isBlank()) {
            line.add(muted(" «" + said.sentence() + "»"));
        }
        return css(line, "mi-board__said");
    }
}
