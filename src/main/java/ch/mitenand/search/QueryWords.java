package ch.mitenand.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts what a person typed into words; signs of any query language mean nothing. */
final class QueryWords {

    private static final int MOST_WORDS = 24;
    private static final int MOST_CHARACTERS = 400;
    private static final int LONGEST_WORD = 60;
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\u200c'’ʼ]*");

    private QueryWords() {}

    /** The words as typed; at most 24 from the first 400 characters. */
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        Matcher matcher =
                WORD.matcher(
                        text.length() > MOST_CHARACTERS
                                ? text.substring(0, MOST_CHARACTERS)
                                : text);
        while (matcher.find() && words.size() < MOST_WORDS) {
            String word = matcher.group().replaceFirst("['’ʼ]+$", "");
            if (word.length() <= LONGEST_WORD) {
                words.add(word);
            }
        }
        return words;
    }
}
