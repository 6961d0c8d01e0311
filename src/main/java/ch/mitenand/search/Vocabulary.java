package ch.mitenand.search;

import ch.mitenand.shared.Language;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All words the search knows before it sees a text; read once from the class path. */
final class Vocabulary {

    private static final String DICTIONARY = "de/danielnaber/jwordsplitter/wordsGerman.txt";

    private final Set<String> germanStopwords;
    private final Thesaurus thesaurus =
            new Thesaurus("search/synonyms-de.txt", "search/synonyms-more-de.txt");
    private final Map<Language, Lexicon> lexicons = Lexicon.all();
    private final Compounds compounds =
            new Compounds(Lines.read(DICTIONARY), Lines.read("search/compound-words-de.txt"));
    private final Speller speller;
    private final Set<String> germanWords;

    Vocabulary() {
        germanStopwords =
                Lines.read("search/stopwords/de.txt").stream()
                        .map(Folding::german)
                        .collect(Collectors.toSet());
        germanWords = new HashSet<>(thesaurus.singleWords());
        speller = new Speller(Set.copyOf(germanWords));
    }

    boolean isGermanStopword(String folded) {
        return germanStopwords.contains(folded);
    }

    boolean knowsGerman(String folded) {
        return germanWords.contains(folded)
                || compounds.knows(folded)
                || thesaurus.contains(List.of(folded));
    }

    Thesaurus thesaurus() {
        return thesaurus;
    }

    Compounds compounds() {
        return compounds;
    }

    Speller speller() {
        return speller;
    }

    Collection<Lexicon> lexicons() {
        return lexicons.values();
    }

    @Nullable Lexicon lexicon(Language language) {
        return lexicons.get(language);
    }
}
