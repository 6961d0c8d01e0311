package ch.mitenand.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.SmallFloat;

/** The encoded length of a field in every document of a segment, read once. */
final class FieldLengths {

    private static final float[] DECODED = new float[256];

    static {
        for (int i = 0; i < DECODED.length; i++) {
            DECODED[i] = SmallFloat.byte4ToInt((byte) i);
        }
    }

    private static final Map<IndexReader.CacheKey, Map<String, byte[]>> CACHE =
            new ConcurrentHashMap<>();

    private FieldLengths() {}

    static byte[] of(LeafReader reader, String field) throws IOException {
        var helper = reader.getCoreCacheHelper();
        if (helper == null) {
            return read(reader, field);
        }
        var segment = CACHE.get(helper.getKey());
        if (segment == null) {
            segment = new ConcurrentHashMap<>();
            if (CACHE.putIfAbsent(helper.getKey(), segment) == null) {
                helper.addClosedListener(CACHE::remove);
            }
        }
        var known = segment.get(field);
        if (known == null) {
            known = read(reader, field);
            segment.put(field, known);
        }
        return known;
    }

    private static byte[] read(LeafReader reader, String field) throws IOException {
        var lengths = new byte[reader.maxDoc()];
        var norms = reader.getNormValues(field);
        if (norms != null) {
            for (int d = 0; d < lengths.length; d++) {
                if (norms.advanceExact(d)) {
                    lengths[d] = (byte) norms.longValue();
                }
            }
        }
        return lengths;
    }

    /**
     * BM25's share of the length for every encoded length: 1 / (k1 * (1 - b + b * length /
     * average)).
     */
    static float[] inverse(float k1, float b, float average) {
        var inverse = new float[DECODED.length];
        for (int i = 0; i < inverse.length; i++) {
            inverse[i] = 1 / (k1 * (1 - b + b * DECODED[i] / average));
        }
        return inverse;
    }
}
