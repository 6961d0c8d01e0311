package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Lets coordinators through to the mentorships of their pool's mentees and mentors only. */
@Component
class MentorshipAccess {

    /** A mentorship, and as what the actor stands to it. */
    record Access(Mentorship mentorship, Party party) {}

    private final Pools pools;
    private final PoolPeople people;
    private final Mentorships mentorships;

    MentorshipAccess(Pools pools, PoolPeople people, Mentorships mentorships) {
        this.pools = pools;
        this.people = people;
        this.mentorships = mentorships;
    }

    /**
     * A mentorship of a mentee or a mentor of this pool.
     *
     * @throws org.springframework.security.access.AccessDeniedException when the actor does not
     *     coordinate the pool
     * @throws NoSuchElementException when the pool has no such mentorship
     */
    Access demand(Actor actor, PoolId pool, MentorshipId id) {
        pools.demand(actor, pool);
        var mentorship = mentorships.find(id).orElseThrow();
        if (mentorship.pool().equals(pool)) {
            return new Access(mentorship, Party.COORDINATOR);
        }
        if (!people.mentor(mentorship.mentor()).orElseThrow().pool().equals(pool)) {
            throw new NoSuchElementException("mentorship of another pool");
        }
        boolean both = pools.coordinates(actor, mentorship.pool());
        return new Access(mentorship, both ? Party.COORDINATOR : Party.NEIGHBOUR);
    }
}
