package ch.mitenand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.MovableClock;
import ch.mitenand.account.DemoAccounts;
import ch.mitenand.mail.Postbox;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.publishing.Policies;
import ch.mitenand.publishing.Policies.ChangePolicy;
import ch.mitenand.publishing.ReminderRound;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How an association comes to its first offer and keeps it true: register, confirm by mail, be
 * approved, publish, be found; a change that waits for review; reminders by time travel, confirmed
 * by link, hidden when ignored.
 */
class PublishingJourneyTests extends IntegrationTest {

    private static final Logger log = LoggerFactory.getLogger(PublishingJourneyTests.class);
    private static final String EMAIL = "rita.studer@naehstube-olten.example.ch";
    private static final String PASSWORD = "Fingerhut Kirschbaum Velokurier 7";
    private static final String ORGANISATION = "Nähstube Hammer Olten";
    private static final String TITLE = "Flickabend mit Zickzackstich";

    private static Browser browser;

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;
    @Autowired private MovableClock clock;
    @Autowired private Policies policies;
    @Autowired private OfferCatalogue catalogue;

    /** What the figures in docs/publishing.md say; the mail in the own postbox is one of them. */
    private static final int MOST_SCREENS = 11;

    private static final int MOST_FIELDS = 23;
    private static final int PHONE = 360;

    private final List<String> screens = new ArrayList<>();
    private final Set<String> visited = new TreeSet<>();
    private int fields;

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

    @AfterEach
    void tidy() {
        clock.comeBack();
        jdbc.sql("delete from change_policy").update();
        new Leftovers(jdbc, catalogue).remove(ORGANISATION, EMAIL);
        var postbox = Postbox.of(context);
        postbox.empty(EMAIL);
        postbox.empty(DemoActors.OFFICER_OF_OLTEN);
    }

    @Test
    void anAssociationPublishesAndKeepsItsOfferTrue() {
        try (var phone = browser.phone(true);
                var desk = browser.context(1280, 900, true);
                var visitor = browser.phone(false)) {
            Page rita = phone.newPage();
            Page officer = desk.newPage();
            Page resident = visitor.newPage();

            rita.onFrameNavigated(frame -> visited.add(path(frame.url())));
            long start = System.nanoTime();
            register(rita);
            OfferId offer = writeFirstOffer(rita);
            assertCounted((System.nanoTime() - start) / 1e9);
            assertNotPublic(resident, offer);

            approveOrganisation(officer);
            assertPublic(resident, offer, TITLE);

            changeWaitsForReview(rita, officer, resident, offer);
            remindedAndConfirmedByLink(resident, offer);
            hiddenWhenIgnored(rita, resident, offer);
        }
    }

    /** Every address that the browser has shown is among the screens, so none was left out. */
    private void assertCounted(double seconds) {
        log.info(
                "first offer sent after {} screens and {} fields ({} s without thinking): {}",
                screens.size(),
                fields,
                Math.round(seconds),
                screens);
        assertThat(screens).hasSizeLessThanOrEqualTo(MOST_SCREENS);
        assertThat(fields).isLessThanOrEqualTo(MOST_FIELDS);
        assertThat(visited)
                .allMatch(path -> screens.stream().anyMatch(one -> one.startsWith(path + " ")));
    }

