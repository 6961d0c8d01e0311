package ch.mitenand.offer;

import ch.mitenand.region.PlaceMatch;
import ch.mitenand.search.Ranges;
import ch.mitenand.shared.GeoPoint;
import java.io.IOException;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Offers for a place: those that serve one of its municipalities or are held in one, and those held
 * within the radius by great-circle distance.
 */
final class PlaceFilter {

    private final PlaceMatch place;
    private final int radiusKm;

    PlaceFilter(PlaceMatch place, int radiusKm) {
        this.place = place;
        this.radiusKm = radiusKm;
    }

    /** Among these documents of a segment, those for the place, and those that are only online. */
    FixedBitSet matches(
            LeafReader reader, SegmentColumns columns, double[] distances, FixedBitSet among)
            throws IOException {
        var matches = columns.online.clone();
        for (int bfs : place.municipalities()) {
            add(matches, postings(reader, Integer.toString(bfs)));
        }
        add(matches, postings(reader, OfferIndexBinder.CANTON));
        if (radiusKm > 0) {
            Ranges.map(
                    among.length(),
                    (from, to) -> addNear(matches, columns, distances, among, from, to));
        }
        matches.and(among);
        return matches;
    }

    private int addNear(
            FixedBitSet matches,
            SegmentColumns columns,
            double[] distances,
            FixedBitSet among,
            int from,
            int to) {
        int added = 0;
        for (int d = among.nextSetBit(from, to);
                d != DocIdSetIterator.NO_MORE_DOCS;
                d = d + 1 < to ? among.nextSetBit(d + 1, to) : DocIdSetIterator.NO_MORE_DOCS) {
            if (!matches.get(d) && nearest(columns, d, distances) <= radiusKm) {
                matches.set(d);
                added++;
            }
        }
        return added;
    }

    private static @Nullable PostingsEnum postings(LeafReader reader, String term)
            throws IOException {
        return reader.postings(new Term(OfferIndexBinder.SERVES, term), PostingsEnum.NONE);
    }

    private static void add(FixedBitSet matches, @Nullable PostingsEnum postings)
            throws IOException {
        if (postings != null) {
            for (int d = postings.nextDoc();
                    d != DocIdSetIterator.NO_MORE_DOCS;
                    d = postings.nextDoc()) {
                matches.set(d);
            }
        }
    }

    /** Distance in kilometres from the place to every distinct point of a segment. */
    double[] distances(SegmentColumns columns) {
        var distances = new double[columns.lats.length];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = place.point().distanceKm(new GeoPoint(columns.lats[i], columns.lons[i]));
        }
        return distances;
    }

    /** Distance in kilometres to the nearest place of a document; infinite when it has none. */
    static double nearest(SegmentColumns columns, int document, double[] distances) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = columns.firstPlace[document]; i < columns.firstPlace[document + 1]; i++) {
            nearest = Math.min(nearest, distances[columns.points[i]]);
        }
        return nearest;
    }
}
