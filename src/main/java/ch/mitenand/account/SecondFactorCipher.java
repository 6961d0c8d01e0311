package ch.mitenand.account;

import ch.mitenand.mail.ServerKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Keeps what the database must not give away. Everything is bound to its account, so that a row
 * copied to another account is worthless there.
 */
@Component
class SecondFactorCipher {

    private static final Logger log = LoggerFactory.getLogger(SecondFactorCipher.class);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Function<String, byte[]> keys;
    private final SecureRandom random = new SecureRandom();

    @Autowired
    SecondFactorCipher(ServerKey keys) {
        this(keys::derive);
    }

    /** With a key for each label, 32 bytes. */
    SecondFactorCipher(Function<String, byte[]> keys) {
        this.keys = keys;
    }

    /** Encrypts with AES-GCM: nonce, content and tag. */
    byte[] seal(byte[] plain, UUID account) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, account).doFinal(plain);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Decrypts; empty when it was altered, or sealed with another key or for another account. */
    Optional<byte[]> open(byte[] sealed, UUID account) {
        var nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, nonce, account);
            return Optional.of(cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES));
        } catch (GeneralSecurityException e) {
            log.error(
                    "Ein zweiter Faktor lässt sich nicht entschlüsseln: Wurde der Schlüssel des Portals ersetzt?");
            return Optional.empty();
        }
    }

    /** What the database knows of a recovery code. */
    byte[] hash(String code, UUID account) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.apply("recovery-code"), "HmacSHA256"));
            mac.update(bytes(account));
            return mac.doFinal(code.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID account) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var key = new SecretKeySpec(keys.apply("totp-secret"), "AES");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bytes(account));
        return cipher;
    }

    /** The 16 bytes of a number. */
    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
