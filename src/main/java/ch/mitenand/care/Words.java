package ch.mitenand.care;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Texts as they are written in Switzerland, and texts that nobody types. */
final class Words {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private static final int LONGEST_REASON = 500;

    private Words() {}

    /** Whether a text has characters that do not belong into one line. */
    static boolean isOdd(String text) {
        return text.codePoints()
                .anyMatch(c ->
                        Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                                || Character.getType(c) == Character.SURROGATE);
    }

    /** How many characters the database counts, without spaces around the text. */
    static int characters(String text) {
        String stripped = text.strip();
        return stripped.codePointCount(0, stripped.length());
    }

    /** Why a reason of several lines cannot be kept as it was written; empty when it can. */
    static Optional<String> reasonObjection(String reason, String sentence) {
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            return Optional.of(sentence);
        }
        return reason.lines().anyMatch(line -> isOdd(line.replace('\t', ' ')))
                ? Optional.of(
                        "In der Begründung steht ein unsichtbares Zeichen. Schreiben Sie sie bitte neu.")
                : Optional.empty();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
