package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationDetails;
import java.time.Instant;

/** What the public sees of a published offer: accredited only as long as its organisation is. */
public record OfferDetails(
        OfferId id, OrganisationDetails organisation, OfferContent content, Instant modifiedAt) {

    public OfferDetails {
        content = content.of(organisation);
    }
}
