package ch.mitenand.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who has which role, who is invited, and what has happened, within somebody's reach. */
@Repository
class PeopleTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record HolderRow(
            UUID account, String name, String email, Grant grant, boolean locked, boolean demo) {}

    record InvitationRow(UUID id, String email, Grant grant, String invitedBy, Instant until) {}

    record LogRow(
            Instant at,
            GrantLog.What what,
            @Nullable String by,
            @Nullable String whom,
            @Nullable Grant grant) {}

    /** Who has a role within reach, by name. */
    List<HolderRow> holders(Reach reach) {
        return jdbc.sql(
                        """
                        select a.id, a.display_name, a.email, a.locked, a.demo, g.role, g.scope
                        from account_grant g join account a on a.id = g.account_id and a.closed_at is null
                        where %s order by lower(a.display_name), a.id, g.role, g.scope\
                        """
                                .formatted(Reach.CONDITION))
                .params(reach.parameters())
                .query((row, _) ->
                        new HolderRow(
                                row.getObject("id", UUID.class),
                                row.getString("display_name"),
                                row.getString("email"),
                                grant(row),
                                row.getBoolean("locked"),
                                row.getBoolean("demo")))
                .list();
    }

    /** The unanswered invitations to roles within reach, oldest first; expired ones for 30 days. */
    List<InvitationRow> invitations(Reach reach) {
        return jdbc.sql(
                        """
                        select g.id, g.email, g.role, g.scope, g.expires_at, coalesce(a.display_name, '') as inviter
                        from invitation g left join account a on a.id = g.invited_by
                        where g.answered_at is null and g.withdrawn_at is null and g.expires_at > :after and %s
                        order by g.invited_at, g.id\
                        """
                                .formatted(Reach.CONDITION))
                .param(
                        "after",
                        clock.instant()
                                .minus(InvitationTable.SEEN_AFTER_END)
                                .atOffset(ZoneOffset.UTC))
                .params(reach.parameters())
                .query((row, _) ->
                        new InvitationRow(
                                row.getObject("id", UUID.class),
                                row.getString("email"),
                                grant(row),
                                row.getString("inviter"),
                                instant(row, "expires_at")))
                .list();
    }

    /**
     * What has happened to roles within reach, newest first.
     *
     * @param accounts whether what happened to whole accounts belongs to it
     */
    List<LogRow> history(Reach reach, boolean accounts, int most) {
        return jdbc.sql(
                        """
                        select g.done_at, g.what, g.role, g.scope, w.display_name as whom, b.display_name as by_name
                        from grant_log g left join account w on w.id = g.account left join account b on b.id = g.done_by
                        where %s or (g.role is null and :accounts) order by g.id desc limit :most\
                        """
                                .formatted(Reach.CONDITION))
                .params(reach.parameters())
                .param("accounts", accounts)
                .param("most", most)
                .query((row, _) ->
                        new LogRow(
                                instant(row, "done_at"),
                                GrantLog.What.valueOf(row.getString("what")),
                                row.getString("by_name"),
                                row.getString("whom"),
                                row.getString("role") == null ? null : grant(row)))
                .list();
    }

    private static Grant grant(ResultSet row) throws SQLException {
        return new Grant(Role.valueOf(row.getString("role")), row.getString("scope"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
