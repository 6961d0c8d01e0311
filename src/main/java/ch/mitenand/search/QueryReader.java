package ch.mitenand.search;

import ch.mitenand.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Reads a query: which phrases, which words are wrongly typed, joined or foreign. */
final class QueryReader {

    private static final int MOST_CORRECTIONS = 3;
    private static final int SHORTEST_HALF = 4;

    private final Vocabulary vocabulary;
    private final Ranking ranking;
    private final IndexReader index;
    private final QueryLanguage known;
    private final Wording wording;

    QueryReader(Vocabulary vocabulary, Ranking ranking, IndexReader index) {
        this.vocabulary = vocabulary;
        this.ranking = ranking;
        this.index = index;
        this.known = new QueryLanguage(vocabulary, index);
        this.wording = new Wording(vocabulary, ranking);
    }

    Understanding read(String text) {
        var words = QueryWords.of(text);
        Language language = known.of(words);
        var concepts = new ArrayList<Concept>();
        var corrected = new ArrayList<String>();
        boolean mended = false;
        for (int at = 0; at < words.size(); ) {
            int length = phrase(words, at, language, concepts);
            if (length > 0) {
                corrected.addAll(words.subList(at, at + length));
                at += length;
                continue;
            }
            String word = words.get(at);
            String written = word;
            if (!known.isStopword(word, language)) {
                written = single(word, language, concepts);
                mended |= !written.equals(word);
            }
            corrected.add(written);
            at++;
        }
        if (concepts.isEmpty()) {
            words.forEach(word -> concepts.add(plain(word)));
        }
        joinNeighbours(concepts);
        return new Understanding(concepts, language, mended ? String.join(" ", corrected) : null);
    }

    private Concept plain(String word) {
        var concept = new Concept(List.of(word));
        concept.say(List.of(Folding.german(word)), 1);
        return concept;
    }

    /**
     * Reads the longest phrase of several words at this position; returns its number of words or 0.
     */
    private int phrase(List<String> words, int at, Language language, List<Concept> concepts) {
        for (int length = Math.min(6, words.size() - at); length > 1; length--) {
            var span = words.subList(at, at + length);
            if (language == Language.DE) {
                var folded = span.stream().map(Folding::german).toList();
                if (length <= vocabulary.thesaurus().longest()
                        && vocabulary.thesaurus().contains(folded)) {
                    var concept = new Concept(List.copyOf(span));
                    wording.german(
                            concept,
                            folded.stream().filter(w -> !vocabulary.isGermanStopword(w)).toList(),
                            1);
                    wording.synonyms(concept, folded, ranking.synonym());
                    concepts.add(concept);
                    return length;
                }
            }
            var german = translations(span, language);
            if (!german.isEmpty()) {
                concepts.add(translated(span, german));
                return length;
            }
        }
        return 0;
    }

    private Set<String> translations(List<String> span, Language language) {
        Lexicon lexicon = vocabulary.lexicon(language);
        return lexicon == null || span.size() > lexicon.longest() ? Set.of() : lexicon.exact(span);
    }

    private Concept translated(List<String> span, Set<String> german) {
        var concept = new Concept(List.copyOf(span));
        float weight = ranking.translation();
        for (String term : german) {
            var words = Thesaurus.Term.of(term).words();
            wording.german(
                    concept,
                    words.stream().filter(w -> !vocabulary.isGermanStopword(w)).toList(),
                    weight);
            wording.synonyms(concept, words, weight * ranking.synonymOfTranslation());
            weight *= 0.85f;
        }
        return concept;
    }

