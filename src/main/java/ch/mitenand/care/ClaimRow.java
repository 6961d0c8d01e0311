package ch.mitenand.care;

import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim as the database has it, without its lines. */
record ClaimRow(
        ClaimId id,
        PoolId pool,
        MentorId mentor,
        ClaimState state,
        int version,
        Instant since,
        String reason,
        @Nullable UUID claimantAccount,
        boolean exported) {}
