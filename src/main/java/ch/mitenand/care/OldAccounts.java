package ch.mitenand.care;

import ch.mitenand.timer.DailyTask;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes accounts that nobody has to keep any more: ten years after the end of the year in which
 * an order was paid or withdrawn (art. 958f of the Swiss Code of Obligations), the order with its
 * payments, and the claims that it paid with lines and receipts. Recognitions stay with year and
 * amount, so that nobody gets one twice.
 */
@Component
class OldAccounts implements DailyTask {

    private static final Logger log = LoggerFactory.getLogger(OldAccounts.class);
    private static final int YEARS_KEPT = 10;
    private static final String OLD =
            "(select id from care_batch where coalesce(paid_at, withdrawn_at) < :limit)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OldAccounts(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "old-accounts";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(3, 20);
    }

    @Override
    public void run() {
        int year = LocalDate.now(clock).getYear() - YEARS_KEPT;
        var limit = LocalDate.of(year, 1, 1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        transaction.executeWithoutResult(_ -> delete(limit));
    }

    private void delete(OffsetDateTime limit) {
        var claims =
                jdbc.sql(
                                "with gone as (delete from care_payment where batch_id in "
                                        + OLD
                                        + " returning claim_id) select claim_id from gone where claim_id is not null")
                        .param("limit", limit)
                        .query(UUID.class)
                        .list();
        // what was in a withdrawn order may be open still, or paid by a younger one
        jdbc.sql(
                        """
                        delete from care_claim c where id = any(:claims) and state = 'PAID'
                            and not exists (select 1 from care_payment p where p.claim_id = c.id)\
                        """)
                .param("claims", claims.toArray(UUID[]::new))
                .update();
        int orders =
                jdbc.sql("delete from care_batch where id in " + OLD)
                        .param("limit", limit)
                        .update();
        if (orders > 0) {
            log.info("{} old orders for the bank were deleted", orders);
        }
    }
}
