package ch.mitenand.mentorship;

import ch.mitenand.matching.Assessment;
import ch.mitenand.matching.Pair;
import ch.mitenand.matching.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan with names, for display.
 *
 * @param rulesVersion version of the pool's rules and weights it was made with
 * @param mentors mentors who were looked at
 * @param blockages what keeps mentees from everybody, what blocks most first
 * @param choices what was decided by hand, each with what it costs others
 * @param together what all choices cost together, German; empty when there are fewer than two
 * @param changes what is different today from what the plan looked at, German, one line each
 * @param pending what was chosen or lifted by hand since; the plan does not know it
 * @param proven whether the stored plan was checked again and no better one exists
 */
public record PlanRun(
        PlanRunRow row,
        int rulesVersion,
        int mentors,
        int urgent,
        List<Planned> pairs,
        List<Unmatched> unmatched,
        List<Blockage> blockages,
        Plan.Figures figures,
        List<Costs> choices,
        String together,
        List<String> changes,
        List<Pending> pending,
        boolean proven) {

    /** Whether something was chosen or lifted since that is about this pair or its mentee. */
    public boolean isPending(Pair pair) {
        return pending.stream()
                .anyMatch(one ->
                        switch (one.choice()) {
                            case PlanChoice.Locked(var other) -> other.equals(pair);
                            case PlanChoice.Barred(var other) -> other.equals(pair);
                            case PlanChoice.Postponed(var mentee) -> mentee.equals(pair.mentee());
                        });
    }

    /**
     * A choice that the plan does not know.
     *
     * @param what in words
     * @param lifted whether it was lifted since, else it was made since
     */
    public record Pending(PlanChoice choice, String what, boolean lifted) {}

    /**
     * A pair of the plan.
     *
     * @param points what every preference gives; empty for a locked pair below the floor
     * @param now where the pair stands by now; null when it was not proposed since
     */
    public record Planned(
            Pair pair,
            PlanPerson mentor,
            PlanPerson mentee,
            boolean urgent,
            long days,
            int total,
            List<Assessment.Points> points,
            boolean locked,
            @Nullable MentorshipState now) {}

    /** A mentee who has nobody, and why. */
    public record Unmatched(
            PlanPerson mentee, boolean urgent, long days, Plan.Why why, String sentence) {}

    /** What keeps mentees from everybody, for instance "kein Tigrinya im Pool". */
    public record Blockage(String sentence, List<PlanPerson> mentees) {}

    /**
     * A choice made by hand.
     *
     * @param what the choice in words
     * @param sentence what it costs others
     * @param free whether it costs nobody a place
     */
    public record Costs(PlanChoice choice, String what, String sentence, boolean free) {}
}
