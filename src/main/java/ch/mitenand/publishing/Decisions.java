package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who decided what about a change. */
@Repository
class Decisions {

    private final JdbcClient jdbc;
    private final Clock clock;

    Decisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(OfferId offer, boolean approved, String comment, UUID by) {
        jdbc.sql(
                        """
                        insert into offer_decision (offer_id, approved, comment, decided_by, decided_at)
                        values (:offer, :approved, :comment, :by, :at)\
                        """)
                .param("offer", offer.id())
                .param("approved", approved)
                .param("comment", comment)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
