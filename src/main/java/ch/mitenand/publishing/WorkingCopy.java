package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import java.time.Instant;

/**
 * An offer as its organisation is working on it, beside the public copy, which stays as it is.
 *
 * @param version counts every saved change; what is saved must be based on the last one
 * @param comment what the reviewer said when it was sent back, else empty
 * @param editor name of the person who saved last
 * @param published whether there is a public copy
 */
public record WorkingCopy(
        OfferId offer,
        OrganisationId organisation,
        String organisationName,
        OfferSketch sketch,
        int version,
        State state,
        String comment,
        String editor,
        Instant editedAt,
        boolean published) {

    /** Where a change stands. */
    public enum State {
        /** Somebody is writing. */
        DRAFT("Entwurf"),
        /** It waits for approval and cannot be changed until it is taken back. */
        SUBMITTED("Wartet auf Freigabe"),
        /** The reviewer asks for a change. */
        SENT_BACK("Zu überarbeiten");

        private final String germanName;

        State(String germanName) {
            this.germanName = germanName;
        }

        /** The name in the interface. */
        public String germanName() {
            return germanName;
        }
    }
}
