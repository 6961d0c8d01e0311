package ch.mitenand.matching;

/**
 * The pool as numbers: which mentee may go to which mentor, and what a pair is worth. All aims are
 * in one whole number each, the earlier aim in the higher digits, so that sums never mix them up.
 *
 * <p>A pair is worth ((rank * fitBase + points) * loadBase) * bonusBase + bonus; the k-th new
 * mentee of a mentor costs (load + k - 1) * bonusBase. Mentees and mentors are numbered in the
 * order of their ids, which is what decides between plans of equal value.
 */
final class Problem {

    /** Worths stay below 2^61, so that a worth less two prices still fits into a long. */
    private static final long MOST = 1L << 61;

    private final int[] capacity;
    private final int[] load;
    private final int[] first;
    private final int[] mentorOfArc;
    private final long[] worthOfArc;
    private final long[] orderOfMentee;
    private final long placeUnit;

    /**
     * @param capacity places of each mentor in this plan, 0 or more
     * @param load mentees that each mentor has before this plan
     * @param arcs the possible pairs
     * @param rank of each mentee, 1 for the least urgent; equal for mentees of equal urgency
     * @param bonus whether a mentee is preferred when everything else is equal
     */
    Problem(int[] capacity, int[] load, Arcs arcs, int[] rank, boolean[] bonus) {
        this.capacity = capacity.clone();
        this.load = load.clone();
        this.first = arcs.first();
        this.mentorOfArc = arcs.mentor();
        int mentees = rank.length;
        long bonusBase = 1;
        for (boolean preferred : bonus) {
            bonusBase += preferred ? 1 : 0;
        }
        this.placeUnit = bonusBase;
        long loadBase = Math.addExact(1, mostLoadCost(mentees));
        long fitBase = 1L + (long) mentees * arcs.mostPoints();
        this.worthOfArc = new long[mentorOfArc.length];
        this.orderOfMentee = new long[mentees];
        for (int mentee = 0; mentee < mentees; mentee++) {
            orderOfMentee[mentee] = rank[mentee];
            long base = Math.multiplyExact(rank[mentee], fitBase);
            for (int arc = first[mentee]; arc < first[mentee + 1]; arc++) {
                long fit = Math.multiplyExact(base + arcs.points()[arc], loadBase);
                worthOfArc[arc] = Math.multiplyExact(fit, bonusBase) + (bonus[mentee] ? 1 : 0);
                if (worthOfArc[arc] >= MOST) {
                    throw new ArithmeticException("the pool is too large for exact numbers");
                }
            }
        }
    }

    /** The most that the loads of a plan can cost together. */
    private long mostLoadCost(int mentees) {
        long sum = 0;
        for (int mentor = 0; mentor < capacity.length; mentor++) {
            long places = Math.min(capacity[mentor], mentees);
            long last = Math.multiplyExact(places, load[mentor] + places - 1);
            sum = Math.addExact(sum, last);
        }
        return sum;
    }

    int mentors() {
        return capacity.length;
    }

    int mentees() {
        return orderOfMentee.length;
    }

    int capacity(int mentor) {
        return capacity[mentor];
    }

    /** The first possible pair of a mentee; the last is the one before the next mentee's first. */
    int firstArc(int mentee) {
        return first[mentee];
    }

    int mentorOf(int arc) {
        return mentorOfArc[arc];
    }

    long worth(int arc) {
        return worthOfArc[arc];
    }

    /** What the k-th new mentee of a mentor costs, k from 1; grows with k. */
    long placeCost(int mentor, int k) {
        return Math.multiplyExact((long) load[mentor] + k - 1, placeUnit);
    }

    /** The rank of a mentee among the others. */
    long rank(int mentee) {
        return orderOfMentee[mentee];
    }

    /**
     * Possible pairs, grouped by mentee.
     *
     * @param first where each mentee's pairs begin; one entry more than there are mentees
     * @param mentor number of the mentor, ascending within a mentee
     * @param points 0 or more
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Arcs(int[] first, int[] mentor, int[] points) {

        int mostPoints() {
            int most = 0;
            for (int value : points) {
                most = Math.max(most, value);
            }
            return most;
        }
    }
}
