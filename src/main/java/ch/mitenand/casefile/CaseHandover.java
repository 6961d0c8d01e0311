package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.CaseAccess.What;
import ch.mitenand.casefile.CaseDesk.Transfer;
import ch.mitenand.casefile.CaseMoves.Mover;
import ch.mitenand.shared.Words;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * How a case goes from one lead to another: offered with the person's consent, taken over by the
 * receiving side. Runs in transactions of the {@link CaseDesk}, which has checked the right.
 */
@Component
class CaseHandover {

    private static final String NAME_FIRST =
            "Die Fallnummer der anderen Software geht nur mit, wenn Sie die Notizen mitgeben, und ohne sie braucht der Fall einen Namen. Tragen Sie zuerst den Namen ein, oder kreuzen Sie «Notizen mitgeben» an.";
    private static final String NAME_MISSING =
            "Dieser Fall hat keinen Namen, und seine Fallnummer geht ohne Notizen nicht mit. Bitten Sie die andere Stelle, den Namen einzutragen oder den Fall mit Notizen anzubieten.";

    private final CaseAccess access;
    private final CaseRows rows;
    private final CaseMoves moves;
    private final CaseTransfers transfers;
    private final CaseCheck check;
    private final CaseMails mails;
    private final RowScope scope;
    private final ApplicationEventPublisher events;

    CaseHandover(
            CaseAccess access,
            CaseRows rows,
            CaseMoves moves,
            CaseTransfers transfers,
            CaseCheck check,
            CaseMails mails,
            RowScope scope,
            ApplicationEventPublisher events) {
        this.access = access;
        this.rows = rows;
        this.moves = moves;
        this.transfers = transfers;
        this.check = check;
        this.mails = mails;
        this.scope = scope;
        this.events = events;
    }

    /** Offers a locked case to another lead. */
    CaseOutcome offer(
            Actor actor,
            CaseFile file,
            Lead to,
            boolean consent,
            boolean withNotes,
            String reason) {
        String words = CaseWords.clean(reason);
        var fault =
                CaseWords.tooLong(words)
                        .or(() -> telling(file, words))
                        .or(() -> check.receiver(file.lead(), to))
                        .or(() -> nameless(file, withNotes, NAME_FIRST));
        if (fault.isPresent()) {
            return new CaseOutcome.No(fault.get());
        }
        var mover = new Mover(CaseParty.LEAD, actor, words, null, consent);
        var outcome = moves.move(file, CaseCommand.OFFER_TRANSFER, mover);
        if (outcome instanceof CaseOutcome.Done) {
            transfers.offer(file, to, withNotes, words, actor.account());
            mails.offered(to);
        }
        return outcome;
    }

    /** The reason is read before anybody has taken over, and stays after a refusal. */
    private static Optional<String> telling(CaseFile file, String words) {
        var person = file.person();
        var text = " " + Words.fold(words) + " ";
        return Stream.of(
                        person.firstName(),
                        person.surname(),
                        person.contact(),
                        file.externalNumber())
                .filter(word -> Words.fold(word).length() > 2)
                .filter(word -> text.contains(" " + Words.fold(word) + " "))
                .findFirst()
                .map(word ->
                        "Nehmen Sie «%s» aus der Begründung heraus: Die andere Stelle liest sie, bevor sie den Fall übernimmt."
                                .formatted(word));
    }

    /** Takes back what a locked case was offered for. */
    CaseOutcome takeBack(Actor actor, CaseFile file) {
        var outcome = moves.move(file, CaseCommand.TAKE_BACK_TRANSFER, Mover.lead(actor, ""));
        if (outcome instanceof CaseOutcome.Done) {
            transfers.open(file.id()).ifPresent(t -> transfers.end(t.id(), "TAKEN_BACK", ""));
        }
        return outcome;
    }

    /** The transfer of a case that waits. */
    Optional<Transfer> open(CaseId id) {
        return transfers.open(id);
    }

    /** Transfers that wait for the actor. */
    List<Transfer> incoming(Actor actor) {
        return transfers.to(CaseAccess.leads(actor));
    }

