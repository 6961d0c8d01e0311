package ch.mitenand.publishing;

import ch.mitenand.offer.OfferId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    /** What a reviewer said when approving a change. */
    record Said(OfferId offer, String comment, Instant at) {}

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

    /**
     * What was said with the last decision about each of some offers, where that was an approval
     * since an instant, newest first.
     */
    List<Said> approvals(Collection<OfferId> offers, Instant since) {
        return offers.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                select offer_id, comment, decided_at from (
                                    select distinct on (offer_id) * from offer_decision
                                    where offer_id in (:offers) order by offer_id, id desc) last
                                where approved and comment <> '' and decided_at >= :since
                                order by decided_at desc\
                                """)
                        .param("offers", offers.stream().map(OfferId::id).toList())
                        .param("since", Timestamp.from(since))
                        .query((row, _) ->
                                new Said(
                                        new OfferId(row.getObject("offer_id", UUID.class)),
                                        row.getString("comment"),
                                        row.getTimestamp("decided_at").toInstant()))
                        .list();
    }
}
