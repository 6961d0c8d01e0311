package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.Goal.Measure;
import ch.mitenand.casefile.PlanMoves.Planning;
import ch.mitenand.casefile.PlanRows.Kept;
import ch.mitenand.shared.SwissFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Support plans and reviews, for those who lead the case. A goal or review of another case in one's
 * own address is refused, recorded, and changes nothing.
 */
@Service
@Transactional
public class Plans {

    private final CaseAccess access;
    private final PlanRows rows;
    private final GoalRows goals;
    private final PlanReviews reviews;
    private final ReviewDates dates;
    private final PlanCheck check;
    private final PlanMoves moves;
    private final RowScope scope;
    private final ObjectProvider<CaseReferrals> referrals;
    private final Clock clock;

    Plans(
            CaseAccess access,
            PlanRows rows,
            GoalRows goals,
            PlanReviews reviews,
            ReviewDates dates,
            PlanCheck check,
            PlanMoves moves,
            RowScope scope,
            ObjectProvider<CaseReferrals> referrals,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.goals = goals;
        this.reviews = reviews;
        this.dates = dates;
        this.check = check;
        this.moves = moves;
        this.scope = scope;
        this.referrals = referrals;
        this.clock = clock;
    }

    /** What became of a command about a plan. */
    public sealed interface Outcome {

        /** It is done. */
        record Done(SupportPlan plan) implements Outcome {}

        /** It cannot be done now; a German sentence says what to do. */
        record No(String sentence) implements Outcome {}

        /** Faults by field, such as {@code goals[0].target}. */
        record Wrong(Map<String, String> faults) implements Outcome {}

        /** Somebody else has saved meanwhile. */
        record Stale(SupportPlan current) implements Outcome {}
    }

    /**
     * A review (Standortgespräch).
     *
     * @param heldOn not in the future
     * @param summary at most 2000 characters; empty where a former lead has kept it, and once the
     *     person is deleted
     * @param planNumber the version of the plan that was looked at and kept, 0 where there was none
     * @param correctable whether it is the last one, entered today by those who lead the case
     */
    public record Review(
            UUID id,
            LocalDate heldOn,
            String summary,
            boolean interpreter,
            int planNumber,
            boolean correctable) {}

    /** A kept version of the plan. */
    public record PlanVersion(
            int number, LocalDate from, @Nullable LocalDate until, SupportPlan plan) {}

    /** A plan that nobody has begun. */
    static SupportPlan none(CaseId id) {
        return new SupportPlan(id, 1, List.of(), "", null, 0);
    }

    /** The plan of a case; an empty one of version 0 where none was begun. */
    public SupportPlan plan(Actor actor, CaseId id) {
        access.demand(actor, id, What.PLAN_READ);
        return current(id);
    }

    /**
     * Replaces the plan; {@code version} is the one that was shown, 0 for none. Where goals or the
     * agreement are other ones than before, the person has to sign again. The case goes on with the
     * plan: it is being planned from the first time, and moves with its goals as in {@link
     * #setGoal}.
     *
     * @throws NoSuchElementException when a goal or measure belongs to another case
     */
    public Outcome save(Actor actor, CaseId id, int version, PlanDraft draft) {
        var file = access.lock(actor, id, What.PLAN_WRITTEN);
        refuseForeign(actor, id, draft);
        if (!file.state().isOpen()) {
            return new Outcome.No(ShortAssessments.CLOSED);
        }
        var entered = PlanTexts.stripped(draft);
        var kept = rows.find(id);
        var before = kept.map(Kept::plan).orElseGet(() -> none(id));
        if (before.version() != version) {
            return new Outcome.Stale(before);
        }
        var faults = check.faults(entered, before, kept.map(Kept::began).orElseGet(this::today));
        if (!faults.isEmpty()) {
            return new Outcome.Wrong(faults);
        }
        if (PlanTexts.leavesOut(before, entered) && hasReferrals(id)) {
            return new Outcome.No(
                    "Solange Zuweisungen laufen, wird kein Ziel gelöscht. Setzen Sie es auf «fallen gelassen».");
        }
        return switch (moves.plan(actor, file)) {
            case Planning.No(var sentence) -> new Outcome.No(sentence);
            case Planning.Yes(var now) -> write(actor, now, before, entered);
        };
    }

    private Outcome write(Actor actor, CaseFile file, SupportPlan before, PlanDraft draft) {
        boolean metBefore = moves.areGoalsMet(file);
        if (before.version() == 0) {
            rows.begin(file.id(), today(), draft.agreement());
        } else {
            var signed = PlanTexts.isAgreed(before, draft) ? before.signedOn() : null;
            rows.save(file.id(), draft.agreement(), signed);
        }
        goals.replace(file.id(), draft.goals());
        moves.follow(actor, file, metBefore);
        return new Outcome.Done(current(file.id()));
    }

    private boolean hasReferrals(CaseId id) {
        return referrals.stream().anyMatch(r -> r.live(id) > 0);
    }

