package ch.mitenand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Signing in with a passkey, in a real browser with a device that exists only in it. */
class PasskeyJourneyTests extends IntegrationTest {

    private static final String EMAIL = "paula@passkey.example.ch";
    private static final String PASSWORD = "velo kaktus montag suppe";
    private static final Pattern START = Pattern.compile(".*:\\d+/$");

    private static Browser browser;

    @Autowired private JdbcClient jdbc;
    @Autowired private PasswordEncoder encoder;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void addOfficer() {
        removeOfficer();
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into account (id, email, first_name, display_name, password_hash, language, created_at,
                            confirmed_at, demo)
                        values (:id, :email, 'Paula', 'Paula Probe', :hash, 'de', now(), now(), false)\
                        """)
                .param("id", id)
                .param("email", EMAIL)
                .param("hash", encoder.encode(PASSWORD))
                .update();
        jdbc.sql(
                        "insert into account_grant (account_id, role, scope) values (:id, 'INTEGRATION_OFFICER', '2581')")
                .param("id", id)
                .update();
    }

    @AfterEach
    void removeOfficer() {
        jdbc.sql("delete from account where email = :email").param("email", EMAIL).update();
        for (String table : new String[] {"outgoing_mail", "demo_inbox"}) {
            jdbc.sql("delete from " + table + " where recipient = :email")
                    .param("email", EMAIL)
                    .update();
        }
    }

    @Test
    void anOfficerSetsUpAPasskeyAndSignsInWithIt() {
        try (BrowserContext context = browser.context(1280, 900, true)) {
            Page page = context.newPage();
            addDevice(context, page);
            register(page);
            signOut(page);

            signIn(page);
            assertThat(page).hasURL(Pattern.compile(".*/anmelden/zweiter-schritt.*"));
            assertAccessible(page);
            page.navigate(url("/verwaltung/regeln"));
            assertThat(page.locator("h1")).hasText("Zweiter Schritt");
            click(page, "Passkey benutzen");
            assertThat(page).hasURL(Pattern.compile(".*/verwaltung/regeln$"));
            assertThat(page.locator("h1")).not().hasText("Zweiter Schritt");
            signOut(page);

            page.navigate(url("/anmelden"));
            click(page, "Mit einem Passkey anmelden");
            assertThat(page).hasURL(START);
            page.navigate(url("/verwaltung/regeln"));
            assertThat(page).hasURL(Pattern.compile(".*/verwaltung/regeln$"));
            signOut(page);
        }
    }

    /** Without the sign of the framework that tells whether there is a connection. */
    private static void assertAccessible(Page page) {
        assertThat(page.locator("h1")).isVisible();
        var result =
                new AxeBuilder(page)
                        .setLegacyMode(true)
                        .exclude("vaadin-connection-indicator")
                        .analyze();
        assertThat(result.getViolations()).as(page.url()).isEmpty();
    }

    private void register(Page page) {
        signIn(page);
        assertThat(page).hasURL(Pattern.compile(".*/konto/zweiter-faktor$"));
        click(page, "App einrichten");
        assertThat(page.getByAltText("QR-Code mit dem Schlüssel für die App")).isVisible();
        assertAccessible(page);
        page.getByLabel("Name für den neuen Passkey").fill("Prüfgerät");
        click(page, "Passkey einrichten");
        assertThat(page.locator("h1")).hasText("Bewahren Sie diese Codes auf");
        assertThat(page.locator(".mi-factor__codes li")).hasCount(10);
        assertAccessible(page);
        click(page, "Ich habe die Codes aufbewahrt");
        assertThat(page).hasURL(Pattern.compile(".*/konto$"));
        page.navigate(url("/konto/zweiter-faktor"));
        assertThat(page.getByText("Prüfgerät")).isVisible();
        assertAccessible(page);
    }

    private void signIn(Page page) {
        Browser.signIn(page, url("/anmelden"), EMAIL, PASSWORD);
    }

    private void signOut(Page page) {
        click(page, "Abmelden");
        assertThat(page).hasURL(START);
    }

    private static void click(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static void addDevice(BrowserContext context, Page page) {
        var session = context.newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", arguments);
    }
}
