package ch.mitenand.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Checks a finished plan against its snapshot, without the solver: the rules pair by pair, the
 * locks, the figures, and by the certificate that no plan is better. Works for stored plans too.
 */
public final class PlanCheck {

    private final Candidates candidates;
    private final Pool pool;
    private final Plan plan;

    private PlanCheck(Candidates candidates, Plan plan) {
        this.candidates = candidates;
        this.pool = candidates.pool;
        this.plan = plan;
    }

    /**
     * What is wrong with the plan, in English, for the log; empty when it is proven to be the best.
     */
    public static Optional<String> flaw(PoolSnapshot snapshot, Plan plan) {
        return flaw(new Candidates(new Pool(snapshot)), plan);
    }

    static Optional<String> flaw(Candidates candidates, Plan plan) {
        var check = new PlanCheck(candidates, plan);
        try {
            return check.people().or(check::rules).or(check::figures).or(check::optimality);
        } catch (ArithmeticException e) {
            return Optional.of("numbers too large: " + e.getMessage());
        }
    }

    /** Nobody twice, nobody unknown, nobody forgotten. */
    private Optional<String> people() {
        Set<UUID> seen = new HashSet<>();
        for (var planned : plan.pairs()) {
            if (!seen.add(planned.pair().mentee())) {
                return Optional.of("a mentee has two mentors: " + planned.pair());
            }
            if (pool.mentorNumber(planned.pair().mentor()).isEmpty()) {
                return Optional.of("an unknown mentor: " + planned.pair());
            }
        }
        for (var unmatched : plan.unmatched()) {
            if (!seen.add(unmatched.mentee())) {
                return Optional.of("matched and unmatched: " + unmatched.mentee());
            }
        }
        boolean complete =
                seen.size() == pool.mentees.size()
                        && pool.mentees.stream().allMatch(mentee -> seen.contains(mentee.id()));
        return complete ? Optional.empty() : Optional.of("not exactly the mentees of the snapshot");
    }

    /** Every pair is assessed once more, rule by rule. */
    private Optional<String> rules() {
        for (var planned : plan.pairs()) {
            var mentor = pool.mentors.get(pool.mentorNumber(planned.pair().mentor()).orElseThrow());
            var mentee = pool.mentees.get(pool.menteeNumber(planned.pair().mentee()).orElseThrow());
            boolean allowed =
                    switch (Pairing.assess(pool.snapshot, pool.rater, mentor, mentee)) {
                        case Assessment.Fits fits -> fits.total() == planned.points();
                        case Assessment.Excluded excluded ->
                                planned.locked()
                                        && pool.rater.total(mentor, mentee) == planned.points()
                                        && excluded.reasons().stream()
                                                .allMatch(r -> r.rule() == HardRule.FLOOR);
                    };
            if (!allowed) {
                return Optional.of("a pair breaks a rule: " + planned.pair());
            }
        }
        return Optional.empty();
    }

    private Optional<String> figures() {
        int urgent = 0;
        long days = 0;
        long points = 0;
        var load = new HashMap<UUID, Integer>();
        pool.mentors.forEach(mentor -> load.put(mentor.id(), mentor.profile.running()));
        for (var planned : plan.pairs()) {
            var mentee = pool.mentees.get(pool.menteeNumber(planned.pair().mentee()).orElseThrow());
            urgent += mentee.profile.urgent() ? 1 : 0;
            days += pool.waitingDays(mentee);
            points += planned.points();
            load.merge(planned.pair().mentor(), 1, Integer::sum);
        }
        long loadCost = load.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
        var figures = new Plan.Figures(urgent, plan.pairs().size(), days, points, loadCost);
        return figures.equals(plan.figures())
                ? Optional.empty()
                : Optional.of("the figures are %s, not %s".formatted(figures, plan.figures()));
    }

    private Optional<String> optimality() {
        var choices = pool.snapshot.choices();
        var locks = new Locks(pool, choices);
        var task = candidates.task(choices, locks, Set.of());
        var solution = solution(task, locks);
        if (solution.isEmpty()) {
            return Optional.of("the locked pairs are not those of the plan");
        }
        return Proof.flaw(task.problem(), solution.get());
    }

    /** The plan in numbers; empty when its locked pairs are not the ones that hold. */
    private Optional<Solution> solution(Candidates.Task task, Locks locks) {
        int[] mentorOf = new int[pool.mentees.size()];
        Arrays.fill(mentorOf, Solution.NONE);
        int locked = 0;
        for (var planned : plan.pairs()) {
            int mentee = pool.menteeNumber(planned.pair().mentee()).orElseThrow();
            mentorOf[mentee] = pool.mentorNumber(planned.pair().mentor()).orElseThrow();
            Integer by = locks.mentees().get(mentee);
            if (planned.locked() != (by != null) || (by != null && by != mentorOf[mentee])) {
                return Optional.empty();
            }
            locked += planned.locked() ? 1 : 0;
        }
        if (locked != locks.mentees().size() || postponedMatched(mentorOf)) {
            return Optional.empty();
        }
        return Optional.of(
                new Solution(
                        Arrays.stream(task.open()).map(mentee -> mentorOf[mentee]).toArray(),
                        pool.mentors.stream()
                                .mapToLong(
                                        mentor -> price(plan.certificate().mentors(), mentor.id()))
                                .toArray(),
                        Arrays.stream(task.open())
                                .mapToObj(pool.mentees::get)
                                .mapToLong(
                                        mentee -> price(plan.certificate().mentees(), mentee.id()))
                                .toArray()));
    }

    private boolean postponedMatched(int[] mentorOf) {
        return pool.snapshot.choices().postponed().stream()
                .flatMap(id -> pool.menteeNumber(id).stream())
                .anyMatch(mentee -> mentorOf[mentee] != Solution.NONE);
    }

    /** A missing price is no price at all, which proves nothing. */
    private static long price(Map<UUID, Long> prices, UUID id) {
        return prices.getOrDefault(id, 0L);
    }
}
