package ch.mitenand.publishing;

import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import ch.mitenand.account.Role;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationFiles;
import ch.mitenand.organisation.OrganisationId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom to write to about an offer: first the owner, then all members, then the municipality. */
@Component
class Recipients {

    private final Owners owners;
    private final Grants people;
    private final PublishingMails mails;
    private final OrganisationFiles organisations;

    Recipients(
            Owners owners, Grants people, PublishingMails mails, OrganisationFiles organisations) {
        this.owners = owners;
        this.people = people;
        this.mails = mails;
        this.organisations = organisations;
    }

    /** The owner, as long as they work for the organisation; else all members. */
    Set<Person> ownerOrMembers(OfferId offer, OrganisationDetails organisation) {
        return owner(offer, organisation.id()).map(Set::of).orElseGet(() -> members(organisation));
    }

    /** The owner, as long as they work for the organisation. */
    Optional<Person> owner(OfferId offer, OrganisationId organisation) {
        return owners.of(offer)
                .flatMap(owner ->
                        members(organisation).stream()
                                .filter(m -> m.account().equals(owner))
                                .findFirst());
    }

    /** Everybody who works for the organisation. */
    Set<Person> members(OrganisationDetails organisation) {
        return members(organisation.id());
    }

    /** Everybody who works for the organisation. */
    Set<Person> members(OrganisationId organisation) {
        var members = new LinkedHashSet<Person>();
        String scope = organisation.toString();
        members.addAll(people.holders(Role.ORGANISATION_ADMIN, scope));
        members.addAll(people.holders(Role.ORGANISATION_MEMBER, scope));
        return members;
    }

    /** The officers of the municipality of the seat; where there are none, the canton. */
    List<Person> municipality(OrganisationDetails organisation) {
        return mails.reviewers(organisation);
    }

    /**
     * Whether the municipality of the seat has somebody who reads mails about its organisations.
     */
    boolean hasOfficer(OrganisationDetails organisation) {
        return !mails.officers(organisation).isEmpty();
    }

    /** Those who work for the canton. */
    List<Person> canton() {
        return mails.canton();
    }

    /** Whether somebody works for an organisation. */
    boolean isMember(UUID person, OrganisationId organisation) {
        return members(organisation).stream().anyMatch(p -> p.account().equals(person));
    }

    /**
     * Whether somebody who was once asked about an offer still works for or with its organisation.
     */
    boolean isResponsible(UUID person, OfferFile file) {
        return organisations
                .inAnyState(file.organisation())
                .filter(o ->
                        Stream.concat(members(o).stream(), municipality(o).stream())
                                .anyMatch(p -> p.account().equals(person)))
                .isPresent();
    }

    /**
     * Whom a reminder goes to, 30, 7 or 0 days before. Where nobody works for the organisation any
     * more, the municipality or else the canton is asked from the beginning.
     */
    Set<Person> forReminder(int daysBefore, OfferId offer, OrganisationDetails organisation) {
        var to =
                new LinkedHashSet<>(
                        daysBefore == Reminders.FIRST
                                ? ownerOrMembers(offer, organisation)
                                : members(organisation));
        if (daysBefore == Reminders.LAST || to.isEmpty()) {
            to.addAll(municipality(organisation));
        }
        return to;
    }
}
