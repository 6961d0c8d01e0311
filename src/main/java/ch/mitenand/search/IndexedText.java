package ch.mitenand.search;

import ch.mitenand.shared.Language;
import java.util.List;

/**
 * A text with its weight, as it goes into the fields of a document.
 *
 * @param weight how often its words count; a title counts more than the text below it
 */
public record IndexedText(Language language, String text, int weight) {

    /** Weight of a title. */
    public static final int TITLE = 3;

    /** Weight of a summary, a category or a place. */
    public static final int SUMMARY = 2;

    /** Weight of running text. */
    public static final int BODY = 1;

    /** The fields it goes into. */
    public List<String> fields() {
        return Analysis.isGerman(language)
                ? List.of(Analysis.WORDS, Analysis.GERMAN, Analysis.PARTS)
                : List.of(Analysis.field(language));
    }
}
