package ch.mitenand.mentorship;

import ch.mitenand.matching.Topic;
import ch.mitenand.mentoring.MentorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Keeps the meeting log. */
@Repository
class Meetings {

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The log of a mentorship, newest first. */
    List<Meeting> of(MentorshipId mentorship) {
        return jdbc.sql(
                        "select * from meeting where mentorship_id = :id order by on_day desc,"
                                + " entered_at desc")
                .param("id", mentorship.id())
                .query(Meetings::read)
                .list();
    }

    Optional<Meeting> find(MentorshipId mentorship, UUID meeting) {
        return jdbc.sql(
                        "select * from meeting where mentorship_id = :mentorship and id = :id for"
                                + " update")
                .param("mentorship", mentorship.id())
                .param("id", meeting)
                .query(Meetings::read)
                .optional();
    }

    /** What a mentor has entered for a day in all mentorships, without one meeting. */
    int minutesOn(LocalDate day, MentorId mentor, UUID without) {
        return jdbc.sql(
                        """
                        select coalesce(sum(x.minutes), 0) from meeting x join mentorship m on m.id = x.mentorship_id
                        where m.mentor_id = :mentor and x.on_day = :day and x.id <> :without\
                        """)
                .param("mentor", mentor.id())
                .param("day", day)
                .param("without", without)
                .query(Integer.class)
                .single();
    }

    void add(MentorshipId mentorship, UUID id, MeetingDraft draft, Instant now) {
        with(
                        """
                        insert into meeting (id, mentorship_id, on_day, minutes, kind, topic, light, goal, entered_at,
                            changed_at)
                        values (:id, :mentorship, :day, :minutes, :kind, :topic, :light, :goal, :now, :now)\
                        """,
                        id,
                        draft,
                        now)
                .param("mentorship", mentorship.id())
                .update();
    }

    void change(UUID id, MeetingDraft draft, Instant now) {
        with(
                        """
                        update meeting set on_day = :day, minutes = :minutes, kind = :kind, topic = :topic,
                            light = :light, goal = :goal, changed_at = :now where id = :id\
                        """,
                        id,
                        draft,
                        now)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from meeting where id = :id").param("id", id).update();
    }

    /** All meetings together, by mentorship; those without any are missing. */
    Map<MentorshipId, MeetingSummary> summaries(Collection<MentorshipId> mentorships) {
        var found = new HashMap<MentorshipId, MeetingSummary>();
        jdbc.sql(
                        """
                        select mentorship_id, max(on_day) as last,
                            (max(entered_at) at time zone 'Europe/Zurich')::date as entered, count(*) as n, sum(minutes) as minutes,
                            (array_agg(light order by on_day desc, entered_at desc))[1] = 'RED' as red
                        from meeting where mentorship_id = any(:ids) group by mentorship_id\
                        """)
                .param("ids", mentorships.stream().map(MentorshipId::id).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    found.put(
                            new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                            new MeetingSummary(
                                    row.getObject("last", LocalDate.class),
                                    row.getObject("entered", LocalDate.class),
                                    row.getInt("n"),
                                    row.getInt("minutes"),
                                    row.getBoolean("red")));
                });
        return found;
    }

    MeetingSummary summary(MentorshipId mentorship) {
        return summaries(List.of(mentorship)).getOrDefault(mentorship, MeetingSummary.NONE);
    }

    private StatementSpec with(String sql, UUID id, MeetingDraft draft, Instant now) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("day", draft.day())
                .param("minutes", draft.minutes())
                .param("kind", draft.kind().name())
                .param("topic", draft.topic().name())
                .param("light", draft.light().name())
                .param("goal", draft.goal())
                .param("now", Timestamp.from(now));
    }

    private static Meeting read(ResultSet row, int number) throws SQLException {
        var entered = row.getTimestamp("entered_at").toInstant();
        return new Meeting(
                row.getObject("id", UUID.class),
                row.getObject("on_day", LocalDate.class),
                row.getInt("minutes"),
                MeetingKind.valueOf(row.getString("kind")),
                Topic.valueOf(row.getString("topic")),
                TrafficLight.valueOf(row.getString("light")),
                row.getString("goal"),
                entered,
                entered.plus(MeetingRules.EDITABLE));
    }
}
