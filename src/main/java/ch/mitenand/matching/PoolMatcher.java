package ch.mitenand.matching;

import java.util.List;

/** Finds the best plan for a whole pool. The same snapshot always gives the same plan. */
public interface PoolMatcher {

    /**
     * The best plan, in this order of aims: most urgent mentees, most mentees, longest waiting,
     * best fit, load spread evenly. Its optimality is proven by its certificate.
     *
     * @throws IllegalStateException when the certificate does not hold; such a plan is never
     *     returned
     */
    Plan match(PoolSnapshot snapshot);

    /**
     * What each hand-made choice costs: the plan with all choices against the plan without this
     * one. Locked pairs first, then barred pairs, then postponed mentees. A locked pair that is
     * refused costs nothing and says why it is refused.
     *
     * @throws IllegalStateException when one of the plans cannot be proven
     */
    List<ChoiceCost> costs(PoolSnapshot snapshot);

    /** The matcher of the portal: shortest augmenting paths in whole numbers. */
    static PoolMatcher exact() {
        return new CertifiedMatcher();
    }

    /**
     * The same by JGraphT's minimum-cost flow, slower: a second opinion for benchmarks and tests.
     * Its plans are as good, but may differ where several are best.
     */
    static PoolMatcher jgrapht() {
        return new CertifiedMatcher(new JgraphtFlow());
    }
}
