package ch.mitenand.search;

import ch.mitenand.search.ConceptQuery.All;
import ch.mitenand.search.ConceptQuery.Pool;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which texts of an index have how many of the concepts of a query, and how they rank: by the sum
 * of the concepts' scores, and a bonus for every concept beyond the first, because a text about all
 * that was asked beats one that repeats one word.
 */
public final class TextMatches {

    /** Worth of each further concept; more would push single rare words aside (measured). */
    private static final float BONUS = 0.5f;

    private final TextQuery text;
    private final IndexReader index;
    private final List<List<FixedBitSet>> concepts = new ArrayList<>();

    private TextMatches(TextQuery text, IndexReader index) {
        this.text = text;
        this.index = index;
    }

    /** Works out the matches. */
    public static TextMatches of(TextQuery text, IndexReader index) throws IOException {
        var matches = new TextMatches(text, index);
        for (LeafReaderContext leaf : index.leaves()) {
            matches.concepts.add(
                    Ranges.each(text.concepts(), concept -> found(concept, leaf.reader())));
        }
        return matches;
    }

    private static FixedBitSet found(ConceptQuery concept, LeafReader reader) throws IOException {
        var found = new FixedBitSet(reader.maxDoc());
        for (Pool pool : concept.pools()) {
            for (String term : pool.terms().keySet()) {
                Postings.of(reader, new Term(pool.field(), term)).addTo(found);
            }
        }
        for (All all : concept.together()) {
            setAll(found, all, reader);
        }
        for (All all : concept.others()) {
            setAll(found, all, reader);
        }
        return found;
    }

    private static int next(FixedBitSet bits, int d) {
        return d + 1 >= bits.length() ? DocIdSetIterator.NO_MORE_DOCS : bits.nextSetBit(d + 1);
    }

    private static void setAll(FixedBitSet found, All all, LeafReader reader) throws IOException {
        var lists = new ArrayList<Postings>();
        for (String term : all.terms()) {
            lists.add(Postings.of(reader, new Term(all.field(), term)));
        }
        lists.sort((a, b) -> Integer.compare(a.size(), b.size()));
        if (lists.getFirst().frequent() == null) {
            setAll(found, lists);
        } else {
            var every = new FixedBitSet(found.length());
            lists.getFirst().addTo(every);
            for (Postings list : lists) {
                list.keepIn(every);
            }
            found.or(every);
        }
    }

    private static void setAll(FixedBitSet found, List<Postings> rarestFirst) {
        var at = new int[rarestFirst.size()];
        for (int d : rarestFirst.getFirst().documents()) {
            boolean inAll = true;
            for (int i = 1; i < at.length && inAll; i++) {
                var list = rarestFirst.get(i);
                if (list.frequent() == null) {
                    at[i] = advance(list.documents(), at[i], d);
                    inAll = at[i] < list.size() && list.documents()[at[i]] == d;
                } else {
                    inAll = list.frequent().bits().get(d);
                }
            }
            if (inAll) {
                found.set(d);
            }
        }
    }

    /** The first place from {@code from} on whose document is not before {@code wanted}. */
    private static int advance(int[] documents, int from, int wanted) {
        int step = 1;
        int low = from;
        while (low + step < documents.length && documents[low + step] < wanted) {
            low += step;
            step *= 2;
        }
        int high = Math.min(low + step, documents.length);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (documents[middle] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Among these documents of a segment, those with at least so many concepts, from 1 to all. */
    public FixedBitSet atLeast(int least, int segment, FixedBitSet among) {
        var found = concepts.get(segment);
        var matching = among.clone();
        if (found.isEmpty()) {
            matching.clear();
        } else if (least >= found.size()) {
            found.forEach(matching::and);
        } else {
            keep(matching, found, least);
        }
        return matching;
    }

    private static void keep(FixedBitSet matching, List<FixedBitSet> found, int least) {
        var any = found.getFirst().clone();
        found.forEach(any::or);
        matching.and(any);
        if (least > 1) {
            for (int d = matching.nextSetBit(0);
                    d != DocIdSetIterator.NO_MORE_DOCS;
                    d = next(matching, d)) {
                if (coverage(found, d) < least) {
                    matching.clear(d);
                }
            }
        }
    }

    private static int coverage(List<FixedBitSet> found, int document) {
        int coverage = 0;
        for (FixedBitSet concept : found) {
            coverage += concept.get(document) ? 1 : 0;
        }
        return coverage;
    }

    /** Takes documents with their scores; pieces of a segment come on several threads at once. */
    public interface Taker {
        /** Takes documents, ascending, each with its score. */
        void take(int[] documents, float[] scores);
    }

    /** The ranking of the matches, made once for all segments. */
    public Ranked ranked() {
        var statistics = new FieldStatistics(index);
        return (segment, among, taker) -> {
            var documents = documents(among);
            var found = concepts.get(segment);
            var reader = index.leaves().get(segment).reader();
            Ranges.map(
                    documents.length,
                    (from, to) -> {
                        var piece = Arrays.copyOfRange(documents, from, to);
                        taker.take(piece, scores(reader, statistics, found, piece));
                        return piece.length;
                    });
        };
    }

    private float[] scores(
            LeafReader reader, FieldStatistics statistics, List<FixedBitSet> found, int[] documents)
            throws IOException {
        var scorer = new SegmentScorer(reader, statistics, text.ranking(), documents);
        var scores = new float[documents.length];
        for (ConceptQuery concept : text.concepts()) {
            scorer.add(concept, scores);
        }
        for (int i = 0; i < documents.length; i++) {
            scores[i] += BONUS * Math.max(0, coverage(found, documents[i]) - 1);
        }
        return scores;
    }

    private static int[] documents(FixedBitSet among) {
        var documents = new int[among.cardinality()];
        int size = 0;
        for (int d = among.nextSetBit(0); d != DocIdSetIterator.NO_MORE_DOCS; d = next(among, d)) {
            documents[size++] = d;
        }
        return documents;
    }

    /** Scores documents of one segment after the other. */
    public interface Ranked {
        /** Hands all of these documents with their scores to the taker, piece by piece. */
        void collect(int segment, FixedBitSet among, Taker taker) throws IOException;
    }
}
