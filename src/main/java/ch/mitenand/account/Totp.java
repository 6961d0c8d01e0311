package ch.mitenand.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of RFC 6238 as all common apps show them: SHA-1, six digits, half a minute. */
final class Totp {

    private static final int SECONDS = 30;

    /** Clocks of phones are wrong, and people type slowly. */
    private static final int STEPS_AROUND = 1;

    private static final TimeBasedOneTimePasswordGenerator CODES =
            new TimeBasedOneTimePasswordGenerator(Duration.ofSeconds(SECONDS), 6);

    private Totp() {}

    /**
     * The step a code belongs to, if it holds now.
     *
     * @param last step of the last code that was accepted; this and earlier ones are worthless
     */
    static OptionalLong step(byte[] secret, String code, Instant now, long last) {
        long current = Math.floorDiv(now.getEpochSecond(), SECONDS);
        var found = OptionalLong.empty();
        for (long step = current - STEPS_AROUND; step <= current + STEPS_AROUND; step++) {
            if (step > last && isSame(code, code(secret, step)) && found.isEmpty()) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of a time. */
    static String code(byte[] secret, Instant time) {
        return code(secret, Math.floorDiv(time.getEpochSecond(), SECONDS));
    }

    private static String code(byte[] secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()),
                    Instant.ofEpochSecond(step * SECONDS),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSame(String typed, String right) {
        return MessageDigest.isEqual(
                typed.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
