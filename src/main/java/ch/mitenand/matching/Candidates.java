package ch.mitenand.matching;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All pairs of a pool that the lasting rules and the floor allow, with their points. The choices
 * for one plan are left out, so that plans with other choices need not look at all pairs again.
 */
final class Candidates {

    final Pool pool;
    private final int[][] mentors;
    private final int[][] points;

    Candidates(Pool pool) {
        this.pool = pool;
        int mentees = pool.mentees.size();
        mentors = new int[mentees][];
        points = new int[mentees][];
        IntStream.range(0, mentees).parallel().forEach(this::look);
    }

    private void look(int number) {
        var mentee = pool.mentees.get(number);
        int floor = pool.snapshot.rules().floor();
        int[] found = new int[pool.mentors.size()];
        int[] total = new int[found.length];
        int count = 0;
        for (int mentor = 0; mentor < found.length; mentor++) {
            var traits = pool.mentors.get(mentor);
            if (HardRules.allow(traits, mentee)) {
                int sum = pool.rater.total(traits, mentee);
                if (sum >= floor) {
                    found[count] = mentor;
                    total[count++] = sum;
                }
            }
        }
        mentors[number] = Arrays.copyOf(found, count);
        points[number] = Arrays.copyOf(total, count);
    }

    /** Mentors who could take the mentee, by number; those barred for this plan included. */
    int[] mentorsOf(int mentee) {
        return mentors[mentee];
    }

    /** Points of the same mentors, in the same order. */
    int[] pointsOf(int mentee) {
        return points[mentee];
    }

    /** The pairs of a mentee. */
    Stream<Pairing.Possible> possible(int mentee) {
        UUID id = pool.mentees.get(mentee).id();
        return IntStream.range(0, mentors[mentee].length)
                .mapToObj(arc ->
                        new Pairing.Possible(
                                new Pair(pool.mentors.get(mentors[mentee][arc]).id(), id),
                                points[mentee][arc]));
    }

    /** What is left to decide when the locks hold. */
    Task task(Choices choices, Locks locks, Set<Integer> preferred) {
        int[] open =
                IntStream.range(0, pool.mentees.size())
                        .filter(mentee -> !locks.mentees().containsKey(mentee))
                        .filter(mentee ->
                                !choices.postponed().contains(pool.mentees.get(mentee).id()))
                        .toArray();
        int mentorCount = pool.mentors.size();
        int[] capacity = new int[mentorCount];
        int[] load = new int[mentorCount];
        for (int mentor = 0; mentor < mentorCount; mentor++) {
            int taken = locks.taken(mentor);
            capacity[mentor] = Math.max(0, pool.mentors.get(mentor).profile.freePlaces() - taken);
            load[mentor] = pool.mentors.get(mentor).profile.running() + taken;
        }
        boolean[] bonus = new boolean[open.length];
        for (int i = 0; i < open.length; i++) {
            bonus[i] = preferred.contains(open[i]);
        }
        return new Task(
                open,
                new Problem(capacity, load, arcs(open, capacity, choices), ranks(open), bonus));
    }

    private Problem.Arcs arcs(int[] open, int[] capacity, Choices choices) {
        int[] first = new int[open.length + 1];
        var mentor = IntStream.builder();
        var point = IntStream.builder();
        int count = 0;
        for (int i = 0; i < open.length; i++) {
            int[] of = mentors[open[i]];
            for (int arc = 0; arc < of.length; arc++) {
                if (capacity[of[arc]] > 0 && !barred(choices, of[arc], open[i])) {
                    mentor.add(of[arc]);
                    point.add(points[open[i]][arc]);
                    count++;
                }
            }
            first[i + 1] = count;
        }
        return new Problem.Arcs(first, mentor.build().toArray(), point.build().toArray());
    }

    private boolean barred(Choices choices, int mentor, int mentee) {
        return !choices.barred().isEmpty()
                && choices.barred()
                        .contains(
                                new Pair(
                                        pool.mentors.get(mentor).id(),
                                        pool.mentees.get(mentee).id()));
    }

    /**
     * 1 for who waits shortest, equal for equal urgency and waiting time, urgent above all others.
     */
    private int[] ranks(int[] open) {
        record Standing(boolean urgent, long days) {}
        var order = Comparator.comparing(Standing::urgent).thenComparingLong(Standing::days);
        var standings = new TreeSet<>(order);
        var of =
                Arrays.stream(open)
                        .mapToObj(pool.mentees::get)
                        .map(mentee ->
                                new Standing(mentee.profile.urgent(), pool.waitingDays(mentee)))
                        .toList();
        standings.addAll(of);
        var numbers = new HashMap<Standing, Integer>();
        for (Standing standing : standings) {
            numbers.put(standing, numbers.size() + 1);
        }
        return of.stream().mapToInt(numbers::get).toArray();
    }

    /**
     * The numbers to solve.
     *
     * @param open the mentees of the problem, by their number in the pool
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Task(int[] open, Problem problem) {}
}
