package ch.mitenand.offer;

import ch.mitenand.organisation.OrganisationApproved;
import ch.mitenand.organisation.OrganisationChanged;
import ch.mitenand.organisation.OrganisationClosed;
import ch.mitenand.organisation.OrganisationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the index follow what happens to an organisation: its offers show its name and state. */
@Component
class OrganisationNews {

    private final Offers offers;
    private final ApplicationEventPublisher events;

    OrganisationNews(Offers offers, ApplicationEventPublisher events) {
        this.offers = offers;
        this.events = events;
    }

    @EventListener
    void on(OrganisationApproved event) {
        changed(event.organisation());
    }

    @EventListener
    void on(OrganisationChanged event) {
        changed(event.organisation());
    }

    @EventListener
    void on(OrganisationClosed event) {
        changed(event.organisation());
    }

    private void changed(OrganisationId organisation) {
        offers.findByOrganisation(organisation)
                .forEach(offer -> events.publishEvent(new OfferChanged(offer.id().id())));
    }
}
