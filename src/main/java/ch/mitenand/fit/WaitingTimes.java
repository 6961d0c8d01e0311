package ch.mitenand.fit;

import ch.mitenand.offer.OfferId;
import java.util.Collection;
import java.util.Map;

/** How long people waited for offers of late; implemented where referrals are kept. */
public interface WaitingTimes {

    /**
     * Median of days from sending to the first day, of those who began in the last twelve months
     * and of those who have waited longer than that already; offers where fewer than five began are
     * missing.
     */
    Map<OfferId, Integer> medianDays(Collection<OfferId> offers);
}
