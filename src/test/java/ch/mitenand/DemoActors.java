package ch.mitenand;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo accounts as actors, with the rights they have in the database. */
public final class DemoActors {

    /** Responsible for the organisation Treff Kreuzacker. */
    public static final String ADMIN_OF_TREFF = "verein@treff-kreuzacker.example.ch";

    /** Member of the organisation Treff Kreuzacker. */
    public static final String MEMBER_OF_TREFF = "helfer@treff-kreuzacker.example.ch";

    /** Integration officer of Olten. */
    public static final String OFFICER_OF_OLTEN = "ib@olten.example.ch";

    /** Integration officer of Grenchen. */
    public static final String OFFICER_OF_GRENCHEN = "ib@grenchen.example.ch";

    /** Editor of the canton. */
    public static final String CANTON = "kanton@so.example.ch";

    /** Coordinator of the pool of Olten. */
    public static final String COORDINATOR_OF_OLTEN = "pool@olten.example.ch";

    /** Coordinator of the pool of Grenchen. */
    public static final String COORDINATOR_OF_GRENCHEN = "pool@grenchen.example.ch";

    /** Administrator. */
    public static final String ADMINISTRATOR = "admin@mitenand.example.ch";

    private final JdbcClient jdbc;

    /** Reads from this database. */
    public DemoActors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The actor with this address. */
    public Actor of(String email) {
        var id = account(email);
        var grants = new HashSet<Grant>();
        jdbc.sql("select role, scope from account_grant where account_id = :id")
                .param("id", id)
                .query((row, _) ->
                        grants.add(
                                new Grant(
                                        Role.valueOf(row.getString("role")),
                                        row.getString("scope"))))
                .list();
        return new Actor(id, email, grants);
    }

    /** The account with this address. */
    public UUID account(String email) {
        return jdbc.sql("select id from account where email = :email")
                .param("email", email)
                .query(UUID.class)
                .single();
    }

    /** The one organisation the actor works for. */
    public String organisationOf(String email) {
        return of(email).grants().stream()
                .filter(g -> g.role().scopeKind() == Role.ScopeKind.ORGANISATION)
                .map(Grant::scope)
                .findFirst()
                .orElseThrow();
    }
}
