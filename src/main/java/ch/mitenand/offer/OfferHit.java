package ch.mitenand.offer;

import ch.mitenand.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer in a result list.
 *
 * @param language the language in which to show title and summary
 * @param titleMarks parts of the title that match the query
 * @param summaryMarks parts of the summary that match the query
 * @param distanceKm great-circle distance from the place searched to its nearest place; null
 *     without place or for online
 * @param score for tests and measurements only
 */
public record OfferHit(
        OfferSummary offer,
        Language language,
        List<Mark> titleMarks,
        List<Mark> summaryMarks,
        @Nullable Double distanceKm,
        float score) {

    /** A part of a text, from {@code start} up to before {@code end}. */
    public record Mark(int start, int end) {}
}
