package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.matching.Choices;
import ch.mitenand.matching.Pair;
import ch.mitenand.matching.Plan;
import ch.mitenand.matching.Plan.PlannedPair;
import ch.mitenand.matching.PoolMatcher;
import ch.mitenand.matching.PoolSnapshot;
import ch.mitenand.mentoring.MenteeDesk;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who suits whom, and the best plan of a whole pool; nothing happens without the coordinator's
 * decision. All commands are for coordinators of the pool only.
 */
@Service
public class PlanDesk {

    private final Pools pools;
    private final PlanPeople who;
    private final MenteeDesk mentees;
    private final PoolSnapshots snapshots;
    private final PoolMatcher matcher;
    private final PlanNames names;
    private final PlanChoices choices;
    private final PlanRuns runs;
    private final PlanMaker maker;
    private final PlanReport report;
    private final PlanAsker asker;
    private final Clock clock;

    PlanDesk(
            Pools pools,
            PlanPeople who,
            MenteeDesk mentees,
            PoolSnapshots snapshots,
            PoolMatcher matcher,
            PlanNames names,
            PlanChoices choices,
            PlanRuns runs,
            PlanMaker maker,
            PlanReport report,
            PlanAsker asker,
            Clock clock) {
        this.pools = pools;
        this.who = who;
        this.mentees = mentees;
        this.snapshots = snapshots;
        this.matcher = matcher;
        this.names = names;
        this.choices = choices;
        this.runs = runs;
        this.maker = maker;
        this.report = report;
        this.asker = asker;
        this.clock = clock;
    }

    /** Mentees who wait, urgent ones first, then by waiting time. The reading is recorded. */
    @Transactional
    public List<PlanWaiting> waiting(Actor actor, PoolId pool) {
        mentees.mentees(actor, pool);
        return rankings(pool).waiting();
    }

    /** Mentors who can take somebody now, also those of opened pools. */
    @Transactional(readOnly = true)
    public List<PlanPlaces> places(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        return rankings(pool).places();
    }

    /**
     * All mentors for a mentee, as of today. The reading is recorded.
     *
     * @throws NoSuchElementException when the mentee does not wait in this pool
     */
    @Transactional
    public PlanRanking mentorsFor(Actor actor, PoolId pool, MenteeId mentee) {
        mentees.mentee(actor, pool, mentee);
        return rankings(pool).mentorsFor(mentee.id());
    }

    /**
     * All waiting mentees for a mentor of this pool or an opened one, as of today. The reading is
     * recorded.
     *
     * @throws NoSuchElementException when there is no such mentor
     */
    @Transactional
    public PlanRanking menteesFor(Actor actor, PoolId pool, MentorId mentor) {
        mentees.mentees(actor, pool);
        return rankings(pool).menteesFor(mentor.id());
    }

    /** What was decided by hand, in the order in which it was. */
    @Transactional(readOnly = true)
    public List<PlanChoice> choices(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        return choices.of(pool);
    }

    /**
     * Decides something by hand; it holds for every later plan until it is lifted. What contradicts
     * it goes.
     *
     * @throws NoSuchElementException when the mentee is not of this pool, or the mentor of no pool
     *     that is open to it
     */
    @Transactional
    public void choose(Actor actor, PoolId pool, PlanChoice choice) {
        pools.demand(actor, pool);
        who.demand(pool, choice);
        choices.add(actor, pool, choice);
    }

    /** Lifts a choice; nothing happens when there is none. */
    @Transactional
    public void lift(Actor actor, PoolId pool, PlanChoice choice) {
        pools.demand(actor, pool);
        choices.remove(pool, choice);
    }

    /**
     * Makes the best plan of the pool as it is at this moment with all choices, and keeps it with
     * everything it has looked at. The reading is recorded. Not in one transaction: the pool is
     * read in a short one, then solved, then kept.
     *
     * @param start the day on which the new mentorships would start; not before today
     * @throws IllegalArgumentException when the start lies in the past
     */
    public PlanRun run(Actor actor, PoolId pool, LocalDate start) {
        pools.demand(actor, pool);
        var snapshot = maker.read(actor, pool, start);
        var plan = matcher.match(snapshot);
        var result = new PlanStored.Result(plan, matcher.costs(snapshot), together(snapshot, plan));
        var run =
                new PlanStored(
                        PlanRunId.create(),
                        pool,
                        snapshot,
                        result,
                        actor.account(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS));
        maker.keep(run);
        return report.of(run, snapshot);
    }

    /**
     * A plan made before, and what has changed since. The reading is recorded.
     *
     * @throws NoSuchElementException when the pool has no such plan
     */
    public PlanRun show(Actor actor, PoolId pool, PlanRunId run) {
        pools.demand(actor, pool);
        var stored = runs.find(pool, run).orElseThrow();
        return report.of(stored, maker.read(actor, pool, startOf(stored)));
    }

    /** The newest plans, twenty at most. */
    @Transactional(readOnly = true)
    public List<PlanRunRow> runs(Actor actor, PoolId pool) {
        pools.demand(actor, pool);
        return runs.newest(pool).stream().map(report::row).toList();
    }

    /**
     * Proposes pairs of a plan and asks both of each by mail. Every pair is checked again on its
     * own as everything is now; one that cannot be asked does not hold up the others.
     *
     * @throws IllegalArgumentException when a pair is not in the plan
     */
    public List<PlanAsked> adopt(Actor actor, PoolId pool, PlanRunId run, Set<Pair> pairs) {
        pools.demand(actor, pool);
        var planned = runs.find(pool, run).orElseThrow().result().plan().pairs();
        var chosen = planned.stream().filter(p -> pairs.contains(p.pair())).toList();
        if (chosen.size() != pairs.size()) {
            throw new IllegalArgumentException("a pair that is not in the plan");
        }
        var named = names.of(pool);
        return chosen.stream().map(pair -> ask(actor, pool, run, pair, named)).toList();
    }

    /**
     * Proposes a pair and asks both by mail, without plan; what was looked at is kept with it, see
     * {@link PlanPairDesk#basis}.
     */
    public PlanAsked ask(Actor actor, PoolId pool, Pair pair) {
        pools.demand(actor, pool);
        var named = names.of(pool);
        return new PlanAsked(
                pair,
                named.of(pair.mentor()),
                named.of(pair.mentee()),
                asker.ask(actor, pool, pair));
    }

    private PlanAsked ask(
            Actor actor, PoolId pool, PlanRunId run, PlannedPair planned, PlanNames.Names named) {
        var pair = planned.pair();
        return new PlanAsked(
                pair,
                named.of(pair.mentor()),
                named.of(pair.mentee()),
                asker.ask(actor, pool, pair, planned.points(), run));
    }

    private PlanStored.@Nullable Together together(PoolSnapshot snapshot, Plan plan) {
        if (snapshot.choices().equals(Choices.NONE)) {
            return null;
        }
        var free = matcher.match(snapshot.with(Choices.NONE));
        var matched = mentees(plan);
        return new PlanStored.Together(
                free.figures(),
                mentees(free).stream().filter(mentee -> !matched.contains(mentee)).toList());
    }

    private static List<UUID> mentees(Plan plan) {
        return plan.pairs().stream().map(planned -> planned.pair().mentee()).toList();
    }

    private PlanRankings rankings(PoolId pool) {
        return new PlanRankings(snapshots.of(pool, today()), names.of(pool));
    }

    /** A start that is over by now cannot be looked at again. */
    private LocalDate startOf(PlanStored run) {
        var start = run.snapshot().start();
        return start.isBefore(today()) ? today() : start;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
