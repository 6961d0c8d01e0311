package ch.mitenand.referral;

import ch.mitenand.account.RowScope;
import ch.mitenand.timer.DailyTask;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The daily round over all referrals, so that none dies silently. Every one is its own transaction;
 * a round that is cut off or run twice does nothing twice.
 */
@Component
class ReferralRound implements DailyTask {

    private static final Logger log = LoggerFactory.getLogger(ReferralRound.class);

    private final RowScope scope;
    private final AssignmentRows rows;
    private final ReferralWatch watch;
    private final OfferEnds offers;
    private final RecommendationRows recommendations;
    private final LeaderlessReferrals leaderless;
    private final TransactionTemplate transaction;

    ReferralRound(
            RowScope scope,
            AssignmentRows rows,
            ReferralWatch watch,
            OfferEnds offers,
            RecommendationRows recommendations,
            LeaderlessReferrals leaderless,
            TransactionTemplate transaction) {
        this.scope = scope;
        this.rows = rows;
        this.watch = watch;
        this.offers = offers;
        this.recommendations = recommendations;
        this.leaderless = leaderless;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "referrals";
    }

    @Override
    public LocalTime time() {
        return LocalTime.of(7, 15);
    }

    @Override
    public void run() {
        all(rows::offersWithLive).forEach(offer -> tryTo(offer, offers::look));
        all(() ->
                        rows.in(
                                EnumSet.of(
                                        AssignmentState.SENT,
                                        AssignmentState.WAITLISTED,
                                        AssignmentState.ACCEPTED,
                                        AssignmentState.RUNNING)))
                .forEach(id -> tryTo(id, watch::live));
        all(rows::unfinished).forEach(id -> tryTo(id, watch::ended));
        all(leaderless::offices).forEach(office -> tryTo(office, leaderless::look));
        tryTo("recommendations", _ -> recommendations.forgetSilent());
    }

    private <T> List<T> all(Supplier<List<T>> query) {
        var found =
                transaction.execute(_ -> {
                    scope.enterPortal();
                    return query.get();
                });
        return found == null ? List.of() : found;
    }

    /** One that cannot be looked after must not hold up the others. */
    private <T> void tryTo(T what, Consumer<T> work) {
        try {
            transaction.executeWithoutResult(_ -> {
                scope.enterPortal();
                work.accept(what);
            });
        } catch (RuntimeException e) {
            log.error("{} could not be looked after", what, e);
        }
    }
}
