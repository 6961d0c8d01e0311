package ch.mitenand.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.PasswordResets;
import ch.mitenand.shell.PageInfo;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Choosing a new password with the link of a mail. */
class NewPasswordViewTests extends AccountFormTest {

    private static final String EMAIL = "max" + DOMAIN;

    @Autowired private PasswordResets resets;

    private String link = "";

    @BeforeEach
    void ask() {
        account("max");
        resets.ask(EMAIL, "192.0.2.1");
        link = linkIn(EMAIL, "Wählen Sie ein neues Passwort");
    }

    private PageInfo choose(String to, String password) {
        return send(_get(NewPasswordView.class)::submit, to, Map.of("password", password));
    }

    @Test
    void linkShowsTheFormAsOftenAsOneLooks() {
        for (int i = 0; i < 2; i++) {
            assertThat(open(link)).isEqualTo("Neues Passwort");
            assertThat(html())
                    .contains("method=\"post\"", "name=\"password\"", "type=\"password\"");
        }
        assertThat(new Browser().signIn(EMAIL, GOOD)).isEqualTo("/");
    }

    @Test
    void newPasswordHoldsAndTheLinkIsUsed() {
        open(link);
        var info = choose(link, FRESH);

        assertThat(info.status()).isEqualTo(200);
        assertThat(info.path()).isEqualTo("/passwort-neu");
        assertThat(heading()).isEqualTo("Ihr neues Passwort gilt");
        assertThat(linksIn(page())).contains("/anmelden");
        assertThat(new Browser().signIn(EMAIL, FRESH)).isEqualTo("/");

        assertThat(open(link)).isEqualTo("Dieser Link ist schon benutzt");
        assertThat(linksIn(page())).containsExactly("/anmelden", "/passwort-vergessen");
        choose(link, GOOD);
        assertThat(heading()).isEqualTo("Dieser Link ist schon benutzt");
        assertThat(new Browser().signIn(EMAIL, FRESH)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zukurz", "Pia Probe 2026 Pia", "passwortpasswort"})
    void weakPasswordIsRefusedAndNeverShownAgain(String weak) {
        open(link);
        var info = choose(link, weak);

        assertThat(info.status()).isEqualTo(422);
        assertThat(heading()).isEqualTo("Neues Passwort");
        assertThat(html()).contains("aria-invalid=\"true\"", "password-fehler");
        assertThat(html()).doesNotContain("value=");
        assertThat(open(link)).isEqualTo("Neues Passwort");
        assertThat(choose(link, FRESH).status()).isEqualTo(200);
        assertThat(heading()).isEqualTo("Ihr neues Passwort gilt");
    }

    @Test
    void expiredLinkChangesNothingAndLeadsToANewOne() {
        expire("reset-password");

        assertThat(open(link)).isEqualTo("Dieser Link ist abgelaufen");
        assertThat(words()).contains("Ihr Passwort ist noch das alte");
        choose(link, FRESH);
        assertThat(heading()).isEqualTo("Dieser Link ist abgelaufen");
        assertThat(linksIn(page())).containsExactly("/passwort-vergessen");
        assertThat(new Browser().signIn(EMAIL, GOOD)).isEqualTo("/");
    }

    @Test
    void alteredLinkChangesNothingAndLeadsToANewOne() {
        assertThat(open(altered(link))).isEqualTo("Dieser Link stimmt nicht");
        choose(altered(link), FRESH);
        assertThat(heading()).isEqualTo("Dieser Link stimmt nicht");
        assertThat(linksIn(page())).containsExactly("/passwort-vergessen");
        assertThat(new Browser().signIn(EMAIL, GOOD)).isEqualTo("/");
    }
}
