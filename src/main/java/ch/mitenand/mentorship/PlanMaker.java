package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.matching.PoolSnapshot;
import ch.mitenand.mentoring.MenteeDesk;
import ch.mitenand.mentoring.PoolId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads and keeps what plans need, in short transactions: nobody holds one while solving. */
@Component
class PlanMaker {

    private final MenteeDesk mentees;
    private final PoolSnapshots snapshots;
    private final PlanChoices choices;
    private final PlanRuns runs;

    PlanMaker(MenteeDesk mentees, PoolSnapshots snapshots, PlanChoices choices, PlanRuns runs) {
        this.mentees = mentees;
        this.snapshots = snapshots;
        this.choices = choices;
        this.runs = runs;
    }

    /**
     * The pool as it is at this one moment, without names, with the choices that hold now. The
     * reading is recorded.
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    PoolSnapshot read(Actor actor, PoolId pool, LocalDate start) {
        mentees.mentees(actor, pool);
        var snapshot = PlanNames.nameless(snapshots.of(pool, start));
        return snapshot.with(choices.in(pool, snapshot));
    }

    @Transactional
    void keep(PlanStored run) {
        runs.removeOld(run.pool(), run.at());
        runs.add(run);
    }
}
