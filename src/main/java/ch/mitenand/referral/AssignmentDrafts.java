package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseAccess;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.Goals;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes drafts of assignments; the caller has locked the case and checked who leads it. */
@Component
class AssignmentDrafts {

    private final CaseAccess access;
    private final Goals goals;
    private final DraftRows rows;
    private final AssignmentSteps steps;
    private final AssignmentCosts costs;
    private final DraftCheck check;

    AssignmentDrafts(
            CaseAccess access,
            Goals goals,
            DraftRows rows,
            AssignmentSteps steps,
            AssignmentCosts costs,
            DraftCheck check) {
        this.access = access;
        this.goals = goals;
        this.rows = rows;
        this.steps = steps;
        this.costs = costs;
        this.check = check;
    }

    /** A new draft; {@code before} is the one that it tries again. */
    Step begin(Actor actor, CaseFile file, AssignmentDraft typed, @Nullable ReferralId before) {
        if (!file.state().isOpen()) {
            return new Step.No(
                    "Der Fall ist abgeschlossen. Eröffnen Sie ihn wieder, um jemanden zuzuweisen.");
        }
        demandGoal(actor, file, typed.goal());
        var draft = DraftCheck.tidy(typed);
        var faults = DraftCheck.faults(draft, file);
        var to = check.addressee(draft.target());
        if (to.isEmpty()) {
            return new Step.No(
                    "Das Angebot ist nicht mehr veröffentlicht. Wählen Sie ein anderes.");
        }
        var tooFar = check.tooFar(draft.target(), file.person().bfs());
        if (tooFar.isPresent()) {
            return new Step.No(tooFar.get());
        }
        if (!faults.isEmpty()) {
            return new Step.Wrong(faults);
        }
        var made = rows.add(file, actor.account(), draft, to.get(), before);
        steps.add(made, "BEGIN", AssignmentState.DRAFT, Mover.sender(actor, file), "");
        return new Step.Done(made, AssignmentState.DRAFT);
    }

    /** Changes a locked row; {@code version} is the one that was shown. */
    Step change(Actor actor, CaseFile file, AssignmentRow row, int version, AssignmentDraft typed) {
        if (row.state() != AssignmentState.DRAFT) {
            return new Step.No(
                    "Nur ein Entwurf lässt sich ändern. Ziehen Sie die Zuweisung zurück, und beginnen Sie neu.");
        }
        if (row.version() != version) {
            return new Step.No(
                    "Jemand hat den Entwurf inzwischen geändert. Laden Sie die Seite neu und ändern Sie nochmals.");
        }
        demandGoal(actor, file, typed.goal());
        var draft = DraftCheck.tidy(typed);
        var faults = DraftCheck.faults(draft, file);
        if (!faults.isEmpty()) {
            return new Step.Wrong(faults);
        }
        var to = check.addressee(draft.target());
        if (to.isEmpty()) {
            return new Step.No(
                    "Das Angebot ist nicht mehr veröffentlicht. Wählen Sie ein anderes.");
        }
        var tooFar = check.tooFar(draft.target(), file.person().bfs());
        if (tooFar.isPresent() && !draft.target().equals(row.target())) {
            return new Step.No(tooFar.get());
        }
        if (!isSamePrice(row.content(), draft)) {
            costs.forget(row);
        }
        rows.change(row.id(), draft, to.get());
        return new Step.Done(row.id(), AssignmentState.DRAFT);
    }

    private static boolean isSamePrice(AssignmentDraft one, AssignmentDraft other) {
        return one.target().equals(other.target())
                && one.payer() == other.payer()
                && one.amountRappen() == other.amountRappen();
    }

    /**
     * Lets only goals of this case pass.
     *
     * @throws NoSuchElementException for every other one; the try is recorded
     */
    void demandGoal(Actor actor, CaseFile file, UUID goal) {
        if (goals.find(file.id(), goal).isEmpty()) {
            access.refuse(actor, file.id());
            throw new NoSuchElementException("no such goal");
        }
    }
}
