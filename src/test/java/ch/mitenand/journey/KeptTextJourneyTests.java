package ch.mitenand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.account.DemoAccounts;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A session ends while somebody writes: the text is there again after the next sign-in. */
class KeptTextJourneyTests extends IntegrationTest {

    private static final String STORED = "sessionStorage.getItem('mitenand.aufbewahrt')";
    private static final String STORE = "sessionStorage.setItem('mitenand.aufbewahrt', text)";
    private static final String SECRET = "Rütli 1291";
    private static final String SENTENCE = "Wir nähen zusammen am Fluss.";
    private static final String TEXT = "neue.helferin@example.ch";

    private static Browser browser;

    @Autowired private WebServerApplicationContext server;
    @Autowired private JdbcClient jdbc;

    private String treff = "";
    private String members = "";

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
    void findPage() {
        treff = new DemoActors(jdbc).organisationOf(DemoActors.ADMIN_OF_TREFF);
        members = "/organisation/" + treff + "/mitglieder";
    }

    @Test
    void whatWasTypedComesBackAfterTheSessionHasEnded() {
        try (var context = browser.context(360, 800, true)) {
            Page page = writeAndLoseTheSession(context);
            Locator message = page.locator(".v-system-error");
            assertThat(message).containsText("Ihre Anmeldung ist abgelaufen");
            assertThat(message).containsText("Was Sie geschrieben haben, ist noch da.");
            Browser.assertAccessible(page);

            page.keyboard().press("Enter");
            signIn(page, DemoActors.ADMIN_OF_TREFF);
            assertThat(page).hasURL(Pattern.compile(".*" + members + ".*"));
            assertThat(offer(page)).containsText("Wir haben Ihren Text aufbewahrt: E-Mail-Adresse");
            Browser.assertAccessible(page);
            button(page, "Einsetzen").click();

            assertThat(invitation(page)).hasValue(TEXT);
            assertThat(invitation(page)).isFocused();
            assertThat(offer(page)).hasCount(0);
            assertThat(page.evaluate(STORED)).isNull();
            button(page, "Einladung senden").click();
            assertThat(page.getByText("Die Einladung an " + TEXT + " ist unterwegs.").first())
                    .isVisible();
            button(page, "Einladung zurückziehen: " + TEXT).click();
            assertThat(button(page, "Einladung zurückziehen: " + TEXT)).hasCount(0);
        }
    }

    @Test
    void whatTheEditorCouldNotSaveComesBackToo() {
        try (var context = browser.context(360, 800, true)) {
            Page page = context.newPage();
            page.navigate(url("/angebot-neu/" + treff));
            signIn(page, DemoActors.ADMIN_OF_TREFF);
            button(page, "Neues Angebot beginnen").click();
            assertThat(page).hasURL(Pattern.compile(".*/angebot-bearbeiten/.*"));
            String editor = page.url();
            try {
                field(page, "Titel").fill("Näherunde am Fluss");
                field(page, "Titel").blur();
                assertThat(page.getByText(Pattern.compile("^Gespeichert")).first()).isVisible();
                expire(context);
                field(page, "In einem Satz").fill(SENTENCE);
                box(page).evaluate("box => box.click()");
                Locator message = page.locator(".v-system-error");
                assertThat(message).containsText("Was Sie geschrieben haben, ist noch da.");

                page.keyboard().press("Enter");
                signIn(page, DemoActors.ADMIN_OF_TREFF);
                assertThat(page).hasURL(editor);
                assertThat(offer(page)).containsText("In einem Satz");
                assertThat(offer(page)).containsText("Gratis");
                assertThat(offer(page)).not().containsText("Titel");
                Browser.assertAccessible(page);
                button(page, "Einsetzen").click();

                assertThat(field(page, "In einem Satz")).hasValue(SENTENCE);
                assertThat(box(page)).isChecked();
                assertThat(offer(page)).hasCount(0);
                assertThat(page.getByText(Pattern.compile("^Gespeichert")).first()).isVisible();
                page.reload();
                assertThat(field(page, "In einem Satz")).hasValue(SENTENCE);
                assertThat(box(page)).isChecked();
                assertThat(offer(page)).hasCount(0);
            } finally {
                jdbc.sql("delete from offer_work where offer_id = :id")
                        .param("id", editor.replaceAll(".*/", ""))
                        .update();
            }
        }
    }

