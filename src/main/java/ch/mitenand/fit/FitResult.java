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
 * @param query the same search in the public catalogue; nothing in it says who needs it
 * @param pathway the shortest way from today's level to the level wanted, over offers whose place,
 *     time, childcare, age, schooling, group and access fit as far as known. Courses, education and
 *     work programmes and everyday language meetings count; the categories and words of the need do
 *     not matter. A level that is not known counts like that of the other skill, else as A0.
 */
public record FitResult(
        List<FitHit> hits,
        int excluded,
        List<FitHit> excludedHits,
        OfferQuery query,
        Pathway pathway) {

    public FitResult {
        hits = List.copyOf(hits);
        excludedHits = List.copyOf(excludedHits);
    }
}
