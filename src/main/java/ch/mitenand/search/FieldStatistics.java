package ch.mitenand.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;

/** What BM25 has to know of an index as a whole, for one query. Thread-safe. */
final class FieldStatistics {

    /** Repetitions of a word are worth less and less, and the more so the smaller this is. */
    static final float K1 = 1.1f;

    /** Texts differ in length by habit, not by worth, so length counts little. */
    static final float B = 0.45f;

    /** Documents with the field, and the share of the length per encoded length. */
    record Field(long documents, float[] lengths) {}

    private final IndexReader index;
    private final Map<String, Field> fields = new ConcurrentHashMap<>();

    FieldStatistics(IndexReader index) {
        this.index = index;
    }

    Field field(String name) {
        return fields.computeIfAbsent(name, this::read);
    }

    private Field read(String name) {
        try {
            long documents = 0;
            long words = 0;
            for (LeafReaderContext leaf : index.leaves()) {
                Terms terms = leaf.reader().terms(name);
                if (terms != null) {
                    documents += terms.getDocCount();
                    words += terms.getSumTotalTermFreq();
                }
            }
            float average = documents == 0 ? 1 : (float) words / documents;
            return new Field(documents, FieldLengths.inverse(K1, B, average));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Number of documents with a term. */
    long documents(String field, String term) {
        try {
            long documents = 0;
            for (LeafReaderContext leaf : index.leaves()) {
                documents += Postings.of(leaf.reader(), new Term(field, term)).size();
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Worth of a term that so many documents have. */
    float rarity(String field, long documents) {
        return (float)
                Math.log(1 + (field(field).documents() - documents + 0.5) / (documents + 0.5));
    }
}
