package ch.mitenand.casefile.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.GoalState;
import ch.mitenand.casefile.PlanDraft;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.SupportPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is done with the plan of a case that is shown. */
final class PlanCommands {

    private static final String SIGN_AGAIN =
            " Die Unterschrift gilt damit nicht mehr. Lassen Sie die Person den neuen Plan unterschreiben.";

    private final Plans plans;
    private final CaseId id;
    private final Supplier<Actor> actor;
    private final Runnable redraw;

    PlanCommands(Plans plans, CaseId id, Supplier<Actor> actor, Runnable redraw) {
        this.plans = plans;
        this.id = id;
        this.actor = actor;
        this.redraw = redraw;
    }

    /**
     * Replaces the plan as it was shown; draws the page anew when it is done, and says so where the
     * signature does not hold any more.
     */
    Plans.Outcome save(SupportPlan base, PlanDraft draft, String done) {
        var outcome = plans.save(actor.get(), id, base.version(), draft);
        boolean isVoid =
                base.signedOn() != null
                        && outcome instanceof Plans.Outcome.Done(var plan)
                        && plan.signedOn() == null;
        return told(outcome, isVoid ? done + SIGN_AGAIN : done);
    }

    /** Empty when it is done, else why not. */
    Optional<String> setGoal(UUID goal, GoalState state, @Nullable LocalDate on) {
        return objection(
                told(
                        plans.setGoal(actor.get(), id, goal, state, on),
                        "Der Stand ist festgehalten."));
    }

    Optional<String> sign(LocalDate on) {
        return objection(
                told(plans.sign(actor.get(), id, on), "Die Unterschrift ist eingetragen."));
    }

    Optional<String> review(LocalDate heldOn, String summary, boolean interpreter) {
        var outcome = plans.review(actor.get(), id, heldOn, summary, interpreter);
        return objection(told(outcome, "Das Standortgespräch ist eingetragen."));
    }

    Optional<String> correct(UUID review, LocalDate heldOn, String summary, boolean interpreter) {
        var outcome = plans.correctReview(actor.get(), id, review, heldOn, summary, interpreter);
        return objection(told(outcome, "Das Standortgespräch ist korrigiert."));
    }

    Optional<String> remove(SupportPlan base, UUID goal) {
        var rest = base.goals().stream().filter(g -> !g.id().equals(goal)).toList();
        return objection(
                save(base, new PlanDraft(rest, base.agreement()), "Das Ziel ist entfernt."));
    }

    private Plans.Outcome told(Plans.Outcome outcome, String done) {
        if (outcome instanceof Plans.Outcome.Done) {
            redraw.run();
            CaseParts.done(done);
        }
        return outcome;
    }

    /** The goals with this one in its place, or behind the others. */
    static List<Goal> with(SupportPlan base, Goal goal) {
        var goals = new ArrayList<>(base.goals());
        int index = index(base, goal.id());
        if (index < goals.size()) {
            goals.set(index, goal);
        } else {
            goals.add(goal);
        }
        return List.copyOf(goals);
    }

    /** Where a goal stands in the draft, from 0; a new one comes last. */
    static int index(SupportPlan base, UUID goal) {
        for (int i = 0; i < base.goals().size(); i++) {
            if (base.goals().get(i).id().equals(goal)) {
                return i;
            }
        }
        return base.goals().size();
    }

    private static Optional<String> objection(Plans.Outcome outcome) {
        return switch (outcome) {
            case Plans.Outcome.Done _ -> Optional.empty();
            case Plans.Outcome.No(var sentence) -> Optional.of(sentence);
            case Plans.Outcome.Wrong(var faults) -> Optional.of(String.join(" ", faults.values()));
            case Plans.Outcome.Stale _ -> Optional.of(CaseParts.STALE);
        };
    }
}
