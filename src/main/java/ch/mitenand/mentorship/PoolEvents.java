package ch.mitenand.mentorship;

import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MenteeLeft;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.MentorLeft;
import ch.mitenand.mentoring.MentorReinstated;
import ch.mitenand.mentoring.MentorSuspended;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentorship.MentorshipMoves.Mover;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows what happens to people in their pool, in the same transaction: a suspended mentor meets
 * nobody from that moment on. Who leaves keeps the own page for a while, see {@link OwnPages}; who
 * is deleted does not.
 */
@Component
class PoolEvents {

    private final Mentorships mentorships;
    private final MentorshipMoves moves;
    private final PoolPeople people;
    private final OwnPages pages;
    private final MentorshipMails mails;

    PoolEvents(
            Mentorships mentorships,
            MentorshipMoves moves,
            PoolPeople people,
            OwnPages pages,
            MentorshipMails mails) {
        this.mentorships = mentorships;
        this.moves = moves;
        this.people = people;
        this.pages = pages;
        this.mails = mails;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MentorSuspended event) {
        ids(event.mentor()).forEach(id -> halt(id, null));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MentorReinstated event) {
        for (MentorshipId id : ids(event.mentor())) {
            if (state(id) == MentorshipState.SUSPENDED
                    && move(id, MentorshipCommand.REINSTATE, Details.NONE) instanceof Step.No) {
                mails.coordinators(mentorships.find(id).orElseThrow(), "still-suspended");
            }
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MentorLeft event) {
        ids(event.mentor()).forEach(id -> halt(id, EndReason.MENTOR_LEFT));
        if (people.mentor(event.mentor()).orElseThrow().erased()) {
            pages.revoke(event.mentor());
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MenteeLeft event) {
        ids(event.mentee()).forEach(id -> halt(id, EndReason.MENTEE_LEFT));
        if (people.mentee(event.mentee()).orElseThrow().erased()) {
            pages.revoke(event.mentee());
        }
    }

    /** Ends what has not begun; ends the rest for a reason, or suspends it without one. */
    private void halt(MentorshipId id, @Nullable EndReason reason) {
        switch (state(id)) {
            case PROPOSED -> move(id, MentorshipCommand.DISMISS, Details.NONE);
            case ASKED, AGREED -> move(id, MentorshipCommand.CALL_OFF, Details.NONE);
            case TRIAL, ACTIVE, PAUSED -> {
                if (reason == null) {
                    move(id, MentorshipCommand.SUSPEND, Details.NONE);
                } else {
                    move(id, MentorshipCommand.END, Details.end(reason, ""));
                }
            }
            case SUSPENDED -> {
                if (reason != null) {
                    move(id, MentorshipCommand.END, Details.end(reason, ""));
                }
            }
            case DISMISSED, NOT_FORMED, ENDED -> {}
        }
    }

    /** Taken under the lock of the mentor, so that none is asked meanwhile. */
    private List<MentorshipId> ids(MentorId mentor) {
        people.lock(mentor);
        return mentorships.of(mentor).stream().map(Mentorship::id).toList();
    }

    private List<MentorshipId> ids(MenteeId mentee) {
        people.lock(mentee);
        return mentorships.of(mentee).stream().map(Mentorship::id).toList();
    }

    /** Locked first, because a coordinator may be at it. */
    private MentorshipState state(MentorshipId id) {
        return mentorships.locked(id).orElseThrow().state();
    }

    private Step move(MentorshipId id, MentorshipCommand command, Details details) {
        return moves.move(id, command, Mover.PORTAL, details);
    }
}
