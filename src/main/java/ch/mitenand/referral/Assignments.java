package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseAccess;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those who lead a case do with its assignments. An assignment is always asked for through its
 * case; one of another case is {@link java.util.NoSuchElementException}, recorded, and changes
 * nothing.
 */
@Service
@Transactional
public class Assignments {

    /** One line of the history. */
    public record Entry(Instant at, Party by, String name, AssignmentState to, String reason) {}

    /** What a sender says only in place of a receiver that is gone. */
    private static final Set<AssignmentCommand> OF_THE_RECEIVER =
            EnumSet.of(AssignmentCommand.COMPLETE, AssignmentCommand.MARK_NOT_TAKEN_UP);

    private final CaseAccess access;
    private final AssignmentDrafts drafts;
    private final AssignmentRows rows;
    private final AssignmentSteps steps;
    private final AssignmentMoves moves;
    private final AssignmentCosts costs;
    private final AssignmentEnds ends;
    private final DraftCheck check;
    private final SendingCheck sending;
    private final NeedColumns needs;
    private final Disclosures disclosures;
    private final Attendances attendances;
    private final Receivers receivers;
    private final Clock clock;

    Assignments(
            CaseAccess access,
            AssignmentDrafts drafts,
            AssignmentRows rows,
            AssignmentSteps steps,
            AssignmentMoves moves,
            AssignmentCosts costs,
            AssignmentEnds ends,
            DraftCheck check,
            SendingCheck sending,
            NeedColumns needs,
            Disclosures disclosures,
            Attendances attendances,
            Receivers receivers,
            Clock clock) {
        this.access = access;
        this.drafts = drafts;
        this.rows = rows;
        this.steps = steps;
        this.moves = moves;
        this.costs = costs;
        this.ends = ends;
        this.check = check;
        this.sending = sending;
        this.needs = needs;
        this.disclosures = disclosures;
        this.attendances = attendances;
        this.receivers = receivers;
        this.clock = clock;
    }

    /** All assignments of a case, latest first. */
    public List<Assignment> of(Actor actor, CaseId id) {
        var file = access.demand(actor, id, What.REFERRAL_READ);
        return rows.of(id).stream().map(row -> row.shown(need(row, file))).toList();
    }

    /** One assignment. */
    public Assignment one(Actor actor, CaseId id, ReferralId referral) {
        var file = access.demand(actor, id, What.REFERRAL_READ);
        var row = child(actor, id, referral);
        return row.shown(need(row, file));
    }

    /** What was done with it, latest first. */
    public List<Entry> history(Actor actor, CaseId id, ReferralId referral) {
        access.demand(actor, id, What.REFERRAL_READ);
        return steps.of(child(actor, id, referral).id());
    }

    /** How often the person was there so far; empty while nothing was entered. */
    public Optional<AttendanceSums> attendance(Actor actor, CaseId id, ReferralId referral) {
        access.demand(actor, id, What.REFERRAL_READ);
        child(actor, id, referral);
        return Optional.ofNullable(attendances.sums(List.of(referral)).get(referral));
    }

    /** The commands that the table allows the sender now; guards may still say no. */
    public Set<AssignmentCommand> allowed(Actor actor, CaseId id, ReferralId referral) {
        access.demand(actor, id, What.REFERRAL_READ);
        var row = child(actor, id, referral);
        var allowed = AssignmentTable.allowed(row.state(), Party.SENDER);
        if (row.acknowledged()) {
            allowed.remove(AssignmentCommand.ACKNOWLEDGE);
        }
        if (!receivers.areGone(row)) {
            allowed.removeAll(OF_THE_RECEIVER);
        }
        return allowed;
    }

    /** What is missing before it can be sent, German sentences; empty when nothing is. */
    public List<String> missing(Actor actor, CaseId id, ReferralId referral) {
        var file = access.demand(actor, id, What.REFERRAL_READ);
        return sending.missing(child(actor, id, referral), file);
    }

    /** Begins a draft. */
    public Step begin(Actor actor, CaseId id, AssignmentDraft draft) {
        return drafts.begin(actor, access.lock(actor, id, What.REFERRAL_WRITTEN), draft, null);
    }

    /** Changes a draft; {@code version} is the one that was shown. */
    public Step change(
            Actor actor, CaseId id, ReferralId referral, int version, AssignmentDraft typed) {
        var file = access.lock(actor, id, What.REFERRAL_WRITTEN);
        return drafts.change(actor, file, locked(actor, id, referral), version, typed);
    }

    /** What the receiver will see in a state: the preview "das sieht die Organisation". */
    public Disclosure preview(
            Actor actor, CaseId id, ReferralId referral, AssignmentState inState) {
        var file = access.demand(actor, id, What.REFERRAL_READ);
        var row = child(actor, id, referral);
        if (row.state() == inState && row.sentAt() != null) {
            return disclosures.of(row);
        }
        var told = AssignmentRow.Told.of(file.person(), row.content());
        return disclosures.of(
                row.imagine(inState, clock.instant(), LocalDate.now(clock), need(row, file), told));
    }

    /**
     * The same for a draft that is not saved yet; nothing is written but the access. Empty when the
     * offer is not public any more.
     */
    public Optional<Disclosure> previewUnsaved(
            Actor actor, CaseId id, AssignmentDraft typed, AssignmentState inState) {
        var file = access.demand(actor, id, What.REFERRAL_READ);
        drafts.demandGoal(actor, file, typed.goal());
        var draft = DraftCheck.tidy(typed);
        var need = needs.profile(file, draft);
        var told = AssignmentRow.Told.of(file.person(), draft);
        var now = clock.instant();
        return check.addressee(draft.target())
                .map(to -> AssignmentRow.unsaved(file, draft, to, need, now))
                .map(row -> row.imagine(inState, now, LocalDate.now(clock), need, told))
                .map(disclosures::of);
    }

