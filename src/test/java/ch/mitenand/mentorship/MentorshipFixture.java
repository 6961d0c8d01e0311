package ch.mitenand.mentorship;

import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.OneTimeLinks.LinkCheck;
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
    private final OneTimeLinks links;

    /** Works in this portal. */
    public MentorshipFixture(ApplicationContext context) {
        this.jdbc = context.getBean(JdbcClient.class);
        this.clock = context.getBean(Clock.class);
        this.links = context.getBean(OneTimeLinks.class);
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

    /** Writes a word wherever a mentorship keeps words. */
    public void write(MentorshipId id, String word) {
        for (String sql :
                List.of(
                        "update mentorship set agreement = :word, review = :word where id = :id",
                        """
                        insert into meeting (id, mentorship_id, on_day, minutes, kind, topic, light, goal, entered_at,
                            changed_at)
                        values (gen_random_uuid(), :id, cast(:now as date), 60, 'MEETING', 'GERMAN', 'GREEN', :word,
                            :now, :now)\
                        """,
                        """
                        insert into mentorship_feedback (mentorship_id, party, grade, again, sentence, given_at)
                        values (:id, 'MENTEE', 4, true, :word, :now)\
                        """,
                        """
                        insert into mentorship_step (mentorship_id, command, from_state, to_state, party, at, reason)
                        values (:id, 'PAUSE', 'ACTIVE', 'PAUSED', 'MENTEE', :now, :word)\
                        """)) {
            var statement = jdbc.sql(sql).param("id", id.id()).param("word", word);
            (sql.contains(":now")
                            ? statement.param("now", Timestamp.from(clock.instant()))
                            : statement)
                    .update();
        }
    }

    /** All words that a mentorship keeps. */
    public String words(MentorshipId id) {
        return jdbc.sql(
                        """
                        select concat(agreement, review,
                            (select string_agg(goal, '') from meeting where mentorship_id = m.id),
                            (select string_agg(sentence, '') from mentorship_feedback where mentorship_id = m.id),
                            (select string_agg(reason, '') from mentorship_step where mentorship_id = m.id))
                        from mentorship m where id = :id\
                        """)
                .param("id", id.id())
                .query(String.class)
                .single();
    }

    /** A link by which the mentee answers a question. */
    public String answerLink(MentorshipId id) {
        return links.issue(AskLink.PURPOSE, new AskLink(id, Party.MENTEE).subject(), AskLink.VALID);
    }

    /** Whether such a link is worth something. */
    public boolean opens(String answerLink) {
        return links.look(AskLink.PURPOSE, answerLink) instanceof LinkCheck.Valid;
    }

    /** Ends one today, as its coordinator would have. */
    public void end(MentorshipId id, EndReason reason) {
        jdbc.sql(
                        """
                        update mentorship set state = 'ENDED', state_since = :now, ended_on = :today,
                            end_reason = :reason, ended_by = 'COORDINATOR' where id = :id\
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("today", LocalDate.now(clock))
                .param("reason", reason.name())
                .param("id", id.id())
                .update();
    }

    /** Why a mentorship has ended; empty while it has not. */
    public String endReason(MentorshipId id) {
        return jdbc.sql("select coalesce(end_reason, '') from mentorship where id = :id")
                .param("id", id.id())
                .query(String.class)
                .single();
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
