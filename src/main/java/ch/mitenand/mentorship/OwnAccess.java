package ch.mitenand.mentorship;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets mentors and mentees through to their own mentorships only. */
@Component
class OwnAccess {

    /** So long after the end somebody who has left can report and say how it was. */
    static final int PARTING_DAYS = 90;

    private final Mentorships mentorships;
    private final Clock clock;

    OwnAccess(Mentorships mentorships, Clock clock) {
        this.mentorships = mentorships;
        this.clock = clock;
    }

    /**
     * The mentorship, when the viewer is one of the two, has not left, and may see it.
     *
     * @throws AccessDeniedException when not, or when there is none
     */
    Mentorship demand(Viewer viewer, MentorshipId id) {
        if (viewer.hasLeft()) {
            throw new AccessDeniedException("the viewer has left");
        }
        return demandParting(viewer, id);
    }

    /**
     * The same for a report and for the last feedback, which somebody who has left can give too.
     *
     * @throws AccessDeniedException when not, or when there is none
     */
    Mentorship demandParting(Viewer viewer, MentorshipId id) {
        return mentorships
                .find(id)
                .filter(m -> maySee(viewer, m))
                .orElseThrow(() -> new AccessDeniedException("not a mentorship of the viewer"));
    }

    /** Whether the viewer sees that there is something. */
    boolean maySee(Viewer viewer, Mentorship m) {
        return viewer.isIn(m)
                && OwnProjection.isVisible(m.state())
                && (!viewer.hasLeft() || isParting(m, LocalDate.now(clock)));
    }

    /** Whether somebody who has left still has a say about a mentorship. */
    static boolean isParting(Mentorship m, LocalDate today) {
        return m.state() == MentorshipState.ENDED
                && m.endedOn() != null
                && !m.endedOn().plusDays(PARTING_DAYS).isBefore(today);
    }
}
