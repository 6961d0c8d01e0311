package ch.mitenand.mentorship;

import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom coordinators of a pool can bring together. */
@Component
class PlanPeople {

    private final Pools pools;
    private final PoolPeople people;

    PlanPeople(Pools pools, PoolPeople people) {
        this.pools = pools;
        this.people = people;
    }

    /**
     * Lets choices through whose mentee is of this pool, and whose mentor is of it or of one that
     * is open to it.
     *
     * @throws NoSuchElementException for any other
     */
    void demand(PoolId pool, PlanChoice choice) {
        demandMentee(pool, choice.mentee());
        switch (choice) {
            case PlanChoice.Locked(var pair) -> demandMentor(pool, pair);
            case PlanChoice.Barred(var pair) -> demandMentor(pool, pair);
            case PlanChoice.Postponed _ -> {
                // it is about nobody else
            }
        }
    }

    void demandMentee(PoolId pool, UUID mentee) {
        if (people.mentee(new MenteeId(mentee)).filter(m -> m.pool().equals(pool)).isEmpty()) {
            throw new NoSuchElementException("mentee of another pool");
        }
    }

    private void demandMentor(PoolId pool, Pair pair) {
        if (people.mentor(new MentorId(pair.mentor()))
                .filter(m -> m.pool().equals(pool) || pools.openTo(pool).contains(m.pool()))
                .isEmpty()) {
            throw new NoSuchElementException("mentor of another pool");
        }
    }
}
