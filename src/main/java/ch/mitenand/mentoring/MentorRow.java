package ch.mitenand.mentoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A volunteer as the database has it, without what is computed from facts. */
record MentorRow(
        MentorId id,
        PoolId pool,
        @Nullable UUID account,
        PersonDetails person,
        MentorOffer offer,
        Instant appliedAt,
        boolean erased,
        int version) {

    MentorFile file(@Nullable UUID shownAccount, AdmissionStatus status) {
        return new MentorFile(
                id, pool, shownAccount, person, offer, status, appliedAt, erased, version);
    }
}
