package ch.mitenand.mentorship;

import ch.mitenand.matching.Assessment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what a pair was proposed, as it was looked at then.
 *
 * @param rulesVersion version of the pool's rules and weights
 * @param on the day of looking
 * @param run the plan it comes from; null when the two were asked without a plan
 * @param total 0 to 1000
 * @param points what every preference gave, with its weight and a German sentence; empty for a pair
 *     that was locked below the floor
 * @param mentor what was known of the mentor
 * @param mentee what was known of the mentee
 */
public record PlanBasis(
        int rulesVersion,
        LocalDate on,
        @Nullable PlanRunId run,
        int total,
        List<Assessment.Points> points,
        Input mentor,
        Input mentee) {

    /**
     * What was known of one of the two.
     *
     * @param firstName as it is today
     * @param lines German, "Sprachen: Tigrinya, Deutsch A2"
     */
    public record Input(String firstName, List<String> lines) {}
}
