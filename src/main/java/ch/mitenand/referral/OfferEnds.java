package ch.mitenand.referral;

import ch.mitenand.account.RowScope;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows offers that are not public any more. When one has ended, or its organisation is closed,
 * whatever has not begun ends at once. One that is only hidden or out of date may come back: both
 * sides are told, and what waits is declined only after a while; who was accepted stays. What runs
 * goes on in any case.
 */
@Component
class OfferEnds {

    private static final String HIDDEN = "OFFER_HIDDEN";

    private final RowScope scope;
    private final OfferCatalogue catalogue;
    private final AssignmentRows rows;
    private final AssignmentMoves moves;
    private final SentReminders sent;
    private final ReferralMails mails;
    private final Receivers receivers;
    private final ReferralSettings settings;
    private final Clock clock;

    OfferEnds(
            RowScope scope,
            OfferCatalogue catalogue,
            AssignmentRows rows,
            AssignmentMoves moves,
            SentReminders sent,
            ReferralMails mails,
            Receivers receivers,
            ReferralSettings settings,
            Clock clock) {
        this.scope = scope;
        this.catalogue = catalogue;
        this.rows = rows;
        this.moves = moves;
        this.sent = sent;
        this.mails = mails;
        this.receivers = receivers;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks after the assignments to one offer, for the portal. */
    @Transactional(propagation = Propagation.MANDATORY)
    void look(OfferId offer) {
        scope.enterPortal();
        var live = List.copyOf(rows.sentAndLive(offer));
        if (catalogue.findPublic(offer).isPresent()) {
            live.forEach(id -> sent.forget(id, HIDDEN));
            return;
        }
        boolean over = catalogue.status(offer).filter(s -> s != OfferStatus.ENDED).isEmpty();
        for (ReferralId id : live) {
            var row = rows.lock(id).orElseThrow();
            if (over || receivers.areGone(row)) {
                end(row);
            } else {
                hidden(row);
            }
        }
    }

    private void hidden(AssignmentRow row) {
        var today = LocalDate.now(clock);
        var since = sent.last(row.id(), HIDDEN);
        if (since.isEmpty()) {
            sent.first(row.id(), HIDDEN, today);
            mails.receiver(row, "offer-hidden");
            mails.sender(row, "offer-hidden");
        } else if (!today.isBefore(since.get().plusDays(settings.hidden()))
                && (row.state() == AssignmentState.SENT
                        || row.state() == AssignmentState.WAITLISTED)) {
            end(row);
        }
    }

    private void end(AssignmentRow row) {
        switch (row.state()) {
            case SENT, WAITLISTED -> end(row, AssignmentCommand.DECLINE);
            case ACCEPTED -> end(row, AssignmentCommand.MARK_NOT_TAKEN_UP);
            case RUNNING -> {
                if (sent.first(row.id(), "OFFER_GONE", day(row))) {
                    mails.sender(row, "offer-gone");
                }
            }
            default -> {}
        }
    }

    /** The move tells the sender; the receiver has not ended it either. */
    private void end(AssignmentRow row, AssignmentCommand command) {
        var because = Details.because(Reason.OFFER_ENDS);
        if (moves.move(row.id(), command, Mover.PORTAL, because) instanceof Step.Done) {
            mails.receiver(rows.find(row.id()).orElseThrow(), "offer-ended");
        }
    }

    /** Told once in the life of an assignment. */
    private static LocalDate day(AssignmentRow row) {
        return LocalDate.ofInstant(row.stateSince(), ZoneId.of("UTC"));
    }
}
