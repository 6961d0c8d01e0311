package ch.mitenand.mentoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All of a mentee, for the pool's coordinators and for modules that checked the rights.
 *
 * @param askedOn the day the mentee asked for a mentor
 * @param left whether the mentee withdrew or was taken off the list
 * @param erased whether the person was deleted: then names and contact are empty
 */
public record MenteeFile(
        MenteeId id,
        PoolId pool,
        @Nullable UUID account,
        PersonDetails person,
        MenteeNeed need,
        boolean urgent,
        LocalDate askedOn,
        boolean left,
        boolean erased,
        int version) {}
