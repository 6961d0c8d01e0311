package ch.mitenand.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Minimum-cost flow by successive shortest paths. Mentees come in one after the other, those of the
 * highest rank first; each takes the cheapest path of changes that ends at a free place or at
 * somebody who is left out. Prices make all path costs 0 or more and end up as the proof.
 */
final class ShortestPaths implements Solver {

    @Override
    public Solution solve(Problem problem) {
        var run = new Run(problem);
        IntStream.range(0, problem.mentees())
                .boxed()
                .sorted(Comparator.comparingLong(problem::rank).reversed())
                .forEach(run::bringIn);
        return new Solution(run.mentorOf, run.mentorPrice, run.menteePrice);
    }

    private static final class Run {

        private final Problem problem;
        private final int[] mentorOf;
        private final int[] seatOf;
        private final int[][] seats;
        private final int[] taken;
        private final long[] mentorPrice;
        private final long[] menteePrice;

        private final MentorQueue queue;
        private final long[] distance;
        private final int[] reachedFrom;
        private final int[] reached;
        private int reachedCount;
        private final int[] settled;
        private int settledCount;
        private long best;
        private int endMentor;
        private int endMentee;

        private Run(Problem problem) {
            this.problem = problem;
            int mentors = problem.mentors();
            mentorOf = new int[problem.mentees()];
            Arrays.fill(mentorOf, Solution.NONE);
            seatOf = new int[problem.mentees()];
            menteePrice = new long[problem.mentees()];
            seats = new int[mentors][];
            taken = new int[mentors];
            mentorPrice = new long[mentors];
            for (int mentor = 0; mentor < mentors; mentor++) {
                seats[mentor] = new int[Math.min(problem.capacity(mentor), problem.mentees())];
                mentorPrice[mentor] = problem.placeCost(mentor, 1);
            }
            queue = new MentorQueue(mentors);
            distance = new long[mentors];
            Arrays.fill(distance, Long.MAX_VALUE);
            reachedFrom = new int[mentors];
            reached = new int[mentors];
            settled = new int[mentors];
        }

        private void bringIn(int root) {
            menteePrice[root] = bestOffer(root);
            settledCount = 0;
            leaveOut(root, 0, Long.MAX_VALUE);
            scan(root, 0);
            while (!queue.isEmpty() && queue.nearest() < best) {
                int mentor = queue.take();
                settled[settledCount++] = mentor;
                for (int seat = 0; seat < taken[mentor]; seat++) {
                    int mentee = seats[mentor][seat];
                    leaveOut(mentee, distance[mentor], best);
                    scan(mentee, distance[mentor]);
                }
            }
            changePrices(root);
            follow();
            forget();
        }

        private long bestOffer(int mentee) {
            long most = 0;
            for (int arc = problem.firstArc(mentee); arc < problem.firstArc(mentee + 1); arc++) {
                most = Math.max(most, problem.worth(arc) - mentorPrice[problem.mentorOf(arc)]);
            }
            return most;
        }

        /** The path may end by leaving this mentee without mentor. */
        private void leaveOut(int mentee, long at, long limit) {
            if (at + menteePrice[mentee] < limit) {
                best = at + menteePrice[mentee];
                endMentee = mentee;
                endMentor = Solution.NONE;
            }
        }

        private void scan(int mentee, long at) {
            long base = at + menteePrice[mentee];
            int end = problem.firstArc(mentee + 1);
            for (int arc = problem.firstArc(mentee); arc < end; arc++) {
                int mentor = problem.mentorOf(arc);
                long there = base + mentorPrice[mentor] - problem.worth(arc);
                if (there < distance[mentor] && there < best && seats[mentor].length > 0) {
                    reach(mentor, mentee, there);
                }
            }
        }

        private void reach(int mentor, int mentee, long there) {
            if (distance[mentor] == Long.MAX_VALUE) {
                reached[reachedCount++] = mentor;
            }
            distance[mentor] = there;
            reachedFrom[mentor] = mentee;
            queue.put(mentor, there);
            if (taken[mentor] < seats[mentor].length) {
                long end =
                        there + problem.placeCost(mentor, taken[mentor] + 1) - mentorPrice[mentor];
                if (end < best) {
                    best = end;
                    endMentor = mentor;
                }
            }
        }

        private void changePrices(int root) {
            menteePrice[root] -= best;
            for (int i = 0; i < settledCount; i++) {
                int mentor = settled[i];
                long change = best - distance[mentor];
                mentorPrice[mentor] += change;
                for (int seat = 0; seat < taken[mentor]; seat++) {
                    menteePrice[seats[mentor][seat]] -= change;
                }
            }
        }

        private void follow() {
            int mentor = endMentor;
            int seat;
            if (mentor == Solution.NONE) {
                mentor = mentorOf[endMentee];
                seat = seatOf[endMentee];
                mentorOf[endMentee] = Solution.NONE;
            } else {
                seat = taken[mentor]++;
            }
            while (mentor != Solution.NONE) {
                int mentee = reachedFrom[mentor];
                int left = mentorOf[mentee];
                int leftSeat = seatOf[mentee];
                seats[mentor][seat] = mentee;
                mentorOf[mentee] = mentor;
                seatOf[mentee] = seat;
                mentor = left;
                seat = leftSeat;
            }
        }

        private void forget() {
            queue.clear();
            for (int i = 0; i < reachedCount; i++) {
                distance[reached[i]] = Long.MAX_VALUE;
            }
            reachedCount = 0;
        }
    }
}
