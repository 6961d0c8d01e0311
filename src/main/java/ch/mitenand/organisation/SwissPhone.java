package ch.mitenand.organisation;

import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers as they are written in Switzerland. */
final class SwissPhone {

    private static final Pattern TYPED =
            Pattern.compile("(?:(?:\\+|00)41 ?(?:\\(0\\))?0?|0)(\\d{9})");
    private static final Pattern SERVICE = Pattern.compile("8[04]\\d{7}|90[016]\\d{6}");
    private static final int LONGEST = 40;

    private SwissPhone() {}

    /** The number written {@code +41 62 123 45 67}; empty when it is none. */
    static Optional<String> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = typed.strip().replace("(0)", "").replaceAll("[\\s\\u00a0\\u202f./'’-]", "");
        var match = TYPED.matcher(bare);
        if (!match.matches()) {
            return Optional.empty();
        }
        String n = match.group(1);
        boolean service = SERVICE.matcher(n).matches();
        return Optional.of(
                service
                        ? "+41 %s %s %s"
                                .formatted(n.substring(0, 3), n.substring(3, 6), n.substring(6))
                        : "+41 %s %s %s %s"
                                .formatted(
                                        n.substring(0, 2),
                                        n.substring(2, 5),
                                        n.substring(5, 7),
                                        n.substring(7)));
    }

    /** The nine digits after the country code; empty when it is no Swiss number. */
    static String digits(String number) {
        return read(number).map(n -> n.substring(3).replace(" ", "")).orElse("");
    }
}
