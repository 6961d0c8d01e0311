package ch.mitenand.bench;

import ch.mitenand.matching.Assignment;
import ch.mitenand.matching.MenteeProfile;
import ch.mitenand.matching.Pairing;
import ch.mitenand.matching.Plan;
import ch.mitenand.matching.PoolMatcher;
import ch.mitenand.matching.PoolSnapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The best plan of a pool against what people do without a solver, and the time it takes: all pairs
 * assessed, solved, explained and proven. In memory, warm, median of the rounds.
 */
final class MatchingBench {

    private static final long SEED = 20261122;
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 5;
    private static final String OPTIMUM = "optimum";

    private final BenchReport report = new BenchReport();
    private final PoolMatcher matcher = PoolMatcher.exact();

    private record Outcome(int urgentLeft, int left, double daysLeft, double daysMatched) {}

    private MatchingBench() {}

    static void run(List<String> options) throws IOException {
        if (options.contains("--assign")) {
            assign(Path.of(Bench.option(options, "--assign")));
        } else {
            new MatchingBench().run();
        }
    }

    private static void assign(Path file) throws IOException {
        int[][] costs = AssignFile.read(file);
        var times = new ArrayList<Double>();
        long cost = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            cost = Assignment.cheapest(costs).cost();
            times.add((System.nanoTime() - start) / 1e6);
        }
        System.out.printf(
                "%s: n = %d, optimum cost %d, proven, %.1f ms (median of %d)%n",
                file, costs.length, cost, Latencies.median(times), ROUNDS);
        var report = new BenchReport();
        report.sample("n", costs.length);
        report.sample("optimum cost", cost);
        report.sample("milliseconds", times);
        report.write("matching-assign");
    }

    private void run() throws IOException {
        System.out.printf(
                "%8s %-18s %8s %8s %15s %15s%n",
                "mentees", "way", "without", "urgent", "days (without)", "days (matched)");
        for (int size : new int[] {30, 100, 300, 1000, 3000}) {
            measure(size, BenchPool.of(size, SEED + size));
        }
        report.write("matching");
    }

    private void measure(int size, PoolSnapshot pool) {
        var possible = Pairing.possible(pool);
        Plan plan = matcher.match(pool);
        var outcomes = new LinkedHashMap<String, Outcome>();
        var planned =
                plan.pairs().stream().map(pair -> pair.pair().mentee()).collect(Collectors.toSet());
        outcomes.put(OPTIMUM, outcome(pool, planned));
        outcomes.put("best-score-first", outcome(pool, Baselines.bestScoreFirst(pool, possible)));
        outcomes.put("first-come", outcome(pool, Baselines.firstCome(pool, possible)));
        outcomes.forEach((way, outcome) -> print(size, way, outcome));
        report.sample("outcomes " + size, outcomes);
        report.sample("possible pairs " + size, possible.size());
        times(size, pool, possible.size());
        goals(size, outcomes);
    }

    private static Outcome outcome(PoolSnapshot pool, Set<UUID> matched) {
        Predicate<MenteeProfile> has = mentee -> matched.contains(mentee.id());
        var left = pool.mentees().stream().filter(has.negate()).toList();
        return new Outcome(
                (int) left.stream().filter(MenteeProfile::urgent).count(),
                left.size(),
                days(pool, left),
                days(pool, pool.mentees().stream().filter(has).toList()));
    }

    private static double days(PoolSnapshot pool, List<MenteeProfile> mentees) {
        return mentees.stream()
                .mapToLong(mentee -> ChronoUnit.DAYS.between(mentee.waitingSince(), pool.today()))
                .average()
                .orElse(0);
    }

    private void print(int size, String way, Outcome outcome) {
        System.out.printf(
                "%8d %-18s %8d %8d %15.1f %15.1f%n",
                size,
                way,
                outcome.left(),
                outcome.urgentLeft(),
                outcome.daysLeft(),
                outcome.daysMatched());
    }

    private void times(int size, PoolSnapshot pool, int possible) {
        var own = times(matcher, pool, WARM_UP, ROUNDS);
        boolean small = size < 1000;
        var jgrapht = times(PoolMatcher.jgrapht(), pool, small ? WARM_UP : 0, small ? ROUNDS : 1);
        report.sample("milliseconds " + size, own);
        report.sample("milliseconds by JGraphT " + size, jgrapht);
        System.out.printf(
                "%8d %d possible pairs, %.1f ms, by JGraphT %.1f ms%n",
                size, possible, Latencies.median(own), Latencies.median(jgrapht));
        if (size == 300) {
            report.goal("300 mentees, whole plan", Latencies.median(own) / 1e3, "s", "<=", 0.2);
        } else if (size == 3000) {
            report.goal("3000 mentees, whole plan", Latencies.median(own) / 1e3, "s", "<=", 10);
        }
    }

    private static List<Double> times(
            PoolMatcher matcher, PoolSnapshot pool, int warmUp, int rounds) {
        var times = new ArrayList<Double>();
        for (int round = -warmUp; round < rounds; round++) {
            long start = System.nanoTime();
            matcher.match(pool);
            if (round >= 0) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        return times;
    }

    /** Fewer without anybody than each baseline, in every size; how many fewer is a sample. */
    private void goals(int size, Map<String, Outcome> outcomes) {
        Outcome best = Objects.requireNonNull(outcomes.get(OPTIMUM));
        outcomes.forEach((way, outcome) -> {
            if (!way.equals(OPTIMUM)) {
                report.goal(
                        "%d mentees: fewer without mentor than %s".formatted(size, way),
                        outcome.left() - best.left(),
                        "mentees",
                        ">=",
                        1);
                double ratio = (double) best.left() / Math.max(1, outcome.left());
                report.sample("without mentor %d, optimum / %s".formatted(size, way), ratio);
                System.out.printf("%8d optimum / %s: %.2f%n", size, way, ratio);
            }
        });
    }
}
