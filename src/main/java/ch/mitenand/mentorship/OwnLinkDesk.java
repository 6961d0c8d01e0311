package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import java.util.List;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the links that somebody has got by mail worthless, to the own page and to questions, and
 * sends no new ones to the same address; for coordinators of the person's pool, when a mailbox or a
 * telephone is in other hands. It ends when the address is corrected, or when a coordinator unlocks
 * it. Somebody who signs in with an account is not kept out.
 */
@Service
public class OwnLinkDesk {

    private static final Logger log = LoggerFactory.getLogger(OwnLinkDesk.class);

    private final Pools pools;
    private final PoolPeople people;
    private final Mentorships mentorships;
    private final MentorshipNotices notices;
    private final OwnPages pages;
    private final OwnLinkLocks locks;
    private final OneTimeLinks links;

    OwnLinkDesk(
            Pools pools,
            PoolPeople people,
            Mentorships mentorships,
            MentorshipNotices notices,
            OwnPages pages,
            OwnLinkLocks locks,
            OneTimeLinks links) {
        this.pools = pools;
        this.people = people;
        this.mentorships = mentorships;
        this.notices = notices;
        this.pages = pages;
        this.locks = locks;
        this.links = links;
    }

    /** Locks the links of a volunteer of the pool. */
    @Transactional
    public void lockMentor(Actor actor, PoolId pool, MentorId mentor) {
        demand(actor, pool, mentor);
        locks.lock(actor, mentor);
        revoke(mentor);
        log.info("account {} locked the links of mentor {}", actor.account(), mentor);
    }

    /** Locks the links of a mentee of the pool. */
    @Transactional
    public void lockMentee(Actor actor, PoolId pool, MenteeId mentee) {
        demand(actor, pool, mentee);
        locks.lock(actor, mentee);
        revoke(mentee);
        log.info("account {} locked the links of mentee {}", actor.account(), mentee);
    }

    /**
     * The address of a volunteer of the pool is in the right hands again: new links can be sent to
     * it. What is being asked is asked again; nothing happens when there is no lock.
     */
    @Transactional
    public void unlockMentor(Actor actor, PoolId pool, MentorId mentor) {
        demand(actor, pool, mentor);
        if (locks.unlock(mentor.id())) {
            askAgain(mentorships.of(mentor), Party.MENTOR);
            log.info("account {} unlocked the links of mentor {}", actor.account(), mentor);
        }
    }

    /** The same for a mentee of the pool. */
    @Transactional
    public void unlockMentee(Actor actor, PoolId pool, MenteeId mentee) {
        demand(actor, pool, mentee);
        if (locks.unlock(mentee.id())) {
            askAgain(mentorships.of(mentee), Party.MENTEE);
            log.info("account {} unlocked the links of mentee {}", actor.account(), mentee);
        }
    }

    /** Whether the links of a volunteer of the pool are locked. */
    @Transactional(readOnly = true)
    public boolean isMentorLocked(Actor actor, PoolId pool, MentorId mentor) {
        demand(actor, pool, mentor);
        return locks.isLocked(mentor);
    }

    /** Whether the links of a mentee of the pool are locked. */
    @Transactional(readOnly = true)
    public boolean isMenteeLocked(Actor actor, PoolId pool, MenteeId mentee) {
        demand(actor, pool, mentee);
        return locks.isLocked(mentee);
    }

    private void demand(Actor actor, PoolId pool, MentorId mentor) {
        pools.demand(actor, pool);
        if (people.mentor(mentor).filter(m -> m.pool().equals(pool)).isEmpty()) {
            throw new NoSuchElementException("no such mentor");
        }
    }

    private void demand(Actor actor, PoolId pool, MenteeId mentee) {
        pools.demand(actor, pool);
        if (people.mentee(mentee).filter(m -> m.pool().equals(pool)).isEmpty()) {
            throw new NoSuchElementException("no such mentee");
        }
    }

    /** The old address is the person's no more: its links are worthless, new ones go out. */
    void moved(MentorId mentor) {
        revoke(mentor);
        locks.unlock(mentor.id());
        askAgain(mentorships.of(mentor), Party.MENTOR);
    }

    /** The same for a mentee. */
    void moved(MenteeId mentee) {
        revoke(mentee);
        locks.unlock(mentee.id());
        askAgain(mentorships.of(mentee), Party.MENTEE);
    }

    /** Nothing is left of the links of somebody who was deleted. */
    void forget(MentorId mentor) {
        revoke(mentor);
        locks.unlock(mentor.id());
    }

    /** The same for a mentee. */
    void forget(MenteeId mentee) {
        revoke(mentee);
        locks.unlock(mentee.id());
    }

    private void revoke(MentorId mentor) {
        pages.revoke(mentor);
        revoke(mentorships.of(mentor), Party.MENTOR);
    }

    private void revoke(MenteeId mentee) {
        pages.revoke(mentee);
        revoke(mentorships.of(mentee), Party.MENTEE);
    }

    private void revoke(List<Mentorship> all, Party side) {
        all.forEach(m -> links.revoke(AskLink.PURPOSE, new AskLink(m.id(), side).subject()));
    }

    private void askAgain(List<Mentorship> all, Party side) {
        all.stream()
                .filter(m -> m.state() == MentorshipState.ASKED && !m.saidYes(side))
                .forEach(m -> notices.ask(m, side, "asked-again"));
    }
}
