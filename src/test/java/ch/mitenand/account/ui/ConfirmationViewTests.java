package ch.mitenand.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.Registrations;
import ch.mitenand.account.Registrations.NewAccount;
import ch.mitenand.shared.Language;
import ch.mitenand.shell.PageInfo;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Confirming the address of a new account. */
class ConfirmationViewTests extends AccountFormTest {

    private static final String EMAIL = "ana" + DOMAIN;

    @Autowired private Registrations registrations;

    private String link = "";

    @BeforeEach
    void register() {
        registrations.register(new NewAccount(EMAIL, "Ana", "Neu", GOOD, Language.DE), "192.0.2.1");
        link = linkIn(EMAIL, "Bestätigen Sie Ihre E-Mail-Adresse");
    }

    private PageInfo press(String to, Map<String, String> button) {
        return send(_get(ConfirmationView.class)::submit, to, button);
    }

    @Test
    void lookingConfirmsNothing() {
        for (int i = 0; i < 2; i++) {
            assertThat(open(link)).isEqualTo("E-Mail-Adresse bestätigen");
            assertThat(html()).contains("method=\"post\"", "Ja, das ist meine Adresse");
        }
        assertThat(new Browser().signIn(EMAIL, GOOD)).isEqualTo("/anmelden?error");
    }

    @Test
    void clickConfirmsOnceAndLeadsOn() {
        open(link);
        assertThat(press(link, Map.of()).path()).isEqualTo("/konto/bestaetigen");
        assertThat(heading()).isEqualTo("Danke, Ihre Adresse ist bestätigt");
        assertThat(linksIn(page())).containsExactly("/organisation-eintragen", "/anmelden");
        assertThat(new Browser().signIn(EMAIL, GOOD)).isEqualTo("/");

        press(link, Map.of());
        assertThat(heading()).isEqualTo("Ihre Adresse ist schon bestätigt");
        assertThat(open(link)).isEqualTo("Ihre Adresse ist schon bestätigt");
        assertThat(linksIn(page())).contains("/anmelden");
    }

    @Test
    void expiredLinkConfirmsNothingAndOffersANewOne() {
        expire("confirm-account");
        forgetMails(EMAIL);
        jdbc.sql(
                        "update account set confirmation_sent_at = now() - interval '2 hours' where email = :e")
                .param("e", EMAIL)
                .update();

        assertThat(open(link)).isEqualTo("Dieser Link ist abgelaufen");
        press(link, Map.of());
        assertThat(heading()).isEqualTo("Dieser Link ist abgelaufen");
        assertThat(html()).contains("name=\"neu\"");

        press(link, Map.of("neu", ""));
        assertThat(heading()).isEqualTo("Schauen Sie in Ihr Postfach");
        String fresh = linkIn(EMAIL, "Bestätigen Sie Ihre E-Mail-Adresse");
        assertThat(fresh).isNotEqualTo(link);
        assertThat(open(fresh)).isEqualTo("E-Mail-Adresse bestätigen");
        assertThat(new Browser().signIn(EMAIL, GOOD)).isEqualTo("/anmelden?error");
    }

    @Test
    void alteredLinkConfirmsNothingAndLeadsOn() {
        assertThat(open(altered(link))).isEqualTo("Dieser Link stimmt nicht");
        press(altered(link), Map.of());
        assertThat(heading()).isEqualTo("Dieser Link stimmt nicht");
        assertThat(linksIn(page())).containsExactly("/anmelden", "/registrieren");
        assertThat(new Browser().signIn(EMAIL, GOOD)).isEqualTo("/anmelden?error");
    }
}
