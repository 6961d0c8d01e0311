package ch.mitenand.organisation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The Swiss enterprise number (UID) with its check digit (eCH-0097). */
final class Uid {

    private static final Pattern TYPED =
            Pattern.compile(
                    "(?:CHE)?[-. ]?(\\d{3})[. ]?(\\d{3})[. ]?(\\d{3})(?: ?(?:MWST|TVA|IVA))?");
    private static final int[] WEIGHTS = {5, 4, 3, 2, 7, 6, 5, 4};
    private static final int LONGEST = 30;

    private Uid() {}

    /** The number written {@code CHE-123.456.788}; empty when it is none. */
    static Optional<String> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var match = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        if (!match.matches()
                || !hasRightCheckDigit(match.group(1) + match.group(2) + match.group(3))) {
            return Optional.empty();
        }
        return Optional.of("CHE-" + match.group(1) + "." + match.group(2) + "." + match.group(3));
    }

    private static boolean hasRightCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == digits.charAt(8) - '0';
    }
}