    private void register(Page page) {
        page.navigate(url("/registrieren"));
        shown(page, "Konto anlegen");
        fill(page, "E-Mail", EMAIL);
        fill(page, "Vorname", "Rita");
        fill(page, "Nachname", "Studer");
        fill(page, "Passwort", PASSWORD);
        press(page, "Konto anlegen");
        assertThat(page.locator("h1")).not().hasText("Konto anlegen");
        shown(page, "Schauen Sie in Ihr Postfach");

        String link = Postbox.of(context).newestLink(EMAIL);
        readMail(page);
        page.navigate(url(link));
        shown(page, "E-Mail-Adresse bestätigen");
        press(page, "Ja, das ist meine Adresse");
        shown(page, "Danke, Ihre Adresse ist bestätigt");

        page.getByText("Anmelden und Organisation eintragen").click();
        assertThat(page).hasURL(Pattern.compile(".*/anmelden(\\?.*)?"));
        shown(page, "Anmelden");
        signIn(page, EMAIL, PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*/organisation-eintragen"));
        shown(page, "Organisation eintragen");
        fill(page, "Name der Organisation", ORGANISATION);
        choose(page, "Rechtsform", "Verein");
        fill(page, "Strasse und Hausnummer", "Hammerallee 3");
        fill(page, "Postleitzahl", "4600");
        fill(page, "Ort", "Olten");
        fill(page, "Beschreibung auf Deutsch", "Wir flicken Kleider und reden miteinander.");
        Browser.assertAccessible(page);
        press(page, "Organisation eintragen");
        assertThat(page).hasURL(Pattern.compile(".*/eingetragen"));
        shown(page, "Was Sie jetzt tun können");
    }

    /** The demo's postbox stands for the person's own; the mail is one screen. */
    private void readMail(Page page) {
        page.navigate(url("/demo/post?an=" + EMAIL));
        page.locator("a[href^='/demo/post/']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/demo/post/.+"));
        Browser.assertAccessible(page);
        screens.add(path(url("/demo/post")) + " the mail");
    }

    private OfferId writeFirstOffer(Page page) {
        page.getByText("Erstes Angebot schreiben").click();
        assertThat(page).hasURL(Pattern.compile(".*/angebot-neu/.*"));
        shown(page, "Neues Angebot");
        page.getByText("Neues Angebot beginnen").click();
        assertThat(page).hasURL(Pattern.compile(".*/angebot-bearbeiten/.*"));
        shown(page, "Neues Angebot");
        var offer =
                OfferId.parse(page.url().replaceAll(".*/angebot-bearbeiten/", "")).orElseThrow();
        fill(page, "Titel", TITLE);
        fill(page, "In einem Satz", "Wir flicken zusammen Kleider. Material ist da.");
        page.locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Sprache"))
                .first()
                .click();
        tick(page, "Deutsch im Alltag");
        tick(page, "Alle");
        fill(page, "Name des Ortes", "Kulturzentrum Schützi");
        fill(page, "Strasse und Nummer", "Schützenmatte 1");
        fill(page, "PLZ", "4600");
        fill(page, "Ort", "Olten");
        fill(page, "Tag und Zeit", "jeden Donnerstag 18 bis 20 Uhr ausser Schulferien");
        tick(page, "Gratis");
        fill(page, "Telefon", "+41 00 212 33 44");
        assertThat(page.getByText("Alles Nötige ist da.")).isVisible();
        Browser.assertAccessible(page);
        press(page, "Veröffentlichen");
        shown(page, "Zur Freigabe gesendet");
        return offer;
    }

    private void approveOrganisation(Page page) {
        page.navigate(url("/pruefen"));
        signIn(page, DemoActors.OFFICER_OF_OLTEN, DemoAccounts.PASSWORD);
        page.getByText(ORGANISATION).first().click();
        assertThat(page).hasURL(Pattern.compile(".*/pruefen/organisation/.*"));
        Browser.assertAccessible(page);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Freigeben").setExact(true))
                .click();
        assertThat(page.getByText("ist freigegeben").first()).isVisible();
    }

    private void changeWaitsForReview(Page rita, Page officer, Page resident, OfferId offer) {
        policies.set(
                new DemoActors(jdbc).of(DemoActors.OFFICER_OF_OLTEN),
                2581,
                ChangePolicy.AFTER_REVIEW);
        rita.navigate(url("/angebot-bearbeiten/" + offer));
        rita.getByLabel("Titel", new GetByLabelOptions().setExact(true))
                .first()
                .fill("Flickabend mit Kettenstich");
        rita.getByLabel("Titel", new GetByLabelOptions().setExact(true)).first().blur();
        assertThat(rita.getByText(Pattern.compile("Gespeichert")).first()).isVisible();
        press(rita, "Änderungen veröffentlichen");
        assertThat(rita.getByText("Zur Freigabe gesendet").first()).isVisible();
        assertPublic(resident, offer, TITLE);
        assertThat(resident.locator("body")).not().containsText("Kettenstich");

        officer.navigate(url("/pruefen/angebot/" + offer));
        assertThat(
                        officer.locator("ins", new Page.LocatorOptions().setHasText("Kettenstich"))
                                .first())
                .isVisible();
        Browser.assertAccessible(officer);
        officer.getByRole(
                        AriaRole.BUTTON, new GetByRoleOptions().setName("Freigeben").setExact(true))
                .click();
        assertThat(officer.getByText("ist freigegeben").first()).isVisible();
        assertPublic(resident, offer, "Flickabend mit Kettenstich");
    }

