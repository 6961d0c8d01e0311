package ch.mitenand.account;

import java.math.BigInteger;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * A secret that an app has yet to learn.
 *
 * @param text 32 letters and digits (Base32), for typing
 * @param address what the QR code says
 */
public record TotpSecret(String text, String address) {

    private static final int BYTES = 20;
    private static final int CHARACTERS = 32;
    private static final int BASE = 32;
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new secret; the app shows it under the name of the portal and the address. */
    static TotpSecret random(String email) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String text = text(bytes);
        String label = "Mitenand:" + URLEncoder.encode(email, StandardCharsets.UTF_8);
        return new TotpSecret(
                text, "otpauth://totp/" + label + "?secret=" + text + "&issuer=Mitenand");
    }

    /** The secret in groups of four. */
    public String groups() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The letters for bytes; 20 bytes are 32 letters without a rest. */
    static String text(byte[] secret) {
        String digits = new BigInteger(1, secret).toString(BASE);
        var text = new StringBuilder("A".repeat(CHARACTERS - digits.length()));
        digits.chars().forEach(c -> text.append(ALPHABET.charAt(Character.digit(c, BASE))));
        return text.toString();
    }

    /** The bytes for letters; empty when they are no secret. */
    static Optional<byte[]> bytes(String text) {
        String letters = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (!letters.matches("[A-Z2-7]{" + CHARACTERS + "}")) {
            return Optional.empty();
        }
        var digits = new StringBuilder();
        letters.chars().forEach(c -> digits.append(Character.forDigit(ALPHABET.indexOf(c), BASE)));
        byte[] number = new BigInteger(digits.toString(), BASE).toByteArray();
        var bytes = new byte[BYTES];
        int length = Math.min(number.length, BYTES);
        System.arraycopy(number, number.length - length, bytes, BYTES - length, length);
        return Optional.of(bytes);
    }

    @Override
    public String toString() {
        return "secret";
    }
}
