package ch.mitenand.mentoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All of a volunteer, for the pool's coordinators and for modules that checked the rights.
 *
 * @param account the volunteer's account, if there is one
 * @param erased whether the person was deleted: then names and contact are empty
 */
public record MentorFile(
        MentorId id,
        PoolId pool,
        @Nullable UUID account,
        PersonDetails person,
        MentorOffer offer,
        AdmissionStatus status,
        Instant appliedAt,
        boolean erased,
        int version) {}
