package ch.mitenand.referral;

import ch.mitenand.account.RowScope;
import ch.mitenand.fit.WaitingTimes;
import ch.mitenand.offer.OfferId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The present waiting time of an offer, from referrals; says nothing about anybody. */
@Component
public class OfferWaiting implements WaitingTimes {

    private static final int FEWEST = 5;

    private static final String MEDIANS =
            """
            with began as (
                select offer_id, greatest(0, starts_on - cast(sent_at at time zone cast(:zone as text) as date)) as days
                from referral_assignment
                where offer_id = any (cast(:offers as uuid[])) and sent_at is not null
                    and state in ('RUNNING', 'COMPLETED', 'DISCONTINUED')
                    and starts_on between cast(:since as date) and cast(:today as date)),
            half as (
                select offer_id, percentile_cont(0.5) within group (order by days) as days from began
                group by offer_id having count(*) >= :fewest),
            waits as (
                select offer_id, days from began
                union all
                select a.offer_id, cast(:today as date) - cast(a.sent_at at time zone cast(:zone as text) as date)
                from referral_assignment a join half using (offer_id)
                where a.state in ('WAITLISTED', 'ACCEPTED')
                    and cast(:today as date) - cast(a.sent_at at time zone cast(:zone as text) as date) > half.days)
            select offer_id, percentile_cont(0.5) within group (order by waits.days) as median
            from waits join half using (offer_id) group by offer_id\
            """;

    private final JdbcClient jdbc;
    private final RowScope scope;
    private final TransactionTemplate apart;
    private final Clock clock;

    OfferWaiting(
            JdbcClient jdbc, RowScope scope, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /**
     * Counted in a transaction of its own, so that the caller's keeps its scope. Those who still
     * wait count only when they have waited longer than half of the others: without them an offer
     * whose list stands still would look fast.
     */
    @Override
    public Map<OfferId, Integer> medianDays(Collection<OfferId> offers) {
        return Objects.requireNonNull(
                apart.execute(_ -> {
                    scope.enterPortal();
                    return medians(offers);
                }));
    }

    private Map<OfferId, Integer> medians(Collection<OfferId> offers) {
        var today = LocalDate.now(clock);
        var medians = new HashMap<OfferId, Integer>();
        jdbc.sql(MEDIANS)
                .param("offers", offers.stream().map(o -> o.id().toString()).toArray(String[]::new))
                .param("since", today.minusYears(1))
                .param("today", today)
                .param("zone", clock.getZone().getId())
                .param("fewest", FEWEST)
                .query(row -> {
                    var offer = new OfferId(row.getObject("offer_id", UUID.class));
                    medians.put(offer, (int) Math.round(row.getDouble("median")));
                });
        return medians;
    }
}
