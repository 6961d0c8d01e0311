package ch.mitenand.matching;

import java.util.List;
import java.util.UUID;

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

    /**
     * The same of one locked or barred pair, with two plans only, however many choices there are.
     *
     * @throws IllegalArgumentException when the pair is not among the choices of the snapshot
     * @throws IllegalStateException when one of the plans cannot be proven
     */
    ChoiceCost cost(PoolSnapshot snapshot, Pair choice);

    /**
     * The same of one postponed mentee.
     *
     * @throws IllegalArgumentException when the mentee is not postponed in the snapshot
     * @throws IllegalStateException when one of the plans cannot be proven
     */
    ChoiceCost cost(PoolSnapshot snapshot, UUID postponed);

    /** What the portal uses unless set otherwise: shortest augmenting paths in whole numbers. */
    static PoolMatcher exact() {
        return new CertifiedMatcher();
    }

    /**
     * The same by JGraphT's minimum-cost flow, slower and with more memory: a second opinion for
     * benchmarks and tests, and to be chosen by {@code mitenand.matcher=jgrapht}. Its plans are as
     * good, but may differ where several are best.
     */
    static PoolMatcher jgrapht() {
        return new CertifiedMatcher(new JgraphtFlow());
    }
}
