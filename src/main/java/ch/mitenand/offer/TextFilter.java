package ch.mitenand.offer;

import ch.mitenand.search.RankedTexts;
import ch.mitenand.search.TextQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Offers for a text: those with every concept of it; where there are none, those with as many as
 * possible. A long question asks for a few more before it is content.
 */
final class TextFilter {

    private static final int LONG_QUESTION = 5;
    private static final int FEW = 3;

    private final List<FixedBitSet> matches = new ArrayList<>();
    private final Query ranked;
    private int least;

    private TextFilter(TextQuery text) {
        this.ranked = RankedTexts.any(text);
        this.least = text.concepts().size();
    }

    /**
     * Works out which documents match.
     *
     * @param visible documents that may be shown, per segment
     */
    static TextFilter of(TextQuery text, IndexSearcher searcher, List<FixedBitSet> visible)
            throws IOException {
        var filter = new TextFilter(text);
        var leaves = searcher.getIndexReader().leaves();
        var coverage = new ArrayList<byte[]>();
        for (LeafReaderContext leaf : leaves) {
            coverage.add(new byte[leaf.reader().maxDoc()]);
        }
        for (Query concept : text.concepts()) {
            Weight weight =
                    searcher.createWeight(
                            searcher.rewrite(concept), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (int i = 0; i < leaves.size(); i++) {
                count(weight.scorer(leaves.get(i)), coverage.get(i));
            }
        }
        filter.choose(coverage, visible);
        return filter;
    }

    private static void count(@Nullable Scorer scorer, byte[] coverage) throws IOException {
        if (scorer != null) {
            var documents = scorer.iterator();
            for (int d = documents.nextDoc(); d < coverage.length; d = documents.nextDoc()) {
                coverage[d]++;
            }
        }
    }

    private void choose(List<byte[]> coverage, List<FixedBitSet> visible) {
        if (least == 0) {
            visible.forEach(bits -> matches.add(new FixedBitSet(bits.length())));
            return;
        }
        int enough = least >= LONG_QUESTION ? FEW : 1;
        for (; least >= 1; least--) {
            matches.clear();
            int found = 0;
            for (int i = 0; i < coverage.size(); i++) {
                var bits = atLeast(coverage.get(i), visible.get(i));
                found += bits.cardinality();
                matches.add(bits);
            }
            if (found >= enough || least == 1) {
                return;
            }
        }
    }

    private FixedBitSet atLeast(byte[] coverage, FixedBitSet visible) {
        var bits = new FixedBitSet(visible.length());
        for (int d = 0; d < coverage.length; d++) {
            if (coverage[d] >= least && visible.get(d)) {
                bits.set(d);
            }
        }
        return bits;
    }

    /** The matching documents of a segment. */
    FixedBitSet matches(int segment) {
        return matches.get(segment);
    }

    /** How many of the concepts a match has at least. */
    int least() {
        return least;
    }

    /** The query by which matches are ranked. */
    Query ranked() {
        return ranked;
    }
}
