package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.WorkingCopy.State;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A working copy as it is kept. */
record Work(
        OfferId offer,
        OrganisationId organisation,
        OfferSketch sketch,
        int version,
        State state,
        String comment,
        UUID editor,
        Instant editedAt,
        @Nullable Instant submittedAt) {}
