package ch.mitenand.publishing;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationFiles;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.region.Regions;
import java.util.NoSuchElementException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may do what with offers; denies what is not allowed. */
@Component
class PublishingRights {

    private final Works works;
    private final ReplacedDrafts replaced;
    private final OfferCatalogue catalogue;
    private final OrganisationFiles organisations;
    private final Regions regions;

    PublishingRights(
            Works works,
            ReplacedDrafts replaced,
            OfferCatalogue catalogue,
            OrganisationFiles organisations,
            Regions regions) {
        this.works = works;
        this.replaced = replaced;
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.regions = regions;
    }

    /** The organisation, when the actor works for it. */
    OrganisationDetails member(Actor actor, OrganisationId organisation) {
        if (!actor.worksFor(organisation.toString())) {
            throw new AccessDeniedException("not a member");
        }
        return organisations.inAnyState(organisation).orElseThrow();
    }

    /** The organisation of an offer, when the actor works for it. */
    OrganisationDetails member(Actor actor, OfferId offer) {
        return member(actor, organisationOf(offer));
    }

    /** The organisation of an offer, when the actor may approve its changes. */
    OrganisationDetails reviewer(Actor actor, OfferId offer) {
        var organisation = organisations.inAnyState(organisationOf(offer)).orElseThrow();
        if (!reviews(actor, organisation) || wrote(actor, offer)) {
            throw new AccessDeniedException("not a reviewer");
        }
        return organisation;
    }

    /** The organisation of an offer, when the actor works for it or may approve its changes. */
    OrganisationDetails reader(Actor actor, OfferId offer) {
        var organisation = organisations.inAnyState(organisationOf(offer)).orElseThrow();
        if (!actor.worksFor(organisation.id().toString()) && !reviews(actor, organisation)) {
            throw new AccessDeniedException("neither a member nor a reviewer");
        }
        return organisation;
    }

    private boolean wrote(Actor actor, OfferId offer) {
        return works.last(offer).filter(w -> w.editor().equals(actor.account())).isPresent();
    }

    /** Whether the actor may approve changes of an organisation; nobody approves the own ones. */
    boolean reviews(Actor actor, OrganisationDetails organisation) {
        boolean responsible = actor.has(Role.CANTON_EDITOR, "") || isOfficer(actor, organisation);
        return responsible && !actor.worksFor(organisation.id().toString());
    }

    /** Whether the actor is integration officer of the municipality of the seat. */
    boolean isOfficer(Actor actor, OrganisationDetails organisation) {
        int seat = regions.current(organisation.content().bfs());
        return actor.scopes(Role.INTEGRATION_OFFICER).stream()
                .anyMatch(s -> regions.current(Integer.parseInt(s)) == seat);
    }

    /** Denies everybody who does not look after the organisation of an offer from outside. */
    void responsible(Actor actor, OfferId offer) {
        if (!reviews(actor, organisations.inAnyState(organisationOf(offer)).orElseThrow())) {
            throw new AccessDeniedException("not responsible");
        }
    }

    /** Denies everybody who approves nothing anywhere. */
    static void anyReviewer(Actor actor) {
        if (!actor.has(Role.CANTON_EDITOR, "")
                && actor.scopes(Role.INTEGRATION_OFFICER).isEmpty()) {
            throw new AccessDeniedException("not a reviewer");
        }
    }

    private OrganisationId organisationOf(OfferId offer) {
        return works.organisationOf(offer)
                .or(() -> catalogue.file(offer).map(OfferFile::organisation))
                .or(() -> replaced.organisationOf(offer))
                .orElseThrow(() -> new NoSuchElementException("no such offer"));
    }
}
