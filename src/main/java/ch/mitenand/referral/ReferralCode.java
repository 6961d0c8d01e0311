package ch.mitenand.referral;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Anonymous codes of recommendations: eight letters and digits without look-alikes. */
final class ReferralCode {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReferralCode() {}

    /** A new one, for instance {@code K7PM-4X2T}. */
    static String create() {
        return create(RANDOM);
    }

    static String create(RandomGenerator random) {
        var code = new StringBuilder();
        for (int i = 0; i < 2 * GROUP; i++) {
            code.append(i == GROUP ? "-" : "");
            code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** What was typed, as it is kept; empty when it cannot be a code. */
    static Optional<String> read(String typed) {
        String kept = typed.replaceAll("[\\s\\-–]", "").toUpperCase(Locale.ROOT);
        boolean right =
                kept.length() == 2 * GROUP && kept.chars().allMatch(c -> LETTERS.indexOf(c) >= 0);
        return right
                ? Optional.of(kept.substring(0, GROUP) + "-" + kept.substring(GROUP))
                : Optional.empty();
    }
}