    @Test
    void whatSomebodyElseWroteIsGone() {
        try (var context = browser.context(1280, 900, true)) {
            Page page = writeAndLoseTheSession(context);
            button(page, "Weiter").click();
            signIn(page, DemoActors.MEMBER_OF_TREFF);
            assertThat(page).hasURL(Pattern.compile(".*" + members + ".*"));
            page.locator("h1").waitFor();
            page.waitForFunction(STORED + " === null");
            assertThat(offer(page)).hasCount(0);
        }
    }

    @Test
    void itIsForgottenOnRequestInTimeAndAtSignOut() {
        try (var context = browser.context(1280, 900, true)) {
            Page page = writeAndLoseTheSession(context);
            button(page, "Weiter").click();
            signIn(page, DemoActors.ADMIN_OF_TREFF);
            offer(page).waitFor();
            var stored = page.evaluate(STORED);
            button(page, "Verwerfen").click();
            assertThat(offer(page)).hasCount(0);
            assertThat(page.evaluate(STORED)).isNull();

            page.evaluate(
                    "text => " + STORE,
                    stored.toString().replaceAll("\"until\":\\d+", "\"until\":1"));
            page.reload();
            page.waitForFunction(STORED + " === null");

            page.evaluate("text => " + STORE, stored);
            page.reload();
            offer(page).waitFor();
            button(page, "Abmelden").click();
            assertThat(button(page, "Abmelden")).hasCount(0);
            assertThat(page.evaluate(STORED)).isNull();
        }
    }

    @Test
    void aCutLineIsSaidInGerman() {
        try (var context = browser.context(360, 800, true)) {
            Page page = context.newPage();
            page.navigate(url("/anmelden"));
            page.locator("input[name=username]").waitFor();
            Locator line = page.locator("vaadin-connection-indicator");

            context.setOffline(true);
            assertThat(line).containsText("Keine Verbindung zum Portal.");
            context.setOffline(false);
            assertThat(line).containsText("Die Verbindung ist wieder da.");
        }
    }

    private Page writeAndLoseTheSession(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(url(members));
        signIn(page, DemoActors.ADMIN_OF_TREFF);
        invitation(page).fill(TEXT);
        writeSecrets(page);
        expire(context);
        button(page, "Einladung senden").click();
        assertThat(page.locator(".v-system-error")).isInViewport();
        assertThat((String) page.evaluate(STORED)).contains(TEXT).doesNotContain(SECRET);
        return page;
    }

    private static void writeSecrets(Page page) {
        page.evaluate(
                """
                document.getElementById('inhalt').insertAdjacentHTML('beforeend', `
                    <label>Geheim <input type="password"></label>
                    <label>Geheimcode <input autocomplete="one-time-code"></label>
                    <vaadin-password-field label="Sichtbar"></vaadin-password-field>`)\
                """);
        page.locator("vaadin-password-field-button").click();
        assertThat(page.locator("vaadin-password-field input")).hasAttribute("type", "text");
        for (String label : List.of("Geheim", "Geheimcode", "Sichtbar")) {
            page.getByLabel(label, new GetByLabelOptions().setExact(true)).fill(SECRET);
        }
    }

    /** The server forgets the session, as after half an hour or a restart. */
    private void expire(BrowserContext context) {
        String id =
                context.cookies().stream()
                        .filter(cookie -> cookie.name.equals("JSESSIONID"))
                        .findFirst()
                        .orElseThrow()
                        .value;
        var host = ((TomcatWebServer) server.getWebServer()).getTomcat().getHost();
        for (var container : host.findChildren()) {
            var sessions = ((org.apache.catalina.Context) container).getManager();
            for (var session : sessions.findSessions()) {
                if (session.getId().equals(id)) {
                    session.expire();
                }
            }
        }
    }

    private void signIn(Page page, String email) {
        assertThat(page).hasURL(Pattern.compile(".*/anmelden.*"));
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(DemoAccounts.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page).not().hasURL(Pattern.compile(".*/anmelden.*"));
    }

    private static Locator invitation(Page page) {
        return page.locator(".mi-org__invite input").first();
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(Pattern.compile("^" + label + "\\W*$")).first();
    }

    private static Locator box(Page page) {
        return page.getByRole(
                        AriaRole.CHECKBOX, new GetByRoleOptions().setName("Gratis").setExact(true))
                .first();
    }

    private static Locator offer(Page page) {
        return page.locator(".mi-kept");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
