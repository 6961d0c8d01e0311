package ch.mitenand.publishing.ui;

import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import org.springframework.modulith.NamedInterface;

/** Addresses of the pages on which offers are written, approved and kept true. */
@NamedInterface("navigation")
public final class PublishingNavigation {

    static final String ID = "id";
    static final String ORGANISATION = "organisation";

    static final String EDITOR = "angebot-bearbeiten";
    static final String NEW_OFFER = "angebot-neu";
    static final String VERSIONS = "angebot-versionen";
    static final String DASHBOARD = "meine-organisation";
    static final String QUEUE = "pruefen";
    static final String REVIEW = "pruefen/angebot";

    private PublishingNavigation() {}

    /** Where an offer is edited. */
    public static String editor(OfferId offer) {
        return "/" + EDITOR + "/" + offer;
    }

    /** Where an organisation starts a new offer. */
    public static String newOffer(OrganisationId organisation) {
        return "/" + NEW_OFFER + "/" + organisation;
    }

    /** The versions of an offer that were public. */
    public static String versions(OfferId offer) {
        return "/" + VERSIONS + "/" + offer;
    }

    /** What an organisation sees of its offers, and what to do next. */
    public static String dashboard(OrganisationId organisation) {
        return "/" + DASHBOARD + "/" + organisation;
    }

    /** The changes that wait for approval. */
    public static String queue() {
        return "/" + QUEUE;
    }

    /** Where a change of an offer is approved or sent back. */
    public static String review(OfferId offer) {
        return "/" + REVIEW + "/" + offer;
    }
}
