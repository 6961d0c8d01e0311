package ch.mitenand.referral;

import ch.mitenand.account.RowScope;
import ch.mitenand.fit.WaitingTimes;
import ch.mitenand.offer.OfferId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
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

    private record Waited(int count, double median) {}

    /**
     * Median days from sending to acceptance of the last twelve months; empty with fewer than five
     * acceptances. Counted in a transaction of its own, so that the caller's keeps its scope.
     */
    @Override
    public Optional<Integer> medianDays(OfferId offer) {
        var waited =
                apart.execute(_ -> {
                    scope.enterPortal();
                    return waited(offer);
                });
        return Optional.ofNullable(waited)
                .filter(w -> w.count() >= FEWEST)
                .map(w -> (int) Math.round(w.median()));
    }

    private Waited waited(OfferId offer) {
        var year = clock.instant().atZone(clock.getZone()).minusYears(1);
        return jdbc.sql(
                        """
                        select count(*) as count, coalesce(percentile_cont(0.5) within group (
                            order by extract(epoch from accepted_at - sent_at) / 86400), 0) as median
                        from referral_assignment
                        where offer_id = :offer and accepted_at >= :since and state <> 'ENTERED_IN_ERROR'\
                        """)
                .param("offer", offer.id())
                .param("since", year.toInstant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Waited(row.getInt("count"), row.getDouble("median")))
                .single();
    }
}
