package ch.mitenand.mentorship;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers which mails of the daily round were sent. */
@Repository
class SentNotices {

    private final JdbcClient jdbc;
    private final Clock clock;

    SentNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether it is the first time that this is to be said about this day. */
    boolean first(MentorshipId mentorship, String kind, LocalDate about) {
        return jdbc.sql(
                                """
                                insert into mentorship_notice (mentorship_id, kind, about, sent_at)
                                values (:id, :kind, :about, :now) on conflict do nothing\
                                """)
                        .param("id", mentorship.id())
                        .param("kind", kind)
                        .param("about", about)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Lets it be said again. */
    void forget(MentorshipId mentorship, String kind) {
        jdbc.sql("delete from mentorship_notice where mentorship_id = :id and kind = :kind")
                .param("id", mentorship.id())
                .param("kind", kind)
                .update();
    }
}
