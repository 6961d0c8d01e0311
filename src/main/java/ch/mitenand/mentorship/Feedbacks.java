package ch.mitenand.mentorship;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps feedback; each side says it once. */
@Repository
class Feedbacks {

    private final JdbcClient jdbc;
    private final Clock clock;

    Feedbacks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps it; false when this side has given feedback before. */
    boolean add(MentorshipId mentorship, Feedback feedback) {
        return jdbc.sql(
                                """
                                insert into mentorship_feedback (mentorship_id, party, grade, again, sentence, given_at)
                                values (:id, :party, :grade, :again, :sentence, :now) on conflict do nothing\
                                """)
                        .param("id", mentorship.id())
                        .param("party", feedback.party().name())
                        .param("grade", feedback.grade())
                        .param("again", feedback.again())
                        .param("sentence", feedback.sentence())
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    List<Feedback> of(MentorshipId mentorship) {
        return jdbc.sql(
                        "select * from mentorship_feedback where mentorship_id = :id order by party desc")
                .param("id", mentorship.id())
                .query((row, _) ->
                        new Feedback(
                                Party.valueOf(row.getString("party")),
                                row.getInt("grade"),
                                row.getBoolean("again"),
                                row.getString("sentence")))
                .list();
    }
}
