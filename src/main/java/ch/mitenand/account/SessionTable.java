package ch.mitenand.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * A row for each sign-in; a session whose row has ended is worth nothing from the next request on.
 */
@Repository
class SessionTable {

    /**
     * A page left open makes itself heard every few minutes; a session unheard for longer is gone.
     */
    static final Duration IDLE = Duration.ofHours(1);

    /** Whoever works longer signs in again. */
    static final Duration LONGEST = Duration.ofHours(24);

    /** Condition on a session {@code s}; see {@link #limits}. */
    static final String LIVE =
            "s.ended_at is null and s.last_seen_at > :idleLimit and s.created_at > :ageLimit";

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Row(UUID id, String agent, Instant createdAt, Instant lastSeenAt) {}

    /** The parameters of {@link #LIVE}. */
    static Map<String, Object> limits(OffsetDateTime now) {
        return Map.of("idleLimit", now.minus(IDLE), "ageLimit", now.minus(LONGEST));
    }

    void open(UUID id, UUID account, String agent) {
        jdbc.sql("delete from account_session where account_id = :account and created_at < :old")
                .param("account", account)
                .param("old", now().minus(KEPT))
                .update();
        jdbc.sql(
                        """
                        insert into account_session (id, account_id, agent, created_at, last_seen_at)
                        values (:id, :account, :agent, :now, :now) on conflict (id) do nothing\
                        """)
                .param("id", id)
                .param("account", account)
                .param("agent", agent)
                .param("now", now())
                .update();
    }

    /** Whether the session holds; notes, not more than once a minute, that it is used. */
    boolean seen(UUID id) {
        var lastSeen =
                jdbc.sql(
                                "select s.last_seen_at from account_session s where s.id = :id and "
                                        + LIVE)
                        .param("id", id)
                        .params(limits(now()))
                        .query(OffsetDateTime.class)
                        .optional();
        lastSeen.filter(time -> time.isBefore(now().minus(SEEN_EVERY)))
                .ifPresent(_ ->
                        jdbc.sql(
                                        "update account_session set last_seen_at = greatest(last_seen_at, :now) where id = :id")
                                .param("now", now())
                                .param("id", id)
                                .update());
        return lastSeen.isPresent();
    }

    /** The sessions of an account that hold, last used first. */
    List<Row> live(UUID account) {
        return jdbc.sql(
                        "select s.id, s.agent, s.created_at, s.last_seen_at from account_session s"
                                + " where s.account_id = :account and "
                                + LIVE
                                + " order by s.last_seen_at desc, s.id")
                .param("account", account)
                .params(limits(now()))
                .query((rs, _) ->
                        new Row(
                                rs.getObject("id", UUID.class),
                                rs.getString("agent"),
                                rs.getObject("created_at", OffsetDateTime.class).toInstant(),
                                rs.getObject("last_seen_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Ends one session of an account. */
    void end(UUID account, UUID id) {
        jdbc.sql(
                        "update account_session set ended_at = :now"
                                + " where id = :id and account_id = :account and ended_at is null")
                .param("now", now())
                .param("id", id)
                .param("account", account)
                .update();
    }

    /** Ends all sessions of an account but one; {@code null} for all. */
    void endAll(UUID account, @org.jspecify.annotations.Nullable UUID but) {
        jdbc.sql(
                        "update account_session set ended_at = :now"
                                + " where account_id = :account and ended_at is null and id is distinct from :but::uuid")
                .param("now", now())
                .param("account", account)
                .param("but", but)
                .update();
    }

    /** The second factor was shown in this session. */
    void secondFactor(UUID id) {
        jdbc.sql(
                        "update account_session set second_factor_at = :now where id = :id and ended_at is null")
                .param("now", now())
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
