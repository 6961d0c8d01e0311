package ch.mitenand.mentorship;

import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.MentorFile;
import java.time.LocalDate;

/**
 * Where the mentor of a mentorship stands; looked at anew every time, because proofs end, are
 * struck out, and years of birth are corrected while a mentorship runs.
 *
 * @param unproven whether something that the pool requires is missing, whatever the state
 * @param unsafe whether the mentee may be under 18 and there is no valid special private extract
 */
record Standing(AdmissionState state, boolean unproven, boolean unsafe) {

    static Standing of(MentorFile mentor, MenteeFile mentee, LocalDate today) {
        return new Standing(
                mentor.status().state(),
                !mentor.status().missing().isEmpty(),
                !isSafe(mentor, mentee, today));
    }

    /** Whether everything required is valid today and reaches a day. */
    static boolean isProven(MentorFile mentor, LocalDate day) {
        var until = mentor.status().validUntil();
        return mentor.status().missing().isEmpty() && (until == null || !until.isBefore(day));
    }

    /** Whether the two may meet on a day as far as minors are concerned. */
    static boolean isSafe(MentorFile mentor, MenteeFile mentee, LocalDate day) {
        var until = mentor.status().minorsUntil();
        return !mentee.person().mayBeMinor(day) || until != null && !until.isBefore(day);
    }
}
