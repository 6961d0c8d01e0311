package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What coordinators of the mentee's pool can look up of a mentorship; the mentor's only the
 * history.
 */
@Service
public class MentorshipFiles {

    private static final int LONGEST_REASON = 600;

    private final MentorshipAccess access;
    private final Steps steps;
    private final Meetings meetings;
    private final Feedbacks feedbacks;
    private final Pasts pasts;
    private final LiftedBars bars;
    private final Pools pools;
    private final PoolPeople people;

    MentorshipFiles(
            MentorshipAccess access,
            Steps steps,
            Meetings meetings,
            Feedbacks feedbacks,
            Pasts pasts,
            LiftedBars bars,
            Pools pools,
            PoolPeople people) {
        this.access = access;
        this.steps = steps;
        this.meetings = meetings;
        this.feedbacks = feedbacks;
        this.pasts = pasts;
        this.bars = bars;
        this.pools = pools;
        this.people = people;
    }

    /** What happened, oldest first; a neighbour sees no reasons. */
    @Transactional(readOnly = true)
    public List<HistoryEntry> history(Actor actor, PoolId pool, MentorshipId mentorship) {
        var found = access.demand(actor, pool, mentorship);
        var all = steps.of(mentorship);
        return found.party() == Party.COORDINATOR
                ? all
                : all.stream()
                        .map(s -> new HistoryEntry(s.command(), s.to(), s.party(), s.at(), ""))
                        .toList();
    }

    /** The meeting log, newest first. */
    @Transactional(readOnly = true)
    public List<Meeting> meetings(Actor actor, PoolId pool, MentorshipId mentorship) {
        demandOwn(actor, pool, mentorship);
        return meetings.of(mentorship);
    }

    /** What the two said at the end. */
    @Transactional(readOnly = true)
    public List<Feedback> feedback(Actor actor, PoolId pool, MentorshipId mentorship) {
        demandOwn(actor, pool, mentorship);
        return feedbacks.of(mentorship);
    }

    /**
     * Bars a pair for good; it is never proposed again.
     *
     * @param reason at most 600 characters; else {@link IllegalArgumentException}
     */
    @Transactional
    public void bar(Actor actor, PoolId pool, Pair pair, String reason) {
        demandMentee(actor, pool, pair);
        String words = PlainText.of(reason);
        if (words.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("reason of " + words.length() + " characters");
        }
        pasts.bar(pair, Party.COORDINATOR, actor.account(), words);
    }

    /**
     * Lifts a bar that a coordinator has set; who has lifted it and when is kept.
     *
     * @throws AccessDeniedException when the bar stands because of a safeguarding matter or because
     *     the two know each other
     */
    @Transactional
    public void unbar(Actor actor, PoolId pool, Pair pair) {
        demandMentee(actor, pool, pair);
        if (!bars.lift(pair, actor.account())) {
            throw new AccessDeniedException("not a bar of a coordinator");
        }
    }

    private void demandOwn(Actor actor, PoolId pool, MentorshipId mentorship) {
        if (access.demand(actor, pool, mentorship).party() != Party.COORDINATOR) {
            throw new AccessDeniedException("a coordinator of the mentee's pool only");
        }
    }

    private void demandMentee(Actor actor, PoolId pool, Pair pair) {
        pools.demand(actor, pool);
        var mentee = people.mentee(new MenteeId(pair.mentee()));
        if (mentee.filter(m -> m.pool().equals(pool)).isEmpty()) {
            throw new NoSuchElementException("mentee of another pool");
        }
    }
}
