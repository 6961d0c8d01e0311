package ch.mitenand.account;

import ch.mitenand.shared.Language;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has which role where. For other modules, which check the rights of the actor themselves
 * before they give or take a role of their own scope.
 */
@Service
public class Grants {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final GrantLog log;
    private final Clock clock;

    Grants(JdbcClient jdbc, Accounts accounts, GrantLog log, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Gives a role in the name of the person signed in; nothing happens when the account has it.
     */
    @Transactional
    public void give(UUID account, Grant grant) {
        give(account, grant, signedIn());
    }

    /** Gives a role in the name of somebody, who need not be signed in here. */
    @Transactional
    void give(UUID account, Grant grant, @Nullable UUID by) {
        int given =
                jdbc.sql(
                                """
                                insert into account_grant (account_id, role, scope, given_by, given_at)
                                select id, :role, :scope, :by, :now from account where id = :account and closed_at is null
                                on conflict do nothing\
                                """)
                        .param("account", account)
                        .param("role", grant.role().name())
                        .param("scope", grant.scope())
                        .param("by", by)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (given > 0) {
            log.add(GrantLog.What.GIVEN, account, grant, by);
        }
    }

    /**
     * Takes a role in the name of the person signed in; nothing happens when the account does not
     * have it.
     */
    @Transactional
    public void take(UUID account, Grant grant) {
        take(account, grant, signedIn());
    }

    /** Takes a role in the name of somebody; false when the account did not have it. */
    @Transactional
    boolean take(UUID account, Grant grant, @Nullable UUID by) {
        int taken =
                jdbc.sql(
                                "delete from account_grant where account_id = :account and role = :role and scope = :scope")
                        .param("account", account)
                        .param("role", grant.role().name())
                        .param("scope", grant.scope())
                        .update();
        if (taken > 0) {
            log.add(GrantLog.What.TAKEN, account, grant, by);
        }
        return taken > 0;
    }

    /** Takes all roles of an account that is closed. */
    void takeAll(UUID account) {
        of(account).forEach(grant -> take(account, grant, account));
    }

    private static @Nullable UUID signedIn() {
        return SignedIn.find().map(AccountUser::id).orElse(null);
    }

    /** Keeps the holders of a role in a scope as they are until the end of the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Role role, String scope) {
        jdbc.sql(
                        """
                        select 1 from account_grant where role = :role and scope = :scope
                        order by role, scope, account_id for update\
                        """)
                .param("role", role.name())
                .param("scope", scope)
                .query(Integer.class)
                .list();
    }

    /** The people with a role in a scope whose account is open, by name. */
    @Transactional(readOnly = true)
    public List<Person> holders(Role role, String scope) {
        return jdbc.sql(
                        """
                        select a.id, a.first_name, a.display_name, a.email, a.language
                        from account a join account_grant g on g.account_id = a.id
                        where g.role = :role and g.scope = :scope and a.closed_at is null and not a.locked
                        order by lower(a.display_name), a.id\
                        """)
                .param("role", role.name())
                .param("scope", scope)
                .query((row, _) ->
                        new Person(
                                row.getObject("id", UUID.class),
                                row.getString("first_name"),
                                row.getString("display_name"),
                                row.getString("email"),
                                Language.ofTag(row.getString("language")).orElse(Language.DE)))
                .list();
    }

    /** The person of an account; without address when it is closed. */
    @Transactional(readOnly = true)
    public Optional<Person> person(UUID account) {
        return accounts.byId(account).map(Account::person);
    }

    /** The person of an account to whom one can write; empty when it is closed. */
    @Transactional(readOnly = true)
    public Optional<Person> reachable(UUID account) {
        return person(account).filter(person -> !person.email().isEmpty());
    }

    /** All roles of an account, whether or not they hold in the present session. */
    List<Grant> of(UUID account) {
        return jdbc.sql("select role, scope from account_grant where account_id = :id")
                .param("id", account)
                .query((rs, _) -> new Grant(Role.valueOf(rs.getString(1)), rs.getString(2)))
                .list();
    }
}
