package ch.mitenand.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Why mentees have nobody in a draft, and which rules block most. */
final class Explanation {

    private final Draft draft;
    private final Pool pool;
    private final Map<BlockKey, List<UUID>> blocked = new LinkedHashMap<>();
    private final List<Plan.Unmatched> unmatched = new ArrayList<>();

    private record BlockKey(HardRule rule, String phrase) {}

    Explanation(Draft draft) {
        this.draft = draft;
        this.pool = draft.candidates.pool;
        var order = pool.byUrgency();
        IntStream.range(0, pool.mentees.size())
                .filter(mentee -> !draft.matched().contains(mentee))
                .boxed()
                .sorted((one, other) ->
                        order.compare(pool.mentees.get(one), pool.mentees.get(other)))
                .forEach(this::explain);
    }

    /** Mentees without mentor, urgent ones first, then by waiting time. */
    List<Plan.Unmatched> unmatched() {
        return unmatched;
    }

    /** What keeps mentees from everybody; what blocks most mentees first. */
    List<Plan.Blockage> blockages() {
        return blocked.entrySet().stream()
                .map(entry ->
                        new Plan.Blockage(
                                entry.getKey().rule(),
                                entry.getKey().phrase(),
                                List.copyOf(entry.getValue())))
                .sorted(
                        Comparator.comparingInt((Plan.Blockage block) -> -block.mentees().size())
                                .thenComparing(Plan.Blockage::rule)
                                .thenComparing(Plan.Blockage::sentence))
                .toList();
    }

    private void explain(int number) {
        var mentee = pool.mentees.get(number);
        if (draft.choices.postponed().contains(mentee.id())) {
            add(
                    mentee,
                    Plan.Why.POSTPONED,
                    mentee.label() + " ist von Hand auf später verschoben.");
            return;
        }
        var possible = possible(number);
        if (possible.isEmpty()) {
            nobody(mentee);
        } else {
            String sentence =
                    ("Möglich wäre %s, aber alle diese Plätze gehen an andere, die dringender sind,"
                                    + " länger warten oder besser passen. Es hilft ein weiterer Platz.")
                            .formatted(Words.or(firstOf(possible)));
            add(mentee, Plan.Why.OTHERS_FIRST, sentence);
        }
    }

    private void add(MenteeTraits mentee, Plan.Why why, String sentence) {
        unmatched.add(new Plan.Unmatched(mentee.id(), why, sentence));
    }

    /** Labels of the mentors who could take the mentee, the best first. */
    private List<String> possible(int mentee) {
        int[] mentors = draft.candidates.mentorsOf(mentee);
        int[] points = draft.candidates.pointsOf(mentee);
        UUID id = pool.mentees.get(mentee).id();
        return IntStream.range(0, mentors.length)
                .boxed()
                .sorted(Comparator.comparingInt(arc -> -points[arc]))
                .map(arc -> pool.mentors.get(mentors[arc]))
                .filter(mentor -> !draft.choices.barred().contains(new Pair(mentor.id(), id)))
                .map(MentorTraits::label)
                .toList();
    }

    private static List<String> firstOf(List<String> labels) {
        if (labels.size() <= 4) {
            return labels;
        }
        var shown = new ArrayList<>(labels.subList(0, 3));
        shown.add("eine von %d weiteren Personen".formatted(labels.size() - 3));
        return shown;
    }

    private void nobody(MenteeTraits mentee) {
        Set<HardRule> rules = Obstacles.of(pool, mentee);
        var phrases = new LinkedHashMap<HardRule, String>();
        for (HardRule rule : rules) {
            String phrase = Obstacles.phrase(rule, pool, mentee);
            phrases.put(rule, phrase);
            blocked.computeIfAbsent(new BlockKey(rule, phrase), _ -> new ArrayList<>())
                    .add(mentee.id());
        }
        String helps =
                rules.stream()
                        .limit(2)
                        .map(rule -> Obstacles.help(rule, mentee))
                        .collect(Collectors.joining(" Oder: "));
        String sentence =
                "Für %s ist niemand möglich: %s. %s"
                        .formatted(
                                mentee.label(),
                                phrases.values().stream()
                                        .limit(2)
                                        .collect(Collectors.joining("; ")),
                                helps);
        add(mentee, Plan.Why.NOBODY_POSSIBLE, sentence);
    }
}
