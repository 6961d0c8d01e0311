package ch.mitenand.referral.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.referral.Assignment;
import ch.mitenand.referral.Assignments;
import ch.mitenand.referral.OutcomeCode;
import ch.mitenand.referral.Reason;
import ch.mitenand.referral.ReferralId;
import ch.mitenand.referral.Step;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What those who lead the case do with one assignment; each gives why it could not be done, empty
 * when it was, and then shows how it stands now.
 */
final class AssignmentCommands {

    private final Assignments assignments;
    private final Supplier<Actor> actor;
    private final CaseId caseId;
    private final ReferralId id;
    private final Runnable changed;

    AssignmentCommands(
            Assignments assignments,
            Supplier<Actor> actor,
            Assignment assignment,
            Runnable changed) {
        this.assignments = assignments;
        this.actor = actor;
        this.caseId = assignment.caseId();
        this.id = assignment.id();
        this.changed = changed;
    }

    Optional<String> send() {
        return done(assignments.send(actor(), caseId, id));
    }

    Optional<String> withdraw(Reason reason) {
        return done(assignments.withdraw(actor(), caseId, id, reason));
    }

    /** All assignments of the case that rest on the consent end. */
    Optional<String> withdrawConsent() {
        var objections =
                assignments.withdrawConsent(actor(), caseId).stream()
                        .flatMap(step -> OfficerParts.objection(step).stream())
                        .distinct()
                        .toList();
        changed.run();
        return objections.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", objections));
    }

    /** In place of an organisation that is closed. */
    Optional<String> complete(LocalDate on, OutcomeCode outcome) {
        return done(assignments.complete(actor(), caseId, id, on, outcome));
    }

    /** The same for somebody who never began. */
    Optional<String> notTakenUp(Reason reason) {
        return done(assignments.notTakenUp(actor(), caseId, id, reason));
    }

    Optional<String> markAsError() {
        return done(assignments.markAsError(actor(), caseId, id));
    }

    Optional<String> acknowledge() {
        return done(assignments.acknowledge(actor(), caseId, id));
    }

    Optional<String> approve(long approved, long limit) {
        return done(assignments.approveCosts(actor(), caseId, id, approved, limit));
    }

    Optional<String> hardship(String why) {
        return done(assignments.requestHardship(actor(), caseId, id, why));
    }

    Optional<String> decide(boolean granted, long waived) {
        return done(assignments.decideHardship(actor(), caseId, id, granted, waived));
    }

    /** A new draft to the same target, linked to this assignment. */
    Step tryAgain() {
        return assignments.tryAgain(actor(), caseId, id);
    }

    private Actor actor() {
        return Objects.requireNonNull(actor.get());
    }

    private Optional<String> done(Step step) {
        var objection = OfficerParts.objection(step);
        if (objection.isEmpty()) {
            changed.run();
        }
        return objection;
    }
}
