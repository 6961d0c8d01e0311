package ch.mitenand.mentoring;

import ch.mitenand.account.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which pools have opened to each other, or were asked to. */
@Repository
class Openings {

    private static final String SELECT =
            "select id, asking, asked, asked_at, agreed_at, ended_at from pool_opening where ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Openings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An opening as the database has it. */
    record Row(
            UUID id,
            PoolId asking,
            PoolId asked,
            LocalDate askedOn,
            @Nullable LocalDate agreedOn,
            boolean ended) {

        boolean isWaiting() {
            return agreedOn == null && !ended;
        }
    }

    /** Those of a pool that have not ended, newest first. */
    List<Row> of(PoolId pool) {
        return jdbc.sql(
                        SELECT
                                + "(asking = :pool or asked = :pool) and ended_at is null order by asked_at desc, id")
                .param("pool", pool.id())
                .query(this::row)
                .list();
    }

    /** The one that joins two pools and has not ended. */
    Optional<Row> between(PoolId one, PoolId other) {
        return of(one).stream()
                .filter(o -> o.asking().equals(other) || o.asked().equals(other))
                .findFirst();
    }

    Optional<Row> lock(UUID id) {
        return jdbc.sql(SELECT + "id = :id for update").param("id", id).query(this::row).optional();
    }

    /** Adds a question; false when the two are joined or asked already. */
    boolean ask(Actor actor, PoolId own, PoolId other) {
        return jdbc.sql(
                                """
                                insert into pool_opening (id, asking, asked, asked_by, asked_at)
                                values (:id, :own, :other, :by, :now) on conflict do nothing\
                                """)
                        .param("id", UUID.randomUUID())
                        .param("own", own.id())
                        .param("other", other.id())
                        .param("by", actor.account())
                        .param("now", now())
                        .update()
                == 1;
    }

    void agree(Actor actor, UUID id) {
        write("agreed_by = :by, agreed_at = :now", actor, id);
    }

    void end(Actor actor, UUID id) {
        write("ended_by = :by, ended_at = :now", actor, id);
    }

    private void write(String change, Actor actor, UUID id) {
        jdbc.sql("update pool_opening set " + change + " where id = :id")
                .param("by", actor.account())
                .param("now", now())
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new PoolId(row.getObject("asking", UUID.class)),
                new PoolId(row.getObject("asked", UUID.class)),
                day(row.getObject("asked_at", OffsetDateTime.class)),
                row.getObject("agreed_at") == null
                        ? null
                        : day(row.getObject("agreed_at", OffsetDateTime.class)),
                row.getObject("ended_at") != null);
    }

    private LocalDate day(OffsetDateTime time) {
        return LocalDate.ofInstant(time.toInstant(), clock.getZone());
    }
}
