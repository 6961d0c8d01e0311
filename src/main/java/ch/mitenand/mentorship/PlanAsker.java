package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Proposes a pair and asks both, in a transaction of its own: all of it, or nothing. */
@Component
class PlanAsker {

    private static final Step GONE =
            new Step.No("Eine der beiden Personen ist nicht mehr dabei. Rechnen Sie den Plan neu.");

    private final MentorshipDesk desk;
    private final Mentorships mentorships;
    private final PoolSnapshots snapshots;
    private final PlanRuns runs;
    private final PlanBases bases;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PlanAsker(
            MentorshipDesk desk,
            Mentorships mentorships,
            PoolSnapshots snapshots,
            PlanRuns runs,
            PlanBases bases,
            TransactionTemplate transaction,
            Clock clock) {
        this.desk = desk;
        this.mentorships = mentorships;
        this.snapshots = snapshots;
        this.runs = runs;
        this.bases = bases;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Asks a pair of a plan. */
    Step ask(Actor actor, PoolId pool, Pair pair, int points, PlanRunId run) {
        return ask(actor, pool, pair, points, id -> runs.mark(id, run));
    }

    /** Asks a pair without plan, with the points that it has now; on what they rest is kept. */
    Step ask(Actor actor, PoolId pool, Pair pair) {
        var snapshot = snapshots.of(pool, LocalDate.now(clock));
        if (snapshot.mentors().stream().noneMatch(m -> m.id().equals(pair.mentor()))) {
            return GONE;
        }
        // A pair that does not fit has 0 points; asking says why it does not.
        var basis = PlanBases.look(snapshot, pair);
        return ask(
                actor,
                pool,
                pair,
                basis.map(found -> found.result().total()).orElse(0),
                id -> basis.ifPresent(found -> bases.add(id, found, clock.instant())));
    }

    private Step ask(Actor actor, PoolId pool, Pair pair, int points, Consumer<MentorshipId> keep) {
        try {
            return Objects.requireNonNull(
                    transaction.execute(status -> ask(actor, pool, pair, points, keep, status)));
        } catch (NoSuchElementException e) {
            return GONE;
        }
    }

    private Step ask(
            Actor actor,
            PoolId pool,
            Pair pair,
            int points,
            Consumer<MentorshipId> keep,
            TransactionStatus status) {
        var proposed =
                waiting(pair)
                        .<Step>map(id -> new Step.Done(id, MentorshipState.PROPOSED))
                        .orElseGet(() -> desk.propose(actor, pool, pair, points));
        if (!(proposed instanceof Step.Done(var id, _))) {
            return proposed;
        }
        keep.accept(id);
        var asked = desk.ask(actor, pool, id);
        if (asked instanceof Step.No) {
            status.setRollbackOnly();
        }
        return asked;
    }

    /** The pair may have been proposed before without being asked. */
    private Optional<MentorshipId> waiting(Pair pair) {
        return mentorships.of(new MenteeId(pair.mentee())).stream()
                .filter(m -> m.mentor().equals(new MentorId(pair.mentor())))
                .filter(m -> m.state() == MentorshipState.PROPOSED)
                .map(Mentorship::id)
                .findFirst();
    }
}
