package ch.mitenand.offer;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The {@link Columns} of all offers of one index segment, in memory; a segment never changes. */
final class SegmentColumns {

    static final String FIELD = "columns";

    private static final Map<IndexReader.CacheKey, SegmentColumns> CACHE =
            new ConcurrentHashMap<>();

    final int words;
    final long[] bits;
    final int[] validUntil;
    final int[] start;
    final long[] tie;
    final int[] firstPlace;
    final int[] points;
    final double[] lats;
    final double[] lons;

    /** Offers without a place. */
    final FixedBitSet online;

    private volatile @Nullable Day day;

    /** What depends on the day: which offers are still shown. */
    record Day(long epochDay, @Nullable Bits live, FixedBitSet visible) {}

    private SegmentColumns(LeafReader reader, int words) throws IOException {
        int size = reader.maxDoc();
        this.words = words;
        bits = new long[size * words];
        validUntil = new int[size];
        start = new int[size];
        tie = new long[size];
        firstPlace = new int[size + 1];
        Arrays.fill(validUntil, Integer.MIN_VALUE);
        var found = new Points(size);
        var column = DocValues.getBinary(reader, FIELD);
        for (int document = 0; document < size; document++) {
            firstPlace[document] = found.places;
            if (column.advanceExact(document)) {
                read(document, column.binaryValue(), found);
            }
        }
        firstPlace[size] = found.places;
        points = Arrays.copyOf(found.points, found.places);
        lats = found.lats();
        lons = found.lons();
        online = new FixedBitSet(size);
        for (int document = 0; document < size; document++) {
            if (firstPlace[document] == firstPlace[document + 1]) {
                online.set(document);
            }
        }
    }

    private void read(int document, BytesRef value, Points found) {
        var buffer = Columns.open(value.bytes, value.offset, words);
        if (buffer == null) {
            return;
        }
        for (int word = 0; word < words; word++) {
            bits[document * words + word] = buffer.getLong();
        }
        validUntil[document] = buffer.getInt();
        start[document] = buffer.getInt();
        tie[document] = buffer.getLong();
        int count = buffer.get();
        for (int i = 0; i < count; i++) {
            found.add(buffer.getDouble(), buffer.getDouble());
        }
    }

    /** The columns of a segment, read once. */
    static SegmentColumns of(LeafReader reader, int words) throws IOException {
        var helper = reader.getCoreCacheHelper();
        if (helper == null) {
            return new SegmentColumns(reader, words);
        }
        var known = CACHE.get(helper.getKey());
        if (known == null) {
            known = new SegmentColumns(reader, words);
            if (CACHE.put(helper.getKey(), known) == null) {
                helper.addClosedListener(CACHE::remove);
            }
        }
        return known;
    }

    /** Offers shown on this day; deleted ones are left out. Not to be changed by the caller. */
    FixedBitSet visible(LeafReader reader, long epochDay) {
        Day known = day;
        Bits live = reader.getLiveDocs();
        if (known == null || known.epochDay() != epochDay || known.live() != live) {
            var visible = new FixedBitSet(validUntil.length);
            for (int document = 0; document < validUntil.length; document++) {
                if (validUntil[document] >= epochDay && (live == null || live.get(document))) {
                    visible.set(document);
                }
            }
            known = new Day(epochDay, live, visible);
            day = known;
        }
        return known.visible();
    }

    /** Places of all documents, equal points held once. */
    private static final class Points {
        private final Map<Long, Integer> known = new HashMap<>();
        private int[] points;
        private double[] coordinates = new double[64];
        private int places;

        Points(int size) {
            points = new int[Math.max(16, size)];
        }

        void add(double lat, double lon) {
            long key = Math.round(lat * 1e6) * 1_000_000_000L + Math.round(lon * 1e6);
            Integer number = known.get(key);
            if (number == null) {
                number = known.size();
                known.put(key, number);
                if (2 * number + 1 >= coordinates.length) {
                    coordinates = Arrays.copyOf(coordinates, 2 * coordinates.length);
                }
                coordinates[2 * number] = lat;
                coordinates[2 * number + 1] = lon;
            }
            if (places == points.length) {
                points = Arrays.copyOf(points, 2 * points.length);
            }
            points[places++] = number;
        }

        double[] lats() {
            var lats = new double[known.size()];
            Arrays.setAll(lats, i -> coordinates[2 * i]);
            return lats;
        }

        double[] lons() {
            var lons = new double[known.size()];
            Arrays.setAll(lons, i -> coordinates[2 * i + 1]);
            return lons;
        }
    }
}
