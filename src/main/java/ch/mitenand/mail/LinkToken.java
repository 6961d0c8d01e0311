package ch.mitenand.mail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * The visible form of a link: random id, expiry in seconds since 1970, and the signature over
 * purpose, id and expiry, separated by dots.
 */
record LinkToken(String id, String expiry, String signature) {

    private static final int ID_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final Pattern SHAPE =
            Pattern.compile("([A-Za-z0-9_-]{32})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

    /** A new token. */
    static LinkToken issue(SecretKey key, String purpose, Instant expires) {
        var random = new byte[ID_BYTES];
        RANDOM.nextBytes(random);
        String id = BASE64.encodeToString(random);
        String expiry = Long.toString(expires.getEpochSecond());
        return new LinkToken(id, expiry, sign(key, purpose, id, expiry));
    }

    /** The token of a text, if it was signed with this key for this purpose. */
    static Optional<LinkToken> verified(SecretKey key, String purpose, String text) {
        var parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var token = new LinkToken(parts.group(1), parts.group(2), parts.group(3));
        String expected = sign(key, purpose, token.id, token.expiry);
        return MessageDigest.isEqual(ascii(expected), ascii(token.signature))
                ? Optional.of(token)
                : Optional.empty();
    }

    /** What the database knows of the id. */
    byte[] idHash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(ascii(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text for the address. */
    String text() {
        return id + "." + expiry + "." + signature;
    }

    /** The signature is over texts, so every changed character changes it. */
    private static String sign(SecretKey key, String purpose, String id, String expiry) {
        try {
            var mac = Mac.getInstance(LinkKey.ALGORITHM);
            mac.init(key);
            byte[] signed = (purpose + "\n" + id + "\n" + expiry).getBytes(StandardCharsets.UTF_8);
            return BASE64.encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