    private void remindedAndConfirmedByLink(Page resident, OfferId offer) {
        clock.travel(Duration.ofDays(160));
        ReminderRound.of(context, offer);
        String link = Postbox.of(context).newestLink(EMAIL);
        var before = catalogue.file(offer).orElseThrow().content().confirmedOn();
        resident.navigate(url(link));
        resident.navigate(url(link));
        assertThat(resident.locator("h1")).hasText("Stimmt dieses Angebot noch?");
        assertThat(catalogue.file(offer).orElseThrow().content().confirmedOn()).isEqualTo(before);
        press(resident, "Ja, stimmt noch");
        assertThat(resident.locator("h1")).hasText("Danke! Das Angebot bleibt öffentlich.");
        assertThat(catalogue.file(offer).orElseThrow().content().confirmedOn()).isAfter(before);
    }

    private void hiddenWhenIgnored(Page rita, Page resident, OfferId offer) {
        clock.travel(Duration.ofDays(190));
        ReminderRound.of(context, offer);
        resident.navigate(url("/angebote/" + offer));
        assertThat(resident.locator("body")).containsText("seither nicht bestätigt");
        clock.travel(Duration.ofDays(30));
        ReminderRound.of(context, offer);
        assertNotPublic(resident, offer);

        rita.navigate(url("/meine-organisation"));
        signIn(rita, EMAIL, PASSWORD);
        rita.locator("h1").waitFor();
        rita.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName(Pattern.compile("^Stimmt noch")))
                .first()
                .click();
        assertThat(rita.getByText("ist bestätigt").first()).isVisible();
        assertPublic(resident, offer, "Flickabend mit Kettenstich");
    }

    private void signIn(Page page, String email, String password) {
        Browser.signInHere(page, email, password);
        fields += 2;
    }

    /** Counts a page that is shown now, on a phone without scrolling sideways. */
    private void shown(Page page, String heading) {
        var exactly = new GetByRoleOptions().setName(heading).setExact(true);
        assertThat(page.getByRole(AriaRole.HEADING, exactly).first()).isVisible();
        assertThat(page.viewportSize().width).isEqualTo(PHONE);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(heading)
                .isLessThanOrEqualTo(PHONE);
        screens.add(path(page.url()) + " " + heading);
    }

    /** Without host, tokens, ids and what follows them. */
    private static String path(String url) {
        String path = url.replaceAll("^https?://[^/]+|[?#].*", "");
        return path.startsWith("/demo/post")
                ? "/demo/post"
                : path.replaceAll("/[0-9A-Za-z._-]{30,}", "");
    }

    private void fill(Page page, String label, String text) {
        // A required field says so after its label.
        var field = page.getByLabel(Pattern.compile("^" + label + "\\W*$")).first();
        field.fill(text);
        field.blur();
        fields++;
    }

    private void choose(Page page, String label, String option) {
        page.getByLabel(Pattern.compile("^" + label)).first().click();
        page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(option).setExact(true))
                .click();
        fields++;
    }

    private void tick(Page page, String label) {
        page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(label).setExact(true))
                .first()
                .check();
        fields++;
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private void assertNotPublic(Page page, OfferId offer) {
        var answer = page.navigate(url("/angebote/" + offer));
        assertThat(answer.status()).isEqualTo(404);
        page.navigate(url("/angebote?q=Zickzackstich"));
        assertThat(page.locator("body")).not().containsText(TITLE);
    }

    /** The public page says so at once; the search may take a moment to follow. */
    private void assertPublic(Page page, OfferId offer, String title) {
        var answer = page.navigate(url("/angebote/" + offer));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(page.locator("h1")).hasText(title);
        String word = title.substring(title.lastIndexOf(' ') + 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> {
                    page.navigate(url("/angebote?q=" + word));
                    return page.locator("a[href*='" + offer + "']").count() > 0;
                });
        page.navigate(url("/angebote/" + offer));
    }
}
