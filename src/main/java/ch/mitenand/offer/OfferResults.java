package ch.mitenand.offer;

import ch.mitenand.region.PlaceMatch;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a search.
 *
 * @param place how the place was understood; null when none was asked for or none recognised
 * @param placeUnknown whether a place was typed that is not known; the search then covers the
 *     canton
 * @param hits one page of offers; with a place, those held on site
 * @param total number of offers in the list of {@code hits}
 * @param onlineHits with a place: online offers, shown apart, at most five
 * @param onlineTotal number of online offers shown apart
 * @param facets values with their number of offers, in order, for every facet; chosen values of the
 *     same facet do not lower them
 * @param didYouMean the query with typing errors mended; null when there were none
 * @param partial whether no offer has everything that was typed, so that those with most of it are
 *     shown
 * @param relaxations on zero hits: what to drop and how many offers that gives, best first
 */
public record OfferResults(
        OfferQuery query,
        @Nullable PlaceMatch place,
        boolean placeUnknown,
        List<OfferHit> hits,
        long total,
        List<OfferHit> onlineHits,
        long onlineTotal,
        Map<Facet, List<Count>> facets,
        @Nullable String didYouMean,
        boolean partial,
        List<Relaxation> relaxations) {

    /** A value of a facet with the number of offers it gives. */
    public record Count(Facet.Value value, long offers) {}

    /**
     * A search with less in it.
     *
     * @param label what is dropped, for instance {@code Wochentag}
     */
    public record Relaxation(String label, OfferQuery query, long offers) {}

    /** Number of pages, at least 1, at most {@value OfferQuery#LAST_PAGE}. */
    public int pages() {
        long pages = (total + OfferQuery.PAGE_SIZE - 1) / OfferQuery.PAGE_SIZE;
        return (int) Math.clamp(pages, 1, OfferQuery.LAST_PAGE);
    }

    /** Whether nothing was found at all. */
    public boolean isEmpty() {
        return total == 0 && onlineTotal == 0;
    }
}
