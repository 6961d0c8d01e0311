package ch.mitenand.fit;

import ch.mitenand.offer.OfferId;
import ch.mitenand.region.Municipality;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/**
 * A need with what the rules have to know around it.
 *
 * @param home today's municipality
 * @param words offers that the search words find; empty when there are no words
 * @param currentBfs today's number of a municipality that may have been merged
 * @param categoryName German name of a category's code
 */
record Search(
        FitNeed need,
        Municipality home,
        LocalDate today,
        Set<OfferId> words,
        IntUnaryOperator currentBfs,
        UnaryOperator<String> categoryName) {

    Search with(FitNeed other) {
        return new Search(other, home, today, words, currentBfs, categoryName);
    }
}
