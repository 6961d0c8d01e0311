package ch.mitenand.search;

import java.util.ArrayList;
import java.util.List;

/** Adds German words to a concept, with what else means the same. */
final class Wording {

    private static final int MOST_SYNONYMS = 14;

    private final Vocabulary vocabulary;
    private final Ranking ranking;

    Wording(Vocabulary vocabulary, Ranking ranking) {
        this.vocabulary = vocabulary;
        this.ranking = ranking;
    }

    /** Says German words, and a compound also by its parts. */
    void german(Concept concept, List<String> words, float weight) {
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

    /** Says other words for German ones, from the thesaurus. */
    void synonyms(Concept concept, List<String> words, float weight) {
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
}
