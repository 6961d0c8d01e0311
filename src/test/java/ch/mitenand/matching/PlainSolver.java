package ch.mitenand.matching;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another way to the best plan: brings in one mentee after the other by the chain of changes that
 * gains most, found by trying all steps again and again (Bellman and Ford). The five aims are
 * compared one by one, so it knows nothing of ranks, prices or common numbers.
 */
final class PlainSolver {

    /** Urgent, matched, days, points, load with its sign turned. */
    private static final int AIMS = 5;

    private final PoolSnapshot pool;
    private final List<MenteeProfile> mentees;
    private final List<MentorProfile> mentors;
    private final int[][] points;
    private final int[] mentorOf;
    private final int[] taken;
    private final boolean[] fixed;

    private long @Nullable [][] gainAtMentee;
    private long @Nullable [][] gainAtMentor;
    private int[] menteeBefore;

    private PlainSolver(PoolSnapshot pool) {
        this.pool = pool;
        this.mentees = pool.mentees();
        this.mentors = pool.mentors();
        this.points = points(pool);
        this.mentorOf = new int[mentees.size()];
        Arrays.fill(mentorOf, -1);
        this.taken = new int[mentors.size()];
        this.fixed = new boolean[mentees.size()];
        this.gainAtMentee = new long[0][];
        this.gainAtMentor = new long[0][];
        this.menteeBefore = new int[0];
    }

    /** What the best plan with these locked pairs reaches. */
    static Plan.Figures best(PoolSnapshot pool, Plan plan) {
        var solver = new PlainSolver(pool);
        plan.pairs().stream()
                .filter(Plan.PlannedPair::locked)
                .forEach(planned -> solver.fix(planned.pair()));
        while (solver.bringsInOneMore()) {
            // until nobody can come in
        }
        return solver.figures();
    }

    private static int[][] points(PoolSnapshot pool) {
        var possible = new HashMap<Pair, Integer>();
        Pairing.possible(pool).forEach(pair -> possible.put(pair.pair(), pair.points()));
        return pool.mentees().stream()
                .map(mentee -> points(possible, pool, mentee.id()))
                .toArray(int[][]::new);
    }

    private static int[] points(Map<Pair, Integer> possible, PoolSnapshot pool, UUID mentee) {
        return pool.mentors().stream()
                .mapToInt(mentor -> possible.getOrDefault(new Pair(mentor.id(), mentee), -1))
                .toArray();
    }

    private void fix(Pair pair) {
        int mentee = mentees.stream().map(MenteeProfile::id).toList().indexOf(pair.mentee());
        int mentor = mentors.stream().map(MentorProfile::id).toList().indexOf(pair.mentor());
        mentorOf[mentee] = mentor;
        taken[mentor]++;
        fixed[mentee] = true;
        points[mentee][mentor] = BruteForce.points(pool, mentors.get(mentor), mentees.get(mentee));
    }

    private boolean bringsInOneMore() {
        gainAtMentee = new long[mentees.size()][];
        gainAtMentor = new long[mentors.size()][];
        menteeBefore = new int[mentors.size()];
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            if (mentorOf[mentee] < 0 && !isPostponed(mentee)) {
                gainAtMentee[mentee] = entering(mentees.get(mentee));
            }
        }
        boolean better = true;
        while (better) {
            better = false;
            for (int mentee = 0; mentee < mentees.size(); mentee++) {
                better |= stepsFrom(mentee);
            }
        }
        int end = bestEnd();
        if (end >= 0) {
            change(end);
        }
        return end >= 0;
    }

    private boolean isPostponed(int mentee) {
        return pool.choices().postponed().contains(mentees.get(mentee).id());
    }

    private long[] entering(MenteeProfile mentee) {
        long days = pool.today().toEpochDay() - mentee.waitingSince().toEpochDay();
        return new long[] {mentee.urgent() ? 1 : 0, 1, days, 0, 0};
    }

    /** To every possible mentor, and on to the mentees who would make room there. */
    private boolean stepsFrom(int mentee) {
        boolean better = false;
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            if (gainAtMentee[mentee] == null
                    || points[mentee][mentor] < 0
                    || mentorOf[mentee] == mentor) {
                continue;
            }
            long[] gain = plus(gainAtMentee[mentee], 3, points[mentee][mentor]);
            if (isBetter(gain, gainAtMentor[mentor])) {
                gainAtMentor[mentor] = gain;
                menteeBefore[mentor] = mentee;
                makeRoom(mentor, gain);
                better = true;
            }
        }
        return better;
    }

    private void makeRoom(int mentor, long[] gain) {
        for (int other = 0; other < mentees.size(); other++) {
            if (mentorOf[other] == mentor && !fixed[other]) {
                gainAtMentee[other] = plus(gain, 3, -points[other][mentor]);
            }
        }
    }

    private int bestEnd() {
        int best = -1;
        long[] most = null;
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            if (gainAtMentor[mentor] != null && taken[mentor] < mentors.get(mentor).freePlaces()) {
                long load = (long) mentors.get(mentor).running() + taken[mentor];
                long[] gain = plus(gainAtMentor[mentor], 4, -load);
                if (isBetter(gain, most)) {
                    most = gain;
                    best = mentor;
                }
            }
        }
        return best;
    }

    private void change(int end) {
        taken[end]++;
        int mentor = end;
        while (mentor >= 0) {
            int mentee = menteeBefore[mentor];
            int left = mentorOf[mentee];
            mentorOf[mentee] = mentor;
            mentor = left;
        }
    }

    private static long[] plus(long[] gain, int aim, long more) {
        long[] sum = Arrays.copyOf(gain, AIMS);
        sum[aim] += more;
        return sum;
    }

    private static boolean isBetter(long[] gain, long @Nullable [] than) {
        return than == null || Arrays.compare(gain, than) > 0;
    }

    private Plan.Figures figures() {
        long[] sum = new long[AIMS];
        for (int mentee = 0; mentee < mentees.size(); mentee++) {
            if (mentorOf[mentee] >= 0) {
                long[] gain = entering(mentees.get(mentee));
                for (int aim = 0; aim < 3; aim++) {
                    sum[aim] += gain[aim];
                }
                sum[3] += points[mentee][mentorOf[mentee]];
            }
        }
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            long n = (long) mentors.get(mentor).running() + taken[mentor];
            sum[4] += n * (n - 1) / 2;
        }
        return new Plan.Figures((int) sum[0], (int) sum[1], sum[2], sum[3], sum[4]);
    }
}
