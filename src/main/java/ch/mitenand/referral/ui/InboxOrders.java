package ch.mitenand.referral.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.Assessments.AdviceDraft;
import ch.mitenand.referral.OutcomeCode;
import ch.mitenand.referral.Reason;
import ch.mitenand.referral.ReceiverDesk;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.ReferralId;
import ch.mitenand.referral.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives the commands of a receiver to one referral; each says why it could not be done, and draws
 * the page anew when it was.
 *
 * @param counted whether the offer counts its places; pools and unlimited offers do not
 * @param today the day on which the page was drawn
 */
record InboxOrders(
        InboxPage page,
        ReceiverDesk desk,
        Inbox inbox,
        ReferralId referral,
        boolean counted,
        LocalDate today) {

    private static final String FREE = " Der Platz ist wieder frei.";

    Optional<String> accept(@Nullable LocalDate startsOn) {
        return give(
                "Angenommen. Sie sehen jetzt, wen Sie erwarten.",
                actor -> desk.accept(actor, inbox, referral, startsOn));
    }

    Optional<String> waitlist() {
        return give(
                "Auf der Warteliste. Die zuweisende Stelle weiss Bescheid.",
                actor -> desk.waitlist(actor, inbox, referral));
    }

    Optional<String> decline(Reason reason, String sentence) {
        return give(
                "Abgelehnt. Die zuweisende Stelle weiss Bescheid.",
                actor -> desk.decline(actor, inbox, referral, reason, sentence));
    }

    Optional<String> start(LocalDate on) {
        return give("Der Beginn ist gemeldet.", actor -> desk.start(actor, inbox, referral, on));
    }

    Optional<String> notTakenUp(Reason reason) {
        return give(
                "Gemeldet." + (counted ? FREE : ""),
                actor -> desk.notTakenUp(actor, inbox, referral, reason));
    }

    Optional<String> complete(LocalDate on, OutcomeCode outcome, String sentence) {
        return give(
                "Abgeschlossen. Danke!",
                actor -> desk.complete(actor, inbox, referral, on, outcome, sentence));
    }

    Optional<String> discontinue(LocalDate on, Reason reason, String sentence) {
        return give(
                "Der Abbruch ist gemeldet." + (counted ? FREE : ""),
                actor -> desk.discontinue(actor, inbox, referral, on, reason, sentence));
    }

    Optional<String> report(LocalDate on, boolean complex, List<AdviceDraft> advice) {
        return give(
                "Ihre Empfehlungen sind gesendet, der Auftrag ist abgeschlossen. Danke!",
                actor -> desk.report(actor, inbox, referral, on, complex, advice));
    }

    private Optional<String> give(String done, Function<Actor, Step> command) {
        return page.give(
                () -> {
                    var objection = InboxParts.objection(command.apply(page.actor()));
                    if (objection.isEmpty()) {
                        InboxParts.say(done);
                        page.reload();
                    }
                    return objection;
                },
                Optional.<String>empty());
    }
}