    /** Only the portal sees to whom a foreign id belongs. */
    private void refuseForeign(Actor actor, CaseId id, PlanDraft draft) {
        var ids =
                draft.goals().stream()
                        .flatMap(g ->
                                Stream.concat(
                                        Stream.of(g.id()), g.measures().stream().map(Measure::id)))
                        .toList();
        scope.enterPortal();
        boolean foreign = goals.areForeign(id, ids);
        scope.enter(actor);
        if (foreign) {
            access.refuse(actor, id);
            throw new NoSuchElementException("not of this case");
        }
    }

    /**
     * Sets the state of one goal; {@code on} is the day on which it was reached, for MET only. When
     * this leaves no goal open and one was met, the case goes into follow-up; a goal that is open
     * again brings it back. A fault of the day is under {@code on}.
     */
    public Outcome setGoal(
            Actor actor, CaseId id, UUID goal, GoalState state, @Nullable LocalDate on) {
        var file = access.lock(actor, id, What.PLAN_WRITTEN);
        if (goals.find(id, goal).isEmpty()) {
            access.refuse(actor, id);
            throw new NoSuchElementException("not of this case");
        }
        if (!file.state().isOpen()) {
            return new Outcome.No(ShortAssessments.CLOSED);
        }
        var metOn = state == GoalState.MET ? on : null;
        String fault = check.met(state, metOn, rows.find(id).orElseThrow().began());
        if (!fault.isEmpty()) {
            return new Outcome.Wrong(Map.of("on", fault));
        }
        boolean metBefore = moves.areGoalsMet(file);
        goals.state(id, goal, state, metOn);
        rows.touch(id);
        moves.follow(actor, file, metBefore);
        return new Outcome.Done(current(id));
    }

    /**
     * Records the day on which the person signed, today or earlier; the case goes into support. A
     * fault of the day is under {@code on}.
     */
    public Outcome sign(Actor actor, CaseId id, LocalDate on) {
        var file = access.lock(actor, id, What.PLAN_WRITTEN);
        var kept = rows.find(id).filter(k -> !k.plan().goals().isEmpty()).orElse(null);
        if (kept == null) {
            return new Outcome.No("Der Hilfsplan braucht mindestens ein Ziel.");
        }
        if (!file.state().isOpen()) {
            return new Outcome.No(ShortAssessments.CLOSED);
        }
        var earliest = kept.plan().number() == 1 ? file.openedOn() : kept.numberFrom();
        if (on.isAfter(today()) || on.isBefore(earliest)) {
            return new Outcome.Wrong(
                    Map.of(
                            "on",
                            "Wählen Sie den Tag der Unterschrift: zwischen dem %s und heute."
                                    .formatted(SwissFormat.date(earliest))));
        }
        return switch (moves.plan(actor, file)) {
            case Planning.No(var sentence) -> new Outcome.No(sentence);
            case Planning.Yes(var now) -> {
                rows.sign(id, on);
                // support that begins with all goals met is over at once
                boolean metBefore = now.state() != CaseState.PLANNING;
                moves.follow(actor, moves.signed(actor, now), metBefore);
                yield new Outcome.Done(current(id));
            }
        };
    }

    /**
     * Records a review: keeps the plan as it is and goes on with the next version, which is not
     * signed yet. Where there is no plan, only the review is kept. Faults are under {@code heldOn}
     * and {@code summary}.
     */
    public Outcome review(
            Actor actor, CaseId id, LocalDate heldOn, String summary, boolean interpreter) {
        var file = access.lock(actor, id, What.PLAN_WRITTEN);
        return reviews.add(actor, file, heldOn, summary, interpreter);
    }

    /**
     * Corrects a slip in the last review, on the day on which it was entered; the plan keeps its
     * versions. Faults as in {@link #review}.
     *
     * @throws NoSuchElementException when the review belongs to another case
     */
    public Outcome correctReview(
            Actor actor,
            CaseId id,
            UUID review,
            LocalDate heldOn,
            String summary,
            boolean interpreter) {
        var file = access.lock(actor, id, What.PLAN_WRITTEN);
        var before = reviews.of(file).stream().filter(r -> r.id().equals(review)).findFirst();
        if (before.isEmpty()) {
            access.refuse(actor, id);
            throw new NoSuchElementException("not of this case");
        }
        return reviews.correct(file, before.get(), heldOn, summary, interpreter);
    }

    /** The reviews of a case, latest first; without the words that a former lead has kept. */
    public List<Review> reviews(Actor actor, CaseId id) {
        return reviews.of(access.demand(actor, id, What.PLAN_READ));
    }

    /** The kept versions of the plan, latest first. */
    public List<PlanVersion> versions(Actor actor, CaseId id) {
        access.demand(actor, id, What.PLAN_READ);
        return rows.versions(id);
    }

    /** When the next review of a case is due; empty where none is. */
    public Optional<LocalDate> nextReview(Actor actor, CaseId id) {
        return dates.next(access.demand(actor, id, What.PLAN_READ));
    }

    private SupportPlan current(CaseId id) {
        return rows.find(id).map(Kept::plan).orElseGet(() -> none(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
