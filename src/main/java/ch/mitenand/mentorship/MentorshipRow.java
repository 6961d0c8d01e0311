package ch.mitenand.mentorship;

import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship in a coordinator's list.
 *
 * @param since the day on which the present state began
 * @param mentorAnswered whether the mentor has accepted; only while asked
 * @param agreement what the two have agreed; empty for the coordinators of another pool
 * @param due the next day on which something is due: expiry, review, planned end; null for nothing
 * @param lastMeeting null when none was recorded
 * @param flags what needs the coordinator's eye, German, short, the most urgent first
 */
public record MentorshipRow(
        MentorshipId id,
        PoolId pool,
        MentorId mentor,
        String mentorName,
        MenteeId mentee,
        String menteeName,
        MentorshipState state,
        LocalDate since,
        boolean mentorAnswered,
        boolean menteeAnswered,
        int points,
        @Nullable LocalDate start,
        @Nullable LocalDate plannedEnd,
        String agreement,
        @Nullable LocalDate due,
        @Nullable LocalDate lastMeeting,
        int meetings,
        int minutes,
        List<String> flags) {}
