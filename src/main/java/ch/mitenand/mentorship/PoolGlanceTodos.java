package ch.mitenand.mentorship;

import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentorship.PoolGlanceTodo.Kind;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what is to be done in a pool on a day. */
final class PoolGlanceTodos {

    private static final int SOON_DAYS = 30;
    private static final int PAUSE_DAYS = 7;
    private static final int TRIAL_DAYS = 21;
    private static final Map<String, Kind> KINDS =
            Map.of(
                    "Nachweis abgelaufen", Kind.ALERT,
                    "Ampel rot", Kind.ALERT,
                    "30 Tage kein Eintrag", Kind.SILENCE,
                    "Ende steht bevor", Kind.END,
                    "Halbzeitgespräch fällig", Kind.REVIEW,
                    "Kennenlernen organisieren", Kind.MEETING);

    private final LocalDate today;
    private final ZoneId zone;
    private final List<PoolGlanceTodo> todos = new ArrayList<>();

    private PoolGlanceTodos(LocalDate today, ZoneId zone) {
        this.today = today;
        this.zone = zone;
    }

    /** What cannot wait first, then by kind and day. */
    static List<PoolGlanceTodo> of(
            List<MentorshipRow> mentorships,
            List<MentorFile> mentors,
            LocalDate today,
            ZoneId zone) {
        var collected = new PoolGlanceTodos(today, zone);
        mentorships.forEach(collected::look);
        mentors.forEach(collected::look);
        return collected.todos.stream()
                .sorted(
                        Comparator.comparing((PoolGlanceTodo t) -> !t.alert())
                                .thenComparing(PoolGlanceTodo::kind)
                                .thenComparing(PoolGlanceTodos::day)
                                .thenComparing(PoolGlanceTodo::who))
                .toList();
    }

    private static LocalDate day(PoolGlanceTodo todo) {
        return Objects.requireNonNullElse(
                todo.due() != null ? todo.due() : todo.since(), LocalDate.MAX);
    }

    private void look(MentorshipRow row) {
        for (String flag : row.flags()) {
            var kind = KINDS.getOrDefault(flag, Kind.ALERT);
            add(row, kind, flag, kind == Kind.END ? row.plannedEnd() : null);
        }
        switch (row.state()) {
            case PROPOSED -> add(row, Kind.ANSWER, "Vorgeschlagen, noch nicht angefragt", null);
            case ASKED -> asked(row);
            case TRIAL -> trial(row);
            case PAUSED -> paused(row);
            case SUSPENDED -> add(row, Kind.ALERT, "Ausgesetzt: Wie geht es weiter?", null);
            default -> {
                // The flags say it all.
            }
        }
    }

    private void asked(MentorshipRow row) {
        if (!row.since().plusDays(Watch.REMIND_AFTER_DAYS).isAfter(today)) {
            String who =
                    row.mentorAnswered()
                            ? "Antwort der oder des Mentee fehlt"
                            : row.menteeAnswered()
                                    ? "Antwort der Mentorin oder des Mentors fehlt"
                                    : "Beide Antworten fehlen";
            add(row, Kind.ANSWER, who, row.due());
        }
    }

    private void trial(MentorshipRow row) {
        var first = row.start();
        if (first != null && !first.plusDays(TRIAL_DAYS).isAfter(today)) {
            add(row, Kind.MEETING, "Nach dem Kennenlernen nachfragen", null);
        }
    }

    private void paused(MentorshipRow row) {
        var until = row.due();
        if (until != null && !until.minusDays(PAUSE_DAYS).isAfter(today)) {
            add(row, Kind.END, "Pause endet", until);
        }
    }

    private void add(MentorshipRow row, Kind kind, String what, @Nullable LocalDate due) {
        todos.add(
                new PoolGlanceTodo(
                        kind,
                        what,
                        row.mentorName() + " und " + row.menteeName(),
                        since(row, kind),
                        due,
                        kind == Kind.ALERT,
                        row.id(),
                        null));
    }

    /** What a meeting has brought up counts from that meeting. */
    private static @Nullable LocalDate since(MentorshipRow row, Kind kind) {
        return switch (kind) {
            case ANSWER, MEETING -> row.since();
            case SILENCE -> row.lastMeeting() == null ? row.since() : row.lastMeeting();
            case ALERT ->
                    row.state() == MentorshipState.SUSPENDED ? row.since() : row.lastMeeting();
            default -> null;
        };
    }

    private void look(MentorFile mentor) {
        var status = mentor.status();
        var until = status.validUntil();
        if (status.state() == AdmissionState.LAPSED) {
            add(mentor, Kind.PROOF, "Nachweis abgelaufen", null, null);
        } else if (status.state() == AdmissionState.APPLIED) {
            var since = LocalDate.ofInstant(mentor.appliedAt(), zone);
            add(mentor, Kind.SIGN_UP, "Neu angemeldet: Gespräch vereinbaren", since, null);
        } else if (status.state() == AdmissionState.ADMITTED) {
            add(mentor, Kind.SIGN_UP, "Zugelassen: in den Pool aufnehmen", null, null);
        } else if (until != null
                && status.state() == AdmissionState.IN_POOL
                && !until.isAfter(today.plusDays(SOON_DAYS))) {
            add(mentor, Kind.PROOF, "Nachweis endet bald", null, until);
        }
    }

    private void add(
            MentorFile mentor,
            Kind kind,
            String what,
            @Nullable LocalDate since,
            @Nullable LocalDate due) {
        var person = mentor.person();
        todos.add(
                new PoolGlanceTodo(
                        kind,
                        what,
                        (person.firstName() + " " + person.lastName()).strip(),
                        since,
                        due,
                        false,
                        null,
                        mentor.id()));
    }
}
