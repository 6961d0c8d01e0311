package ch.mitenand.mentorship;

import ch.mitenand.matching.Topic;
import java.time.LocalDate;

/**
 * What a mentor enters of a meeting; no diary.
 *
 * @param day between the first meeting and today
 * @param minutes 5 to 720; all meetings of a mentor on a day together at most 1440
 * @param goal what the two want to reach until next time, at most 120 characters; empty for nothing
 */
public record MeetingDraft(
        LocalDate day,
        int minutes,
        MeetingKind kind,
        Topic topic,
        TrafficLight light,
        String goal) {

    /** How long a goal can be, in characters. */
    public static final int LONGEST_GOAL = 120;

    public MeetingDraft {
        goal = PlainText.of(goal).replaceAll("\\s+", " ");
    }

    /** A meeting without a goal for the next one. */
    public MeetingDraft(
            LocalDate day, int minutes, MeetingKind kind, Topic topic, TrafficLight light) {
        this(day, minutes, kind, topic, light, "");
    }
}
