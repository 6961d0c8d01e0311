package ch.mitenand.mentorship;

import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mentorships of a test in any state; removed before the people of {@code PoolFixture} are. */
public final class MentorshipFixture {

    private final JdbcClient jdbc;
    private final Clock clock;

    /** Works in this portal. */
    public MentorshipFixture(ApplicationContext context) {
        this.jdbc = context.getBean(JdbcClient.class);
        this.clock = context.getBean(Clock.class);
    }

    /**
     * A mentorship in a state that began now; first meeting 60 days ago, start 50 days ago, planned
     * end in 100 days, as far as the state has got.
     */
    public MentorshipId in(
            MentorshipState state, PoolId menteesPool, MentorId mentor, MenteeId mentee) {
        var id = MentorshipId.create();
        var today = LocalDate.now(clock);
        boolean ended = state == MentorshipState.ENDED;
        boolean suspended = state == MentorshipState.SUSPENDED;
        boolean met = MentorshipState.MEETING.contains(state) || ended || suspended;
        boolean begun = met && state != MentorshipState.TRIAL;
        jdbc.sql(
                        """
                        insert into mentorship (id, pool_id, mentor_id, mentee_id, state, state_since, points,
                            mentor_yes, mentee_yes, first_meeting, start_on, planned_end, agreement, pause_until,
                            before_suspension, suspended_by, ended_on, end_reason, ended_by)
                        values (:id, :pool, :mentor, :mentee, :state, :since, 700, :yes, :yes, :first, :start, :end, :agreement,
                            :pause, :before, :suspendedBy, :endedOn, :reason, :endedBy)\
                        """)
                .param("id", id.id())
                .param("pool", menteesPool.id())
                .param("mentor", mentor.id())
                .param("mentee", mentee.id())
                .param("state", state.name())
                .param("since", Timestamp.from(clock.instant()))
                .param("yes", met || state == MentorshipState.AGREED)
                .param("first", met ? today.minusDays(60) : null)
                .param("start", begun ? today.minusDays(50) : null)
                .param("end", begun ? today.plusDays(100) : null)
                .param("agreement", met ? "Jeden Dienstag in der Bibliothek." : "")
                .param("pause", state == MentorshipState.PAUSED ? today.plusDays(20) : null)
                .param("before", suspended ? "ACTIVE" : null)
                .param("suspendedBy", suspended ? "COORDINATOR" : null)
                .param("endedOn", ended ? today : null)
                .param("reason", ended ? EndReason.CHEMISTRY.name() : null)
                .param("endedBy", ended ? Party.COORDINATOR.name() : null)
                .update();
        return id;
    }

    /** Removes everything of the mentees and mentors of a pool. */
    public void remove(PoolId pool) {
        String mentorships =
                "(select id from mentorship where pool_id = :pool or mentor_id in (select id from"
                        + " mentor where pool_id = :pool))";
        for (String sql :
                List.of(
                        "delete from safeguarding_report where mentorship_id in " + mentorships,
                        "delete from barred_pair where mentee_id in (select id from mentee where"
                                + " pool_id = :pool)",
                        "delete from lifted_bar where mentee_id in (select id from mentee where"
                                + " pool_id = :pool)",
                        "delete from own_link_lock where person_id in (select id from mentor where"
                                + " pool_id = :pool union select id from mentee where pool_id = :pool)",
                        "delete from mentorship where id in " + mentorships)) {
            jdbc.sql(sql).param("pool", pool.id()).update();
        }
    }
}
