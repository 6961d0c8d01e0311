package ch.mitenand.search;

import java.util.List;
import org.apache.lucene.analysis.de.GermanLightStemmer;

/**
 * Two stems of a German word. The light one removes endings of declension; the deep one also the
 * endings that make nouns of verbs and the like, so that Beratung and beraten meet. Words come in
 * as {@link Folding#german}.
 */
final class GermanStems {

    private static final List<String> DERIVATIONS =
            List.of(
                    "ungen", "innen", "keit", "heit", "lich", "isch", "erin", "ung", "ler", "ner",
                    "er", "in", "end", "el");
    private static final int SHORTEST = 4;

    private GermanStems() {}

    /** Without the endings of declension. */
    static String light(String word) {
        char[] letters = word.toCharArray();
        return new String(letters, 0, new GermanLightStemmer().stem(letters, letters.length));
    }

    /** Without the endings of derivation as well; at least four letters stay. */
    static String deep(String word) {
        String stem = light(word);
        for (String ending : DERIVATIONS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }
}
