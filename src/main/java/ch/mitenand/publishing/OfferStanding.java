package ch.mitenand.publishing;

import ch.mitenand.account.Actor;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether an offer that was published goes on. For members and admins of the organisation. */
@Service
public class OfferStanding {

    private final PublishingRights rights;
    private final Publisher publisher;
    private final OfferCatalogue catalogue;
    private final OrganisationRegister register;

    OfferStanding(
            PublishingRights rights,
            Publisher publisher,
            OfferCatalogue catalogue,
            OrganisationRegister register) {
        this.rights = rights;
        this.publisher = publisher;
        this.catalogue = catalogue;
        this.register = register;
    }

    /**
     * Says that a published offer is still true; a hidden one is public again.
     *
     * @return false when its last day is over; it needs new dates
     */
    @Transactional
    public boolean confirm(Actor actor, OfferId offer) {
        rights.member(actor, offer);
        return publisher.confirm(publisher.file(offer));
    }

    /** Ends an offer: it is not public any more, its versions stay. */
    @Transactional
    public void end(Actor actor, OfferId offer) {
        rights.member(actor, offer);
        if (status(offer) != OfferStatus.ENDED) {
            catalogue.end(offer);
        }
    }

    /**
     * Publishes an ended offer again, also one that was hidden before it ended; that also says that
     * it is true. When its last day is over, nobody sees it until it has new dates.
     */
    @Transactional
    public void resume(Actor actor, OfferId offer) {
        rights.member(actor, offer);
        if (status(offer) == OfferStatus.ENDED) {
            catalogue.resume(offer);
        }
        var file = publisher.file(offer);
        if (register.find(file.organisation()).isPresent()) {
            publisher.confirm(file);
        }
    }

    private OfferStatus status(OfferId offer) {
        return catalogue.status(offer).orElseThrow();
    }
}
