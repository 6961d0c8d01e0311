package ch.mitenand.care;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rules of recognition by date, and what was credited. */
@Repository
class RecognitionRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    RecognitionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Credited(
            UUID id,
            MentorId mentor,
            int year,
            int minutes,
            int rappen,
            boolean exported,
            boolean paid) {}

    List<RecognitionRule> rules(PoolId pool) {
        return jdbc.sql(
                        """
                        select valid_from, hours, rappen from care_recognition_rule where pool_id = :pool
                        order by valid_from\
                        """)
                .param("pool", pool.id())
                .query((row, _) ->
                        new RecognitionRule(
                                row.getObject(1, LocalDate.class), row.getInt(2), row.getInt(3)))
                .list();
    }

    /** The rule for a year: the one that holds on its last day. */
    Optional<RecognitionRule> rule(PoolId pool, int year) {
        return rules(pool).stream()
                .filter(rule -> rule.from().getYear() <= year)
                .reduce((_, later) -> later);
    }

    boolean add(Actor actor, PoolId pool, RecognitionRule rule) {
        return jdbc.sql(
                                """
                                insert into care_recognition_rule (pool_id, valid_from, hours, rappen, set_by, set_at)
                                values (:pool, :from, :hours, :rappen, :by, :now) on conflict do nothing\
                                """)
                        .param("pool", pool.id())
                        .param("from", rule.from())
                        .param("hours", rule.hours())
                        .param("rappen", rule.rappen())
                        .param("by", actor.account())
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Credits once a year; false when it was credited before. */
    boolean credit(Actor actor, PoolId pool, MentorId mentor, int year, int minutes, int rappen) {
        return jdbc.sql(
                                """
                                insert into care_recognition (id, pool_id, mentor_id, year, minutes, rappen,
                                    credited_by, credited_at)
                                values (:id, :pool, :mentor, :year, :minutes, :rappen, :by, :now)
                                on conflict (mentor_id, year) do nothing\
                                """)
                        .param("id", UUID.randomUUID())
                        .param("pool", pool.id())
                        .param("mentor", mentor.id())
                        .param("year", year)
                        .param("minutes", minutes)
                        .param("rappen", rappen)
                        .param("by", actor.account())
                        .param("now", now())
                        .update()
                == 1;
    }

    List<Credited> of(PoolId pool) {
        return jdbc.sql(
                        """
                        select r.*, exists (select 1 from care_payment p where p.recognition_id = r.id and not p.withdrawn) as exported
                        from care_recognition r where r.pool_id = :pool order by r.year, r.id\
                        """)
                .param("pool", pool.id())
                .query(RecognitionRows::credited)
                .list();
    }

    void paid(UUID id) {
        jdbc.sql("update care_recognition set paid = true where id = :id").param("id", id).update();
    }

    private static Credited credited(ResultSet row, int number) throws SQLException {
        return new Credited(
                row.getObject("id", UUID.class),
                new MentorId(row.getObject("mentor_id", UUID.class)),
                row.getInt("year"),
                row.getInt("minutes"),
                row.getInt("rappen"),
                row.getBoolean("exported"),
                row.getBoolean("paid"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
