package ch.mitenand.referral;

import ch.mitenand.offer.NextDates;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.referral.FeedRows.Dates;
import ch.mitenand.shell.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Puts the dates of an organisation into a calendar: answers that are due, first days, and the next
 * meetings of offers to which somebody was accepted. It names numbers and offers, nobody.
 */
@Component
class FeedDates {

    private static final int MOST_MEETINGS = 20;
    private static final int DAYS_BACK = 60;
    private static final String DOMAIN = "@mitenand";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm", Locale.ROOT);

    private final FeedRows rows;
    private final OfferCatalogue catalogue;
    private final NextDates next;
    private final Site site;
    private final Clock clock;
    private final ReferralSettings settings;

    FeedDates(
            FeedRows rows,
            OfferCatalogue catalogue,
            NextDates next,
            Site site,
            Clock clock,
            ReferralSettings settings) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.next = next;
        this.site = site;
        this.clock = clock;
        this.settings = settings;
    }

    /** The file; the transaction has to work for somebody of the organisation. */
    String of(OrganisationDetails organisation) {
        var file =
                new CalendarFile(
                        "Mitenand – " + organisation.name(), clock.instant(), clock.getZone());
        var all = rows.dates(organisation.id());
        all.forEach(dates -> add(file, dates));
        var offers =
                all.stream()
                        .filter(dates -> dates.state() != AssignmentState.SENT)
                        .map(Dates::offer)
                        .distinct()
                        .toList();
        catalogue.findPublic(offers).forEach(offer -> meetings(file, offer));
        return file.end();
    }

    private void add(CalendarFile file, Dates dates) {
        String uid = dates.number().toLowerCase(Locale.ROOT);
        if (dates.state() == AssignmentState.SENT) {
            var due =
                    dates.sentAt()
                            .atZone(clock.getZone())
                            .toLocalDate()
                            .plusDays(settings.expiry());
            file.day(
                    uid + "-antwort" + DOMAIN,
                    due,
                    "Antwort fällig: " + dates.number(),
                    description(dates));
            return;
        }
        var first = dates.startsOn();
        if (first != null && first.isAfter(LocalDate.now(clock).minusDays(DAYS_BACK))) {
            file.day(
                    uid + "-beginn" + DOMAIN,
                    first,
                    "Erster Tag: " + dates.number(),
                    description(dates));
        }
    }

    private String description(Dates dates) {
        String address = site.url().isEmpty() ? "" : "\n" + site.url() + "/zugewiesen";
        return dates.target() + address;
    }

    private void meetings(CalendarFile file, OfferDetails offer) {
        next.next(offer, MOST_MEETINGS)
                .forEach(meeting -> {
                    String when = STAMP.format(meeting.day().atTime(meeting.start()));
                    file.meeting(
                            offer.id() + "-" + when + DOMAIN,
                            meeting,
                            offer.content().title().de());
                });
    }
}
