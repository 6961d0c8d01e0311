package ch.mitenand.mentorship;

import ch.mitenand.matching.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting in the log.
 *
 * @param goal what the two want to reach until next time; empty for nothing
 * @param editableUntil until then the mentor can change or delete it
 */
public record Meeting(
        UUID id,
        LocalDate day,
        int minutes,
        MeetingKind kind,
        Topic topic,
        TrafficLight light,
        String goal,
        Instant enteredAt,
        Instant editableUntil) {}
