package ch.mitenand.mentorship;

import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship as it is kept.
 *
 * @param pool the pool of the mentee
 * @param since when the present state began
 * @param start the day it was confirmed
 * @param agreement what the two have agreed, in words; empty before the trial
 * @param beforeSuspension the state that comes back when a suspension is lifted
 */
record Mentorship(
        MentorshipId id,
        PoolId pool,
        MentorId mentor,
        MenteeId mentee,
        MentorshipState state,
        Instant since,
        int points,
        boolean mentorYes,
        boolean menteeYes,
        @Nullable Party declinedBy,
        @Nullable LocalDate firstMeeting,
        @Nullable LocalDate start,
        @Nullable LocalDate plannedEnd,
        String agreement,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate pauseUntil,
        @Nullable MentorshipState beforeSuspension,
        @Nullable Party suspendedBy,
        @Nullable EndReason endReason,
        @Nullable Party endedBy,
        @Nullable LocalDate endedOn,
        int version) {

    /** Whether it takes the mentor's place and the mentee. */
    boolean isLive() {
        return MentorshipState.LIVE.contains(state);
    }

    /** Whether this side has said yes. */
    boolean saidYes(Party side) {
        return side == Party.MENTOR ? mentorYes : side == Party.MENTEE && menteeYes;
    }

    /** The day in the middle between start and planned end; null before it was confirmed. */
    @Nullable LocalDate halfTime() {
        return start == null || plannedEnd == null
                ? null
                : start.plusDays(ChronoUnit.DAYS.between(start, plannedEnd) / 2);
    }
}
