package ch.mitenand.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which texts of an index have how many of the concepts of a query, and how they rank: by the sum
 * of the concepts' scores, and a bonus for every concept beyond the first, because a text about all
 * that was asked beats one that repeats one word.
 */
public final class TextMatches {

    /** Worth of each further concept; more would push single rare words aside (measured). */
    private static final float BONUS = 0.5f;

    private final TextQuery text;
    private final List<byte[]> coverage = new ArrayList<>();

    private TextMatches(TextQuery text) {
        this.text = text;
    }

    /** Works out the matches. */
    public static TextMatches of(TextQuery text, IndexSearcher searcher) throws IOException {
        var matches = new TextMatches(text);
        var leaves = searcher.getIndexReader().leaves();
        for (LeafReaderContext leaf : leaves) {
            matches.coverage.add(new byte[leaf.reader().maxDoc()]);
        }
        for (Query concept : text.concepts()) {
            var weight =
                    searcher.createWeight(
                            searcher.rewrite(concept), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (int i = 0; i < leaves.size(); i++) {
                var scorer = weight.scorer(leaves.get(i));
                if (scorer != null) {
                    count(scorer.iterator(), matches.coverage.get(i));
                }
            }
        }
        return matches;
    }

    private static void count(DocIdSetIterator documents, byte[] coverage) throws IOException {
        for (int d = documents.nextDoc(); d < coverage.length; d = documents.nextDoc()) {
            coverage[d]++;
        }
    }

    /** Among these documents of a segment, those with at least so many concepts. */
    public FixedBitSet atLeast(int concepts, int segment, FixedBitSet among) {
        var matching = new FixedBitSet(among.length());
        var counts = coverage.get(segment);
        for (int d = 0; d < counts.length; d++) {
            if (counts[d] >= concepts && among.get(d)) {
                matching.set(d);
            }
        }
        return matching;
    }

    /** Takes a document with its score; returns the lowest score that could still matter. */
    public interface Taker {
        float take(int document, float score);
    }

    /** The ranking of the matches, made once for all segments. */
    public Ranked ranked(IndexSearcher searcher) throws IOException {
        Query sum;
        if (text.concepts().isEmpty()) {
            sum = new MatchNoDocsQuery("no words");
        } else {
            var any = new BooleanQuery.Builder();
            text.concepts().forEach(concept -> any.add(concept, Occur.SHOULD));
            sum = any.build();
        }
        var weight = searcher.createWeight(searcher.rewrite(sum), ScoreMode.TOP_SCORES, 1);
        return (segment, among, taker) -> {
            BulkScorer scorer = weight.bulkScorer(searcher.getIndexReader().leaves().get(segment));
            if (scorer != null) {
                scorer.score(collector(coverage.get(segment), taker), among);
            }
        };
    }

    /** Scores documents of one segment after the other. */
    public interface Ranked {
        /** Hands every one of these documents that can matter to the taker. */
        void collect(int segment, Bits among, Taker taker) throws IOException;
    }

    private LeafCollector collector(byte[] counts, Taker taker) {
        float most = BONUS * (text.concepts().size() - 1);
        return new LeafCollector() {
            private @Nullable Scorable scorer;
            private float least;

            @Override
            public void setScorer(Scorable scorer) throws IOException {
                this.scorer = scorer;
                skip(scorer);
            }

            @Override
            public void collect(int document) throws IOException {
                if (scorer != null) {
                    float score = scorer.score() + BONUS * (counts[document] - 1);
                    float lowest = taker.take(document, score);
                    if (lowest > least) {
                        least = lowest;
                        skip(scorer);
                    }
                }
            }

            private void skip(Scorable scorable) throws IOException {
                if (least - most > 0) {
                    scorable.setMinCompetitiveScore(least - most);
                }
            }
        };
    }
}
