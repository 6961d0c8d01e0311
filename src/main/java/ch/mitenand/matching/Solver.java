package ch.mitenand.matching;

/** Solves a {@link Problem}; whoever uses the result checks it with {@link Proof}. */
@FunctionalInterface
interface Solver {

    /** A plan of the greatest value: worths of its pairs less costs of its places. */
    Solution solve(Problem problem);
}
