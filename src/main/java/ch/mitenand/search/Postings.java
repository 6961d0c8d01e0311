package ch.mitenand.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a term in one index segment, unpacked in memory: a search touches some forty
 * terms, most of them frequent and asked for again and again, and unpacking them each time would
 * cost more than the search.
 *
 * @param documents ascending
 * @param frequencies how often each has the term, at most 127
 * @param frequent the same by document where the term is frequent, else null
 */
record Postings(int[] documents, byte[] frequencies, @Nullable Frequent frequent) {

    /** A frequent term by document: which have it, and how often. */
    record Frequent(FixedBitSet bits, byte[] frequencies) {

        private static Frequent of(int[] documents, byte[] frequencies, int size, int length) {
            var bits = new FixedBitSet(length);
            var byDocument = new byte[length];
            for (int i = 0; i < size; i++) {
                bits.set(documents[i]);
                byDocument[documents[i]] = frequencies[i];
            }
            return new Frequent(bits, byDocument);
        }
    }

    private static final Postings NONE = new Postings(new int[0], new byte[0], null);

    /** An eighth of the memory that the process may use. */
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 8;

    /** A term in more than one of so many documents is also kept by document. */
    private static final int FREQUENT = 24;

    private static final int OVERHEAD = 120;
    private static final Map<IndexReader.CacheKey, Map<Term, Postings>> CACHE =
            new ConcurrentHashMap<>();
    private static final AtomicLong BYTES = new AtomicLong();

    /** The documents of a term; none when the segment does not have it. */
    static Postings of(LeafReader reader, Term term) throws IOException {
        var helper = reader.getCoreCacheHelper();
        if (helper == null) {
            return read(reader, term);
        }
        var segment = CACHE.get(helper.getKey());
        if (segment == null) {
            segment = new ConcurrentHashMap<>();
            if (CACHE.putIfAbsent(helper.getKey(), segment) == null) {
                helper.addClosedListener(Postings::forget);
            }
        }
        var known = segment.get(term);
        if (known == null) {
            known = read(reader, term);
            if (BYTES.addAndGet(known.bytes()) > MOST_BYTES) {
                CACHE.keySet().forEach(Postings::forget);
            }
            segment.put(term, known);
        }
        return known;
    }

    private static void forget(IndexReader.CacheKey key) {
        var segment = CACHE.remove(key);
        if (segment != null) {
            BYTES.addAndGet(-segment.values().stream().mapToLong(Postings::bytes).sum());
        }
    }

    private long bytes() {
        return OVERHEAD
                + 5L * documents.length
                + (frequent == null ? 0 : 9L * frequent.frequencies().length / 8);
    }

    private static Postings read(LeafReader reader, Term term) throws IOException {
        var postings = reader.postings(term, PostingsEnum.FREQS);
        if (postings == null) {
            return NONE;
        }
        var documents = new int[(int) Math.max(16, postings.cost())];
        var frequencies = new byte[documents.length];
        int size = 0;
        for (int d = postings.nextDoc();
                d != DocIdSetIterator.NO_MORE_DOCS;
                d = postings.nextDoc()) {
            if (size == documents.length) {
                documents = Arrays.copyOf(documents, 2 * size);
                frequencies = Arrays.copyOf(frequencies, 2 * size);
            }
            documents[size] = d;
            frequencies[size++] = (byte) Math.min(Byte.MAX_VALUE, postings.freq());
        }
        return new Postings(
                Arrays.copyOf(documents, size),
                Arrays.copyOf(frequencies, size),
                size > reader.maxDoc() / FREQUENT
                        ? Frequent.of(documents, frequencies, size, reader.maxDoc())
                        : null);
    }

    /** Adds the documents to a set. */
    void addTo(FixedBitSet set) {
        if (frequent == null) {
            for (int d : documents) {
                set.set(d);
            }
        } else {
            set.or(frequent.bits());
        }
    }

    /** Keeps only documents of this frequent term in a set. */
    void keepIn(FixedBitSet set) {
        if (frequent != null) {
            set.and(frequent.bits());
        }
    }

    /** Position of the first document that is not before this one. */
    int from(int document) {
        int at = Arrays.binarySearch(documents, document);
        return at < 0 ? -at - 1 : at;
    }

    int size() {
        return documents.length;
    }
}
