package ch.mitenand.mentorship;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * What mentor and mentee see of their mentorship in which state. Asked and agreed: the portrait.
 * While they meet: the contact and their agreement too. Suspended and ended: the first name. Before
 * they are asked and when it did not form: nothing.
 */
final class OwnProjection {

    private static final Set<MentorshipState> PORTRAIT =
            Set.of(
                    MentorshipState.ASKED,
                    MentorshipState.AGREED,
                    MentorshipState.TRIAL,
                    MentorshipState.ACTIVE,
                    MentorshipState.PAUSED);

    private static final Set<MentorshipState> NOTHING =
            Set.of(MentorshipState.PROPOSED, MentorshipState.DISMISSED, MentorshipState.NOT_FORMED);

    private OwnProjection() {}

    /** Whether a side sees that there is something. */
    static boolean isVisible(MentorshipState state) {
        return !NOTHING.contains(state);
    }

    /**
     * A mentorship as one side sees it; empty when it sees nothing.
     *
     * @param other portrait and contact of the other side
     * @param feedbackGiven whether this side has given its feedback
     * @param reportsAreRead whether somebody is named who would read a confidential report
     */
    static Optional<OwnMentorship> of(
            Mentorship m,
            Party viewer,
            LocalDate since,
            Portrait other,
            Contact contact,
            MeetingSummary meetings,
            boolean feedbackGiven,
            boolean reportsAreRead) {
        if (!isVisible(m.state())) {
            return Optional.empty();
        }
        boolean meeting = MentorshipState.MEETING.contains(m.state());
        boolean mentor = viewer == Party.MENTOR;
        return Optional.of(
                new OwnMentorship(
                        m.id(),
                        m.state(),
                        viewer,
                        since,
                        PORTRAIT.contains(m.state()) ? other : other.firstNameOnly(),
                        m.state() == MentorshipState.ASKED && m.saidYes(viewer),
                        meeting ? contact : null,
                        m.firstMeeting(),
                        m.plannedEnd(),
                        meeting ? m.agreement() : "",
                        m.state() == MentorshipState.PAUSED ? m.pauseUntil() : null,
                        m.endedOn(),
                        mentor ? meetings.count() : 0,
                        mentor ? meetings.minutes() : 0,
                        MentorshipTable.allowed(m.state(), viewer),
                        mentor && meeting,
                        m.state() == MentorshipState.ENDED && !feedbackGiven,
                        reportsAreRead));
    }
}
