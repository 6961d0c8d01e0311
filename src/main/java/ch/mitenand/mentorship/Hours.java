package ch.mitenand.mentorship;

import ch.mitenand.matching.Topic;
import ch.mitenand.mentoring.MentorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What mentors have done, for certificates and thanks; nothing here checks who asks. */
@Service
public class Hours {

    private final JdbcClient jdbc;

    Hours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Time in mentorships.
     *
     * @param minutes of all meetings
     * @param topics what it was about, by frequency
     */
    public record Done(int mentorships, int meetings, int minutes, List<Topic> topics) {}

    /** What a mentor has done from a day to a day, both included. */
    @Transactional(readOnly = true)
    public Done of(MentorId mentor, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select count(distinct m.id) as mentorships, count(x.id) as meetings,
                            coalesce(sum(x.minutes), 0) as minutes
                        from mentorship m
                        left join meeting x on x.mentorship_id = m.id and x.on_day between :from and :to
                        where m.mentor_id = :mentor and m.first_meeting <= :to
                            and (m.ended_on is null or m.ended_on >= :from)\
                        """)
                .param("mentor", mentor.id())
                .param("from", from)
                .param("to", to)
                .query((row, _) ->
                        new Done(
                                row.getInt("mentorships"),
                                row.getInt("meetings"),
                                row.getInt("minutes"),
                                topics(mentor, from, to)))
                .single();
    }

    /** The day a mentor's first mentorship began; empty before. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> firstDay(MentorId mentor) {
        return jdbc.sql("select min(first_meeting) from mentorship where mentor_id = :mentor")
                .param("mentor", mentor.id())
                .query((row, _) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    private List<Topic> topics(MentorId mentor, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        """
                        select x.topic from meeting x join mentorship m on m.id = x.mentorship_id
                        where m.mentor_id = :mentor and x.on_day between :from and :to
                        group by x.topic order by count(*) desc, x.topic\
                        """)
                .param("mentor", mentor.id())
                .param("from", from)
                .param("to", to)
                .query((row, _) -> Topic.valueOf(row.getString(1)))
                .list();
    }
}
