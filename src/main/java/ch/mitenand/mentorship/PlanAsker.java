package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.matching.Assessment;
import ch.mitenand.matching.MenteeProfile;
import ch.mitenand.matching.MentorProfile;
import ch.mitenand.matching.Pair;
import ch.mitenand.matching.Pairing;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final TransactionTemplate transaction;
    private final Clock clock;

    PlanAsker(
            MentorshipDesk desk,
            Mentorships mentorships,
            PoolSnapshots snapshots,
            PlanRuns runs,
            TransactionTemplate transaction,
            Clock clock) {
        this.desk = desk;
        this.mentorships = mentorships;
        this.snapshots = snapshots;
        this.runs = runs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Asks a pair of a plan. */
    Step ask(Actor actor, PoolId pool, Pair pair, int points, @Nullable PlanRunId run) {
        try {
            return java.util.Objects.requireNonNull(
                    transaction.execute(status -> ask(actor, pool, pair, points, run, status)));
        } catch (NoSuchElementException e) {
            return GONE;
        }
    }

    /** Asks a pair without plan, with the points that it has now. */
    Step ask(Actor actor, PoolId pool, Pair pair) {
        return points(pool, pair).map(points -> ask(actor, pool, pair, points, null)).orElse(GONE);
    }

    private Step ask(
            Actor actor,
            PoolId pool,
            Pair pair,
            int points,
            @Nullable PlanRunId run,
            TransactionStatus status) {
        var proposed =
                waiting(pair)
                        .<Step>map(id -> new Step.Done(id, MentorshipState.PROPOSED))
                        .orElseGet(() -> desk.propose(actor, pool, pair, points));
        if (!(proposed instanceof Step.Done(var id, _))) {
            return proposed;
        }
        if (run != null) {
            runs.mark(id, run);
        }
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

    /** A pair that no longer fits keeps 0; asking says why it does not. */
    private Optional<Integer> points(PoolId pool, Pair pair) {
        var snapshot = snapshots.of(pool, LocalDate.now(clock));
        var mentor = snapshot.mentors().stream().filter(m -> isIt(m, pair)).findFirst();
        var mentee = snapshot.mentees().stream().filter(m -> isIt(m, pair)).findFirst();
        if (mentor.isEmpty() || mentee.isEmpty()) {
            return mentor.isEmpty() ? Optional.empty() : Optional.of(0);
        }
        return Optional.of(
                switch (Pairing.assess(snapshot, mentor.get(), mentee.get())) {
                    case Assessment.Fits fits -> fits.total();
                    case Assessment.Excluded _ -> 0;
                });
    }

    private static boolean isIt(MentorProfile mentor, Pair pair) {
        return mentor.id().equals(pair.mentor());
    }

    private static boolean isIt(MenteeProfile mentee, Pair pair) {
        return mentee.id().equals(pair.mentee());
    }
}
