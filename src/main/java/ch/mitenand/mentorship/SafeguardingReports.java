package ch.mitenand.mentorship;

import ch.mitenand.mentoring.PoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps safeguarding reports, notes and who has read them. */
@Repository
class SafeguardingReports {

    /** A report as it is kept. */
    record Kept(
            UUID id,
            PoolId pool,
            MentorshipId mentorship,
            Party by,
            String text,
            Instant at,
            @Nullable Instant closedAt,
            String outcome) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    SafeguardingReports(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a report; returns its id. */
    UUID add(Mentorship mentorship, Party by, @Nullable UUID account, String text) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into safeguarding_report (id, pool_id, mentorship_id, party, account_id, text, reported_at)
                        values (:id, :pool, :mentorship, :party, :account, :text, :now)\
                        """)
                .param("id", id)
                .param("pool", mentorship.pool().id())
                .param("mentorship", mentorship.id().id())
                .param("party", by.name())
                .param("account", account)
                .param("text", text)
                .param("now", now())
                .update();
        return id;
    }

    /** Reports about the mentees of these pools and about their mentors elsewhere, newest first. */
    List<Kept> of(Collection<PoolId> pools) {
        return jdbc.sql(
                        """
                        select r.* from safeguarding_report r join mentorship s on s.id = r.mentorship_id
                            join mentor m on m.id = s.mentor_id
                        where r.pool_id = any(:pools) or m.pool_id = any(:pools) order by r.reported_at desc\
                        """)
                .param("pools", pools.stream().map(PoolId::id).toArray(UUID[]::new))
                .query(SafeguardingReports::read)
                .list();
    }

    /** Reports that were not closed, the oldest first. */
    List<UUID> open() {
        return jdbc.sql(
                        "select id from safeguarding_report where closed_at is null order by"
                                + " reported_at, id")
                .query(UUID.class)
                .list();
    }

    /** The accounts that have read a report. */
    Set<UUID> readBy(UUID report) {
        return jdbc.sql("select distinct account_id from safeguarding_read where report_id = :id")
                .param("id", report)
                .query(UUID.class)
                .set();
    }

    /** Whether it is the first time that day that somebody is told of a report. */
    boolean firstToday(UUID report, UUID account, LocalDate day) {
        return jdbc.sql(
                                "insert into safeguarding_reminder values (:report, :account, :day)"
                                        + " on conflict do nothing")
                        .param("report", report)
                        .param("account", account)
                        .param("day", day)
                        .update()
                == 1;
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql("select * from safeguarding_report where id = :id")
                .param("id", id)
                .query(SafeguardingReports::read)
                .optional();
    }

    List<SafeguardingReport.Note> notes(UUID report) {
        return jdbc.sql("select * from safeguarding_note where report_id = :id order by id")
                .param("id", report)
                .query((row, _) ->
                        new SafeguardingReport.Note(
                                row.getObject("account_id", UUID.class),
                                row.getTimestamp("at").toInstant(),
                                row.getString("text")))
                .list();
    }

    void wasRead(UUID report, UUID account) {
        jdbc.sql(
                        "insert into safeguarding_read (report_id, account_id, at) values (:report,"
                                + " :account, :now)")
                .param("report", report)
                .param("account", account)
                .param("now", now())
                .update();
    }

    void note(UUID report, UUID account, String text) {
        jdbc.sql(
                        "insert into safeguarding_note (report_id, account_id, at, text) values"
                                + " (:report, :account, :now, :text)")
                .param("report", report)
                .param("account", account)
                .param("now", now())
                .param("text", text)
                .update();
    }

    /** Closes an open report; false when it is closed. */
    boolean close(UUID report, UUID account, String outcome) {
        return jdbc.sql(
                                """
                                update safeguarding_report set closed_at = :now, closed_by = :account, outcome = :outcome
                                where id = :id and closed_at is null\
                                """)
                        .param("id", report)
                        .param("account", account)
                        .param("outcome", outcome)
                        .param("now", now())
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        var closed = row.getTimestamp("closed_at");
        return new Kept(
                row.getObject("id", UUID.class),
                new PoolId(row.getObject("pool_id", UUID.class)),
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                Party.valueOf(row.getString("party")),
                row.getString("text"),
                row.getTimestamp("reported_at").toInstant(),
                closed == null ? null : closed.toInstant(),
                row.getString("outcome"));
    }
}
