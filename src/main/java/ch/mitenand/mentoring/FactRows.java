package ch.mitenand.mentoring;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes dated facts; nothing is ever overwritten but the reasons of erased people. */
@Repository
class FactRows {

    private static final String SELECT = "select f.* from mentor_fact f ";

    private final JdbcClient jdbc;
    private final Grants people;
    private final Clock clock;

    FactRows(JdbcClient jdbc, Grants people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Those of a volunteer that were not struck out, newest first; without who recorded them. */
    List<AdmissionFact> of(MentorId mentor) {
        return of(mentor, (row, _) -> fact(row, ""));
    }

    /** The same with the names of those who recorded them. */
    List<AdmissionFact> withNames(MentorId mentor) {
        return of(mentor, this::named);
    }

    private List<AdmissionFact> of(MentorId mentor, RowMapper<AdmissionFact> mapper) {
        return jdbc.sql(
                        SELECT
                                + """
                                where f.mentor_id = :mentor and f.struck_at is null
                                order by f.on_day desc, f.recorded_at desc, f.id\
                                """)
                .param("mentor", mentor.id())
                .query(mapper)
                .list();
    }

    /** Those of a whole pool that were not struck out, by volunteer; without who recorded them. */
    Map<MentorId, List<AdmissionFact>> of(PoolId pool) {
        var facts = new HashMap<MentorId, List<AdmissionFact>>();
        jdbc.sql(
                        SELECT
                                + """
                                join mentor m on m.id = f.mentor_id
                                where m.pool_id = :pool and m.erased_at is null and f.struck_at is null\
                                """)
                .param("pool", pool.id())
                .query((ResultSet row) -> {
                    var mentor = new MentorId(row.getObject("mentor_id", UUID.class));
                    facts.computeIfAbsent(mentor, _ -> new ArrayList<>()).add(fact(row, ""));
                });
        return facts;
    }

    void add(Actor actor, MentorId mentor, FactRules.Proposal fact, boolean waived) {
        jdbc.sql(
                        """
                        insert into mentor_fact
                            (id, mentor_id, kind, on_day, until_day, waived, reason, recorded_by, recorded_at)
                        values (:id, :mentor, :kind, :on, :until, :waived, :reason, :by, :now)\
                        """)
                .param("id", UUID.randomUUID())
                .param("mentor", mentor.id())
                .param("kind", fact.kind().name())
                .param("on", fact.on())
                .param("until", fact.until())
                .param("waived", waived)
                .param("reason", fact.reason().strip())
                .param("by", actor.account())
                .param("now", now())
                .update();
    }

    /** Whether somebody was in the pool at any time, even if that was struck out. */
    boolean wasEverTakenIn(MentorId mentor) {
        return jdbc.sql(
                        "select exists (select 1 from mentor_fact where mentor_id = :mentor and kind = :kind)")
                .param("mentor", mentor.id())
                .param("kind", FactKind.TAKEN_IN.name())
                .query(Boolean.class)
                .single();
    }

    void strike(Actor actor, UUID fact, String why) {
        jdbc.sql(
                        """
                        update mentor_fact set struck_by = :by, struck_at = :now, struck_why = :why
                        where id = :id and struck_at is null\
                        """)
                .param("by", actor.account())
                .param("now", now())
                .param("why", why.strip())
                .param("id", fact)
                .update();
    }

    /** Takes the words out of everything that was recorded of somebody. */
    void eraseReasons(MentorId mentor) {
        jdbc.sql(
                        """
                        update mentor_fact set
                            reason = case when reason = '' then '' else '(gelöscht)' end,
                            struck_why = case when struck_why = '' then '' else '(gelöscht)' end
                        where mentor_id = :mentor\
                        """)
                .param("mentor", mentor.id())
                .update();
    }

    private AdmissionFact named(ResultSet row, int number) throws SQLException {
        return fact(row, name(row.getObject("recorded_by", UUID.class)));
    }

    private String name(@Nullable UUID account) {
        return account == null ? "" : people.person(account).map(Person::name).orElse("");
    }

    private static AdmissionFact fact(ResultSet row, String by) throws SQLException {
        return new AdmissionFact(
                row.getObject("id", UUID.class),
                FactKind.valueOf(row.getString("kind")),
                row.getObject("on_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getBoolean("waived"),
                row.getString("reason"),
                by,
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
