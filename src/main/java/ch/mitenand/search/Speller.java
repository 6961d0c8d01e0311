package ch.mitenand.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Finds the words a person may have meant: in the index, and in the words known beside it. */
final class Speller {

    private static final String FIELD = "word";

    private final DirectoryReader known;

    Speller(Set<String> knownWords) {
        try {
            var directory = new ByteBuffersDirectory();
            try (var writer = new IndexWriter(directory, new IndexWriterConfig())) {
                var document = new Document();
                for (String word : knownWords) {
                    document.add(new StringField(FIELD, word, Field.Store.NO));
                }
                writer.addDocument(document);
            }
            known = DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A word near what was typed.
     *
     * @param errors typing errors between them, 1 or 2
     * @param frequency texts that have it
     */
    record Candidate(String word, int errors, long frequency) {}

    /** The likeliest words for a word that does not exist, at most {@code most}, best first. */
    List<Candidate> candidates(IndexReader index, String word, int most) throws IOException {
        int errors = word.length() <= 3 ? 0 : word.length() <= 5 ? 1 : 2;
        if (errors == 0) {
            return List.of();
        }
        for (int allowed = 1; allowed <= errors; allowed++) {
            var found = within(index, word, allowed);
            if (!found.isEmpty()) {
                return found.stream()
                        .sorted(
                                Comparator.comparingInt((Candidate c) -> penalty(word, c))
                                        .thenComparing(
                                                Comparator.comparingLong(Candidate::frequency)
                                                        .reversed()))
                        .limit(most)
                        .toList();
            }
        }
        return List.of();
    }

    /** A first letter is seldom wrong. */
    private static int penalty(String word, Candidate candidate) {
        return candidate.errors() + (candidate.word().charAt(0) == word.charAt(0) ? 0 : 1);
    }

    private List<Candidate> within(IndexReader index, String word, int errors) throws IOException {
        // With two errors the first letter must be right: that keeps the search narrow.
        var near = FuzzyQuery.getFuzzyAutomaton(word, errors, errors - 1, true);
        var found = new ArrayList<Candidate>();
        collect(index, Analysis.WORDS, near, errors, found);
        collect(known, FIELD, near, errors, found);
        return found;
    }

    private static void collect(
            IndexReader reader,
            String field,
            CompiledAutomaton near,
            int errors,
            List<Candidate> found)
            throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            var matches = near.getTermsEnum(terms);
            for (BytesRef match = matches.next(); match != null; match = matches.next()) {
                add(found, match.utf8ToString(), errors, matches.docFreq());
            }
        }
    }

    private static void add(List<Candidate> found, String word, int errors, int frequency) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).word().equals(word)) {
                found.set(i, new Candidate(word, errors, found.get(i).frequency() + frequency));
                return;
            }
        }
        found.add(new Candidate(word, errors, frequency));
    }
}
