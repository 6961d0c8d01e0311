package ch.mitenand.mentorship;

import ch.mitenand.matching.PoolSnapshot;
import ch.mitenand.mentoring.PoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Keeps plans; a plan is never changed. */
@Repository
class PlanRuns {

    private static final int LISTED = 20;
    private static final Period KEPT = Period.ofDays(180);

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PlanRuns(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        // Plans are never changed: what they do not say yet is false.
        this.json =
                json.rebuild().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();
    }

    /** A line of the list. */
    record Head(PlanRunId id, LocalDate start, UUID by, Instant at, int matched, int unmatched) {}

    void add(PlanStored run) {
        jdbc.sql(
                        """
                        insert into plan_run (id, pool_id, start_on, rules_version, snapshot, result, run_by, run_at)
                        values (:id, :pool, :start, :version, :snapshot, :result, :by, :at)\
                        """)
                .param("id", run.id().id())
                .param("pool", run.pool().id())
                .param("start", run.snapshot().start())
                .param("version", run.snapshot().rules().version())
                .param("snapshot", json.writeValueAsString(run.snapshot()))
                .param("result", json.writeValueAsString(run.result()))
                .param("by", run.by())
                .param("at", run.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<PlanStored> find(PoolId pool, PlanRunId run) {
        return jdbc.sql("select * from plan_run where id = :id and pool_id = :pool")
                .param("id", run.id())
                .param("pool", pool.id())
                .query(this::read)
                .optional();
    }

    /** The newest ones. */
    List<Head> newest(PoolId pool) {
        return jdbc.sql(
                        """
                        select id, start_on, run_by, run_at, jsonb_array_length(result #> '{plan,pairs}') as matched,
                            jsonb_array_length(result #> '{plan,unmatched}') as unmatched
                        from plan_run where pool_id = :pool order by run_at desc, id limit :limit\
                        """)
                .param("pool", pool.id())
                .param("limit", LISTED)
                .query((row, _) ->
                        new Head(
                                new PlanRunId(row.getObject("id", UUID.class)),
                                row.getObject("start_on", LocalDate.class),
                                row.getObject("run_by", UUID.class),
                                row.getObject("run_at", OffsetDateTime.class).toInstant(),
                                row.getInt("matched"),
                                row.getInt("unmatched")))
                .list();
    }

    /** Removes old ones from which nobody was asked. */
    void removeOld(PoolId pool, Instant now) {
        jdbc.sql(
                        """
                        delete from plan_run r where pool_id = :pool and run_at < :limit
                            and not exists (select 1 from mentorship m where m.plan_id = r.id)\
                        """)
                .param("pool", pool.id())
                .param("limit", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Keeps with a mentorship from which plan it came. */
    void mark(MentorshipId mentorship, PlanRunId run) {
        jdbc.sql("update mentorship set plan_id = :run where id = :id")
                .param("run", run.id())
                .param("id", mentorship.id())
                .update();
    }

    private PlanStored read(ResultSet row, int number) throws SQLException {
        return new PlanStored(
                new PlanRunId(row.getObject("id", UUID.class)),
                new PoolId(row.getObject("pool_id", UUID.class)),
                json.readValue(row.getString("snapshot"), PoolSnapshot.class),
                json.readValue(row.getString("result"), PlanStored.Result.class),
                row.getObject("run_by", UUID.class),
                row.getObject("run_at", OffsetDateTime.class).toInstant());
    }
}
