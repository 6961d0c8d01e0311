package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of apps, against the examples of RFC 6238 (their last six digits). */
class TotpTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111L);
    private static final long STEP = 1_111_111_111L / 30;

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void countsLikeTheStandard(long seconds, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(seconds))).isEqualTo(code);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(seconds), 0))
                .hasValue(seconds / 30);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void acceptsOneStepEitherSide(int seconds, boolean accepted) {
        String code = Totp.code(SECRET, NOW.plusSeconds(seconds));
        assertThat(Totp.step(SECRET, code, NOW, 0).isPresent()).isEqualTo(accepted);
    }

    @Test
    void acceptsNothingUpToTheLastStep() {
        String code = Totp.code(SECRET, NOW);
        assertThat(Totp.step(SECRET, code, NOW, STEP - 1)).hasValue(STEP);
        assertThat(Totp.step(SECRET, code, NOW, STEP)).isEqualTo(OptionalLong.empty());
        assertThat(Totp.step(SECRET, code, NOW, STEP + 1)).isEqualTo(OptionalLong.empty());
    }

    @ParameterizedTest
    @CsvSource({"''", "05047", "0504711", "٠٥٠٤٧١", "abcdef"})
    void refusesWhatIsNoCode(String typed) {
        assertThat(Totp.step(SECRET, typed, NOW, 0)).isEmpty();
    }

    @Test
    void writesSecretsAsOtherProgramsDo() {
        assertThat(TotpSecret.text(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(TotpSecret.bytes("gezd gnbv gy3t qojq gezd gnbv gy3t qojq")).contains(SECRET);
        assertThat(TotpSecret.bytes("GEZDGNBV")).isEmpty();
        assertThat(TotpSecret.bytes("1EZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")).isEmpty();
    }

    @Test
    void keepsSecretsWithLeadingZeros() {
        var zeros = new byte[20];
        zeros[19] = 7;
        assertThat(TotpSecret.bytes(TotpSecret.text(zeros))).contains(zeros);
        var high = new byte[20];
        high[0] = (byte) 0xff;
        assertThat(TotpSecret.bytes(TotpSecret.text(high))).contains(high);
    }

    @Test
    void tellsTheAppWhatItNeeds() {
        var secret = TotpSecret.random("eva+a@example.ch");
        assertThat(secret.text()).hasSize(32);
        assertThat(secret.groups()).matches("([A-Z2-7]{4} ){7}[A-Z2-7]{4}");
        assertThat(secret.address())
                .isEqualTo(
                        "otpauth://totp/Mitenand:eva%2Ba%40example.ch?secret="
                                + secret.text()
                                + "&issuer=Mitenand");
        assertThat(secret).hasToString("secret");
        assertThat(TotpSecret.random("eva@example.ch").text()).isNotEqualTo(secret.text());
    }
}
