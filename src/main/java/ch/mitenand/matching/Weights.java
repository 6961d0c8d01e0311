package ch.mitenand.matching;

import java.util.Map;

/**
 * How much each preference counts, in points; together exactly 1000.
 *
 * @param points 0 to 1000 for every preference
 */
public record Weights(Map<Preference, Integer> points) {

    /** The weights a pool starts with. */
    public static final Weights STANDARD =
            new Weights(
                    Map.of(
                            Preference.TOPIC, 300,
                            Preference.LANGUAGES, 200,
                            Preference.DISTANCE, 150,
                            Preference.TIMES, 150,
                            Preference.INTERESTS, 100,
                            Preference.WISH, 100));

    /** The points of everything together. */
    public static final int TOTAL = 1000;

    public Weights {
        points = Map.copyOf(points);
        int sum = points.values().stream().mapToInt(Integer::intValue).sum();
        boolean negative = points.values().stream().anyMatch(p -> p < 0);
        if (sum != TOTAL || negative || points.size() != Preference.values().length) {
            throw new IllegalArgumentException("weights have to add to 1000: " + points);
        }
    }

    /** The most points a preference can give. */
    public int of(Preference preference) {
        return points.getOrDefault(preference, 0);
    }
}
