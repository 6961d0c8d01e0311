package ch.mitenand.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Plans that claim what is not so, each different from a true plan in one thing. */
final class Forgeries {

    private final PoolSnapshot pool;
    private final Plan plan;

    private Forgeries(PoolSnapshot pool, Plan plan) {
        this.pool = pool;
        this.plan = plan;
    }

    /** Every forgery that this plan allows; figures can always be forged. */
    static List<Plan> of(PoolSnapshot pool, Plan plan) {
        var forgeries = new Forgeries(pool, plan);
        return Stream.of(forgeries.figures(), forgeries.pairs(), forgeries.prices())
                .flatMap(List::stream)
                .toList();
    }

    private List<Plan> figures() {
        var f = plan.figures();
        return Stream.of(
                        changed(f, 1, 0, 0, 0, 0),
                        changed(f, 0, 1, 0, 0, 0),
                        changed(f, 0, 0, 1, 0, 0),
                        changed(f, 0, 0, 0, 1, 0),
                        changed(f, 0, 0, 0, 0, -1))
                .map(changed -> with(plan.pairs(), changed, plan.certificate()))
                .toList();
    }

    private static Plan.Figures changed(
            Plan.Figures f, int urgent, int matched, int days, int points, int load) {
        return new Plan.Figures(
                f.urgentMatched() + urgent,
                f.matched() + matched,
                f.waitingDays() + days,
                f.points() + points,
                f.loadCost() + load);
    }

    private List<Plan> pairs() {
        var forged = new ArrayList<Plan>();
        for (int at = 0; at < plan.pairs().size(); at++) {
            var planned = plan.pairs().get(at);
            var pair = planned.pair();
            var fewer = new ArrayList<>(plan.pairs());
            fewer.remove(at);
            forged.add(pairs(fewer));
            var twice = new ArrayList<>(plan.pairs());
            twice.add(planned);
            forged.add(pairs(twice));
            forged.add(replaced(at, pair, planned.points() + 1, planned.locked()));
            forged.add(replaced(at, pair, planned.points(), !planned.locked()));
            forged.add(replaced(at, swapped(pair), planned.points(), planned.locked()));
            for (var mentor : excluded(pair.mentee())) {
                var other = new Pair(mentor, pair.mentee());
                forged.add(replaced(at, other, planned.points(), false));
            }
        }
        return forged;
    }

    private static Pair swapped(Pair pair) {
        return new Pair(pair.mentee(), pair.mentor());
    }

    private List<UUID> excluded(UUID mentee) {
        return Pairing.mentorsFor(pool, mentee).stream()
                .filter(Assessment.Excluded.class::isInstance)
                .map(assessment -> assessment.pair().mentor())
                .toList();
    }

    private Plan replaced(int at, Pair pair, int points, boolean locked) {
        var pairs = new ArrayList<>(plan.pairs());
        pairs.set(at, new Plan.PlannedPair(pair, points, locked));
        return pairs(pairs);
    }

    private List<Plan> prices() {
        var forged = new ArrayList<Plan>();
        var prices = plan.certificate().mentees();
        for (var mentee : prices.keySet()) {
            forged.add(priced(changed(prices, mentee, 1)));
            forged.add(priced(changed(prices, mentee, -1)));
            forged.add(priced(changed(prices, mentee, Long.MAX_VALUE / 2)));
        }
        return forged;
    }

    private static Map<UUID, Long> changed(Map<UUID, Long> prices, UUID mentee, long by) {
        var changed = new HashMap<>(prices);
        changed.merge(mentee, by, Long::sum);
        return changed;
    }

    private Plan priced(Map<UUID, Long> mentees) {
        var proof = new Certificate(plan.certificate().mentors(), mentees);
        return with(plan.pairs(), plan.figures(), proof);
    }

    private Plan pairs(List<Plan.PlannedPair> pairs) {
        return with(pairs, plan.figures(), plan.certificate());
    }

    private Plan with(List<Plan.PlannedPair> pairs, Plan.Figures figures, Certificate proof) {
        return new Plan(pairs, plan.unmatched(), plan.blockages(), figures, proof, plan.refused());
    }
}
