package ch.mitenand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Keys derived from the one secret. */
class ServerKeyTests {

    private static ServerKey keys(String secret) {
        return new ServerKey(new LinkKey(secret, "target"));
    }

    @Test
    void dependOnSecretAndLabel() {
        var keys = keys("a".repeat(32));
        assertThat(keys.derive("totp-secret"))
                .hasSize(32)
                .isEqualTo(keys.derive("totp-secret"))
                .isNotEqualTo(keys.derive("recovery-code"))
                .isNotEqualTo(keys("b".repeat(32)).derive("totp-secret"));
    }

    @Test
    void needALabel() {
        assertThatThrownBy(() -> keys("a".repeat(32)).derive(""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keys("a".repeat(32)).derive("a\nb"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
