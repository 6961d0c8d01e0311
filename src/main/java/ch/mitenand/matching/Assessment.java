package ch.mitenand.matching;

import java.util.List;

/** What is to be said of one pair. */
public sealed interface Assessment {

    /** The pair. */
    Pair pair();

    /**
     * The hard rules allow the pair.
     *
     * @param total the sum of the points, 0 to 1000
     * @param points one entry per preference, in the order of {@link Preference}
     */
    record Fits(Pair pair, int total, List<Points> points) implements Assessment {}

    /**
     * At least one hard rule, or the floor, excludes the pair.
     *
     * @param reasons all rules that exclude it, in the order of {@link HardRule}
     */
    record Excluded(Pair pair, List<Reason> reasons) implements Assessment {}

    /**
     * What a preference gives.
     *
     * @param points 0 to {@code most}
     * @param sentence why, in German, one short sentence
     */
    record Points(Preference preference, int points, int most, String sentence) {}

    /** The rule and a German sentence, for instance "Anna hat keinen freien Platz". */
    record Reason(HardRule rule, String sentence) {}
}
