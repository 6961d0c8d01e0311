package ch.mitenand.search;

import ch.mitenand.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;

/**
 * Reads a query: which language, which phrases, which words are wrongly typed, joined or foreign.
 */
final class QueryReader {

    private static final int MOST_CORRECTIONS = 3;
    private static final int MOST_SYNONYMS = 14;
    private static final int SHORTEST_HALF = 4;

    private final Vocabulary vocabulary;
    private final Ranking ranking;
    private final IndexReader index;
    private final Map<String, Boolean> german = new HashMap<>();

    QueryReader(Vocabulary vocabulary, Ranking ranking, IndexReader index) {
        this.vocabulary = vocabulary;
        this.ranking = ranking;
        this.index = index;
    }

    Understanding read(String text) {
        var words = QueryWords.of(text);
        Language language = language(words);
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
            if (!isStopword(word, language)) {
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

    private boolean isStopword(String word, Language language) {
        if (language == Language.DE) {
            return vocabulary.isGermanStopword(Folding.german(word));
        }
        var lexicon = vocabulary.lexicon(language);
        return lexicon != null && lexicon.isStopword(word);
    }

    /** The language of most words; German when nothing speaks against it. */
    private Language language(List<String> words) {
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

    private boolean isGermanWord(String folded) {
        return german.computeIfAbsent(
                folded,
                word ->
                        frequency(Analysis.WORDS, word) > 0
                                || vocabulary.knowsGerman(word)
                                || !vocabulary.compounds().split(word).isEmpty());
    }

    private int frequency(String field, String term) {
        try {
            return index.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                    sayGerman(
                            concept,
                            folded.stream().filter(w -> !vocabulary.isGermanStopword(w)).toList(),
                            1);
                    saySynonyms(concept, folded, ranking.synonym());
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
            sayGerman(
                    concept,
                    words.stream().filter(w -> !vocabulary.isGermanStopword(w)).toList(),
                    weight);
            saySynonyms(concept, words, weight * ranking.synonymOfTranslation());
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
                if (frequency(Analysis.WORDS, folded) > 0) {
                    sayGerman(concept, List.of(folded), 0.8f);
                }
                concepts.add(concept);
                return word;
            }
        }
        var concept = new Concept(List.of(word));
        sayGerman(concept, List.of(folded), 1);
        saySynonyms(concept, List.of(folded), ranking.synonym());
        String written = word;
        if (!isGermanWord(folded)) {
            written = correct(word, folded, language, concept);
        } else if (frequency(Analysis.WORDS, folded) == 0
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
                sayGerman(concept, List.of(candidate.word()), weight);
                saySynonyms(
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
                    sayGerman(concept, List.of(candidate.word()), ranking.correction());
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

    /** Says German words, and a compound also by its parts. */
    private void sayGerman(Concept concept, List<String> words, float weight) {
        if (words.isEmpty()) {
            return;
        }
        concept.say(words, weight);
        if (words.size() > 1) {
            return;
        }
        var parts = vocabulary.compounds().split(words.getFirst());
        if (parts.isEmpty()) {
            return;
        }
        concept.say(parts, weight * ranking.compound());
        concept.say(List.of(parts.getLast()), weight * ranking.headPart());
        concept.say(List.of(parts.getFirst()), weight * ranking.headPart());
        for (int i = 0; i < parts.size(); i++) {
            for (var other : vocabulary.thesaurus().others(List.of(parts.get(i)))) {
                if (other.words().size() == 1) {
                    var replaced = new ArrayList<>(parts);
                    replaced.set(i, other.words().getFirst());
                    concept.say(List.copyOf(replaced), weight * ranking.partSynonym());
                }
            }
        }
    }

    private void saySynonyms(Concept concept, List<String> words, float weight) {
        int said = 0;
        for (var term : vocabulary.thesaurus().others(words)) {
            if (said++ >= MOST_SYNONYMS) {
                return;
            }
            var content =
                    term.words().stream().filter(w -> !vocabulary.isGermanStopword(w)).toList();
            if (!content.isEmpty()) {
                concept.say(content, weight);
                var parts =
                        content.size() == 1
                                ? vocabulary.compounds().split(content.getFirst())
                                : List.<String>of();
                if (!parts.isEmpty()) {
                    concept.say(parts, weight * ranking.compound());
                }
            }
        }
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
            if (frequency(Analysis.WORDS, joined) > 0
                    || vocabulary.thesaurus().contains(List.of(joined))) {
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
