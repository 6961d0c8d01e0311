package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.CaseMoves.Mover;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What officers and case leads do with the cases that they lead. Every reading and change is
 * recorded. A case of somebody else is as good as none: {@link java.util.NoSuchElementException}.
 */
@Service
@Transactional
public class CaseDesk {

    private static final int LONGEST_NOTE = 2000;
    private static final Set<CaseCommand> PLAIN =
            Set.of(
                    CaseCommand.BEGIN_ASSESSMENT,
                    CaseCommand.BEGIN_PLAN,
                    CaseCommand.BEGIN_SUPPORT,
                    CaseCommand.RELAPSE);

    private final CaseAccess access;
    private final CaseRows rows;
    private final CaseNotes notes;
    private final CaseSteps steps;
    private final CaseMoves moves;
    private final CaseHandover handover;
    private final CaseRetirement retirement;
    private final CaseCheck check;
    private final RowScope scope;
    private final ObjectProvider<CaseReferrals> referrals;

    CaseDesk(
            CaseAccess access,
            CaseRows rows,
            CaseNotes notes,
            CaseSteps steps,
            CaseMoves moves,
            CaseHandover handover,
            CaseRetirement retirement,
            CaseCheck check,
            RowScope scope,
            ObjectProvider<CaseReferrals> referrals) {
        this.access = access;
        this.rows = rows;
        this.notes = notes;
        this.steps = steps;
        this.moves = moves;
        this.handover = handover;
        this.retirement = retirement;
        this.check = check;
        this.scope = scope;
        this.referrals = referrals;
    }

    /**
     * Which cases to list.
     *
     * @param text part of a name or number, may be empty
     * @param states empty for all that are open
     * @param page from 1
     */
    public record Filter(String text, Set<CaseState> states, int page) {}

    /** One page of cases; 50 to a page. */
    public record Page(List<CaseFile> cases, long total) {}

    /** One line of the history: when, who, what, in German. */
    public record Entry(Instant at, String by, String what) {}

    /** A short note; notes go over at a transfer only if ticked. */
    public record Note(UUID id, Instant at, String by, String text) {}

    /** A transfer that waits for the receiving side; before it is accepted only this is seen. */
    public record Transfer(
            UUID id,
            CaseId caseId,
            String number,
            Lead from,
            Lead to,
            boolean withNotes,
            String reason,
            LocalDate offeredOn) {}

    /** Where the actor may lead cases, for the choice when opening one. */
    public List<Lead> leads(Actor actor) {
        access.demandLead(actor);
        return CaseAccess.leads(actor);
    }

    /** Opens a case, in state OPENED. */
    public CaseOutcome open(Actor actor, CaseDraft draft) {
        access.demandLead(actor);
        if (!draft.lead().is(actor)) {
            throw new AccessDeniedException("leads no cases there");
        }
        var faults = check.faults(draft, null);
        if (!faults.isEmpty()) {
            return new CaseOutcome.Wrong(faults);
        }
        var id = rows.add(draft);
        access.trace(actor, id, What.OPENED);
        return new CaseOutcome.Done(rows.find(id).orElseThrow());
    }

    /** The cases of the actor's scopes, latest changes first. */
    public Page list(Actor actor, Filter filter) {
        access.demandLead(actor);
        var page = rows.page(CaseAccess.leads(actor), filter);
        access.traceAll(actor, page.cases().stream().map(CaseFile::id).toList(), What.LISTED);
        return page;
    }

    /**
     * Open cases of the actor about somebody of this name in this municipality, however it is
     * spelled; there may be namesakes.
     */
    public List<CaseFile> alike(Actor actor, String firstName, String surname, int bfs) {
        access.demandLead(actor);
        var alike = check.alike(CaseAccess.leads(actor), firstName, surname, bfs);
        access.traceAll(actor, alike.stream().map(CaseFile::id).toList(), What.LISTED);
        return alike;
    }

    /** One case. */
    public CaseFile read(Actor actor, CaseId id) {
        return access.demand(actor, id, What.READ);
    }

    /** One case, to put it on paper. */
    public CaseFile print(Actor actor, CaseId id) {
        return access.demand(actor, id, What.PRINTED);
    }

    /** All referrals of a case, also those that are over. */
    public List<CaseReferrals.Line> referrals(Actor actor, CaseId id) {
        access.demand(actor, id, What.REFERRAL_READ);
        return referrals.stream().flatMap(r -> r.all(id).stream()).toList();
    }

    /** Changes person, basis and external number; the lead stays. */
    public CaseOutcome change(Actor actor, CaseId id, int version, CaseDraft draft) {
        var file = access.lock(actor, id, What.CHANGED);
        if (!file.state().isOpen()) {
            return new CaseOutcome.No(
                    "Der Fall ist abgeschlossen. Eröffnen Sie ihn wieder, um etwas zu ändern.");
        }
        if (file.version() != version) {
            return new CaseOutcome.Stale(file);
        }
        var faults = check.faults(draft.with(file.lead()), id);
        if (!faults.isEmpty()) {
            return new CaseOutcome.Wrong(faults);
        }
        rows.change(id, draft);
        return new CaseOutcome.Done(rows.find(id).orElseThrow());
    }

