package ch.mitenand.fit;

/**
 * What a rule says, and how much of its weight it gives.
 *
 * @param share 0 to 1000
 * @param sentence German sentence, empty when there is nothing to say
 */
record Rated(FitRule rule, Verdict verdict, int share, String sentence) {

    /** All points of a rule. */
    static final int FULL = 1000;

    Rated {
        if (share < 0 || share > FULL) {
            throw new IllegalArgumentException("share " + share);
        }
    }

    static Rated fits(FitRule rule, int share, String sentence) {
        return new Rated(rule, Verdict.FITS, share, sentence);
    }

    static Rated unknown(FitRule rule, int share, String sentence) {
        return new Rated(rule, Verdict.UNKNOWN, share, sentence);
    }

    static Rated misses(FitRule rule, int share, String sentence) {
        return new Rated(rule, Verdict.MISSES, share, sentence);
    }

    static Rated excludes(FitRule rule, String sentence) {
        return new Rated(rule, Verdict.EXCLUDES, 0, sentence);
    }

    /** The offer asks for nothing here, or the need does not. */
    static Rated silent(FitRule rule) {
        return new Rated(rule, Verdict.FITS, FULL, "");
    }
}
