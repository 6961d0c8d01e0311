package ch.mitenand.organisation;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Role;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations and people of a test, removed after it. */
public final class OrganisationFixture {

    private final OrganisationDesk desk;
    private final Grants grants;
    private final JdbcClient jdbc;
    private final List<OrganisationId> organisations = new ArrayList<>();
    private final List<UUID> people = new ArrayList<>();

    public OrganisationFixture(ApplicationContext context) {
        this.desk = context.getBean(OrganisationDesk.class);
        this.grants = context.getBean(Grants.class);
        this.jdbc = context.getBean(JdbcClient.class);
    }

    /** A complete form; the seat is in Olten. */
    public static OrganisationForm form(String name) {
        return new OrganisationForm(
                name,
                LegalForm.ASSOCIATION,
                "",
                "Prüfgasse 1",
                "4600",
                "Olten",
                "info@pruef.example.ch",
                "062 000 45 67",
                "",
                List.of(Language.DE),
                LocalizedText.german("Wir prüfen."));
    }

    /** A new account that has these roles. */
    public Actor person(String name, Grant... roles) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into account (id, email, display_name, first_name, language, created_at, confirmed_at, demo)
                        values (:id, :email, :name, :first, 'fr', :now, :now, false)\
                        """)
                .param("id", id)
                .param("email", address(id))
                .param("name", name)
                .param("first", name.split(" ")[0])
                .param("now", Instant.now().atOffset(ZoneOffset.UTC))
                .update();
        people.add(id);
        for (var role : roles) {
            grants.give(id, role);
        }
        return new Actor(id, name, Set.of(roles));
    }

    public static String address(UUID account) {
        return "pruef-" + account + "@example.ch";
    }

    /** The same person with more rights. */
    public static Actor with(Actor actor, Role role, OrganisationId id) {
        var grants =
                Stream.concat(actor.grants().stream(), Stream.of(new Grant(role, id.toString())))
                        .collect(Collectors.toSet());
        return new Actor(actor.account(), actor.name(), grants);
    }

    public OrganisationId registered(Actor actor, String name) {
        return registered(actor, form(name));
    }

    public OrganisationId registered(Actor actor, OrganisationForm form) {
        if (!(desk.register(actor, form) instanceof Kept.Done(var id))) {
            throw new IllegalStateException("not registered");
        }
        organisations.add(id);
        return id;
    }

    public OrganisationId approved(Actor actor, Actor reviewer, String name) {
        var id = registered(actor, name);
        desk.approve(reviewer, id, 0, "");
        return id;
    }

    /** For organisations that a view has registered. */
    public void alsoRemove(String name) {
        organisations.addAll(
                jdbc
                        .sql("select id from organisation where name = ?")
                        .param(name)
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(OrganisationId::new)
                        .toList());
    }

    public void remove() {
        for (var id : organisations) {
            jdbc.sql("delete from organisation where id = ?").param(id.id()).update();
        }
        for (var id : people) {
            jdbc.sql("delete from account where id = ?").param(id).update();
        }
    }
}
