package ch.mitenand.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares the plan with all choices to the plan without each of them. Between plans of equal value
 * the one that keeps most mentees is taken, so that nobody is named only because of a draw.
 */
final class ChoiceCosts {

    private static final Comparator<Pair> PAIR_ORDER =
            Comparator.comparing(Pair::mentor).thenComparing(Pair::mentee);

    private final Solver solver;
    private final Candidates candidates;
    private final Choices choices;
    private final Draft with;

    ChoiceCosts(Solver solver, PoolSnapshot snapshot) {
        this.solver = solver;
        this.candidates = new Candidates(new Pool(snapshot));
        this.choices = snapshot.choices();
        this.with = Draft.solve(solver, candidates, choices, Set.of());
    }

    /** Locked pairs first, then barred pairs, then postponed mentees, each by their ids. */
    List<ChoiceCost> all() {
        var costs = new ArrayList<ChoiceCost>();
        sorted(choices.locked()).forEach(pair -> costs.add(lock(pair)));
        sorted(choices.barred()).forEach(pair -> costs.add(bar(pair)));
        choices.postponed().stream().sorted().forEach(mentee -> costs.add(postponement(mentee)));
        return List.copyOf(costs);
    }

    ChoiceCost of(Pair pair) {
        if (choices.locked().contains(pair)) {
            return lock(pair);
        }
        if (!choices.barred().contains(pair)) {
            throw new IllegalArgumentException("a pair that was not chosen");
        }
        return bar(pair);
    }

    ChoiceCost of(UUID mentee) {
        if (!choices.postponed().contains(mentee)) {
            throw new IllegalArgumentException("a mentee who is not postponed");
        }
        return postponement(mentee);
    }

    private static List<Pair> sorted(Set<Pair> pairs) {
        return pairs.stream().sorted(PAIR_ORDER).toList();
    }

    private ChoiceCost lock(Pair pair) {
        var others = less(choices.locked(), pair);
        return with.locks.refused().stream()
                .filter(refused -> refused.pair().equals(pair))
                .findFirst()
                .map(this::impossible)
                .orElseGet(() ->
                        cost(
                                pair,
                                null,
                                new Choices(others, choices.barred(), choices.postponed())));
    }

    private ChoiceCost bar(Pair pair) {
        var others = less(choices.barred(), pair);
        return cost(pair, null, new Choices(choices.locked(), others, choices.postponed()));
    }

    private ChoiceCost postponement(UUID mentee) {
        var others = less(choices.postponed(), mentee);
        return cost(null, mentee, new Choices(choices.locked(), choices.barred(), others));
    }

    private static <T> Set<T> less(Set<T> all, T one) {
        var rest = new HashSet<>(all);
        rest.remove(one);
        return rest;
    }

    private ChoiceCost impossible(Plan.Refused refused) {
        var figures = with.figures();
        String sentence = "Geht nicht: " + refused.sentence();
        return new ChoiceCost(refused.pair(), null, figures, figures, List.of(), sentence);
    }

    private ChoiceCost cost(@Nullable Pair pair, @Nullable UUID postponed, Choices others) {
        var without = Draft.solve(solver, candidates, others, with.matched());
        var loses = people(without, with);
        var sentence = sentence(postponed != null, loses, people(with, without), without);
        return new ChoiceCost(
                pair,
                postponed,
                without.figures(),
                with.figures(),
                loses.stream().map(MenteeTraits::id).toList(),
                sentence);
    }

    /** Mentees who have somebody in one draft and nobody in the other. */
    private List<MenteeTraits> people(Draft in, Draft notIn) {
        return in.matched().stream()
                .filter(mentee -> !notIn.matched().contains(mentee))
                .map(candidates.pool.mentees::get)
                .sorted(candidates.pool.byUrgency())
                .toList();
    }

    private String sentence(
            boolean postponed, List<MenteeTraits> loses, List<MenteeTraits> gains, Draft without) {
        if (loses.isEmpty()) {
            return nobodyLoses(without.figures(), with.figures());
        }
        String names = Words.and(labels(loses), 3);
        String verb = loses.size() == 1 ? "hätte" : "hätten";
        if (postponed) {
            return "Ohne das Verschieben %s %s jemanden.".formatted(verb, names);
        }
        return gains.isEmpty()
                ? "Ohne diese Wahl %s auch %s jemanden.".formatted(verb, names)
                : "Ohne diese Wahl %s %s jemanden, dafür %s nicht."
                        .formatted(verb, names, Words.and(labels(gains), 3));
    }

    private static String nobodyLoses(Plan.Figures without, Plan.Figures with) {
        long points = without.points() - with.points();
        if (without.matched() == with.matched() && points > 0) {
            return "Kostet niemanden den Platz, der Plan passt aber um %s weniger gut."
                    .formatted(Words.count(points, "Punkt", "Punkte"));
        }
        return without.matched() == with.matched() && without.loadCost() < with.loadCost()
                ? "Kostet niemanden den Platz, nur ist die Arbeit etwas ungleicher verteilt."
                : "Kostet niemanden etwas.";
    }

    private static List<String> labels(List<MenteeTraits> mentees) {
        return mentees.stream().map(MenteeTraits::label).toList();
    }
}
