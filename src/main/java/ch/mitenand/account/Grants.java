package ch.mitenand.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    private final Clock clock;

    Grants(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Gives a role; nothing happens when the account has it. */
    @Transactional
    public void give(UUID account, Grant grant) {
        jdbc.sql(
                        """
                        insert into account_grant (account_id, role, scope, given_by, given_at)
                        select id, :role, :scope, :by, :now from account where id = :account and closed_at is null
                        on conflict do nothing\
                        """)
                .param("account", account)
                .param("role", grant.role().name())
                .param("scope", grant.scope())
                .param("by", SignedIn.find().map(AccountUser::id).orElse(null))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes a role; nothing happens when the account does not have it. */
    @Transactional
    public void take(UUID account, Grant grant) {
        jdbc.sql(
                        "delete from account_grant where account_id = :account and role = :role and scope = :scope")
                .param("account", account)
                .param("role", grant.role().name())
                .param("scope", grant.scope())
                .update();
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
        return jdbc
                .sql(
                        """
                        select a.id from account a join account_grant g on g.account_id = a.id
                        where g.role = :role and g.scope = :scope and a.closed_at is null and not a.locked
                        order by lower(a.display_name), a.id\
                        """)
                .param("role", role.name())
                .param("scope", scope)
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> person(id).stream())
                .toList();
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
