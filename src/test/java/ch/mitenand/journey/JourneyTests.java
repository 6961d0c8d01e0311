package ch.mitenand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.account.DemoAccounts;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do with the portal, in a real browser. */
class JourneyTests extends IntegrationTest {

    private static Browser browser;

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

    /**
     * A newcomer on an old phone looks for a course, narrows down, reads, goes back and shares the
     * link.
     */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aResidentFindsACourse(boolean javaScript) {
        try (BrowserContext phone = browser.phone(javaScript)) {
            Page page = phone.newPage();
            page.navigate(url("/"));
            page.getByLabel("Was suchen Sie?").fill("Deutschkurs");
            page.getByLabel("Ort oder PLZ").fill("4600");
            page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Suchen")).click();
            assertThat(page).hasURL(Pattern.compile("/angebote\\?q=Deutschkurs&ort=4600.*"));
            String all = page.locator("h1").textContent();
            page.locator(".mi-filters__toggle > summary").click();
            page.locator("a.mi-facet__link[href*='niveau=A1']").first().click();
            assertThat(page).hasURL(Pattern.compile(".*niveau=A1.*"));
            String narrowed = page.locator("h1").textContent();
            assertThat(number(narrowed)).isPositive().isLessThan(number(all));
            String found = page.url();

            var first = page.locator(".mi-card__title a").first();
            String title = first.textContent();
            first.click();
            assertThat(page).hasURL(Pattern.compile(".*/angebote/[0-9a-f-]{36}.*"));
            assertThat(page.locator("h1").textContent()).contains(title.strip());
            page.goBack();
            assertThat(page).hasURL(found);
            assertThat(page.locator("h1")).hasText(narrowed);
            page.reload();
            assertThat(page.locator("h1")).hasText(narrowed);

            try (BrowserContext friend = browser.phone(javaScript)) {
                Page shared = friend.newPage();
                shared.navigate(found);
                assertThat(shared.locator("h1")).hasText(narrowed);
                assertThat(friend.cookies()).isEmpty();
            }
            assertThat(phone.cookies()).isEmpty();
        }
    }

    private static int number(String heading) {
        return Integer.parseInt(heading.strip().split("\\D", 2)[0]);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/angebote",
                "/angebote?q=Deutschkurs&ort=4600&umkreis=10&niveau=A1",
                "/angebote?q=Schwimmkrus",
                "/angebote?q=Zyklotron&ort=Kleinl%C3%BCtzel&sprache=ta",
                "/gemeinden",
                "/gemeinden/2581",
                "/angebote/unbekannt",
                "/datenquellen",
                "/impressum",
                "/merkliste"
            })
    void everyPageIsAccessibleAndFits(String path) {
        for (int width : List.of(360, 1280)) {
            try (BrowserContext context = browser.context(width, 900, true)) {
                Page page = context.newPage();
                page.navigate(url(path));
                assertFits(page, width);
                Browser.assertAccessible(page);
            }
        }
    }

    @Test
    void anOfferItsLanguagesAndItsOrganisationAreAccessible() {
        try (BrowserContext context = browser.phone(true)) {
            Page page = context.newPage();
            page.navigate(url("/angebote?q=Integrationsberatung+in+Ihrer+Sprache"));
            page.locator(".mi-card__title a").first().click();
            assertFits(page, 360);
            Browser.assertAccessible(page);
            page.navigate(page.url() + "?sprache=tr");
            Browser.assertAccessible(page);
            page.locator("a[href*='/organisationen/']").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/organisationen/.*"));
            assertFits(page, 360);
            Browser.assertAccessible(page);
        }
    }

    private static void assertFits(Page page, int width) {
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(width);
    }

    @Test
    void theSearchWorksWithTheKeyboardAlone() {
        try (BrowserContext context = browser.context(1280, 900, true)) {
            Page page = context.newPage();
            page.navigate(url("/angebote"));
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").textContent()).contains("Inhalt");
            page.getByLabel("Was suchen Sie?").focus();
            page.keyboard().type("Kinderbetreuung");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*q=Kinderbetreuung.*"));
        }
    }

    @Test
    void whoSignsInSeesTheSameSearchInside() {
        try (BrowserContext context = browser.context(1280, 900, true)) {
            Page page = context.newPage();
            Browser.signIn(
                    page, url("/anmelden"), DemoActors.OFFICER_OF_OLTEN, DemoAccounts.PASSWORD);
            page.navigate(url("/angebote?q=Deutschkurs"));
            assertThat(page.locator("h1")).containsText("Angebote");
            assertThat(page.getByText("Abmelden").first()).isVisible();
            page.locator(".mi-card__title a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/angebote/[0-9a-f-]{36}.*"));
            page.goBack();
            assertThat(page).hasURL(Pattern.compile(".*q=Deutschkurs.*"));
            assertThat(page.locator(".mi-card__title a").first()).isVisible();
        }
    }
}