    /** A command that needs nothing more: BEGIN_ASSESSMENT, BEGIN_PLAN, BEGIN_SUPPORT, RELAPSE. */
    public CaseOutcome move(Actor actor, CaseId id, CaseCommand command) {
        if (!PLAIN.contains(command)) {
            throw new IllegalArgumentException(command + " needs more");
        }
        var file = access.lock(actor, id, What.MOVED);
        return moves.move(file, command, Mover.lead(actor, ""));
    }

    /**
     * Closes a case with a coded reason; refused while referrals are live, unless {@code
     * withdrawReferrals}.
     */
    public CaseOutcome close(
            Actor actor, CaseId id, CloseReason reason, boolean withdrawReferrals) {
        var file = access.lock(actor, id, What.MOVED);
        var mover = new Mover(CaseParty.LEAD, actor, "", reason, false);
        if (withdrawReferrals) {
            // nothing is withdrawn for a case that cannot be closed
            var obstacle = moves.obstacle(file, CaseCommand.CLOSE, mover, 0);
            if (obstacle.isPresent()) {
                return new CaseOutcome.No(obstacle.get());
            }
            referrals.forEach(r -> r.withdrawAll(actor, id));
            scope.enter(actor);
        }
        return moves.move(file, CaseCommand.CLOSE, mover);
    }

    /** Opens a closed case again, with a reason. */
    public CaseOutcome reopen(Actor actor, CaseId id, String reason) {
        var file = access.lock(actor, id, What.MOVED);
        String words = CaseWords.clean(reason);
        return CaseWords.tooLong(words)
                .or(() -> check.numberTaken(file.lead(), file))
                .<CaseOutcome>map(CaseOutcome.No::new)
                .orElseGet(() -> moves.move(file, CaseCommand.REOPEN, Mover.lead(actor, words)));
    }

    /**
     * Offers the case to another lead, with the person's consent; the receiving side accepts. Plan,
     * goals, referrals and the days of reviews go over; only if ticked, so do notes, assessments,
     * recommendations, minutes of reviews and the external number.
     */
    public CaseOutcome offerTransfer(
            Actor actor, CaseId id, Lead to, boolean consent, boolean withNotes, String reason) {
        var file = access.lock(actor, id, What.MOVED);
        return handover.offer(actor, file, to, consent, withNotes, reason);
    }

    /** Takes back a transfer that nobody has accepted yet. */
    public CaseOutcome takeBackTransfer(Actor actor, CaseId id) {
        return handover.takeBack(actor, access.lock(actor, id, What.MOVED));
    }

    /** The transfer of a case that waits for an answer, for those who have offered it. */
    public Optional<Transfer> transfer(Actor actor, CaseId id) {
        access.demand(actor, id, What.READ);
        return handover.open(id);
    }

    /** Transfers that wait for the actor, without the person. */
    public List<Transfer> incoming(Actor actor) {
        access.demandLead(actor);
        return handover.incoming(actor);
    }

    /**
     * Takes over a case; also the new municipality of residence where a municipality takes it.
     *
     * @throws NoSuchElementException when there is no transfer to the actor; the try is recorded
     */
    public CaseOutcome acceptTransfer(Actor actor, UUID transfer) {
        return handover.accept(actor, transfer);
    }

    /**
     * Refuses to take over a case, with a reason; the old lead keeps it and is told. Empty when
     * done.
     *
     * @throws NoSuchElementException when there is no transfer to the actor; the try is recorded
     */
    public Optional<String> refuseTransfer(Actor actor, UUID transfer, String reason) {
        return handover.refuse(actor, transfer, reason);
    }

    /** Deletes the person of a closed case; numbers, dates and codes stay. */
    public CaseOutcome retire(Actor actor, CaseId id) {
        var file = access.lock(actor, id, What.RETIRED);
        var outcome = retirement.retire(file, Mover.lead(actor, ""));
        scope.enter(actor);
        return outcome;
    }

    /** What has happened, latest first; what another office has written is left out. */
    public List<Entry> history(Actor actor, CaseId id) {
        var file = access.demand(actor, id, What.READ);
        return steps.of(id, file.lead());
    }

    /** The notes of a case, latest first. */
    public List<Note> notes(Actor actor, CaseId id) {
        var file = access.demand(actor, id, What.NOTES_READ);
        return notes.of(id, file.lead());
    }

    /** Adds a note, at most 2000 characters. */
    public CaseOutcome note(Actor actor, CaseId id, String text) {
        var file = access.lock(actor, id, What.NOTE_WRITTEN);
        String kept = CaseWords.clean(text);
        if (kept.isEmpty() || kept.length() > LONGEST_NOTE) {
            return new CaseOutcome.No("Schreiben Sie eine Notiz von höchstens 2000 Zeichen.");
        }
        if (!file.state().isOpen()) {
            return new CaseOutcome.No(
                    "Der Fall ist abgeschlossen. Eröffnen Sie ihn wieder, um etwas festzuhalten.");
        }
        notes.add(file, actor, kept);
        return new CaseOutcome.Done(file);
    }

    /** Deletes a note of this case. */
    public void deleteNote(Actor actor, CaseId id, UUID note) {
        var file = access.lock(actor, id, What.NOTE_WRITTEN);
        if (!notes.delete(file, note)) {
            access.refuse(actor, id);
            throw new NoSuchElementException("no such note");
        }
    }
}
