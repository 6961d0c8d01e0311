package ch.mitenand.mentorship;

/** What somebody typed, as it can be kept. */
final class PlainText {

    private PlainText() {}

    /** Without spaces around it and without control characters; lines and tabs stay. */
    static String of(String typed) {
        return typed.codePoints()
                .filter(c -> !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** How many characters a text has, as a reader and the database count them. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
