package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.matching.ChoiceCost;
import ch.mitenand.matching.Pair;
import ch.mitenand.matching.PoolMatcher;
import ch.mitenand.matching.PoolSnapshot;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What coordinators look up and decide about a single pair; for coordinators of the mentee's pool
 * only.
 */
@Service
public class PlanPairDesk {

    private final Pools pools;
    private final PlanPeople who;
    private final MentorshipAccess access;
    private final PlanMaker maker;
    private final PoolMatcher matcher;
    private final PlanNames names;
    private final PlanBases bases;
    private final Pasts pasts;
    private final Clock clock;

    PlanPairDesk(
            Pools pools,
            PlanPeople who,
            MentorshipAccess access,
            PlanMaker maker,
            PoolMatcher matcher,
            PlanNames names,
            PlanBases bases,
            Pasts pasts,
            Clock clock) {
        this.pools = pools;
        this.who = who;
        this.access = access;
        this.maker = maker;
        this.matcher = matcher;
        this.names = names;
        this.bases = bases;
        this.pasts = pasts;
        this.clock = clock;
    }

    /**
     * What a choice would cost others if it were made now: the best plan of today with it, and with
     * all choices made before, against the plan without it. Nothing is changed; the reading is
     * recorded. Not in one transaction: the pool is read in a short one, then solved.
     *
     * @return a German sentence; empty when one of the two has left or does not wait any more
     * @throws NoSuchElementException when the mentee is not of this pool, or the mentor of no pool
     *     that is open to it
     */
    public Optional<String> cost(Actor actor, PoolId pool, PlanChoice choice) {
        pools.demand(actor, pool);
        who.demand(pool, choice);
        var now = maker.read(actor, pool, LocalDate.now(clock));
        if (now.mentees().stream().noneMatch(m -> m.id().equals(choice.mentee()))) {
            return Optional.empty();
        }
        var chosen = now.with(choice.addedTo(now.choices()));
        return Optional.of(names.of(pool).in(cost(chosen, choice).sentence()));
    }

    private ChoiceCost cost(PoolSnapshot chosen, PlanChoice choice) {
        return switch (choice) {
            case PlanChoice.Locked(var pair) -> matcher.cost(chosen, pair);
            case PlanChoice.Barred(var pair) -> matcher.cost(chosen, pair);
            case PlanChoice.Postponed(var mentee) -> matcher.cost(chosen, mentee);
        };
    }

    /**
     * Lifts the no that one of the two has said to the other: the pair can be proposed again at
     * once. Who lifted it and when is kept. Nothing happens when nobody has said no.
     *
     * @throws NoSuchElementException when the mentee is not of this pool
     */
    @Transactional
    public void liftNo(Actor actor, PoolId pool, Pair pair) {
        pools.demand(actor, pool);
        who.demandMentee(pool, pair.mentee());
        pasts.liftNo(pair, actor.account());
    }

    /**
     * On what the pair of a mentorship was proposed: from its plan, or from what was looked at when
     * it was asked without one.
     *
     * @return empty for a mentorship that was not proposed by points
     * @throws NoSuchElementException when the pool has no such mentorship
     * @throws AccessDeniedException for the mentor's coordinators
     */
    @Transactional(readOnly = true)
    public Optional<PlanBasis> basis(Actor actor, PoolId pool, MentorshipId mentorship) {
        var found = access.demand(actor, pool, mentorship);
        if (found.party() != Party.COORDINATOR) {
            throw new AccessDeniedException("a coordinator of the mentee's pool only");
        }
        var kept = bases.of(found.mentorship());
        return kept.map(basis -> basis.tell(names.of(found.mentorship().pool())));
    }
}
