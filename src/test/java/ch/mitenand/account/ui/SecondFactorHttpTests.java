package ch.mitenand.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.SecondFactorTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The second factor as a browser without script meets it, that is: with direct addresses. */
class SecondFactorHttpTests extends SecondFactorTest {

    private void pass(String name) {
        jdbc.sql(
                        """
                        update account_session set second_factor_at = created_at
                        where account_id = (select id from account where email = :email)\
                        """)
                .param("email", name + DOMAIN)
                .update();
    }

    @Test
    void staffWithoutFactorAreLedToTheSetUp() {
        officer("eva");
        var browser = new Browser();
        assertThat(browser.signIn("eva" + DOMAIN, GOOD)).isEqualTo("/konto/zweiter-faktor");
        assertThat(location(browser.get("/verwaltung/regeln")))
                .isEqualTo("/konto/zweiter-faktor?weiter=%2Fverwaltung%2Fregeln");
        assertThat(browser.get("/konto/zweiter-faktor").statusCode()).isEqualTo(200);
        assertThat(browser.get("/konto").statusCode()).isEqualTo(200);
        assertThat(browser.get("/angebote").statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasAFactorIsLedToTheStepAndFromThereOn() {
        officer("eva");
        signIn("eva" + DOMAIN);
        setUpApp();
        var browser = new Browser();
        assertThat(browser.get("/verwaltung/regeln").statusCode()).isEqualTo(302);
        assertThat(browser.signIn("eva" + DOMAIN, GOOD))
                .isEqualTo("/anmelden/zweiter-schritt?weiter=%2Fverwaltung%2Fregeln");
        for (String path : new String[] {"/verwaltung/regeln", "/konto", "/konto/zweiter-faktor"}) {
            assertThat(location(browser.get(path))).startsWith("/anmelden/zweiter-schritt?weiter=");
        }
        assertThat(browser.get("/anmelden/zweiter-schritt").statusCode()).isEqualTo(200);
        pass("eva");
        assertThat(browser.get("/verwaltung/regeln").statusCode()).isEqualTo(200);
        assertThat(browser.get("/konto").statusCode()).isEqualTo(200);
    }

    @Test
    void pathAfterTheSignInIsKept() {
        officer("eva");
        var answer =
                new Browser()
                        .post(
                                "/anmelden?weiter=%2Feinladung%2Fab.cd",
                                Map.of("username", "eva" + DOMAIN, "password", GOOD));
        assertThat(location(answer)).isEqualTo("/konto/zweiter-faktor?weiter=%2Feinladung%2Fab.cd");
    }

    @Test
    void othersAndDemoAccountsNoticeNothing() {
        account("vera");
        assertThat(new Browser().signIn("vera" + DOMAIN, GOOD)).isEqualTo("/");
        var demo = new Browser();
        assertThat(demo.signIn("ib@olten.example.ch", "mitenand-demo-2026")).isEqualTo("/");
        assertThat(demo.get("/verwaltung/regeln").statusCode()).isEqualTo(200);
    }

    @Test
    void strangersAreSentToTheSignIn() {
        var browser = new Browser();
        for (String path : new String[] {"/anmelden/zweiter-schritt", "/konto/zweiter-faktor"}) {
            assertThat(location(browser.get(path))).startsWith("/anmelden");
        }
    }
}
