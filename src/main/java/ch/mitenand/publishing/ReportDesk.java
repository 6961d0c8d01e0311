package ch.mitenand.publishing;

import ch.mitenand.account.Actor;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationFiles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports of errors that the organisation has not settled in time. Integration officers see them
 * after a week for organisations with their seat in one of their municipalities, the canton after
 * two weeks; nobody sees those of an organisation they work for themselves.
 */
@Service
public class ReportDesk {

    /** Most characters of a note. */
    public static final int LONGEST_NOTE = 500;

    private final PublishingRights rights;
    private final Reports reports;
    private final OfferCatalogue catalogue;
    private final OrganisationFiles organisations;

    ReportDesk(
            PublishingRights rights,
            Reports reports,
            OfferCatalogue catalogue,
            OrganisationFiles organisations) {
        this.rights = rights;
        this.reports = reports;
        this.catalogue = catalogue;
        this.organisations = organisations;
    }

    /**
     * A report that waits for a reviewer.
     *
     * @param visible whether the offer is public now
     */
    public record Waiting(
            long id,
            OfferId offer,
            String title,
            String organisation,
            Instant since,
            String text,
            boolean visible) {}

    /** The open reports that have come to the actor, oldest first. */
    @Transactional(readOnly = true)
    public List<Waiting> open(Actor actor) {
        PublishingRights.anyReviewer(actor);
        return reports.passed().stream()
                .flatMap(passed -> waiting(actor, passed).stream())
                .toList();
    }

    /**
     * Settles a report that has come to the actor.
     *
     * @param note what was done, 1 to 500 characters
     * @return false when it is settled already or has not come to the actor; nothing was done
     * @throws IllegalArgumentException when the note is empty or too long
     */
    @Transactional
    public boolean settle(Actor actor, long report, String note) {
        PublishingRights.anyReviewer(actor);
        var offer = reports.offerOf(report);
        if (offer.isEmpty()) {
            return false;
        }
        rights.responsible(actor, offer.get());
        String kept = note.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note of " + kept.length() + " characters");
        }
        return open(actor).stream().anyMatch(waiting -> waiting.id() == report)
                && reports.settle(report, offer.get(), actor.account(), kept);
    }

    private Optional<Waiting> waiting(Actor actor, Reports.Passed passed) {
        return catalogue
                .file(passed.report().offer())
                .flatMap(file ->
                        organisations
                                .inAnyState(file.organisation())
                                .filter(o -> hasComeTo(actor, passed, o))
                                .map(o -> waiting(passed.report(), file, o)));
    }

    private boolean hasComeTo(
            Actor actor, Reports.Passed passed, OrganisationDetails organisation) {
        return rights.reviews(actor, organisation)
                && (rights.isOfficer(actor, organisation) || passed.toCanton());
    }

    private Waiting waiting(Reports.Open report, OfferFile file, OrganisationDetails organisation) {
        return new Waiting(
                report.id(),
                report.offer(),
                file.content().title().de(),
                organisation.name(),
                report.at(),
                report.text(),
                catalogue.findPublic(report.offer()).isPresent());
    }
}
