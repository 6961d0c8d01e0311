package ch.mitenand.publishing;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Person;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationDetails;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of an organisation looks after an offer and is asked first whether it is still true. For
 * members and admins of the organisation.
 */
@Service
public class OwnerDesk {

    private final PublishingRights rights;
    private final Publisher publisher;
    private final Owners owners;
    private final Recipients recipients;

    OwnerDesk(PublishingRights rights, Publisher publisher, Owners owners, Recipients recipients) {
        this.rights = rights;
        this.publisher = publisher;
        this.owners = owners;
        this.recipients = recipients;
    }

    /** Somebody who works for the organisation. */
    public record Colleague(UUID account, String name) {}

    /** Who looks after an offer; empty when nobody does, or the person has left. */
    @Transactional(readOnly = true)
    public Optional<Colleague> owner(Actor actor, OfferId offer) {
        var organisation = rights.member(actor, offer);
        return recipients.owner(offer, organisation.id()).map(OwnerDesk::colleague);
    }

    /** Who can look after an offer: all who work for the organisation. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues(Actor actor, OfferId offer) {
        return colleagues(rights.member(actor, offer));
    }

    /**
     * Makes somebody look after an offer.
     *
     * @throws IllegalArgumentException when the person does not work for the organisation
     * @throws java.util.NoSuchElementException when the offer has never been public
     */
    @Transactional
    public void set(Actor actor, OfferId offer, UUID account) {
        var organisation = rights.member(actor, offer);
        publisher.file(offer);
        if (colleagues(organisation).stream().noneMatch(c -> c.account().equals(account))) {
            throw new IllegalArgumentException("not a member");
        }
        owners.set(offer, account);
    }

    private List<Colleague> colleagues(OrganisationDetails organisation) {
        return recipients.members(organisation).stream().map(OwnerDesk::colleague).toList();
    }

    private static Colleague colleague(Person person) {
        return new Colleague(person.account(), person.name());
    }
}
