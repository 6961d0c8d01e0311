package ch.mitenand.referral;

import ch.mitenand.casefile.CaseId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the sender ends assignments, one or all of a case, and what comes after an end. */
@Component
class AssignmentEnds {

    private final AssignmentRows rows;
    private final AssignmentMoves moves;
    private final AssignmentSteps steps;
    private final ReferredMentees mentees;
    private final Attendances attendances;
    private final Clock clock;

    AssignmentEnds(
            AssignmentRows rows,
            AssignmentMoves moves,
            AssignmentSteps steps,
            ReferredMentees mentees,
            Attendances attendances,
            Clock clock) {
        this.rows = rows;
        this.moves = moves;
        this.steps = steps;
        this.mentees = mentees;
        this.attendances = attendances;
        this.clock = clock;
    }

    /** Drops a draft, discontinues what runs, withdraws the rest; the row is locked. */
    Step end(AssignmentRow row, Mover mover, Reason reason) {
        return switch (row.state()) {
            case DRAFT ->
                    moves.move(row.id(), AssignmentCommand.MARK_AS_ERROR, mover, Details.NONE);
            case RUNNING ->
                    moves.move(
                            row.id(),
                            AssignmentCommand.DISCONTINUE,
                            mover,
                            Details.end(reason, LocalDate.now(clock), ""));
            default ->
                    moves.move(
                            row.id(), AssignmentCommand.WITHDRAW, mover, Details.because(reason));
        };
    }

    /** Ends all that are not over. */
    void endAll(CaseId id, Mover mover, Reason reason) {
        for (AssignmentRow row : rows.of(id)) {
            if (!row.state().isFinal()) {
                end(rows.lock(row.id()).orElseThrow(), mover, reason);
            }
        }
    }

    /** Of all that rest on consent the person is gone at once; a draft needs a new ground. */
    List<Step> withdrawConsent(CaseId id, Mover mover) {
        var done = new ArrayList<Step>();
        for (AssignmentRow read : rows.of(id)) {
            var row = rows.lock(read.id()).orElseThrow();
            if (row.content().basis() == SharingBasis.CONSENT && !row.consentWithdrawn()) {
                done.add(withdrawConsent(row, mover));
            }
        }
        return done;
    }

    private Step withdrawConsent(AssignmentRow row, Mover mover) {
        if (row.sentAt() == null) {
            var columns = new HashMap<String, @Nullable Object>();
            columns.put("basis", null);
            rows.set(row.id(), columns);
            return kept(row, mover);
        }
        Step step =
                row.state().isFinal()
                        ? kept(row, mover)
                        : end(row, mover, Reason.CONSENT_WITHDRAWN);
        var columns = new HashMap<String, @Nullable Object>(Names.EMPTIED);
        columns.put("consent_withdrawn", true);
        rows.set(row.id(), columns);
        attendances.forget(row.id());
        mentees.erase(row, mover.actor());
        return step;
    }

    private Step kept(AssignmentRow row, Mover mover) {
        steps.add(
                row.id(),
                "WITHDRAW_CONSENT",
                row.state(),
                mover,
                Reason.CONSENT_WITHDRAWN.germanName());
        return new Step.Done(row.id(), row.state());
    }

    /** Why there is no second try. */
    Optional<String> noSecondTry(AssignmentRow row) {
        boolean failed =
                switch (row.state()) {
                    case DISCONTINUED, NOT_TAKEN_UP, DECLINED, WITHDRAWN, EXPIRED -> true;
                    default -> false;
                };
        if (!failed) {
            return Optional.of("Einen zweiten Versuch gibt es nach einem Ende ohne Erfolg.");
        }
        boolean already =
                rows.of(row.caseId()).stream()
                        .anyMatch(r -> row.id().equals(r.before()) && !r.state().isFinal());
        return already ? Optional.of("Ein zweiter Versuch ist schon begonnen.") : Optional.empty();
    }

    /** The same once more; the ground for telling the receiver has to be recorded anew. */
    static AssignmentDraft again(AssignmentRow row) {
        var old = row.content();
        return new AssignmentDraft(
                old.target(),
                old.goal(),
                old.topic(),
                old.times(),
                old.accessNeeds(),
                old.shareAccessNeeds(),
                old.shareSurname(),
                old.note(),
                null,
                old.payer(),
                old.amountRappen());
    }
}
