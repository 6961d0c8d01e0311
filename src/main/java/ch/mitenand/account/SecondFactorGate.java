package ch.mitenand.account;

import ch.mitenand.shell.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows whether somebody signed in still has to show a second factor. */
@Service
public class SecondFactorGate {

    /** How a second factor is recognised, for the account {@code a} of a query. */
    static final String HAS_FACTOR =
            "(exists (select 1 from totp_factor f where f.account_id = a.id)"
                    + " or exists (select 1 from user_credentials f where f.account_id = a.id))";

    /** How long after showing a factor it can be changed. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private static final List<String> STAFF =
            Arrays.stream(Role.values()).filter(Role::isStaff).map(Role::name).toList();

    private final JdbcClient jdbc;
    private final Site site;
    private final Clock clock;

    SecondFactorGate(JdbcClient jdbc, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.site = site;
        this.clock = clock;
    }

    /** What a session still lacks. */
    public enum State {
        /** Nothing. */
        OPEN,
        /** The second factor has to be shown. */
        ASK,
        /** There is none yet, but the roles of the account demand one. */
        SET_UP
    }

    private record Row(
            boolean demo, @Nullable OffsetDateTime shown, boolean factor, boolean staff) {}

    /** What the session of somebody signed in still lacks. */
    @Transactional(readOnly = true)
    public State state(AccountUser user) {
        return row(user).map(this::state).orElse(State.OPEN);
    }

    /** Whether there is any second factor to show. */
    @Transactional(readOnly = true)
    public boolean hasFactor(AccountUser user) {
        return row(user).filter(Row::factor).isPresent();
    }

    /** Whether a second factor was shown a moment ago, or there is none to show. */
    @Transactional(readOnly = true)
    public boolean mayChange(AccountUser user) {
        var since = clock.instant().minus(FRESH);
        return row(user)
                .filter(row -> !row.demo())
                .filter(row ->
                        !row.factor()
                                || row.shown() != null && row.shown().toInstant().isAfter(since))
                .isPresent();
    }

    /** Whether a role of the account demands a second factor. */
    boolean isStaff(AccountUser user) {
        return row(user).filter(Row::staff).isPresent();
    }

    private State state(Row row) {
        if (row.shown() != null || row.demo() && site.showsDemo()) {
            return State.OPEN;
        }
        if (row.factor()) {
            return State.ASK;
        }
        return row.staff() ? State.SET_UP : State.OPEN;
    }

    private Optional<Row> row(AccountUser user) {
        return jdbc.sql(
                        "select a.demo, s.second_factor_at as shown, "
                                + HAS_FACTOR
                                + " as factor, exists (select 1 from account_grant g"
                                + " where g.account_id = a.id and g.role in (:staff)) as staff"
                                + " from account_session s join account a on a.id = s.account_id"
                                + " where s.id = :session and a.id = :account and "
                                + SessionTable.LIVE)
                .param("staff", STAFF)
                .param("session", user.session())
                .param("account", user.id())
                .params(SessionTable.limits(clock.instant().atOffset(ZoneOffset.UTC)))
                .query(Row.class)
                .optional();
    }
}
