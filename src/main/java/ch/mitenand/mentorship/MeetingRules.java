package ch.mitenand.mentorship;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be entered in the meeting log. */
final class MeetingRules {

    static final int SHORTEST = 5;
    static final int LONGEST = 720;
    static final int DAY_MINUTES = 1440;
    static final Duration EDITABLE = Duration.ofDays(14);

    private MeetingRules() {}

    /**
     * What is wrong with an entry, in German.
     *
     * @param otherMinutes what the mentor has entered for that day elsewhere
     */
    static Optional<String> fault(
            MeetingDraft draft,
            @Nullable LocalDate first,
            @Nullable LocalDate ended,
            LocalDate today,
            int otherMinutes) {
        if (draft.day().isAfter(today)) {
            return Optional.of(
                    "Das Datum liegt in der Zukunft. Tragen Sie ein Treffen ein, wenn es war.");
        }
        if (first == null || draft.day().isBefore(first)) {
            return Optional.of("Das Datum liegt vor dem ersten Treffen.");
        }
        if (ended != null && draft.day().isAfter(ended)) {
            return Optional.of("Das Datum liegt nach dem Ende der Begleitung.");
        }
        if (draft.minutes() < SHORTEST || draft.minutes() > LONGEST) {
            return Optional.of("Geben Sie zwischen 5 Minuten und 12 Stunden an.");
        }
        if (draft.minutes() + otherMinutes > DAY_MINUTES) {
            return Optional.of("An diesem Tag wären es zusammen mehr als 24 Stunden.");
        }
        if (PlainText.length(draft.goal()) > MeetingDraft.LONGEST_GOAL) {
            return Optional.of("Kürzen Sie das Ziel auf 120 Zeichen.");
        }
        return Optional.empty();
    }

    /** Whether an entry can still be changed. */
    static boolean isEditable(Instant entered, Instant now) {
        return now.isBefore(entered.plus(EDITABLE));
    }
}
