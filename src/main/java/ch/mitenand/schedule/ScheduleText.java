package ch.mitenand.schedule;

import ch.mitenand.schedule.ScheduleWords.NotUnderstood;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words on their way to being understood: readers take out what they understand, what is left at
 * the end was not understood. The first problem counts.
 */
final class ScheduleText {

    static final String EXAMPLE = "«jeden Dienstag 19 bis 21 Uhr ausser Schulferien».";

    /** Stands where something was taken out. */
    static final char GAP = '\u0000';

    private static final int LONGEST_QUOTE = 40;
    private static final String UMLAUTS = "äöüéèêàáâîï";
    private static final String PLAIN = "aoueeeaaaii";

    private final String original;
    private final StringBuilder rest;
    private @Nullable NotUnderstood problem;

    ScheduleText(String words) {
        original = clean(words);
        rest = new StringBuilder(original.length());
        original.chars().forEach(c -> rest.append(folded((char) c)));
    }

    private static String clean(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC)
                .replace("ß", "ss")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Z}]", " ")
                .replaceAll("\\p{Pd}|−", "-")
                .replaceAll("(?i)(?<=t)ae(?=glich)|(?<=[mw])ae(?=rz|hrend)", "ä")
                .replaceAll("(?i)(?<=w)oe(?=chentlich)|(?<=zw)oe(?=lf)", "ö")
                .replaceAll("(?i)(?<=[fh])ue(?=nf|r)", "ü")
                .replaceAll("[\\s,;:!]+$", "");
    }

    private static char folded(char c) {
        char small = Character.toLowerCase(c);
        int umlaut = UMLAUTS.indexOf(small);
        return umlaut < 0 ? small : PLAIN.charAt(umlaut);
    }

    /** A pattern for folded text, in which a blank stands for any number of them. */
    static Pattern pattern(String regex) {
        return Pattern.compile(regex.replace(" ", "\\s+"));
    }

    /** Takes out the first part that matches. */
    Optional<MatchResult> take(Pattern pattern) {
        var matcher = pattern.matcher(rest);
        if (!matcher.find()) {
            return Optional.empty();
        }
        var found = matcher.toMatchResult();
        for (int i = found.start(); i < found.end(); i++) {
            rest.setCharAt(i, GAP);
        }
        return Optional.of(found);
    }

    /** Takes out all parts that match, from left to right. */
    List<MatchResult> takeAll(Pattern pattern) {
        var all = new ArrayList<MatchResult>();
        for (var next = take(pattern); next.isPresent(); next = take(pattern)) {
            all.add(next.get());
        }
        return all;
    }

    /** What was not taken out, folded to small letters without umlauts. */
    String rest() {
        return rest.toString();
    }

    /** A part as the person typed it, shortened. */
    String quote(int start, int end) {
        String part = original.substring(start, end).strip();
        return part.length() > LONGEST_QUOTE ? part.substring(0, LONGEST_QUOTE) + "…" : part;
    }

    String quote(MatchResult part) {
        return quote(part.start(), part.end());
    }

    /** Notes a problem, unless there is one already. */
    void problem(String what, String hint) {
        if (problem == null) {
            problem = new NotUnderstood(what, hint);
        }
    }

    Optional<NotUnderstood> problem() {
        return Optional.ofNullable(problem);
    }
}
