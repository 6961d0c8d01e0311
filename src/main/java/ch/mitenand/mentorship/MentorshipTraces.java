package ch.mitenand.mentorship;

import ch.mitenand.mentoring.PoolId;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Removes what mentorships say of people: of those who were deleted, and of plans long past. */
@Repository
class MentorshipTraces {

    private static final Period PLANS_KEPT = Period.ofDays(180);

    private final JdbcClient jdbc;
    private final Mentorships mentorships;
    private final PlanRuns runs;
    private final PlanBases bases;
    private final Clock clock;

    MentorshipTraces(
            JdbcClient jdbc, Mentorships mentorships, PlanRuns runs, PlanBases bases, Clock clock) {
        this.jdbc = jdbc;
        this.mentorships = mentorships;
        this.runs = runs;
        this.bases = bases;
        this.clock = clock;
    }

    /**
     * Empties every text about the mentorships of somebody who was deleted, removes on what they
     * were proposed, and removes the plans in which the person is; on what other pairs of these
     * plans were proposed is kept with them. Dates, hours and safeguarding reports stay.
     */
    void erase(UUID person, boolean mentor) {
        String of =
                "(select id from mentorship where "
                        + (mentor ? "mentor_id" : "mentee_id")
                        + " = :person)";
        for (String sql :
                List.of(
                        "update mentorship set agreement = '', review = '' where id in " + of,
                        "update meeting set goal = '' where mentorship_id in " + of,
                        "update mentorship_feedback set sentence = '' where mentorship_id in " + of,
                        "update mentorship_step set reason = '(gelöscht)' where reason not in ('',"
                                + " '(gelöscht)') and mentorship_id in "
                                + of,
                        "delete from plan_pair where mentorship_id in " + of,
                        "update mentorship set plan_id = null where id in " + of,
                        "update barred_pair set reason = '' where :person in (mentor_id,"
                                + " mentee_id)",
                        "update lifted_bar set reason = '' where :person in (mentor_id,"
                                + " mentee_id)")) {
            jdbc.sql(sql).param("person", person).update();
        }
        plansWith(person).forEach(this::remove);
    }

    private List<PlanStored> plansWith(UUID person) {
        return jdbc.sql("select id, pool_id from plan_run where snapshot::text like :inside")
                .param("inside", "%" + person + "%")
                .query((row, _) ->
                        runs.find(
                                        new PoolId(row.getObject("pool_id", UUID.class)),
                                        new PlanRunId(row.getObject("id", UUID.class)))
                                .orElseThrow())
                .list();
    }

    /** Removes a plan; its pairs keep what it says of them. */
    private void remove(PlanStored run) {
        for (var id : cameFrom(run.id())) {
            bases.outlive(mentorships.find(id).orElseThrow(), run);
        }
        for (String sql :
                List.of(
                        "update mentorship set plan_id = null where plan_id = :run",
                        "delete from plan_run where id = :run")) {
            jdbc.sql(sql).param("run", run.id().id()).update();
        }
    }

    private List<MentorshipId> cameFrom(PlanRunId run) {
        return jdbc.sql("select id from mentorship where plan_id = :run order by id")
                .param("run", run.id())
                .query((row, _) -> new MentorshipId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Removes plans of more than half a year ago from which nothing is under way any more. */
    void prune() {
        var limit = clock.instant().minus(PLANS_KEPT).atOffset(ZoneOffset.UTC);
        for (String sql :
                List.of(
                        """
                        update mentorship set plan_id = null where state in ('DISMISSED', 'NOT_FORMED', 'ENDED')
                            and plan_id in (select id from plan_run where run_at < :limit)\
                        """,
                        """
                        delete from plan_pair p using mentorship m where m.id = p.mentorship_id
                            and p.start_on is not null and p.looked_at < :limit
                            and m.state in ('DISMISSED', 'NOT_FORMED', 'ENDED')\
                        """,
                        """
                        delete from plan_run r where run_at < :limit
                            and not exists (select 1 from mentorship m where m.plan_id = r.id)\
                        """)) {
            jdbc.sql(sql).param("limit", limit).update();
        }
    }
}
