package ch.mitenand.matching;

import java.util.Arrays;
import java.util.Map;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * Minimum-cost flow by JGraphT: mentees to mentors to one sink, or from the mentee straight to the
 * sink. Its costs are doubles below 1e9; dividing by a power of two keeps them exact as long as
 * they have at most 53 digits, and {@link Proof} refuses what went wrong.
 */
final class JgraphtFlow implements Solver {

    private static final double MOST_COST = 1e6;

    @Override
    public Solution solve(Problem problem) {
        return new Network(problem).solve();
    }

    private static final class Network {

        private final Problem problem;
        private final int mentees;
        private final int sink;
        private final long most;
        private final double scale;
        private final DirectedWeightedMultigraph<Integer, DefaultWeightedEdge> graph =
                new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);

        private Network(Problem problem) {
            this.problem = problem;
            this.mentees = problem.mentees();
            this.sink = mentees + problem.mentors();
            long greatest = 1;
            for (int arc = 0; arc < problem.firstArc(mentees); arc++) {
                greatest = Math.max(greatest, problem.worth(arc));
            }
            this.most = greatest;
            this.scale = Math.scalb(1.0, -Math.max(0, Math.getExponent(most / MOST_COST) + 1));
            for (int vertex = 0; vertex <= sink; vertex++) {
                graph.addVertex(vertex);
            }
            addMentees();
            addPlaces();
        }

        private void addMentees() {
            for (int mentee = 0; mentee < mentees; mentee++) {
                add(mentee, sink, most);
                int end = problem.firstArc(mentee + 1);
                for (int arc = problem.firstArc(mentee); arc < end; arc++) {
                    add(mentee, mentees + problem.mentorOf(arc), most - problem.worth(arc));
                }
            }
        }

        private void addPlaces() {
            for (int mentor = 0; mentor < problem.mentors(); mentor++) {
                int places = Math.min(problem.capacity(mentor), mentees);
                for (int k = 1; k <= places; k++) {
                    add(mentees + mentor, sink, problem.placeCost(mentor, k));
                }
            }
        }

        private void add(int from, int to, long cost) {
            graph.setEdgeWeight(graph.addEdge(from, to), cost * scale);
        }

        private Solution solve() {
            var algorithm = new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>();
            var flow =
                    algorithm.getMinimumCostFlow(
                            new MinimumCostFlowProblemImpl<>(
                                    graph, this::supply, _ -> 1, _ -> 0, graph::getEdgeWeight));
            int[] mentorOf = new int[mentees];
            Arrays.fill(mentorOf, Solution.NONE);
            for (var edge : graph.edgeSet()) {
                int from = graph.getEdgeSource(edge);
                int to = graph.getEdgeTarget(edge);
                if (from < mentees && to != sink && flow.getFlow(edge) > 0.5) {
                    mentorOf[from] = to - mentees;
                }
            }
            return priced(mentorOf, algorithm.getDualSolution());
        }

        private int supply(int vertex) {
            return vertex < mentees ? 1 : vertex == sink ? -mentees : 0;
        }

        private Solution priced(int[] mentorOf, Map<Integer, Double> dual) {
            double base = dual.getOrDefault(sink, 0.0);
            long[] mentorPrice = new long[problem.mentors()];
            for (int mentor = 0; mentor < mentorPrice.length; mentor++) {
                double price = dual.getOrDefault(mentees + mentor, 0.0) - base;
                mentorPrice[mentor] = (long) Math.rint(price / scale);
            }
            long[] menteePrice = new long[mentees];
            for (int mentee = 0; mentee < mentees; mentee++) {
                double price = dual.getOrDefault(mentee, 0.0) - base;
                menteePrice[mentee] = most - (long) Math.rint(price / scale);
            }
            return new Solution(mentorOf, mentorPrice, menteePrice);
        }
    }
}
