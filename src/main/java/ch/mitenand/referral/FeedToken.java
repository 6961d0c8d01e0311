package ch.mitenand.referral;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** The secret part of the address of a calendar: 256 random bits, of which only a hash is kept. */
record FeedToken(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** A new one. */
    static FeedToken create() {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** The token of a text; empty when it cannot be one. */
    static Optional<FeedToken> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new FeedToken(text)) : Optional.empty();
    }

    /** What the database knows of it. */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "FeedToken";
    }
}
