package ch.mitenand.referral;

import ch.mitenand.casefile.CaseRetired;
import ch.mitenand.casefile.CaseTransferred;
import ch.mitenand.mentoring.MenteeLeft;
import ch.mitenand.offer.OfferChanged;
import ch.mitenand.offer.OfferId;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows what happens elsewhere. Transfers and deletions of cases in their own transaction, whose
 * scope covers the case; changes of offers and pools afterwards, as the portal. A closed
 * organisation is told as a change of each of its offers.
 */
@Component
class ReferralEvents {

    private final AssignmentRows rows;
    private final AssignmentSteps steps;
    private final Attendances attendances;
    private final OfferEnds offers;
    private final PoolProgress pools;
    private final ReferredMentees mentees;
    private final ReferralMails mails;

    ReferralEvents(
            AssignmentRows rows,
            AssignmentSteps steps,
            Attendances attendances,
            OfferEnds offers,
            PoolProgress pools,
            ReferredMentees mentees,
            ReferralMails mails) {
        this.rows = rows;
        this.steps = steps;
        this.attendances = attendances;
        this.offers = offers;
        this.pools = pools;
        this.mentees = mentees;
        this.mails = mails;
    }

    @ApplicationModuleListener
    void on(OfferChanged event) {
        offers.look(new OfferId(event.offer()));
    }

    @ApplicationModuleListener
    void on(MenteeLeft event) {
        pools.look(event.mentee());
    }

    /** Receivers of what is under way see the new office from now on. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseTransferred event) {
        rows.sender(event.id(), event.to());
        rows.of(event.id()).stream()
                .filter(row -> row.state().isSent() && !row.state().isFinal())
                .forEach(row -> mails.receiver(row, "sender-changed"));
    }

    /** Numbers, dates, offers and codes stay for statistics; pools forget the person at once. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseRetired event) {
        for (AssignmentRow row : rows.of(event.id())) {
            var columns = new HashMap<String, @Nullable Object>(Names.EMPTIED);
            columns.put("topic", Names.GONE);
            columns.put("times", "");
            columns.put("reported_text", "");
            columns.put("hardship_text", "");
            columns.put("region", "");
            columns.put("languages", new String[0]);
            for (String column : new String[] {"oral", "written", "wanted", "age_band"}) {
                columns.put(column, null);
            }
            rows.set(row.id(), columns);
            attendances.forget(row.id());
            steps.forgetWords(row.id());
            mentees.takeOut(row, null);
        }
    }
}
