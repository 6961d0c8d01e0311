package ch.mitenand.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.Test;

class SolverTests {

    private static int[][] costs(int n, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, n)
                .mapToObj(_ -> IntStream.range(0, n).map(_ -> 1 + random.nextInt(100)).toArray())
                .toArray(int[][]::new);
    }

    private static long cheapestByTrying(int[][] costs, int row, int used) {
        if (row == costs.length) {
            return 0;
        }
        long best = Long.MAX_VALUE;
        for (int column = 0; column < costs.length; column++) {
            if ((used & (1 << column)) == 0) {
                long rest = cheapestByTrying(costs, row + 1, used | (1 << column));
                best = Math.min(best, costs[row][column] + rest);
            }
        }
        return best;
    }

    private static long kuhnMunkres(int[][] costs) {
        int n = costs.length;
        var graph =
                new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        IntStream.range(0, 2 * n).forEach(graph::addVertex);
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < n; column++) {
                graph.setEdgeWeight(graph.addEdge(row, n + column), costs[row][column]);
            }
        }
        var rows = IntStream.range(0, n).boxed().collect(Collectors.toSet());
        var columns = IntStream.range(n, 2 * n).boxed().collect(Collectors.toSet());
        return Math.round(
                new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, rows, columns)
                        .getMatching()
                        .getWeight());
    }

    @Test
    void assignmentsAreTheCheapestOfAll() {
        for (int n = 1; n <= 7; n++) {
            for (long seed = 0; seed < 20; seed++) {
                int[][] costs = costs(n, seed);
                assertThat(Assignment.cheapest(costs).cost())
                        .isEqualTo(cheapestByTrying(costs, 0, 0));
            }
        }
    }

    @Test
    void largerAssignmentsAgreeWithTwoOtherSolvers() {
        int[][] costs = costs(60, 1);
        long cost = Assignment.cheapest(costs).cost();
        assertThat(cost).isEqualTo(kuhnMunkres(costs));
        assertThat(cost).isEqualTo(Assignment.cheapest(costs, new JgraphtFlow()).cost());
    }

    @Test
    void assignmentUsesEveryColumnOnce() {
        assertThat(Assignment.cheapest(costs(40, 3)).columns()).hasSize(40).doesNotHaveDuplicates();
        assertThat(Assignment.cheapest(new int[0][0]).cost()).isZero();
    }

    @Test
    void refusesTablesThatAreNotSquare() {
        assertThatThrownBy(() -> Assignment.cheapest(new int[][] {{1, 2}, {3}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Assignment.cheapest(new int[][] {{-1}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAnUnprovenSolution() {
        Solver lazy =
                problem -> {
                    var best = new ShortestPaths().solve(problem);
                    int[] swapped = {best.mentorOf()[1], best.mentorOf()[0]};
                    return new Solution(swapped, best.mentorPrice(), best.menteePrice());
                };
        assertThatThrownBy(() -> Assignment.cheapest(new int[][] {{1, 5}, {5, 1}}, lazy))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not proven");
    }

    @Test
    void refusesNumbersThatWouldNotBeExact() {
        int[] ranks = IntStream.rangeClosed(1, 10).toArray();
        var arcs = new Problem.Arcs(new int[11], new int[0], new int[0]);
        int[] places = {Integer.MAX_VALUE};
        assertThat(new Problem(places, new int[1], arcs, ranks, new boolean[10]).mentees())
                .isEqualTo(10);
        int[] first = IntStream.rangeClosed(0, 1).toArray();
        var one = new Problem.Arcs(first, new int[1], new int[] {Integer.MAX_VALUE});
        int[] load = {Integer.MAX_VALUE};
        int[] rank = {Integer.MAX_VALUE};
        assertThatThrownBy(() -> new Problem(places, load, one, rank, new boolean[1]))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void queueGivesTheNearestFirst() {
        var queue = new MentorQueue(5);
        queue.put(3, 7);
        queue.put(1, 7);
        queue.put(4, 9);
        queue.put(0, 8);
        queue.put(4, 1);
        assertThat(IntStream.range(0, 4).map(_ -> queue.take())).containsExactly(4, 1, 3, 0);
        assertThat(queue.isEmpty()).isTrue();
    }
}