    /** Takes a case over. */
    CaseOutcome accept(Actor actor, UUID transfer) {
        var offered = demand(actor, transfer);
        var outcome = accept(actor, offered, rows.lock(offered.caseId()).orElseThrow());
        scope.enter(actor);
        return outcome;
    }

    private CaseOutcome accept(Actor actor, Transfer offered, CaseFile file) {
        var obstacle = over(offered).or(() -> unnumbered(offered, file));
        if (obstacle.isPresent()) {
            return new CaseOutcome.No(obstacle.get());
        }
        var outcome = moves.move(file, CaseCommand.ACCEPT_TRANSFER, receiver(actor, ""));
        if (!(outcome instanceof CaseOutcome.Done)) {
            return outcome;
        }
        handOver(file, offered);
        access.trace(actor, file.id(), What.TRANSFERRED);
        return new CaseOutcome.Done(rows.find(file.id()).orElseThrow());
    }

    /** Why the case could not be told from others at the receiving side; empty if it can. */
    private Optional<String> unnumbered(Transfer offered, CaseFile file) {
        return offered.withNotes()
                ? check.numberTaken(offered.to(), file)
                : nameless(file, false, NAME_MISSING);
    }

    /** The number of the other software goes over with the notes only; then a name is needed. */
    private static Optional<String> nameless(CaseFile file, boolean withNotes, String sentence) {
        return withNotes || !file.person().name().isEmpty()
                ? Optional.empty()
                : Optional.of(sentence);
    }

    /** Refuses to take a case over; empty when done. */
    Optional<String> refuse(Actor actor, UUID transfer, String reason) {
        var offered = demand(actor, transfer);
        var file = rows.lock(offered.caseId()).orElseThrow();
        var obstacle = refuse(actor, offered, file, CaseWords.clean(reason));
        scope.enter(actor);
        return obstacle;
    }

    private Optional<String> refuse(Actor actor, Transfer offered, CaseFile file, String reason) {
        var obstacle = over(offered).or(() -> CaseWords.tooLong(reason));
        if (obstacle.isPresent()) {
            return obstacle;
        }
        var mover = receiver(actor, reason);
        if (moves.move(file, CaseCommand.REFUSE_TRANSFER, mover)
                instanceof CaseOutcome.No(var sentence)) {
            return Optional.of(sentence);
        }
        transfers.end(offered.id(), "REFUSED", reason);
        access.trace(actor, file.id(), What.TRANSFERRED);
        mails.refused(offered.from(), file.id());
        return Optional.empty();
    }

    /**
     * A transfer to the actor, also one that is over; from now on the transaction works for the
     * portal, because the case is not yet the actor's.
     */
    private Transfer demand(Actor actor, UUID transfer) {
        scope.enterPortal();
        var offered =
                transfers
                        .find(transfer)
                        .orElseThrow(() -> new NoSuchElementException("no such transfer"));
        if (!offered.to().is(actor)) {
            access.refuse(actor, offered.caseId());
            throw new NoSuchElementException("no such transfer");
        }
        return offered;
    }

    /** Asked once the case is locked: meanwhile it can be taken back, and offered to others. */
    private Optional<String> over(Transfer offered) {
        return transfers.isOpen(offered.id())
                ? Optional.empty()
                : Optional.of("Diese Übergabe wartet nicht mehr. Laden Sie die Seite neu.");
    }

    private static Mover receiver(Actor actor, String reason) {
        return new Mover(CaseParty.RECEIVING, actor, reason, null, false);
    }

    /**
     * Plan, goals and referrals go over with the case, and the days of reviews; the words of the
     * office and the number of its software stay behind unless notes were ticked.
     */
    private void handOver(CaseFile file, Transfer transfer) {
        transfers.end(transfer.id(), "ACCEPTED", "");
        if (transfer.withNotes()) {
            transfers.handWordsOver(file.id(), transfer.from(), transfer.to());
        }
        rows.lead(file.id(), transfer.to(), transfer.withNotes());
        check.residence(transfer.to(), file.person().bfs())
                .ifPresent(bfs -> rows.moveTo(file.id(), bfs));
        events.publishEvent(
                new CaseTransferred(
                        file.id(), transfer.from(), transfer.to(), transfer.withNotes()));
        mails.accepted(transfer.from());
    }
}
