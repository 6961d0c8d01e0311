package ch.mitenand.offer.ui;

import ch.mitenand.offer.Weekday;
import ch.mitenand.shared.SwissFormat;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The days of a month that a rule means by their position, such as each first and third Tuesday.
 */
final class MonthPositions {

    /** From the beginning of the month to its end: the last one is written as -1. */
    private static final Comparator<Integer> IN_THE_MONTH =
            Comparator.<Integer>comparingInt(nth -> nth < 0 ? 1 : 0).thenComparing(nth -> nth);

    private MonthPositions() {}

    /**
     * The position in words.
     *
     * @param nth 1 for the first, -1 for the last, -2 for the one before
     * @param ending of the adjective: {@code r} or {@code n}
     */
    static String name(int nth, String ending) {
        return switch (nth) {
            case -1 -> "letzte" + ending;
            case -2 -> "vorletzte" + ending;
            default -> nth < 0 ? -nth + ".-letzte" + ending : nth + ".";
        };
    }

    /** For instance {@code 1. und 3. Dienstag}, after «jeden» or «am». */
    static String words(List<String> byDay) {
        var positions = new LinkedHashMap<Weekday, TreeSet<Integer>>();
        for (String part : byDay) {
            positions
                    .computeIfAbsent(Weekday.ofRule(part), _ -> new TreeSet<>(IN_THE_MONTH))
                    .add(TimeLabels.nth(part));
        }
        return SwissFormat.join(positions.entrySet().stream().map(MonthPositions::words).toList());
    }

    private static String words(Map.Entry<Weekday, TreeSet<Integer>> day) {
        var which =
                day.getValue().stream().filter(nth -> nth != 0).map(nth -> name(nth, "n")).toList();
        String name = day.getKey().germanName();
        return which.isEmpty() ? name : SwissFormat.join(which) + " " + name;
    }
}
