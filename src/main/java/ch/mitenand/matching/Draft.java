package ch.mitenand.matching;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A solved pool: who goes to whom by number, and what that reaches. */
final class Draft {

    final Candidates candidates;
    final Choices choices;
    final Locks locks;
    private final Candidates.Task task;
    private final Solution solution;
    private final TreeMap<Integer, Integer> mentorOf = new TreeMap<>();

    private Draft(
            Candidates candidates,
            Choices choices,
            Locks locks,
            Candidates.Task task,
            Solution solution) {
        this.candidates = candidates;
        this.choices = choices;
        this.locks = locks;
        this.task = task;
        this.solution = solution;
        mentorOf.putAll(locks.mentees());
        for (int i = 0; i < task.open().length; i++) {
            if (solution.mentorOf()[i] != Solution.NONE) {
                mentorOf.put(task.open()[i], solution.mentorOf()[i]);
            }
        }
    }

    /**
     * Solves the pool.
     *
     * @param preferred mentees, by number, who are kept when everything else is equal
     * @throws IllegalStateException when the solution is not proven to be the best
     */
    static Draft solve(
            Solver solver, Candidates candidates, Choices choices, Set<Integer> preferred) {
        var locks = new Locks(candidates.pool, choices);
        var task = candidates.task(choices, locks, preferred);
        var solution = solver.solve(task.problem());
        Proof.flaw(task.problem(), solution)
                .ifPresent(flaw -> {
                    throw new IllegalStateException("the plan is not proven: " + flaw);
                });
        return new Draft(candidates, choices, locks, task, solution);
    }

    /** The mentees with a mentor, by number. */
    Set<Integer> matched() {
        return mentorOf.keySet();
    }

    /** What the draft reaches. */
    Plan.Figures figures() {
        var pool = candidates.pool;
        int urgent = 0;
        long days = 0;
        long points = 0;
        var load = new HashMap<Integer, Integer>();
        for (var entry : mentorOf.entrySet()) {
            var mentee = pool.mentees.get(entry.getKey());
            urgent += mentee.profile.urgent() ? 1 : 0;
            days += pool.waitingDays(mentee);
            points += pool.rater.total(pool.mentors.get(entry.getValue()), mentee);
            load.merge(entry.getValue(), 1, Integer::sum);
        }
        long loadCost = 0;
        for (int mentor = 0; mentor < pool.mentors.size(); mentor++) {
            long running = pool.mentors.get(mentor).profile.running();
            long n = running + load.getOrDefault(mentor, 0);
            loadCost += n * (n - 1) / 2;
        }
        return new Plan.Figures(urgent, mentorOf.size(), days, points, loadCost);
    }

    /** The pairs, longest waiting first. */
    List<Plan.PlannedPair> pairs() {
        var pool = candidates.pool;
        return mentorOf.entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                entry -> pool.mentees.get(entry.getKey()), pool.byWaiting()))
                .map(entry -> pair(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Plan.PlannedPair pair(int menteeNumber, int mentorNumber) {
        var mentee = candidates.pool.mentees.get(menteeNumber);
        var mentor = candidates.pool.mentors.get(mentorNumber);
        return new Plan.PlannedPair(
                new Pair(mentor.id(), mentee.id()),
                candidates.pool.rater.total(mentor, mentee),
                locks.mentees().containsKey(menteeNumber));
    }

    /** The prices of the solution by people's ids. */
    Certificate certificate() {
        var pool = candidates.pool;
        Map<UUID, Long> mentors = new HashMap<>();
        for (int mentor = 0; mentor < pool.mentors.size(); mentor++) {
            mentors.put(pool.mentors.get(mentor).id(), solution.mentorPrice()[mentor]);
        }
        Map<UUID, Long> mentees = new HashMap<>();
        for (int i = 0; i < task.open().length; i++) {
            mentees.put(pool.mentees.get(task.open()[i]).id(), solution.menteePrice()[i]);
        }
        return new Certificate(mentors, mentees);
    }
}
