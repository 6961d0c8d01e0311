package ch.mitenand.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes invitations. */
@Repository
class InvitationTable {

    /** For so long those who invited see what nobody has answered, and can invite anew. */
    static final Duration SEEN_AFTER_END = Duration.ofDays(30);

    private static final String SELECT =
            "select id, email, role, scope, scope_name, invited_by, expires_at from invitation"
                    + " where answered_at is null and withdrawn_at is null and expires_at > :now";

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An invitation that can be answered. */
    record Row(
            UUID id,
            String email,
            Grant grant,
            String scopeName,
            @Nullable UUID invitedBy,
            Instant until) {}

    /** A new invitation, or the open one of the same person to the same role with a new end. */
    UUID add(String email, Grant grant, String scopeName, UUID by, Duration validFor) {
        return jdbc.sql(
                        """
                        insert into invitation (id, email, role, scope, scope_name, invited_by, invited_at, expires_at)
                        values (:id, :email, :role, :scope, :name, :by, :now, :until)
                        on conflict (email, role, scope) where answered_at is null and withdrawn_at is null
                        do update set scope_name = excluded.scope_name, invited_by = excluded.invited_by,
                            invited_at = excluded.invited_at, expires_at = excluded.expires_at
                        returning id\
                        """)
                .param("id", UUID.randomUUID())
                .param("email", email)
                .param("role", grant.role().name())
                .param("scope", grant.scope())
                .param("name", scopeName)
                .param("by", by)
                .param("now", now())
                .param("until", now().plus(validFor))
                .query(UUID.class)
                .single();
    }

    Optional<Row> open(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("now", now())
                .param("id", id)
                .query(InvitationTable::row)
                .optional();
    }

    /** An invitation whatever has become of it. */
    record Fate(Row row, boolean answered, boolean withdrawn, boolean expired) {}

    Optional<Fate> fate(UUID id) {
        return jdbc.sql(
                        """
                        select id, email, role, scope, scope_name, invited_by, expires_at,
                            answered_at is not null as answered, withdrawn_at is not null as withdrawn,
                            expires_at <= :now as expired
                        from invitation where id = :id\
                        """)
                .param("now", now())
                .param("id", id)
                .query((rs, number) ->
                        new Fate(
                                row(rs, number),
                                rs.getBoolean("answered"),
                                rs.getBoolean("withdrawn"),
                                rs.getBoolean("expired")))
                .optional();
    }

    List<Row> openTo(String email) {
        return jdbc.sql(SELECT + " and email = :email order by invited_at, id")
                .param("now", now())
                .param("email", email)
                .query(InvitationTable::row)
                .list();
    }

    /** An invitation that was not answered; its time may have run out lately. */
    Optional<Row> unanswered(UUID id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("now", now().minus(SEEN_AFTER_END))
                .param("id", id)
                .query(InvitationTable::row)
                .optional();
    }

    /** What was not answered, also what has run out lately. */
    List<Row> unansweredIn(List<Role> roles, String scope) {
        return jdbc.sql(SELECT + " and role in (:roles) and scope = :scope order by invited_at, id")
                .param("now", now().minus(SEEN_AFTER_END))
                .param("roles", roles.stream().map(Role::name).toList())
                .param("scope", scope)
                .query(InvitationTable::row)
                .list();
    }

    /** The invitation is answered; false when somebody was faster. */
    boolean answer(UUID id) {
        return end(id, "answered_at", now());
    }

    /** Also one that has run out lately. */
    void withdraw(UUID id) {
        end(id, "withdrawn_at", now().minus(SEEN_AFTER_END));
    }

    private boolean end(UUID id, String column, OffsetDateTime openAfter) {
        return jdbc.sql(
                                "update invitation set "
                                        + column
                                        + " = :now where id = :id and answered_at is null and withdrawn_at is null"
                                        + " and expires_at > :after")
                        .param("now", now())
                        .param("after", openAfter)
                        .param("id", id)
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet rs, int number) throws SQLException {
        return new Row(
                rs.getObject("id", UUID.class),
                rs.getString("email"),
                new Grant(Role.valueOf(rs.getString("role")), rs.getString("scope")),
                rs.getString("scope_name"),
                rs.getObject("invited_by", UUID.class),
                rs.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
