package ch.mitenand.search;

import ch.mitenand.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/** Which language a query is written in, and which words are German. */
final class QueryLanguage {

    private final Vocabulary vocabulary;
    private final IndexReader index;
    private final Map<String, Boolean> german = new HashMap<>();

    QueryLanguage(Vocabulary vocabulary, IndexReader index) {
        this.vocabulary = vocabulary;
        this.index = index;
    }

    /** The language of most words; German when nothing speaks against it. */
    Language of(List<String> words) {
        int best = 0;
        for (String word : words) {
            if (isGermanWord(Folding.german(word))
                    || vocabulary.isGermanStopword(Folding.german(word))) {
                best += 2;
            }
        }
        if (best == 2 * words.size()) {
            return Language.DE;
        }
        Language language = Language.DE;
        for (Lexicon lexicon : vocabulary.lexicons()) {
            int score = 0;
            for (int at = 0; at < words.size(); at++) {
                score += score(lexicon, words, at);
            }
            if (score > best) {
                best = score;
                language = lexicon.language();
            }
        }
        return language;
    }

    private static int score(Lexicon lexicon, List<String> words, int at) {
        String word = words.get(at);
        if (lexicon.isStopword(word) || !lexicon.exact(List.of(word)).isEmpty()) {
            return 2;
        }
        if (!lexicon.beginsPhrase(word)) {
            return lexicon.inflected(word).isEmpty() ? 0 : 1;
        }
        for (int length = 2; length <= Math.min(lexicon.longest(), words.size() - at); length++) {
            if (!lexicon.exact(words.subList(at, at + length)).isEmpty()) {
                return 2;
            }
        }
        return lexicon.inflected(word).isEmpty() ? 0 : 1;
    }

    /** Whether a folded word is in a text, in a list, or a compound of known words. */
    boolean isGermanWord(String folded) {
        return german.computeIfAbsent(
                folded,
                word ->
                        frequency(word) > 0
                                || vocabulary.knowsGerman(word)
                                || !vocabulary.compounds().split(word).isEmpty());
    }

    /** In how many texts a folded word is. */
    int frequency(String term) {
        try {
            return index.docFreq(new Term(Analysis.WORDS, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a word says nothing in this language. */
    boolean isStopword(String word, Language language) {
        if (language == Language.DE) {
            return vocabulary.isGermanStopword(Folding.german(word));
        }
        var lexicon = vocabulary.lexicon(language);
        return lexicon != null && lexicon.isStopword(word);
    }
}
