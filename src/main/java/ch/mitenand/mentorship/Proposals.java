package ch.mitenand.mentorship;

import ch.mitenand.matching.Pair;
import ch.mitenand.matching.Weights;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins mentorships. */
@Component
class Proposals {

    private final PoolPeople people;
    private final PairCheck pairs;
    private final Mentorships mentorships;
    private final MentorshipMoves moves;
    private final Steps steps;
    private final Clock clock;

    Proposals(
            PoolPeople people,
            PairCheck pairs,
            Mentorships mentorships,
            MentorshipMoves moves,
            Steps steps,
            Clock clock) {
        this.people = people;
        this.pairs = pairs;
        this.mentorships = mentorships;
        this.moves = moves;
        this.steps = steps;
        this.clock = clock;
    }

    /** Proposes a pair of a mentee of this pool; the two rows stay locked until the end. */
    @Transactional(propagation = Propagation.MANDATORY)
    Step propose(UUID account, PoolId pool, Pair pair, int points) {
        if (points < 0 || points > Weights.TOTAL) {
            throw new IllegalArgumentException("points " + points);
        }
        var mentor = new MentorId(pair.mentor());
        var mentee = new MenteeId(pair.mentee());
        boolean own = people.mentee(mentee).filter(m -> m.pool().equals(pool)).isPresent();
        if (!own) {
            throw new NoSuchElementException("mentee of another pool");
        }
        people.lock(mentor);
        people.lock(mentee);
        moves.expire(mentorships.around(List.of(pair.mentor()), List.of(pair.mentee())));
        boolean proposed =
                mentorships.of(mentee).stream()
                        .anyMatch(m -> m.mentor().equals(mentor) && !m.state().isFinal());
        if (proposed) {
            return new Step.No("Dieses Paar ist schon vorgeschlagen oder angefragt.");
        }
        return pairs.obstacle(pool, mentor, mentee, LocalDate.now(clock))
                .<Step>map(Step.No::new)
                .orElseGet(() -> begin(account, pool, pair, points));
    }

    private Step begin(UUID account, PoolId pool, Pair pair, int points) {
        var id = MentorshipId.create();
        var now = clock.instant();
        mentorships.add(id, pool, pair, points, now);
        steps.proposed(id, account, now);
        return new Step.Done(id, MentorshipState.PROPOSED);
    }
}
