package ch.mitenand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ch.mitenand.account.AppCodes;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The pages of the second factor, as an officer whose account is no demo account. */
class SecondFactorPagesTests extends LookingTest {

    private static final String EMAIL = "olga@zweiterfaktor.example.ch";
    private static final String PASSWORD = "velo kaktus montag suppe";
    private static final String SET_UP = "/konto/zweiter-faktor";
    private static final String STEP = "/anmelden/zweiter-schritt";

    @Autowired private JdbcClient jdbc;
    @Autowired private PasswordEncoder encoder;
    @Autowired private Clock clock;

    @BeforeEach
    void makeOfficer() {
        removeOfficer();
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into account (id, email, first_name, display_name, password_hash, language, created_at,
                            confirmed_at, demo)
                        values (:id, :email, 'Olga', 'Olga Ordnung', :hash, 'de', now(), now(), false)\
                        """)
                .param("id", id)
                .param("email", EMAIL)
                .param("hash", encoder.encode(PASSWORD))
                .update();
        jdbc.sql(
                        """
                        insert into account_grant (account_id, role, scope)
                        values (:id, 'INTEGRATION_OFFICER', '2581')\
                        """)
                .param("id", id)
                .update();
    }

    @AfterEach
    void removeOfficer() {
        jdbc.sql("delete from throttle").update();
        jdbc.sql("delete from account where email = :email").param("email", EMAIL).update();
        for (String table : new String[] {"outgoing_mail", "demo_inbox"}) {
            jdbc.sql("delete from " + table + " where recipient = :email")
                    .param("email", EMAIL)
                    .update();
        }
    }

    @Test
    void setUpAndSecondStepAreAccessible() {
        try (var desk = desk()) {
            Page page = desk.newPage();
            Browser.signIn(page, url("/anmelden"), EMAIL, PASSWORD);
            look(page, SET_UP, "Zweiter Faktor");
            String recovery = setUpApp(page);
            look(page, SET_UP, "Zweiter Faktor");
            assertThat(button(page, "Andere App einrichten")).isVisible();
            look(page, "/konto", "Mein Konto");
            press(page, "Abmelden");
            assertThat(page).not().hasURL(Pattern.compile(".*/konto$"));

            Browser.signIn(page, url("/anmelden"), EMAIL, PASSWORD);
            look(page, STEP, "Zweiter Schritt");
            answer(page, "000000");
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT).first())
                    .isVisible();
            lookHere(page);
            answer(page, recovery);
            assertThat(page).not().hasURL(Pattern.compile(".*" + STEP + ".*"));
        }
    }

    /** One of the codes for whoever loses the app. */
    private String setUpApp(Page page) {
        press(page, "App einrichten");
        String key = page.locator(".mi-factor__key").textContent();
        lookHere(page);
        page.getByLabel("Code aus der App").fill("000000");
        press(page, "Bestätigen");
        lookHere(page);
        page.getByLabel("Code aus der App").fill(AppCodes.code(key, clock.instant()));
        press(page, "Bestätigen");
        assertThat(page.locator("h1")).hasText("Bewahren Sie diese Codes auf");
        lookHere(page);
        String code = page.locator(".mi-factor__codes li").first().textContent();
        press(page, "Ich habe die Codes aufbewahrt");
        assertThat(page).hasURL(Pattern.compile(".*/konto$"));
        return code.strip();
    }

    private static void answer(Page page, String code) {
        page.getByLabel("Code aus der App, oder ein Wiederherstellungscode").fill(code);
        press(page, "Weiter");
    }
}
