package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the database must not give away. */
class SecondFactorCipherTests {

    private static final UUID EVA = UUID.randomUUID();
    private static final byte[] SECRET = "zwanzig Zeichen hier".getBytes(StandardCharsets.US_ASCII);

    private final SecondFactorCipher cipher = cipher((byte) 1);

    private static SecondFactorCipher cipher(byte key) {
        return new SecondFactorCipher(label -> {
            var bytes = new byte[32];
            bytes[0] = key;
            bytes[1] = (byte) label.length();
            return bytes;
        });
    }

    @Test
    void opensWhatItHasSealed() {
        byte[] sealed = cipher.seal(SECRET, EVA);
        assertThat(sealed).hasSize(12 + 20 + 16);
        assertThat(cipher.open(sealed, EVA)).contains(SECRET);
        assertThat(cipher.seal(SECRET, EVA)).isNotEqualTo(sealed);
    }

    @Test
    void opensNothingWithAnotherKey() {
        assertThat(cipher((byte) 2).open(cipher.seal(SECRET, EVA), EVA)).isEmpty();
    }

    @Test
    void opensNothingForAnotherAccount() {
        assertThat(cipher.open(cipher.seal(SECRET, EVA), UUID.randomUUID())).isEmpty();
    }

    @Test
    void opensNothingThatWasAltered() {
        byte[] sealed = cipher.seal(SECRET, EVA);
        sealed[20] ^= 1;
        assertThat(cipher.open(sealed, EVA)).isEmpty();
    }

    @Test
    void hashesDependOnAccountAndKey() {
        byte[] hash = cipher.hash("abcd", EVA);
        assertThat(hash).hasSize(32).isEqualTo(cipher.hash("abcd", EVA));
        assertThat(cipher.hash("abcd", UUID.randomUUID())).isNotEqualTo(hash);
        assertThat(cipher((byte) 2).hash("abcd", EVA)).isNotEqualTo(hash);
    }
}
