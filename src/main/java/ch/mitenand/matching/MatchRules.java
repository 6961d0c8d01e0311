package ch.mitenand.matching;

/**
 * How a pool matches; versioned, never overwritten.
 *
 * @param version 1 and up
 * @param floor a pair with fewer points is not proposed, 0 to 1000
 */
public record MatchRules(int version, Weights weights, int floor) {

    /** What a pool starts with. */
    public static final MatchRules STANDARD = new MatchRules(1, Weights.STANDARD, 250);

    public MatchRules {
        if (floor < 0 || floor > Weights.TOTAL) {
            throw new IllegalArgumentException("floor " + floor);
        }
    }
}
