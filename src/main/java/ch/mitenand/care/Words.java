package ch.mitenand.care;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Texts as they are written in Switzerland, and texts that nobody types. */
final class Words {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

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

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
