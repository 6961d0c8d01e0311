package ch.mitenand.mentorship;

import java.time.Instant;

/**
 * A step in the history of a mentorship.
 *
 * @param command name of a {@link MentorshipCommand}, or PROPOSE for the beginning
 * @param reason coded reason and words, may be empty
 */
public record HistoryEntry(
        String command, MentorshipState to, Party party, Instant at, String reason) {}
