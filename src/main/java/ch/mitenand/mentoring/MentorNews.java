package ch.mitenand.mentoring;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells other modules what became of a volunteer, in the transaction of the cause. */
@Component
class MentorNews {

    private final MentorRows rows;
    private final FactRows facts;
    private final ApplicationEventPublisher events;

    MentorNews(MentorRows rows, FactRows facts, ApplicationEventPublisher events) {
        this.rows = rows;
        this.facts = facts;
        this.events = events;
    }

    /** The address was changed. */
    void moved(MentorId mentor) {
        events.publishEvent(new PersonAddressChanged(mentor.id(), true));
    }

    /** The person was deleted. */
    void erased(MentorId mentor) {
        events.publishEvent(new MentorLeft(mentor));
        events.publishEvent(new PersonErased(mentor.id(), true));
    }

    /**
     * The state may have changed, whichever command has brought it about. A suspension that ends
     * lets mentorships go on only when nothing is missing.
     */
    void changed(MentorFile before, MentorFile after) {
        var was = before.status().state();
        var is = after.status().state();
        if (was == is) {
            return;
        }
        var mentor = after.id();
        if (was == AdmissionState.LEFT) {
            rows.relink(mentor);
        }
        switch (is) {
            case SUSPENDED -> events.publishEvent(new MentorSuspended(mentor));
            case LEFT -> {
                rows.unlink(mentor);
                events.publishEvent(new MentorLeft(mentor));
            }
            case REJECTED -> {
                if (facts.wasEverTakenIn(mentor)) {
                    events.publishEvent(new MentorLeft(mentor));
                }
            }
            default -> {
                if (was == AdmissionState.SUSPENDED && after.status().missing().isEmpty()) {
                    events.publishEvent(new MentorReinstated(mentor));
                }
            }
        }
    }
}
