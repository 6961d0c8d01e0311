package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationDetails;
import java.time.Instant;

/** What the public sees of a published offer. */
public record OfferDetails(
        OfferId id, OrganisationDetails organisation, OfferContent content, Instant modifiedAt) {}
