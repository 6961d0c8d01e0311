package ch.mitenand.offer;

import ch.mitenand.search.TextMatches;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best offers of a page: by text and distance, by distance alone, or by begin. Equals
 * keep their order.
 */
final class TopOffers {

    /** At this distance an offer counts half of one next door. */
    private static final double HALF_KM = 20;

    /** A document of the page. */
    record Top(int segment, int document, double key, long tie, double distanceKm, float score) {}

    private static final Comparator<Top> BEST_FIRST =
            Comparator.comparingDouble(Top::key)
                    .reversed()
                    .thenComparingLong(Top::tie)
                    .thenComparingInt(Top::segment)
                    .thenComparingInt(Top::document);

    private final OfferSort sort;
    private final long today;
    private final int size;
    private final PriorityQueue<Top> worstFirst = new PriorityQueue<>(BEST_FIRST.reversed());

    TopOffers(OfferSort sort, long today, int size) {
        this.sort = sort;
        this.today = today;
        this.size = size;
    }

    /** Ranks by text; without one every match has the same text score. */
    void collect(TextMatches.@Nullable Ranked ranked, List<Segment> segments) throws IOException {
        for (Segment segment : segments) {
            if (ranked == null || sort != OfferSort.RELEVANCE) {
                segment.forEach(document -> offer(segment, document, 1));
            } else if (segment.count() > 0) {
                ranked.collect(
                        segment.number(),
                        segment.matches(),
                        (documents, scores) -> merge(best(segment, documents, scores)));
            }
        }
    }

    /** The best of a piece of a segment, found without disturbing other pieces. */
    private TopOffers best(Segment segment, int[] documents, float[] scores) {
        var best = new TopOffers(sort, today, size);
        for (int i = 0; i < documents.length; i++) {
            best.offer(segment, documents[i], scores[i]);
        }
        return best;
    }

    private synchronized void merge(TopOffers other) {
        for (Top top : other.worstFirst) {
            worstFirst.add(top);
            if (worstFirst.size() > size) {
                worstFirst.poll();
            }
        }
    }

    private void offer(Segment segment, int document, float score) {
        double distance = segment.distanceKm(document);
        double key =
                switch (sort) {
                    case RELEVANCE ->
                            Double.isInfinite(distance)
                                    ? score
                                    : score * HALF_KM / (HALF_KM + distance);
                    case DISTANCE -> -distance;
                    case START -> -startRank(segment.columns().start[document]);
                };
        long tie = segment.columns().tie[document];
        if (worstFirst.size() == size) {
            var worst = worstFirst.element();
            if (key < worst.key() || key == worst.key() && tie >= worst.tie()) {
                return;
            }
            worstFirst.poll();
        }
        worstFirst.add(new Top(segment.number(), document, key, tie, distance, score));
    }

    /** Coming starts by date, then offers one can join at any time, then those that have begun. */
    private double startRank(int start) {
        if (start == Columns.NO_START) {
            return 1e7;
        }
        return start >= today ? start : 2e7 - start;
    }

    /** The offers from a position on, best first. */
    List<Top> from(int first) {
        var best = new ArrayList<>(worstFirst);
        best.sort(BEST_FIRST);
        return first >= best.size() ? List.of() : best.subList(first, best.size());
    }

    /** The matches of one segment. */
    record Segment(
            int number,
            SegmentColumns columns,
            FixedBitSet matches,
            double @Nullable [] distances,
            int count) {

        static Segment of(
                int number,
                SegmentColumns columns,
                FixedBitSet matches,
                double @Nullable [] distances) {
            return new Segment(number, columns, matches, distances, matches.cardinality());
        }

        double distanceKm(int document) {
            return distances == null
                    ? Double.POSITIVE_INFINITY
                    : PlaceFilter.nearest(columns, document, distances);
        }

        void forEach(IntConsumer action) {
            for (int d = matches.nextSetBit(0);
                    d != DocIdSetIterator.NO_MORE_DOCS;
                    d =
                            d + 1 >= matches.length()
                                    ? DocIdSetIterator.NO_MORE_DOCS
                                    : matches.nextSetBit(d + 1)) {
                action.accept(d);
            }
        }
    }
}
