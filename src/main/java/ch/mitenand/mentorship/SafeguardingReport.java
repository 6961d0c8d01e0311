package ch.mitenand.mentorship;

import ch.mitenand.mentoring.PoolId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report in full, for the safeguarding contacts only.
 *
 * @param by who reported it
 * @param outcome what became of it; empty while it is open
 */
public record SafeguardingReport(
        UUID id,
        PoolId pool,
        MentorshipId mentorship,
        Party by,
        String mentorName,
        String menteeName,
        String text,
        Instant reportedAt,
        @Nullable Instant closedAt,
        String outcome,
        List<Note> notes) {

    public SafeguardingReport {
        notes = List.copyOf(notes);
    }

    /** What a contact has written down. */
    public record Note(UUID account, Instant at, String text) {}

    /** A report in a list: neither names nor text. */
    public record Listed(UUID id, PoolId pool, Party by, Instant reportedAt, boolean closed) {}
}
