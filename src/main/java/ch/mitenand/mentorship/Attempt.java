package ch.mitenand.mentorship;

import ch.mitenand.mentoring.AdmissionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody wants to move a mentorship; everything that guards and effects look at.
 *
 * @param since the day on which the present state began
 */
record Attempt(
        Mentorship mentorship,
        MentorshipCommand command,
        Party party,
        Details details,
        Instant now,
        LocalDate today,
        LocalDate since,
        Facts facts) {

    /** What has to be looked up when a guard asks for it. */
    interface Facts {

        /** A German sentence why the pair cannot be asked now; empty when it can. */
        Optional<String> obstacle();

        /** Where the mentor stands now. */
        AdmissionState mentor();

        /** Whether everything that the pool requires of the mentor is valid today and on a day. */
        boolean provenOn(LocalDate day);

        /**
         * Whether the mentee is grown up on a day, or the mentor has a special private extract that
         * is valid on it.
         */
        boolean safeForMinorsOn(LocalDate day);
    }

    /** The one of the two who is not acting. */
    Party otherSide() {
        return party == Party.MENTOR ? Party.MENTEE : Party.MENTOR;
    }
}
