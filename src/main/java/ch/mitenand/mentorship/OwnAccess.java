package ch.mitenand.mentorship;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Lets mentors and mentees through to their own mentorships only. */
@Component
class OwnAccess {

    private final Mentorships mentorships;

    OwnAccess(Mentorships mentorships) {
        this.mentorships = mentorships;
    }

    /**
     * The mentorship, when the viewer is one of the two and may see it.
     *
     * @throws AccessDeniedException when not, or when there is none
     */
    Mentorship demand(Viewer viewer, MentorshipId id) {
        return mentorships
                .find(id)
                .filter(viewer::isIn)
                .filter(m -> OwnProjection.isVisible(m.state()))
                .orElseThrow(() -> new AccessDeniedException("not a mentorship of the viewer"));
    }
}
