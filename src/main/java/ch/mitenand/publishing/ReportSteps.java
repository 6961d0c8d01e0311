package ch.mitenand.publishing;

import ch.mitenand.account.Person;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.Reports.Level;
import ch.mitenand.timer.DailyTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes reports of errors one step up when nobody settles them: from the owner to the municipality,
 * then to the canton. Every offer is its own transaction; a step is taken once.
 */
@Component
class ReportSteps implements DailyTask {

    private static final Logger log = LoggerFactory.getLogger(ReportSteps.class);
    private static final int TO_MUNICIPALITY_DAYS = 7;
    private static final int TO_CANTON_DAYS = 14;

    private final Reports reports;
    private final OfferCatalogue catalogue;
    private final Recipients recipients;
    private final PublishingMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReportSteps(
            Reports reports,
            OfferCatalogue catalogue,
            Recipients recipients,
            PublishingMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.reports = reports;
        this.catalogue = catalogue;
        this.recipients = recipients;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "offer-reports";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(6, 30);
    }

    @Override
    public void run() {
        take(Level.MUNICIPALITY, TO_MUNICIPALITY_DAYS);
        take(Level.CANTON, TO_CANTON_DAYS);
    }

    /** One offer that goes wrong must not hold up the others. */
    private void take(Level level, int days) {
        var before = clock.instant().minus(Duration.ofDays(days));
        for (OfferId offer : reports.due(level, before)) {
            try {
                transaction.executeWithoutResult(_ -> up(offer, level, before, days));
            } catch (RuntimeException e) {
                log.error("reports of offer {} could not be passed up", offer, e);
            }
        }
    }

    /** What is not public at the moment misleads nobody; its reports wait. */
    private void up(OfferId offer, Level level, Instant before, int days) {
        var details = catalogue.findPublic(offer);
        if (details.isPresent() && reports.pass(offer, level, before)) {
            for (Person person : at(level, details.get(), before)) {
                mails.unanswered(person, details.get().content().title().de(), days);
            }
        }
    }

    /** Where a municipality has no officer, its level is the canton. */
    private List<Person> at(Level level, OfferDetails offer, Instant before) {
        var organisation = offer.organisation();
        if (level == Level.CANTON) {
            return recipients.canton();
        }
        if (!recipients.hasOfficer(organisation)) {
            reports.pass(offer.id(), Level.CANTON, before);
        }
        return recipients.municipality(organisation);
    }

    /** Nobody works for the organisation any more: the municipality takes over at once. */
    void atOnce(OfferDetails offer) {
        var all = clock.instant().plusSeconds(1);
        reports.pass(offer.id(), Level.MUNICIPALITY, all);
        for (Person person : at(Level.MUNICIPALITY, offer, all)) {
            mails.reported(person, offer.content().title().de(), PublishingMails.QUEUE);
        }
    }
}
