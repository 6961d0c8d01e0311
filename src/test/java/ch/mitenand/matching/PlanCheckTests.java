package ch.mitenand.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanCheckTests {

    private final PoolSnapshot pool = RandomPool.of(12, 25, 7).with(Choices.NONE);
    private final Plan plan = PoolMatcher.exact().match(pool);

    private Plan with(List<Plan.PlannedPair> pairs, Plan.Figures figures, Certificate proof) {
        return new Plan(pairs, plan.unmatched(), plan.blockages(), figures, proof);
    }

    private void finds(Plan changed, String flaw) {
        assertThat(PlanCheck.flaw(pool, changed))
                .hasValueSatisfying(f -> assertThat(f).contains(flaw));
    }

    @Test
    void acceptsWhatTheMatcherFound() {
        assertThat(plan.pairs()).hasSizeGreaterThan(3);
        assertThat(PlanCheck.flaw(pool, plan)).isEmpty();
    }

    @Test
    void findsAMissingPair() {
        var fewer = plan.pairs().subList(1, plan.pairs().size());
        finds(with(fewer, plan.figures(), plan.certificate()), "not exactly the mentees");
    }

    @Test
    void findsAMenteeWithTwoMentors() {
        var more = new ArrayList<>(plan.pairs());
        more.add(plan.pairs().getFirst());
        finds(with(more, plan.figures(), plan.certificate()), "two mentors");
    }

    @Test
    void findsChangedFiguresAndPoints() {
        finds(with(plan.pairs(), new Plan.Figures(0, 0, 0, 0, 0), plan.certificate()), "figures");
        var pairs = new ArrayList<>(plan.pairs());
        var first = pairs.getFirst();
        pairs.set(0, new Plan.PlannedPair(first.pair(), first.points() + 1, false));
        finds(with(pairs, plan.figures(), plan.certificate()), "breaks a rule");
    }

    @Test
    void findsAForbiddenPair() {
        var pairs = new ArrayList<>(plan.pairs());
        var first = pairs.getFirst();
        var mentor = Pairing.mentorsFor(pool, first.pair().mentee()).getLast().pair().mentor();
        var pair = new Pair(mentor, first.pair().mentee());
        pairs.set(0, new Plan.PlannedPair(pair, first.points(), false));
        finds(with(pairs, plan.figures(), plan.certificate()), "breaks a rule");
    }

    @Test
    void findsALockNobodyAskedFor() {
        var pairs = new ArrayList<>(plan.pairs());
        var first = pairs.getFirst();
        pairs.set(0, new Plan.PlannedPair(first.pair(), first.points(), true));
        finds(with(pairs, plan.figures(), plan.certificate()), "locked pairs");
    }

    @Test
    void findsPricesThatProveNothing() {
        finds(
                with(plan.pairs(), plan.figures(), new Certificate(Map.of(), Map.of())),
                "worth more");
        finds(with(plan.pairs(), plan.figures(), raised(1)), "the prices allow");
        finds(with(plan.pairs(), plan.figures(), raised(Long.MAX_VALUE)), "numbers too large");
    }

    private Certificate raised(long by) {
        Map<UUID, Long> mentees = new HashMap<>(plan.certificate().mentees());
        mentees.merge(plan.pairs().getFirst().pair().mentee(), by, Long::sum);
        if (by == Long.MAX_VALUE) {
            mentees.put(plan.pairs().getFirst().pair().mentee(), by);
        }
        return new Certificate(plan.certificate().mentors(), mentees);
    }

    @Test
    void findsAPlanThatIsNotTheBest() {
        var unmatched = new ArrayList<>(plan.unmatched());
        var left = plan.pairs().getLast();
        unmatched.add(new Plan.Unmatched(left.pair().mentee(), Plan.Why.OTHERS_FIRST, "…"));
        var pairs = plan.pairs().subList(0, plan.pairs().size() - 1);
        var worse =
                new Plan(pairs, unmatched, plan.blockages(), figuresOf(pairs), plan.certificate());
        finds(worse, "the plan is worth");
    }

    private Plan.Figures figuresOf(List<Plan.PlannedPair> pairs) {
        int urgent = 0;
        long days = 0;
        var load = new HashMap<UUID, Integer>();
        pool.mentors().forEach(mentor -> load.put(mentor.id(), mentor.running()));
        for (var planned : pairs) {
            var mentee =
                    pool.mentees().stream()
                            .filter(one -> one.id().equals(planned.pair().mentee()))
                            .findFirst()
                            .orElseThrow();
            urgent += mentee.urgent() ? 1 : 0;
            days += pool.today().toEpochDay() - mentee.waitingSince().toEpochDay();
            load.merge(planned.pair().mentor(), 1, Integer::sum);
        }
        return new Plan.Figures(
                urgent,
                pairs.size(),
                days,
                pairs.stream().mapToLong(Plan.PlannedPair::points).sum(),
                load.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum());
    }
}
