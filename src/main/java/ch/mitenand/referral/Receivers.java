package ch.mitenand.referral;

import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.Lead;
import ch.mitenand.mail.Outbox;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.organisation.OrganisationRegister;
import ch.mitenand.region.IntegrationOffice;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is behind the two sides of an assignment: names of offices, and whom to write to. */
@Component
class Receivers {

    private final Grants grants;
    private final Pools pools;
    private final OrganisationRegister register;
    private final Regions regions;

    Receivers(Grants grants, Pools pools, OrganisationRegister register, Regions regions) {
        this.grants = grants;
        this.pools = pools;
        this.register = register;
        this.regions = regions;
    }

    /** An address; the first name is empty for an office. */
    record Address(String email, String firstName, Language language) {}

    /** Those who can answer. */
    List<Address> receivers(AssignmentRow row) {
        return switch (row.target()) {
            case Target.ToPool(var pool) -> addresses(pools.coordinators(pool).stream());
            case Target.ToOffer _ -> ofOrganisation(row.organisation());
        };
    }

    /** Whether the organisation of an offer is closed, so that nobody can answer any more. */
    boolean areGone(AssignmentRow row) {
        var organisation = row.organisation();
        return organisation != null && register.find(organisation).isEmpty();
    }

    /** Whether anybody can answer on the portal. */
    boolean isReachable(AssignmentRow row) {
        return !receivers(row).isEmpty();
    }

    /**
     * Those who lead the case; else the office of the municipality, so that somebody hears of it.
     */
    List<Address> senders(Lead lead) {
        var people = addresses(grants.holders(lead.role(), lead.scope()).stream());
        return people.isEmpty()
                ? office(lead).map(IntegrationOffice::email).stream()
                        .filter(Outbox::accepts)
                        .map(email -> new Address(email, "", Language.DE))
                        .toList()
                : people;
    }

    /** The name of the office that leads the case, as a receiver sees it. */
    String name(Lead lead) {
        if (lead.role() == Role.CASE_LEAD) {
            return lead.scope().startsWith("Sozialregion")
                    ? lead.scope()
                    : "Sozialregion " + lead.scope();
        }
        return municipality(lead)
                .map(m -> "Integrationsstelle " + m.shortName())
                .orElse("Integrationsstelle");
    }

    /** How a receiver reaches that office: its public contact, else the mail of one who leads. */
    String contact(Lead lead) {
        String office =
                office(lead).stream()
                        .flatMap(o -> Stream.of(o.phone(), o.email()))
                        .filter(text -> text != null && !text.isBlank())
                        .collect(Collectors.joining(", "));
        return office.isEmpty()
                ? grants.holders(lead.role(), lead.scope()).stream()
                        .map(Person::email)
                        .findFirst()
                        .orElse("")
                : office;
    }

    /** One sentence for every reason why a receiver cannot take somebody: none tells who it is. */
    String callTheSender(AssignmentRow row) {
        String office = name(row.sender());
        String contact = contact(row.sender());
        return "Diese Aufnahme geht nicht von selbst. Rufen Sie die zuweisende Stelle an, bevor Sie etwas entscheiden: %s."
                .formatted(contact.isEmpty() ? office : office + ", " + contact);
    }

    /** The name of a municipality by its number; empty for none. */
    String residence(String bfs) {
        return bfs.isEmpty()
                ? ""
                : regions.municipality(Integer.parseInt(bfs))
                        .map(Municipality::shortName)
                        .orElse("");
    }

    private Optional<IntegrationOffice> office(Lead lead) {
        return lead.role() == Role.INTEGRATION_OFFICER
                ? regions.integrationOffice(Integer.parseInt(lead.scope()))
                : Optional.empty();
    }

    private Optional<Municipality> municipality(Lead lead) {
        return regions.municipality(Integer.parseInt(lead.scope()));
    }

    /** Everybody who works for it; else its public address, whose owner can open an account. */
    private List<Address> ofOrganisation(@Nullable OrganisationId id) {
        if (id == null) {
            return List.of();
        }
        var people =
                addresses(
                        Stream.of(Role.ORGANISATION_ADMIN, Role.ORGANISATION_MEMBER)
                                .flatMap(role -> grants.holders(role, id.toString()).stream()));
        return people.isEmpty()
                ? register.find(id).map(OrganisationDetails::content).stream()
                        .flatMap(content -> Stream.ofNullable(content.email()))
                        .filter(Outbox::accepts)
                        .map(email -> new Address(email, "", Language.DE))
                        .toList()
                : people;
    }

    private static List<Address> addresses(Stream<Person> people) {
        var byAccount = new LinkedHashMap<UUID, Address>();
        people.filter(p -> Outbox.accepts(p.email()))
                .forEach(p ->
                        byAccount.putIfAbsent(
                                p.account(), new Address(p.email(), p.firstName(), p.language())));
        return List.copyOf(byAccount.values());
    }
}
