package ch.mitenand.fit;

import ch.mitenand.offer.OfferId;
import java.util.Collection;
import java.util.Map;

/** How long people waited for offers of late; implemented where referrals are kept. */
public interface WaitingTimes {

    /**
     * Median of days from the referral to the acceptance, for each of these offers; those with too
     * few to say are missing.
     */
    Map<OfferId, Integer> medianDays(Collection<OfferId> offers);
}
