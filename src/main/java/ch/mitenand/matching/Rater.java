package ch.mitenand.matching;

import java.util.ArrayList;
import java.util.List;

/** Points of pairs by the weights of a pool. */
final class Rater {

    private static final Scorer[] SCORERS = Scorers.ALL.toArray(Scorer[]::new);

    private final int[] most = new int[SCORERS.length];

    Rater(Weights weights) {
        for (int i = 0; i < SCORERS.length; i++) {
            most[i] = weights.of(SCORERS[i].preference());
        }
    }

    /** The sum of the points, 0 to 1000. */
    int total(MentorTraits mentor, MenteeTraits mentee) {
        int total = 0;
        for (int i = 0; i < SCORERS.length; i++) {
            total += points(i, mentor, mentee);
        }
        return total;
    }

    /** The points one by one, each with its sentence. */
    List<Assessment.Points> points(MentorTraits mentor, MenteeTraits mentee) {
        var list = new ArrayList<Assessment.Points>();
        for (int i = 0; i < SCORERS.length; i++) {
            list.add(
                    new Assessment.Points(
                            SCORERS[i].preference(),
                            points(i, mentor, mentee),
                            most[i],
                            SCORERS[i].sentence(mentor, mentee)));
        }
        return List.copyOf(list);
    }

    private int points(int scorer, MentorTraits mentor, MenteeTraits mentee) {
        if (most[scorer] == 0) {
            return 0;
        }
        int share = SCORERS[scorer].share(mentor, mentee);
        return (most[scorer] * share + Scorers.WHOLE / 2) / Scorers.WHOLE;
    }
}
