package ch.mitenand.mentorship;

import ch.mitenand.matching.Assessment;
import ch.mitenand.matching.Pair;
import java.util.List;

/**
 * Who suits somebody, best first, and who does not.
 *
 * @param person the mentee or mentor for whom others are ranked
 * @param fits by points, best first
 * @param excluded nearest to fitting first
 */
public record PlanRanking(PlanPerson person, List<Fit> fits, List<Excluded> excluded) {

    /**
     * Somebody who suits.
     *
     * @param total 0 to 1000
     * @param points what every preference gives, with sentence
     */
    public record Fit(Pair pair, PlanPerson other, int total, List<Assessment.Points> points) {}

    /** Somebody whom hard rules exclude, with all reasons. */
    public record Excluded(Pair pair, PlanPerson other, List<Assessment.Reason> reasons) {}
}
