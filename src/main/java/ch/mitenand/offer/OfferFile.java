package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationId;
import java.time.Instant;

/** An offer in any state, for those who work on it; never for the public. */
public record OfferFile(
        OfferId id,
        OrganisationId organisation,
        OfferStatus status,
        OfferContent content,
        Instant modifiedAt) {}
