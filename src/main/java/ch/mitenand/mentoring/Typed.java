package ch.mitenand.mentoring;

import ch.mitenand.mail.Outbox;
import java.util.regex.Pattern;

/** What counts as name, phone number, address or text. */
final class Typed {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PHONE = 30;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.'’-]+");
    private static final int FEWEST_DIGITS = 9;
    private static final int MOST_DIGITS = 15;

    private Typed() {}

    /** A name: some letter, no address of a web page, on one line. */
    static boolean isName(String typed) {
        return isLine(typed, LONGEST_NAME)
                && typed.codePoints().anyMatch(Character::isLetter)
                && !typed.contains("/")
                && !typed.contains("@")
                && !typed.contains("www.");
    }

    /** A phone number of any country. */
    static boolean isPhone(String typed) {
        long digits = typed.chars().filter(c -> c >= '0' && c <= '9').count();
        return typed.length() <= LONGEST_PHONE
                && PHONE.matcher(typed).matches()
                && digits >= FEWEST_DIGITS
                && digits <= MOST_DIGITS;
    }

    /** An address to which the portal writes. */
    static boolean isEmail(String typed) {
        return Outbox.accepts(typed);
    }

    /** One line without spaces around it. */
    static boolean isLine(String typed, int longest) {
        return typed.length() <= longest
                && typed.equals(typed.strip())
                && isPlain(typed)
                && typed.codePoints().noneMatch(Character::isISOControl);
    }

    /** How many characters the database counts; a letter of a rare script is one, not two. */
    static int characters(String typed) {
        return typed.codePointCount(0, typed.length());
    }

    /**
     * Text that the database can keep: line breaks and tabs, but nothing else that is not visible.
     */
    static boolean isPlain(String typed) {
        return typed.codePoints()
                .noneMatch(c ->
                        Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'
                                || Character.getType(c) == Character.SURROGATE);
    }

    /** Plain text with line breaks and nothing else that is not visible. */
    static boolean isText(String typed, int longest) {
        return typed.length() <= longest
                && isPlain(typed)
                && typed.codePoints()
                        .allMatch(c -> !Character.isISOControl(c) || c == '\n' || c == '\r');
    }
}
