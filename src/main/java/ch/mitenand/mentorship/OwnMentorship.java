package ch.mitenand.mentorship;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship as one of the two sees it; what is visible depends on the state, see {@link
 * OwnProjection}.
 *
 * @param allowed what the viewer can do now
 * @param answered whether the viewer has said yes; only while asked
 * @param contact how to reach the other one; null except while the two meet
 * @param start first meeting
 * @param agreement what the two have agreed; empty except while the two meet
 * @param logsMeetings whether the viewer can enter meetings
 * @param asksFeedback whether the viewer can give feedback and has not
 * @param reportsAreRead whether somebody is named who would read a confidential report
 */
public record OwnMentorship(
        MentorshipId id,
        MentorshipState state,
        Party viewer,
        LocalDate since,
        Portrait other,
        boolean answered,
        @Nullable Contact contact,
        @Nullable LocalDate start,
        @Nullable LocalDate plannedEnd,
        String agreement,
        @Nullable LocalDate pauseUntil,
        @Nullable LocalDate endedOn,
        int meetings,
        int minutes,
        Set<MentorshipCommand> allowed,
        boolean logsMeetings,
        boolean asksFeedback,
        boolean reportsAreRead) {}
