package ch.mitenand.referral;

import ch.mitenand.account.RowScope;
import ch.mitenand.fit.WaitingTimes;
import ch.mitenand.offer.OfferId;
import java.time.Clock;
import java.time.ZoneOffset;
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
     * Median days from sending to acceptance of the last twelve months; offers with fewer than five
     * acceptances are missing. Counted in a transaction of its own, so that the caller's keeps its
     * scope.
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
        var year = clock.instant().atZone(clock.getZone()).minusYears(1);
        var medians = new HashMap<OfferId, Integer>();
        jdbc.sql(
                        """
                        select offer_id, percentile_cont(0.5) within group (
                            order by extract(epoch from accepted_at - sent_at) / 86400) as median
                        from referral_assignment
                        where offer_id = any(cast(:offers as uuid[])) and accepted_at >= :since
                            and state <> 'ENTERED_IN_ERROR'
                        group by offer_id having count(*) >= :fewest\
                        """)
                .param("offers", offers.stream().map(o -> o.id().toString()).toArray(String[]::new))
                .param("since", year.toInstant().atOffset(ZoneOffset.UTC))
                .param("fewest", FEWEST)
                .query(row -> {
                    var offer = new OfferId(row.getObject("offer_id", UUID.class));
                    medians.put(offer, (int) Math.round(row.getDouble("median")));
                });
        return medians;
    }
}