    /**
     * What beginning such a draft would refuse, sentences by field, so that nobody is shown a
     * preview of what cannot be sent; empty when nothing is wrong.
     */
    public Map<String, String> faults(Actor actor, CaseId id, AssignmentDraft typed) {
        var file = access.demand(actor, id, What.REFERRAL_READ);
        return DraftCheck.faults(DraftCheck.tidy(typed), file);
    }

    /**
     * Sends: basis recorded, goal there, offer public and not full (or with a waiting list), costs
     * settled.
     */
    public Step send(Actor actor, CaseId id, ReferralId referral) {
        return move(actor, id, referral, AssignmentCommand.SEND);
    }

    /**
     * Withdraws, or ends a running one from the sender's side; with a coded reason that one can
     * choose.
     */
    public Step withdraw(Actor actor, CaseId id, ReferralId referral, Reason reason) {
        var file = access.lock(actor, id, What.REFERRAL_WRITTEN);
        var row = locked(actor, id, referral);
        if (reason.comesFromElsewhere()) {
            return new Step.No(
                    "Dafür gibt es einen eigenen Knopf: «Einwilligung zurückgezogen», oder «Fall abschliessen».");
        }
        return ends.end(row, Mover.sender(actor, file), reason);
    }

    /**
     * The person has withdrawn the consent: the receiver sees nothing of the person from now on,
     * live assignments that rest on consent end.
     */
    public List<Step> withdrawConsent(Actor actor, CaseId id) {
        var file = access.lock(actor, id, What.REFERRAL_WRITTEN);
        return ends.withdrawConsent(id, Mover.sender(actor, file));
    }

    /** It should never have been: the receiver sees only the number from now on. */
    public Step markAsError(Actor actor, CaseId id, ReferralId referral) {
        return move(actor, id, referral, AssignmentCommand.MARK_AS_ERROR);
    }

    /**
     * Records how it ended, in place of an organisation that is closed; the loop is closed with it.
     *
     * @param on last day, today or earlier
     */
    public Step complete(
            Actor actor, CaseId id, ReferralId referral, LocalDate on, OutcomeCode outcome) {
        var details = Details.outcome(outcome, on, "");
        return move(actor, id, referral, AssignmentCommand.COMPLETE, details);
    }

    /** Records that it never began, in place of an organisation that is closed. */
    public Step notTakenUp(Actor actor, CaseId id, ReferralId referral, Reason reason) {
        var details = Details.because(reason);
        return move(actor, id, referral, AssignmentCommand.MARK_NOT_TAKEN_UP, details);
    }

    /** Closes the loop: the sender has seen how it ended. */
    public Step acknowledge(Actor actor, CaseId id, ReferralId referral) {
        return move(actor, id, referral, AssignmentCommand.ACKNOWLEDGE);
    }

    /** A second try after an end without success: a new draft, linked to this one. */
    public Step tryAgain(Actor actor, CaseId id, ReferralId referral) {
        var file = access.lock(actor, id, What.REFERRAL_WRITTEN);
        var row = locked(actor, id, referral);
        return ends.noSecondTry(row)
                .<Step>map(Step.No::new)
                .orElseGet(() -> drafts.begin(actor, file, AssignmentEnds.again(row), referral));
    }

    /** Approves the contribution: amount and limit in hundredths of a franc, 0 or more. */
    public Step approveCosts(
            Actor actor, CaseId id, ReferralId referral, long approved, long limit) {
        var file = access.lock(actor, id, What.REFERRAL_WRITTEN);
        var row = locked(actor, id, referral);
        return costs.approve(row, Mover.sender(actor, file), approved, limit);
    }

    /** Asks for help because of hardship, with a reason of at most 500 characters. */
    public Step requestHardship(Actor actor, CaseId id, ReferralId referral, String why) {
        var file = access.lock(actor, id, What.REFERRAL_WRITTEN);
        return costs.request(locked(actor, id, referral), Mover.sender(actor, file), why);
    }

    /** Decides a hardship request; {@code waived} in hundredths of a franc, at most the price. */
    public Step decideHardship(
            Actor actor, CaseId id, ReferralId referral, boolean granted, long waived) {
        var file = access.lock(actor, id, What.REFERRAL_WRITTEN);
        var row = locked(actor, id, referral);
        return costs.decide(row, Mover.sender(actor, file), granted, waived);
    }

    private Step move(Actor actor, CaseId id, ReferralId referral, AssignmentCommand command) {
        return move(actor, id, referral, command, Details.NONE);
    }

    private Step move(
            Actor actor,
            CaseId id,
            ReferralId referral,
            AssignmentCommand command,
            Details details) {
        var file = access.lock(actor, id, What.REFERRAL_WRITTEN);
        child(actor, id, referral);
        return moves.move(referral, command, Mover.sender(actor, file), details);
    }

    private NeedProfile need(AssignmentRow row, CaseFile file) {
        return row.sentAt() == null ? needs.profile(file, row.content()) : row.need();
    }

    private AssignmentRow child(Actor actor, CaseId id, ReferralId referral) {
        return mine(actor, id, rows.find(referral).orElse(null));
    }

    /** The case is always locked before. */
    private AssignmentRow locked(Actor actor, CaseId id, ReferralId referral) {
        child(actor, id, referral);
        return mine(actor, id, rows.lock(referral).orElse(null));
    }

    private AssignmentRow mine(Actor actor, CaseId id, @Nullable AssignmentRow row) {
        if (row == null || !row.caseId().equals(id)) {
            access.refuse(actor, id);
            throw new NoSuchElementException("no such assignment");
        }
        return row;
    }
}
