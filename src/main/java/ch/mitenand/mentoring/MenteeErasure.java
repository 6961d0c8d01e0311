package ch.mitenand.mentoring;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which a mentee is deleted, whoever has decided it. */
@Component
class MenteeErasure {

    private final MenteeRows rows;
    private final PendingSignUps pending;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MenteeErasure(
            MenteeRows rows,
            PendingSignUps pending,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.pending = pending;
        this.events = events;
        this.clock = clock;
    }

    /** Deletes a locked mentee, and lets others delete what they keep of the person. */
    @Transactional(propagation = Propagation.MANDATORY)
    void erase(MenteeFile file) {
        pending.forget(file.person().email());
        rows.erase(file.id(), LocalDate.now(clock));
        events.publishEvent(new MenteeLeft(file.id()));
        events.publishEvent(new PersonErased(file.id().id(), false));
    }
}
