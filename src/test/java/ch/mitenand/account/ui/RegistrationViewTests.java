package ch.mitenand.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.shell.PageInfo;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Making an account, and asking for a new password. */
class RegistrationViewTests extends AccountFormTest {

    private static final String EMAIL = "ana" + DOMAIN;
    private static final String REGISTRATION = "/registrieren";
    private static final String FORGOTTEN = "/passwort-vergessen";

    private PageInfo register(Map<String, String> fields) {
        return send(_get(RegistrationView.class)::submit, REGISTRATION, fields);
    }

    private PageInfo forget(String email) {
        return send(_get(ForgottenPasswordView.class)::submit, FORGOTTEN, Map.of("email", email));
    }

    private static Map<String, String> complete() {
        return new HashMap<>(
                Map.of(
                        "email", EMAIL,
                        "firstName", "Ana",
                        "surname", "Neu-Meier",
                        "password", GOOD,
                        "sprache", "it"));
    }

    @Test
    void completeFormSendsTheMail() {
        assertThat(open(REGISTRATION)).isEqualTo("Konto anlegen");
        var info = register(complete());

        assertThat(info.status()).isEqualTo(303);
        assertThat(open(info.path())).isEqualTo("Schauen Sie in Ihr Postfach");
        assertThat(linksIn(page())).containsExactly("/anmelden");
        assertThat(subjects(EMAIL)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "password, zukurz",
        "password, Ana Neu-Meier 2026",
        "email, kein-at",
        "email, ''",
        "firstName, ''",
        "surname, ''"
    })
    void whatIsWrongIsMarkedAndTheRestIsKept(String field, String typed) {
        open(REGISTRATION);
        var fields = complete();
        fields.put(field, typed);
        var info = register(fields);

        assertThat(info.status()).isEqualTo(422);
        assertThat(words()).contains("Bitte prüfen Sie die markierten Felder.");
        assertThat(html()).contains(field + "-fehler").doesNotContain(GOOD, "zukurz");
        assertThat(html()).containsOnlyOnce("aria-invalid");
        assertThat(html()).containsPattern(chosen("it"));
        fields.remove("password");
        fields.remove("sprache");
        fields.values().stream()
                .filter(value -> !value.isEmpty())
                .forEach(value -> assertThat(html()).contains("value=\"" + value + "\""));
        assertThat(subjects(EMAIL)).isEmpty();
    }

    @Test
    void addressWithAnAccountGetsTheSameAnswer() {
        account("ana");
        open(REGISTRATION);

        assertThat(register(complete()).path()).isEqualTo("/registrieren?gesendet=1");
        assertThat(subjects(EMAIL)).containsExactly("Sie haben schon ein Konto");
    }

    @Test
    void tooManyHaveToWait() {
        open(REGISTRATION);
        for (int i = 0; i < 3; i++) {
            assertThat(register(complete()).status()).isEqualTo(303);
        }
        assertThat(register(complete()).status()).isEqualTo(429);
        assertThat(words()).contains("Zu viele Versuche.");
    }

    @Test
    void linkForANewPasswordIsSentToAccountsOnly() {
        account("ana");
        assertThat(open(FORGOTTEN)).isEqualTo("Passwort vergessen");
        var known = forget(EMAIL);
        var unknown = forget("niemand" + DOMAIN);

        assertThat(known.status()).isEqualTo(303);
        assertThat(unknown).isEqualTo(known);
        assertThat(subjects(EMAIL)).containsExactly("Wählen Sie ein neues Passwort");
        assertThat(subjects("niemand" + DOMAIN)).isEmpty();
        assertThat(open(known.path())).isEqualTo("Schauen Sie in Ihr Postfach");
        assertThat(linksIn(page())).containsExactly(FORGOTTEN, "/anmelden");
    }

    @Test
    void tooManyQuestionsHaveToWait() {
        open(FORGOTTEN);
        int asked = 0;
        while (forget(EMAIL).status() == 303 && asked < 20) {
            asked++;
        }
        assertThat(asked).isBetween(1, 19);
        assertThat(words()).contains("Zu viele Versuche.");
    }
}
