package ch.mitenand.mail;

import java.util.regex.Pattern;

/** What counts as a mail address, and how to show one without giving it away. */
final class MailAddresses {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;

    /** Stricter than the standard: no quotes, comments, groups or anything that ends a header. */
    private static final Pattern SHAPE =
            Pattern.compile(
                    "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}-]{2,}");

    private MailAddresses() {}

    /** Whether a text is an address that the portal writes to. */
    static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_LOCAL_PART
                && SHAPE.matcher(text).matches();
    }

    /** The address with nothing but the first character before the at sign. */
    static String masked(String address) {
        int at = address.lastIndexOf('@');
        return at < 1
                ? "…"
                : address.substring(0, address.offsetByCodePoints(0, 1))
                        + "…"
                        + address.substring(at);
    }
}
