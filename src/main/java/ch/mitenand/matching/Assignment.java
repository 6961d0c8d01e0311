package ch.mitenand.matching;

import java.util.Arrays;

/**
 * The cheapest way to give every row exactly one column; the classic assignment problem, solved and
 * proven by the same parts as a pool.
 *
 * @param columns the column of each row
 * @param cost the sum of the chosen costs
 */
@SuppressWarnings("ArrayRecordComponent")
public record Assignment(int[] columns, long cost) {

    /**
     * Solves a square table of costs.
     *
     * @throws IllegalArgumentException when the table is not square or has a cost below 0
     * @throws ArithmeticException when the costs are too large to be exact
     * @throws IllegalStateException when the result is not proven to be the cheapest
     */
    public static Assignment cheapest(int[][] costs) {
        return cheapest(costs, new ShortestPaths());
    }

    static Assignment cheapest(int[][] costs, Solver solver) {
        var problem = problem(costs);
        var solution = solver.solve(problem);
        Proof.flaw(problem, solution)
                .ifPresent(flaw -> {
                    throw new IllegalStateException("the assignment is not proven: " + flaw);
                });
        long sum = 0;
        for (int row = 0; row < costs.length; row++) {
            sum += costs[row][solution.mentorOf()[row]];
        }
        return new Assignment(solution.mentorOf(), sum);
    }

    private static Problem problem(int[][] costs) {
        int n = costs.length;
        int most = Arrays.stream(costs).flatMapToInt(Arrays::stream).max().orElse(0);
        int[] first = new int[n + 1];
        int[] column = new int[Math.multiplyExact(n, n)];
        int[] points = new int[column.length];
        for (int row = 0; row < n; row++) {
            if (costs[row].length != n || Arrays.stream(costs[row]).anyMatch(cost -> cost < 0)) {
                throw new IllegalArgumentException("row " + row + " needs " + n + " costs from 0");
            }
            for (int i = 0; i < n; i++) {
                column[row * n + i] = i;
                points[row * n + i] = most - costs[row][i];
            }
            first[row + 1] = (row + 1) * n;
        }
        int[] ones = new int[n];
        Arrays.fill(ones, 1);
        return new Problem(
                ones, new int[n], new Problem.Arcs(first, column, points), ones, new boolean[n]);
    }
}