    /** Reads one word; returns it as it should be written. */
    private String single(String word, Language language, List<Concept> concepts) {
        String folded = Folding.german(word);
        Lexicon lexicon = vocabulary.lexicon(language);
        if (lexicon != null) {
            var german = lexicon.exact(List.of(word));
            if (german.isEmpty()) {
                german = lexicon.inflected(word);
            }
            if (!german.isEmpty()) {
                var concept = translated(List.of(word), german);
                if (known.frequency(folded) > 0) {
                    wording.german(concept, List.of(folded), 0.8f);
                }
                concepts.add(concept);
                return word;
            }
        }
        var concept = new Concept(List.of(word));
        wording.german(concept, List.of(folded), 1);
        wording.synonyms(concept, List.of(folded), ranking.synonym());
        String written = word;
        if (!known.isGermanWord(folded)) {
            written = correct(word, folded, language, concept);
        } else if (known.frequency(folded) == 0
                && !vocabulary.thesaurus().contains(List.of(folded))) {
            doubt(folded, concept);
        }
        concepts.add(concept);
        return written;
    }

    private String correct(String word, String folded, Language language, Concept concept) {
        if (language == Language.DE && !foreignWord(word, concept).isEmpty()) {
            return word;
        }
        try {
            var candidates = vocabulary.speller().candidates(index, folded, MOST_CORRECTIONS);
            float weight = ranking.correction();
            for (var candidate : candidates) {
                wording.german(concept, List.of(candidate.word()), weight);
                wording.synonyms(
                        concept,
                        List.of(candidate.word()),
                        weight * ranking.synonymOfTranslation());
                weight *= 0.7f;
            }
            if (!candidates.isEmpty()) {
                return candidates.getFirst().word();
            }
            var halves = correctHalves(folded, concept);
            return halves == null ? word : halves;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A word that could exist but is in no text: "Krankenkase" is a compound, but hardly what was
     * meant.
     */
    private void doubt(String folded, Concept concept) {
        try {
            for (var candidate : vocabulary.speller().candidates(index, folded, 1)) {
                if (candidate.errors() == 1) {
                    wording.german(concept, List.of(candidate.word()), ranking.correction());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A single word of another language inside a German query. */
    private Set<String> foreignWord(String word, Concept concept) {
        for (Lexicon lexicon : vocabulary.lexicons()) {
            var german = lexicon.exact(List.of(word));
            if (!german.isEmpty()) {
                translated(List.of(word), german)
                        .variants()
                        .forEach(v -> concept.say(v.words(), v.weight()));
                return german;
            }
        }
        return Set.of();
    }

    /** A compound with an error in one half: "Schwimmkrus". */
    private @Nullable String correctHalves(String word, Concept concept) throws IOException {
        for (int cut = SHORTEST_HALF; cut <= word.length() - SHORTEST_HALF; cut++) {
            String left = word.substring(0, cut);
            String right = word.substring(cut);
            if (vocabulary.compounds().knows(left)) {
                for (var candidate : vocabulary.speller().candidates(index, right, 1)) {
                    if (candidate.errors() == 1) {
                        concept.say(List.of(left, candidate.word()), ranking.correction() * 0.8f);
                        return left + candidate.word();
                    }
                }
            }
            if (vocabulary.compounds().knows(right)) {
                for (var candidate : vocabulary.speller().candidates(index, left, 1)) {
                    if (candidate.errors() == 1) {
                        concept.say(List.of(candidate.word(), right), ranking.correction() * 0.8f);
                        return candidate.word() + right;
                    }
                }
            }
        }
        return null;
    }

    /** Two words that exist as one: "Deutsch Kurs" also means Deutschkurs. */
    private void joinNeighbours(List<Concept> concepts) {
        for (int i = 0; i + 1 < concepts.size(); i++) {
            var left = concepts.get(i).typed();
            var right = concepts.get(i + 1).typed();
            if (left.size() > 1 || right.size() > 1) {
                continue;
            }
            String joined = Folding.german(left.getFirst()) + Folding.german(right.getFirst());
            if (known.frequency(joined) > 0 || vocabulary.thesaurus().contains(List.of(joined))) {
                concepts.get(i).say(List.of(joined), 0.9f);
                concepts.get(i + 1).say(List.of(joined), 0.9f);
                for (var term : vocabulary.thesaurus().others(List.of(joined))) {
                    if (term.words().size() == 1) {
                        concepts.get(i).say(term.words(), 0.9f * ranking.synonym());
                        concepts.get(i + 1).say(term.words(), 0.9f * ranking.synonym());
                    }
                }
            }
        }
    }
}
