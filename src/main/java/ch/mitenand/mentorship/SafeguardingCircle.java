package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import ch.mitenand.account.Role;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.region.Regions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who reads reports about a mentorship: the safeguarding contacts of the mentee's pool, and of the
 * mentor's where that is another one, because the mentor may accompany others there. Never somebody
 * who coordinates one of the two pools, and never one of the two.
 */
@Component
class SafeguardingCircle {

    private final Pools pools;
    private final PoolPeople people;
    private final Grants grants;
    private final Regions regions;
    private final JdbcClient jdbc;

    SafeguardingCircle(
            Pools pools, PoolPeople people, Grants grants, Regions regions, JdbcClient jdbc) {
        this.pools = pools;
        this.people = people;
        this.grants = grants;
        this.regions = regions;
        this.jdbc = jdbc;
    }

    /** Those who may read reports about a mentorship and can be written to, each once. */
    List<Person> readers(Mentorship mentorship) {
        var concerned = poolsOf(mentorship);
        Set<UUID> coordinators =
                concerned.stream()
                        .flatMap(p -> pools.coordinators(p.id()).stream())
                        .map(Person::account)
                        .collect(Collectors.toSet());
        return contacts(concerned).stream()
                .filter(p -> !coordinators.contains(p.account()))
                .filter(p -> !isOneOfTheTwo(p.account(), p.email(), mentorship))
                .toList();
    }

    /** Whether an actor may read reports about a mentorship. */
    boolean mayRead(Actor actor, Mentorship mentorship) {
        var concerned = poolsOf(mentorship);
        return concerned.stream().anyMatch(p -> isContact(actor, p))
                && concerned.stream().noneMatch(p -> pools.coordinates(actor, p.id()))
                && !isOneOfTheTwo(actor.account(), email(actor), mentorship);
    }

    /** The pools of which somebody is a contact. */
    List<PoolId> poolsOf(Actor contact) {
        return pools.all().stream().filter(p -> isContact(contact, p)).map(Pool::id).toList();
    }

    /** Those of the canton who are asked to name a contact where there is none. */
    List<Person> editors() {
        return grants.holders(Role.CANTON_EDITOR, "");
    }

    private List<Pool> poolsOf(Mentorship mentorship) {
        var home = people.mentor(mentorship.mentor()).orElseThrow().pool();
        return Stream.of(mentorship.pool(), home)
                .distinct()
                .map(id -> pools.find(id).orElseThrow())
                .toList();
    }

    /** A role may still name a municipality that has merged into another one. */
    private boolean isContact(Actor actor, Pool pool) {
        return actor.scopes(Role.SAFEGUARDING_CONTACT).stream()
                .anyMatch(scope -> serves(List.of(pool), scope));
    }

    private List<Person> contacts(Collection<Pool> concerned) {
        return jdbc
                .sql("select distinct scope from account_grant where role = :role order by scope")
                .param("role", Role.SAFEGUARDING_CONTACT.name())
                .query(String.class)
                .list()
                .stream()
                .filter(scope -> serves(concerned, scope))
                .flatMap(scope -> grants.holders(Role.SAFEGUARDING_CONTACT, scope).stream())
                .distinct()
                .toList();
    }

    private boolean serves(Collection<Pool> concerned, String scope) {
        int today = regions.current(Integer.parseInt(scope));
        return concerned.stream().anyMatch(p -> p.municipalities().contains(today));
    }

    private String email(Actor actor) {
        return grants.person(actor.account()).map(Person::email).orElse("");
    }

    /**
     * By account, also one that was theirs before they left, or by address: nobody has to have
     * linked the account.
     */
    private boolean isOneOfTheTwo(UUID account, String email, Mentorship mentorship) {
        return people.mentorsOf(account).contains(mentorship.mentor())
                || people.menteesOf(account).contains(mentorship.mentee())
                || isAddress(email, people.mentor(mentorship.mentor()).orElseThrow().person())
                || isAddress(email, people.mentee(mentorship.mentee()).orElseThrow().person());
    }

    private static boolean isAddress(String email, PersonDetails person) {
        return !email.isBlank() && email.equalsIgnoreCase(person.email());
    }
}
