package ch.mitenand.offer;

import ch.mitenand.search.TextMatches;
import ch.mitenand.search.TextQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;

/**
 * Offers for a text: those with every concept of it; where there are none, those with as many as
 * possible. A long question asks for a few more before it is content.
 */
final class TextFilter {

    private static final int LONG_QUESTION = 5;
    private static final int FEW = 3;

    private final TextMatches matches;
    private final List<FixedBitSet> chosen = new ArrayList<>();
    private int least;

    /**
     * Works out which documents match.
     *
     * @param visible documents that may be shown, per segment
     */
    TextFilter(TextQuery text, IndexSearcher searcher, List<FixedBitSet> visible)
            throws IOException {
        matches = TextMatches.of(text, searcher.getIndexReader());
        least = text.size();
        int enough = least >= LONG_QUESTION ? FEW : 1;
        while (choose(visible) < enough && least > 1) {
            least--;
        }
    }

    private int choose(List<FixedBitSet> visible) {
        chosen.clear();
        int found = 0;
        for (int i = 0; i < visible.size(); i++) {
            // A text without a single word matches nothing.
            var bits = matches.atLeast(Math.max(1, least), i, visible.get(i));
            found += bits.cardinality();
            chosen.add(bits);
        }
        return found;
    }

    /** The matching documents of a segment. */
    FixedBitSet matches(int segment) {
        return chosen.get(segment);
    }

    /** How many of the concepts a match has at least. */
    int least() {
        return least;
    }

    /** The ranking of the matches. */
    TextMatches.Ranked ranked() {
        return matches.ranked();
    }
}
