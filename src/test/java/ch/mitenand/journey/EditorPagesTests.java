package ch.mitenand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.account.DemoAccounts;
import ch.mitenand.offer.OfferId;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The editor while somebody looks at the preview, and while somebody else works on the offer. */
class EditorPagesTests extends LookingTest {

    private static final String DRAFT = "Zusammen flicken";
    private static final String MINE = "Zusammen flicken am Morgen";
    private static final String THEIRS = "Zusammen flicken am Abend";

    @Autowired private ApplicationContext context;

    private WaitingContent content;
    private OfferId offer;

    @BeforeEach
    void writeDraft() {
        content = new WaitingContent(context);
        offer = content.draft(DRAFT);
    }

    @AfterEach
    void tidy() {
        content.close();
    }

    @Test
    void previewIsAccessible() {
        try (var window = desk()) {
            Page page = editor(window);
            page.setViewportSize(360, 900);
            page.reload();
            press(page, "Vorschau");
            assertThat(page.locator(".mi-preview__page h1, .mi-preview__page h2").first())
                    .isVisible();
            lookHere(page);
            page.setViewportSize(360, 900);
            press(page, "Weiter bearbeiten");
            assertThat(button(page, "Vorschau")).isVisible();
            lookHere(page);
        }
    }

    @Test
    void conflictIsAccessible() {
        try (var window = desk()) {
            Page page = editor(window);
            content.save(content.member(), offer, THEIRS);
            write(page);
            assertThat(page.getByText("hat in der Zwischenzeit gespeichert")).isVisible();
            lookHere(page);
            press(page, "Mit dieser Auswahl weiterarbeiten");
            assertThat(page.getByText("Wählen Sie noch bei 1 Punkt.")).isVisible();
            lookHere(page);
            page.getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName("Meine Fassung behalten"))
                    .check();
            press(page, "Mit dieser Auswahl weiterarbeiten");
            assertThat(page.getByText("hat in der Zwischenzeit gespeichert")).hasCount(0);
            assertThat(title(page)).hasValue(MINE);
        }
    }

    @Test
    void lockWhileSomebodyWritesIsAccessible() {
        try (var window = desk()) {
            Page page = editor(window);
            content.submit(content.member(), offer);
            write(page);
            assertThat(page.getByText("Wartet auf Freigabe").first()).isVisible();
            assertThat(button(page, "Zurückziehen und weiter bearbeiten")).isVisible();
            lookHere(page);
        }
    }

    @Test
    void lockedOfferIsAccessible() {
        content.submit(content.member(), offer);
        try (var window = desk()) {
            Page page = editor(window);
            assertThat(button(page, "Zurückziehen und weiter bearbeiten")).isVisible();
            look(page, "/angebot-bearbeiten/" + offer, DRAFT);
        }
    }

    private Page editor(BrowserContext window) {
        Page page = window.newPage();
        Browser.signIn(page, url("/anmelden"), DemoActors.ADMIN_OF_TREFF, DemoAccounts.PASSWORD);
        page.navigate(url("/angebot-bearbeiten/" + offer));
        assertThat(page.locator("h1").first()).hasText(DRAFT);
        Browser.waitUntilIdle(page);
        return page;
    }

    private static void write(Page page) {
        title(page).fill(MINE);
        title(page).blur();
    }

    private static Locator title(Page page) {
        return page.getByLabel(Pattern.compile("^Titel\\W*$")).first();
    }
}
