package ch.mitenand.fit;

import ch.mitenand.offer.OfferId;
import java.util.Optional;

/** How long people waited for an offer of late; implemented where referrals are kept. */
public interface WaitingTimes {

    /**
     * Median of days from the referral to the begin; empty when there were too few to say. Called
     * once for each offer that is shown.
     */
    Optional<Integer> medianDays(OfferId offer);
}
