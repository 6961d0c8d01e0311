package ch.mitenand.publishing;

import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationDetails;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows working copies to those who work on them, with names instead of accounts. */
@Component
class WorkingCopies {

    private final Works works;
    private final OfferCatalogue catalogue;
    private final Grants people;

    WorkingCopies(Works works, OfferCatalogue catalogue, Grants people) {
        this.works = works;
        this.catalogue = catalogue;
        this.people = people;
    }

    /** The working copy of an offer. */
    Optional<WorkingCopy> find(OfferId offer, OrganisationDetails organisation) {
        return works.find(offer).map(work -> of(work, organisation));
    }

    /** A working copy as its organisation sees it. */
    WorkingCopy of(Work work, OrganisationDetails organisation) {
        return new WorkingCopy(
                work.offer(),
                work.organisation(),
                organisation.name(),
                work.sketch(),
                work.version(),
                work.state(),
                work.comment(),
                name(work.editor()),
                work.editedAt(),
                isPublic(work.offer()));
    }

    /** Whether an offer is published. */
    boolean isPublic(OfferId offer) {
        return catalogue.status(offer).filter(s -> s == OfferStatus.PUBLISHED).isPresent();
    }

    /** The name of a person, empty for none. */
    String name(@Nullable UUID account) {
        return account == null ? "" : people.person(account).map(Person::name).orElse("");
    }
}
