package ch.mitenand.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes spellings of one text equal. */
public final class Words {

    private Words() {}

    /**
     * Lower case, umlauts (also written ae, oe, ue) and accents as plain letters, one blank between
     * words.
     */
    public static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss").replaceAll("['’`]", "");
        String plain = Normalizer.normalize(lower, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return plain.replaceAll("ae", "a")
                .replaceAll("oe", "o")
                .replaceAll("(?<![aeiouq])ue", "u")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** The folded words of a text. */
    public static List<String> of(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }
}
