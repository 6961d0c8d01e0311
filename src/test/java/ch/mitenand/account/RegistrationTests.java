package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the form to the first sign-in, as a browser without script sees it. */
class RegistrationTests extends AccountTest {

    private static final String CONFIRM = "Bestätigen Sie Ihre E-Mail-Adresse";

    private HttpResponse<String> register(String email, String password) {
        return new Browser()
                .post(
                        "/registrieren",
                        Map.of(
                                "email", email,
                                "firstName", "Ana",
                                "surname", "Neu",
                                "password", password,
                                "sprache", "de"));
    }

    @Test
    void leadsFromTheFormToTheFirstSignIn() {
        String email = "ana" + DOMAIN;
        assertThat(location(register(" Ana" + DOMAIN.toUpperCase(java.util.Locale.ROOT), GOOD)))
                .isEqualTo("/registrieren?gesendet=1");
        String link = linkIn(email, CONFIRM);
        var browser = new Browser();
        assertThat(browser.signIn(email, GOOD)).isEqualTo("/anmelden?error");

        assertThat(browser.get(link).body()).contains("Ja, das ist meine Adresse");
        assertThat(browser.get(link).body()).contains("Ja, das ist meine Adresse");
        assertThat(browser.post(link, Map.of()).body()).contains("Ihre Adresse ist bestätigt");
        assertThat(browser.post(link, Map.of()).body()).contains("schon bestätigt");
        assertThat(browser.get(link).body()).contains("schon bestätigt");

        assertThat(browser.signIn(email, GOOD)).isEqualTo("/");
        assertThat(browser.isIn()).isTrue();
    }

    @Test
    void answersTheSameForAnAddressWithAnAccount() {
        account("bekannt");
        var known = register("bekannt" + DOMAIN, GOOD);
        var unknown = register("fremd" + DOMAIN, GOOD);

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(location(known)).isEqualTo(location(unknown));
        assertThat(known.headers().map().keySet()).isEqualTo(unknown.headers().map().keySet());
        assertThat(subjects("bekannt" + DOMAIN)).containsExactly("Sie haben schon ein Konto");
        assertThat(subjects("fremd" + DOMAIN)).containsExactly(CONFIRM);
    }

    @Test
    void doesNotTouchTheAccountThatIsThere() {
        account("bekannt");
        register("bekannt" + DOMAIN, "ganz anderes wort hier");
        waitForAnswered();
        assertThat(new Browser().signIn("bekannt" + DOMAIN, GOOD)).isEqualTo("/");
    }

    @Test
    void saysWhatToCorrectAndKeepsWhatWasTyped() {
        var answer = register("ana", "kurz");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("name@example.ch", "mindestens 12 Zeichen", "value=\"Neu\"")
                .doesNotContain("kurz");
    }

    @Test
    void needsNoCookie() {
        for (String path :
                new String[] {
                    "/registrieren",
                    "/passwort-vergessen",
                    "/passwort-neu/x",
                    "/einladung/x",
                    "/konto/bestaetigen/x",
                    "/konto/adresse/x"
                }) {
            var answer = new Browser().get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().map()).as(path).doesNotContainKey("set-cookie");
            assertThat(answer.body()).as(path).contains("<h1>").doesNotContain("vaadin");
        }
        assertThat(register("ana" + DOMAIN, GOOD).headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void expiredLinkIsReplacedOnceAnHour() {
        String email = "ana" + DOMAIN;
        register(email, GOOD);
        String link = linkIn(email, CONFIRM);
        jdbc.sql(
                        """
                        update one_time_link set created_at = now() - interval '3 days',
                            expires_at = now() - interval '1 day'
                        where purpose = 'confirm-account'\
                        """)
                .update();
        forgetMails(email);
        var browser = new Browser();

        assertThat(browser.get(link).body()).contains("Dieser Link ist abgelaufen");
        assertThat(browser.post(link, Map.of()).body()).contains("Dieser Link ist abgelaufen");
        browser.post(link, Map.of("neu", ""));
        assertThat(subjects(email)).isEmpty();
        jdbc.sql(
                        "update account set confirmation_sent_at = now() - interval '61 minutes' where email = :e")
                .param("e", email)
                .update();
        browser.post(link, Map.of("neu", ""));
        browser.post(link, Map.of("neu", ""));

        assertThat(subjects(email)).containsExactly(CONFIRM);
    }

    @Test
    void alteredLinkSaysHowToGoOn() {
        register("ana" + DOMAIN, GOOD);
        String link = linkIn("ana" + DOMAIN, CONFIRM);
        var answer = new Browser().post(link.substring(0, link.length() - 2) + "xx", Map.of());
        assertThat(answer.body()).contains("Dieser Link stimmt nicht", "/anmelden");
    }

    @Test
    void tooManyRegistrationsOfOneAddressHaveToWait() {
        for (int i = 0; i < 3; i++) {
            register("ana" + DOMAIN, GOOD);
        }
        var answer = register("ana" + DOMAIN, GOOD);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body())
                .contains("Zu viele Versuche. Versuchen Sie es in 5 Minuten wieder.");
    }

    @Test
    void formFromAnotherSiteIsRefused() {
        var answer =
                new Browser()
                        .postFrom(
                                "https://evil.example.com",
                                "/registrieren",
                                Map.of("email", "ana" + DOMAIN));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(subjects("ana" + DOMAIN)).isEmpty();
    }

    @Test
    void pageWithATokenIsNotKeptAndNotPassedOn() {
        var headers = new Browser().get("/passwort-neu/x").headers();
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }
}
