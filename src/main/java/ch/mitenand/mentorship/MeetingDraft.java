package ch.mitenand.mentorship;

import ch.mitenand.matching.Topic;
import java.time.LocalDate;

/**
 * What a mentor enters of a meeting; no diary.
 *
 * @param day between the first meeting and today
 * @param minutes 5 to 720; all meetings of a mentor on a day together at most 1440
 */
public record MeetingDraft(
        LocalDate day, int minutes, MeetingKind kind, Topic topic, TrafficLight light) {}
