package ch.mitenand.mentorship;

import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PersonAddressChanged;
import ch.mitenand.mentoring.PersonErased;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows the address and the end of a file, in the same transaction: links that lie in a mailbox
 * that is not the person's any more open nothing, and texts about somebody deleted are gone.
 */
@Component
class PersonEvents {

    private final MentorshipTraces traces;
    private final OwnLinkDesk links;

    PersonEvents(MentorshipTraces traces, OwnLinkDesk links) {
        this.traces = traces;
        this.links = links;
    }

    /** Who is being asked is asked again at the new address. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PersonAddressChanged event) {
        if (event.mentor()) {
            links.moved(new MentorId(event.person()));
        } else {
            links.moved(new MenteeId(event.person()));
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(PersonErased event) {
        if (event.mentor()) {
            links.forget(new MentorId(event.person()));
        } else {
            links.forget(new MenteeId(event.person()));
        }
        traces.erase(event.person(), event.mentor());
    }
}
