package ch.mitenand.matching;

import java.math.BigInteger;
import java.util.Optional;

/**
 * Checks a solution without knowing how it was found: the plan is possible, no pair is worth more
 * than its two prices, and the plan is worth exactly as much as the prices allow at most. Then no
 * plan can be worth more. Whole numbers only.
 */
final class Proof {

    private final Problem problem;
    private final Solution solution;
    private final int[] taken;
    private BigInteger worth = BigInteger.ZERO;
    private BigInteger bound = BigInteger.ZERO;

    private Proof(Problem problem, Solution solution) {
        this.problem = problem;
        this.solution = solution;
        this.taken = new int[problem.mentors()];
    }

    /** Why the solution is not proven to be the best; empty when it is. */
    static Optional<String> flaw(Problem problem, Solution solution) {
        return new Proof(problem, solution).flaw();
    }

    private Optional<String> flaw() {
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            var flaw = menteeFlaw(mentee);
            if (flaw.isPresent()) {
                return flaw;
            }
        }
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            if (taken[mentor] > problem.capacity(mentor)) {
                return Optional.of("too many mentees at mentor " + mentor);
            }
            addPlaces(mentor);
        }
        return worth.equals(bound)
                ? Optional.empty()
                : Optional.of("the plan is worth %s, the prices allow %s".formatted(worth, bound));
    }

    private Optional<String> menteeFlaw(int mentee) {
        long price = solution.menteePrice()[mentee];
        if (price < 0) {
            return Optional.of("a price below 0 at mentee " + mentee);
        }
        bound = bound.add(BigInteger.valueOf(price));
        int chosen = solution.mentorOf()[mentee];
        boolean possible = chosen == Solution.NONE;
        int end = problem.firstArc(mentee + 1);
        for (int arc = problem.firstArc(mentee); arc < end; arc++) {
            int mentor = problem.mentorOf(arc);
            if (problem.worth(arc) > Math.addExact(price, solution.mentorPrice()[mentor])) {
                return Optional.of("worth more than its prices: %d, %d".formatted(mentor, mentee));
            }
            if (mentor == chosen) {
                possible = true;
                taken[mentor]++;
                worth = worth.add(BigInteger.valueOf(problem.worth(arc)));
            }
        }
        return possible ? Optional.empty() : Optional.of("an impossible pair of mentee " + mentee);
    }

    /** Subtracts what the taken places cost, and adds what a mentor earns at most at its price. */
    private void addPlaces(int mentor) {
        int places = Math.min(problem.capacity(mentor), problem.mentees());
        long price = solution.mentorPrice()[mentor];
        for (int k = 1; k <= places; k++) {
            long cost = problem.placeCost(mentor, k);
            if (k <= taken[mentor]) {
                worth = worth.subtract(BigInteger.valueOf(cost));
            }
            if (price > cost) {
                bound = bound.add(BigInteger.valueOf(Math.subtractExact(price, cost)));
            }
        }
    }
}
