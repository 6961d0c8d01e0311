package ch.mitenand.mentorship;

import ch.mitenand.matching.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A meeting in the log.
 *
 * @param editableUntil until then the mentor can change or delete it
 */
public record Meeting(
        UUID id,
        LocalDate day,
        int minutes,
        MeetingKind kind,
        Topic topic,
        TrafficLight light,
        Instant enteredAt,
        Instant editableUntil) {}
