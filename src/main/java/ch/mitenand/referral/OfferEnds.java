package ch.mitenand.referral;

import ch.mitenand.account.RowScope;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what cannot go on because an offer is not public any more: ended, hidden, out of date, or
 * its organisation closed. What runs already goes on; its sender is told.
 */
@Component
class OfferEnds {

    private final RowScope scope;
    private final OfferCatalogue catalogue;
    private final AssignmentRows rows;
    private final AssignmentMoves moves;
    private final SentReminders sent;
    private final ReferralMails mails;

    OfferEnds(
            RowScope scope,
            OfferCatalogue catalogue,
            AssignmentRows rows,
            AssignmentMoves moves,
            SentReminders sent,
            ReferralMails mails) {
        this.scope = scope;
        this.catalogue = catalogue;
        this.rows = rows;
        this.moves = moves;
        this.sent = sent;
        this.mails = mails;
    }

    /** Looks after the assignments to one offer, for the portal. */
    @Transactional(propagation = Propagation.MANDATORY)
    void look(OfferId offer) {
        scope.enterPortal();
        if (catalogue.findPublic(offer).isEmpty()) {
            List.copyOf(rows.sentAndLive(offer)).forEach(this::end);
        }
    }

    private void end(ReferralId id) {
        var row = rows.lock(id).orElseThrow();
        var because = Details.because(Reason.OFFER_ENDS);
        switch (row.state()) {
            case SENT, WAITLISTED ->
                    moves.move(id, AssignmentCommand.DECLINE, Mover.PORTAL, because);
            case ACCEPTED ->
                    moves.move(id, AssignmentCommand.MARK_NOT_TAKEN_UP, Mover.PORTAL, because);
            case RUNNING -> {
                if (sent.first(id, "OFFER_GONE", day(row))) {
                    mails.sender(row, "offer-gone");
                }
            }
            default -> {}
        }
    }

    /** Told once in the life of an assignment. */
    private static LocalDate day(AssignmentRow row) {
        return LocalDate.ofInstant(row.stateSince(), ZoneId.of("UTC"));
    }
}
