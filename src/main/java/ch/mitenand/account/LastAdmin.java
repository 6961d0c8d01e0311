package ch.mitenand.account;

import ch.mitenand.shell.Site;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody leaves an organisation, or the portal, without anybody responsible. */
@Component
class LastAdmin implements ClosingObjection {

    static final String ORGANISATION =
            "Sie sind die einzige verantwortliche Person einer Organisation. Geben Sie die Verantwortung zuerst"
                    + " weiter.";
    static final String PORTAL =
            "Sie verwalten das Portal als Einzige oder Einziger. Laden Sie zuerst jemand anderen ein.";

    private final JdbcClient jdbc;
    private final Site site;

    LastAdmin(JdbcClient jdbc, Site site) {
        this.jdbc = jdbc;
        this.site = site;
    }

    @Override
    public Optional<String> against(UUID account) {
        lock(account);
        if (isLast(account, Role.ORGANISATION_ADMIN)) {
            return Optional.of(ORGANISATION);
        }
        return isLast(account, Role.ADMINISTRATOR) ? Optional.of(PORTAL) : Optional.empty();
    }

    /** Whether the portal would have no administrator without this account. */
    boolean isLastAdministrator(UUID account) {
        lock(account);
        return isLast(account, Role.ADMINISTRATOR);
    }

    /** Two people who close their accounts at the same time must not both see the other. */
    private void lock(UUID account) {
        jdbc.sql(
                        """
                        select 1 from account_grant where (role, scope) in (select role, scope from account_grant
                            where account_id = :id and role in ('ORGANISATION_ADMIN', 'ADMINISTRATOR'))
                        order by role, scope, account_id for update\
                        """)
                .param("id", account)
                .query(Integer.class)
                .list();
    }

    private boolean isLast(UUID account, Role role) {
        return jdbc.sql(
                        """
                        select exists (select 1 from account_grant g where g.account_id = :id and g.role = :role
                            and not exists (select 1 from account_grant o join account a on a.id = o.account_id
                                where o.role = g.role and o.scope = g.scope and o.account_id <> g.account_id
                                and a.closed_at is null and not a.locked and (not a.demo or :demoPortal)))\
                        """)
                .param("id", account)
                .param("role", role.name())
                .param("demoPortal", site.showsDemo())
                .query(Boolean.class)
                .single();
    }
}
