package ch.mitenand.casefile;

import ch.mitenand.casefile.Goal.Measure;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Compares plans as they were entered and as they stand. */
final class PlanTexts {

    private PlanTexts() {}

    /** The draft without space around its texts. */
    static PlanDraft stripped(PlanDraft draft) {
        return new PlanDraft(
                draft.goals().stream().map(PlanTexts::stripped).toList(),
                draft.agreement().strip());
    }

    private static Goal stripped(Goal g) {
        var measures =
                g.measures().stream()
                        .map(m ->
                                new Measure(
                                        m.id(),
                                        m.text().strip(),
                                        m.responsible().strip(),
                                        m.due(),
                                        m.state()))
                        .toList();
        return new Goal(
                g.id(),
                g.area(),
                g.target().strip(),
                g.oral(),
                g.written(),
                g.due(),
                g.indicator().strip(),
                g.state(),
                g.metOn(),
                measures);
    }

    /**
     * Whether the person has signed the same: agreement and goals as before. What becomes of a
     * goal, its place and its measures are the daily work on a plan.
     */
    static boolean isAgreed(SupportPlan before, PlanDraft draft) {
        return before.agreement().equals(draft.agreement())
                && agreed(before.goals()).equals(agreed(draft.goals()));
    }

    private static Set<Goal> agreed(List<Goal> goals) {
        return goals.stream()
                .map(g ->
                        new Goal(
                                g.id(),
                                g.area(),
                                g.target(),
                                g.oral(),
                                g.written(),
                                g.due(),
                                g.indicator(),
                                GoalState.OPEN,
                                null,
                                List.of()))
                .collect(Collectors.toSet());
    }

    /** Whether a goal that stands in the plan is not in the draft. */
    static boolean leavesOut(SupportPlan before, PlanDraft draft) {
        Set<UUID> kept = draft.goals().stream().map(Goal::id).collect(Collectors.toSet());
        return before.goals().stream().anyMatch(g -> !kept.contains(g.id()));
    }
}
