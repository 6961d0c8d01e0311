package ch.mitenand.matching;

import java.util.List;
import java.util.UUID;

/**
 * The best plan of a pool.
 *
 * @param pairs by mentee's waiting time, longest first
 * @param unmatched mentees without a mentor in the plan, each with the reason; urgent ones first,
 *     then by waiting time
 * @param blockages what keeps mentees without any possible mentor, the rule that blocks most first
 * @param certificate the proof that there is no better plan
 * @param refused locked pairs that cannot be in any plan, with the reason
 */
public record Plan(
        List<PlannedPair> pairs,
        List<Unmatched> unmatched,
        List<Blockage> blockages,
        Figures figures,
        Certificate certificate,
        List<Refused> refused) {

    /** A plan in which no locked pair was refused. */
    public Plan(
            List<PlannedPair> pairs,
            List<Unmatched> unmatched,
            List<Blockage> blockages,
            Figures figures,
            Certificate certificate) {
        this(pairs, unmatched, blockages, figures, certificate, List.of());
    }

    public Plan {
        pairs = List.copyOf(pairs);
        unmatched = List.copyOf(unmatched);
        blockages = List.copyOf(blockages);
        refused = List.copyOf(refused);
    }

    /** A pair of the plan; {@code locked} when the coordinator asked for it. */
    public record PlannedPair(Pair pair, int points, boolean locked) {}

    /** Why a mentee has nobody. */
    public enum Why {
        /** No mentor meets the hard rules. */
        NOBODY_POSSIBLE,
        /** There are possible mentors, but their places go to others. */
        OTHERS_FIRST,
        /** The coordinator has postponed the mentee. */
        POSTPONED
    }

    /** A mentee without mentor; the sentence is German and says what would help. */
    public record Unmatched(UUID mentee, Why why, String sentence) {}

    /**
     * A rule without which mentees would have a possible mentor, for instance "kein Tigrinya im
     * Pool".
     */
    public record Blockage(HardRule rule, String sentence, List<UUID> mentees) {}

    /**
     * A locked pair that a hard rule, another lock or a postponement forbids; the plan was made as
     * if it had not been locked.
     *
     * @param sentence why, German
     */
    public record Refused(Pair pair, String sentence) {}

    /**
     * What the plan reaches, in the order of the aims.
     *
     * @param waitingDays sum of the matched mentees' waiting times
     * @param points sum of the pairs' points
     * @param loadCost sum over mentors of n (n - 1) / 2 where n counts running and planned mentees
     */
    public record Figures(
            int urgentMatched, int matched, long waitingDays, long points, long loadCost) {}
}
