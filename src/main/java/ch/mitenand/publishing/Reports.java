package ch.mitenand.publishing;

import ch.mitenand.account.SenderThrottle;
import ch.mitenand.offer.OfferId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the errors that visitors report. */
@Repository
class Reports {

    /** Characters a report needs to say anything. */
    static final int SHORTEST = 5;

    private static final int LONGEST = 1_000;

    private final JdbcClient jdbc;
    private final SenderThrottle throttle;
    private final Clock clock;

    Reports(JdbcClient jdbc, SenderThrottle throttle, Clock clock) {
        this.jdbc = jdbc;
        this.throttle = throttle;
        this.clock = clock;
    }

    /** A report that nobody has settled. */
    record Open(long id, OfferId offer, String text, Instant at) {}

    /** Whether a sender may report once more. */
    boolean mayReport(String sender) {
        return throttle.allows(sender);
    }

    void add(OfferId offer, String text) {
        jdbc.sql(
                        "insert into error_report (offer_id, text, reported_at) values (:offer, :text, :at)")
                .param("offer", offer.id())
                .param("text", text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** The open reports of some offers, oldest first. */
    List<Open> open(Collection<OfferId> offers) {
        return offers.isEmpty()
                ? List.of()
                : jdbc.sql(
                                """
                                select id, offer_id, text, reported_at from error_report
                                where settled_at is null and offer_id in (:offers) order by id\
                                """)
                        .param("offers", offers.stream().map(OfferId::id).toList())
                        .query((row, _) ->
                                new Open(
                                        row.getLong("id"),
                                        new OfferId(row.getObject("offer_id", UUID.class)),
                                        row.getString("text"),
                                        row.getTimestamp("reported_at").toInstant()))
                        .list();
    }

    /** Settles a report of one of these offers; false when there is none. */
    boolean settle(long report, OfferId offer, UUID by) {
        return jdbc.sql(
                                """
                                update error_report set settled_at = :at, settled_by = :by
                                where id = :report and offer_id = :offer and settled_at is null\
                                """)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", by)
                        .param("report", report)
                        .param("offer", offer.id())
                        .update()
                == 1;
    }

    /** The offer of a report that is open. */
    Optional<OfferId> offerOf(long report) {
        return jdbc.sql("select offer_id from error_report where id = :id and settled_at is null")
                .param("id", report)
                .query(UUID.class)
                .optional()
                .map(OfferId::new);
    }

    /** Marks reports before an instant as passed up, and gives their offers, each once. */
    List<OfferId> passUp(Instant before) {
        return jdbc
                .sql(
                        """
                        update error_report set passed_up = :now
                        where settled_at is null and passed_up is null and reported_at < :before
                        returning offer_id\
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("before", Timestamp.from(before))
                .query(UUID.class)
                .list()
                .stream()
                .distinct()
                .map(OfferId::new)
                .toList();
    }
}
