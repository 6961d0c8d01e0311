package ch.mitenand.fit;

import ch.mitenand.offer.OfferQuery;
import java.util.List;

/**
 * Offers for a need.
 *
 * @param hits offers whose entry requirements are met as far as known, best first; their missing
 *     reasons say what to relax
 * @param excluded number of offers on the topic of which a requirement is not met
 * @param excludedHits the best of these
 * @param query the same search in the public catalogue
 */
public record FitResult(
        List<FitHit> hits, int excluded, List<FitHit> excludedHits, OfferQuery query) {

    public FitResult {
        hits = List.copyOf(hits);
        excludedHits = List.copyOf(excludedHits);
    }
}
