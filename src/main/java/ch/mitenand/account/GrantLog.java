package ch.mitenand.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Records who has changed the rights of whom; nothing in it is ever changed or removed. */
@Repository
class GrantLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    GrantLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What happened to somebody; the names are in the database. */
    enum What {
        GIVEN,
        TAKEN,
        LOCKED,
        UNLOCKED,
        FACTORS_RESET
    }

    /** Notes that a role was given or taken; nobody means the portal itself. */
    void add(What what, UUID account, Grant grant, @Nullable UUID by) {
        add(what, account, by, grant.role().name(), grant.scope());
    }

    /** Notes what somebody did to an account. */
    void add(What what, UUID account, UUID by) {
        add(what, account, by, null, null);
    }

    private void add(
            What what,
            UUID account,
            @Nullable UUID by,
            @Nullable String role,
            @Nullable String scope) {
        jdbc.sql(
                        """
                        insert into grant_log (done_at, done_by, what, account, role, scope)
                        values (:now, :by, :what, :account, :role, :scope)\
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("what", what.name())
                .param("account", account)
                .param("role", role)
                .param("scope", scope)
                .update();
    }
}
