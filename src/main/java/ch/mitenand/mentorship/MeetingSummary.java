package ch.mitenand.mentorship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All meetings of a mentorship together.
 *
 * @param last the day of the last one; null for none
 * @param lastEntered the day on which one was last entered, on or after its own day; null for none
 * @param red whether the last traffic light is red
 */
record MeetingSummary(
        @Nullable LocalDate last,
        @Nullable LocalDate lastEntered,
        int count,
        int minutes,
        boolean red) {

    static final MeetingSummary NONE = new MeetingSummary(null, null, 0, 0, false);
}
