package ch.mitenand.publishing;

import ch.mitenand.account.SenderThrottle;
import ch.mitenand.offer.OfferId;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** Where a report comes to when nobody has settled it. */
    enum Level {
        MUNICIPALITY("passed_up"),
        CANTON("passed_to_canton");

        private final String column;

        Level(String column) {
            this.column = column;
        }
    }

    /** A report that nobody has settled. */
    record Open(long id, OfferId offer, String text, Instant at) {}

    /** A report that is not the owner's alone any more. */
    record Passed(Open report, boolean toCanton) {}

    /** Whether a sender may report once more. */
    boolean mayReport(String sender) {
        return throttle.allows(sender);
    }

    void add(OfferId offer, String text) {
        jdbc.sql(
                        "insert into error_report (offer_id, text, reported_at) values (:offer, :text, :at)")
                .param("offer", offer.id())
                .param("text", text.length() > LONGEST ? text.substring(0, LONGEST) : text)
                .param("at", now())
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
                        .query(Reports::report)
                        .list();
    }

    /** The open reports that have come to the municipality or further, oldest first. */
    List<Passed> passed() {
        return jdbc.sql(
                        """
                        select id, offer_id, text, reported_at, passed_to_canton from error_report
                        where settled_at is null and (passed_up is not null or passed_to_canton is not null)
                        order by id\
                        """)
                .query((row, number) ->
                        new Passed(
                                report(row, number), row.getTimestamp("passed_to_canton") != null))
                .list();
    }

    private static Open report(ResultSet row, int number) throws SQLException {
        return new Open(
                row.getLong("id"),
                new OfferId(row.getObject("offer_id", UUID.class)),
                row.getString("text"),
                row.getTimestamp("reported_at").toInstant());
    }

    /**
     * Settles a report of an offer; false when there is none.
     *
     * @param note what was done, at most 500 characters, may be empty
     */
    boolean settle(long report, OfferId offer, UUID by, String note) {
        return jdbc.sql(
                                """
                                update error_report set settled_at = :at, settled_by = :by, settle_note = :note
                                where id = :report and offer_id = :offer and settled_at is null\
                                """)
                        .param("at", now())
                        .param("by", by)
                        .param("note", note)
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

    /** The offers with reports before an instant that have not come to a level yet. */
    List<OfferId> due(Level level, Instant before) {
        return jdbc
                .sql(
                        """
                        select distinct offer_id from error_report
                        where settled_at is null and %s is null and reported_at < :before\
                        """
                                .formatted(level.column))
                .param("before", Timestamp.from(before))
                .query(UUID.class)
                .list()
                .stream()
                .map(OfferId::new)
                .toList();
    }

    /** Marks the reports of an offer before an instant; false when none was left to mark. */
    boolean pass(OfferId offer, Level level, Instant before) {
        return jdbc.sql(
                                """
                                update error_report set %1$s = :now
                                where offer_id = :offer and settled_at is null and %1$s is null
                                    and reported_at < :before\
                                """
                                        .formatted(level.column))
                        .param("now", now())
                        .param("offer", offer.id())
                        .param("before", Timestamp.from(before))
                        .update()
                > 0;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
