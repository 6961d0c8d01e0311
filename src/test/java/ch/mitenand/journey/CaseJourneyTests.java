package ch.mitenand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.Plans;
import ch.mitenand.mail.Postbox;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationId;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * From the first talk to an offer and back: officer, organisation and coordinator side by side, the
 * organisation on a phone. The receivers learn who it is only with their yes, and nothing any more
 * when the consent is withdrawn.
 */
class CaseJourneyTests extends IntegrationTest {

    private static final String FIRST_NAME = "Zarifa";
    private static final String SURNAME = "Quellental";
    private static final String CONTACT = "+41 00 765 12 34";
    private static final String TARGET = "Ich spreche Deutsch auf B1";
    private static final String TOPIC = "Deutsch B1 am Vormittag";
    private static final String COMPANY = "Gespräche beim Spazieren";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int WIDE = 1280;
    private static final int HEIGHT = 900;

    private static Browser browser;

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;
    @Autowired private OfferCatalogue catalogue;
    @Autowired private Plans plans;
    @Autowired private Pools pools;
    @Autowired private Clock clock;

    private CaseFixture cases;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void prepare() {
        cases = new CaseFixture(context);
        tidy();
    }

    /** Also what a journey has left that broke off. */
    @AfterEach
    void tidy() {
        jdbc.sql("delete from throttle").update();
        var owner = cases.owner();
        var left =
                owner.sql("select id from case_file where surname = :name")
                        .param("name", SURNAME)
                        .query(UUID.class)
                        .list();
        var mentees =
                owner.sql(
                                "select mentee_id from referral_assignment where mentee_id is not null and case_id = any(:ids)")
                        .param("ids", left.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list()
                        .toArray(UUID[]::new);
        left.forEach(id -> cases.track(new CaseId(id)));
        cases.remove();
        List.of("person_access where person_id", "mentee where id")
                .forEach(rows ->
                        owner.sql("delete from " + rows + " = any(:ids)")
                                .param("ids", mentees)
                                .update());
        var postbox = Postbox.of(context);
        List.of(
                        DemoActors.OFFICER_OF_OLTEN,
                        DemoActors.ADMIN_OF_TREFF,
                        DemoActors.MEMBER_OF_TREFF,
                        DemoActors.COORDINATOR_OF_OLTEN)
                .forEach(postbox::empty);
    }

    @Test
    void somebodyFindsAnOfferAndAVolunteerAndIsForgotten() {
        try (var offices = desk();
                var organisations = browser.phone(true);
                var coordinations = desk()) {
            var officer = signedIn(offices, DemoActors.OFFICER_OF_OLTEN);
            var organisation = signedIn(organisations, DemoActors.ADMIN_OF_TREFF);
            var coordinator = signedIn(coordinations, DemoActors.COORDINATOR_OF_OLTEN);
            var id = officer.openCase(FIRST_NAME, SURNAME, CONTACT);
            officer.assess();
            officer.plan(id, TARGET);
            recommendedWithoutName(officer, id);
            toOrganisationAndBack(officer, organisation, id);
            toPoolAndForgotten(officer, coordinator, id);
        }
    }

    private static BrowserContext desk() {
        return browser.context(WIDE, HEIGHT, true);
    }

    private CaseDeskPages signedIn(BrowserContext desk, String email) {
        var pages = new CaseDeskPages(desk.newPage(), this::url);
        pages.signIn(email);
        return pages;
    }

    private static void recommendedWithoutName(CaseDeskPages officer, UUID id) {
        officer.recommend(id);
        officer.reload();
        assertNameless(officer);
        Browser.assertAccessible(officer.page());
    }

    private void toOrganisationAndBack(CaseDeskPages officer, CaseDeskPages organisation, UUID id) {
        var offer = offer();
        var referral = officer.prepare(id, "angebot=" + offer + "&ziel=" + goal(id), TOPIC);
        var stages = officer.page().locator(".mi-refer__stage");
        assertThat(stages.first()).not().containsText(FIRST_NAME);
        assertThat(stages.nth(1)).containsText(FIRST_NAME);
        assertThat(stages.nth(1)).not().containsText(SURNAME);
        Browser.assertAccessible(officer.page());
        officer.send();
        organisationAnswers(organisation, referral);
        officer.open("/faelle/" + id + "/zuweisungen/" + referral);
        assertThat(officer.page().getByText("Die Organisation erwartet die Person").first())
                .isVisible();
        isThereAndEnds(organisation, referral, offer);
        officer.open("/faelle/" + id + "/zuweisungen/" + referral);
        officer.button("Zur Kenntnis nehmen").click();
        assertThat(officer.page().getByText("Sie haben es zur Kenntnis genommen").first())
                .isVisible();
    }

    private static void organisationAnswers(CaseDeskPages organisation, UUID referral) {
        organisation.open("/zugewiesen");
        assertThat(organisation.page().locator("a[href*='" + referral + "']")).isVisible();
        assertNameless(organisation);
        Browser.assertFits(organisation.page());
        organisation.open("/zugewiesen/" + referral);
        assertThat(organisation.page().locator("h1").first()).hasText(TOPIC);
        assertNameless(organisation);
        Browser.assertFits(organisation.page());
        organisation.commandByKeyboard("Annehmen", "Annehmen");
        assertThat(organisation.page().locator("h1").first()).hasText(FIRST_NAME);
        assertThat(organisation.page().content()).contains(CONTACT).doesNotContain(SURNAME);
        Browser.assertAccessible(organisation.page());
        Browser.assertFits(organisation.page());
    }

    private void isThereAndEnds(CaseDeskPages organisation, UUID referral, OfferId offer) {
        organisation.commandByKeyboard("Beginn melden", "Beginn melden");
        assertThat(organisation.page().getByText("Die Person ist dabei.").first()).isVisible();
        organisation.open("/zugewiesen/praesenz?angebot=" + offer + "&tag=" + LocalDate.now(clock));
        organisation.present(FIRST_NAME);
        Browser.assertFits(organisation.page());
        organisation.page().setViewportSize(WIDE, HEIGHT);
        organisation.open("/zugewiesen/" + referral);
        organisation.complete("Ziel erreicht");
        assertThat(organisation.page().getByText("Diese Zuweisung ist zu Ende.").first())
                .isVisible();
    }

    private void toPoolAndForgotten(CaseDeskPages officer, CaseDeskPages coordinator, UUID id) {
        var pool = pool();
        var referral = officer.prepare(id, "pool=" + pool + "&ziel=" + goal(id), COMPANY);
        officer.send();
        coordinator.open("/zugewiesen/" + referral);
        assertThat(coordinator.page().locator("h1").first()).hasText(COMPANY);
        assertNameless(coordinator);
        coordinator.command("Annehmen", "Annehmen");
        assertThat(coordinator.page().locator("h1").first()).hasText(FIRST_NAME);
        coordinator.open("/pool/" + pool + "/mentees");
        assertThat(coordinator.page().locator("main").first()).containsText(FIRST_NAME);

        officer.open("/faelle/" + id + "/zuweisungen/" + referral);
        officer.command("Einwilligung zurückgezogen", "Ja, zurückgezogen");
        assertThat(officer.button("Einwilligung zurückgezogen")).hasCount(0);
        coordinator.open("/pool/" + pool + "/mentees");
        assertNameless(coordinator);
        coordinator.open("/zugewiesen/" + referral);
        assertNameless(coordinator);
    }

    /** In the whole page, also where nobody sees it. */
    private static void assertNameless(CaseDeskPages pages) {
        assertThat(pages.page().content()).doesNotContain(FIRST_NAME, SURNAME, CONTACT);
    }

    private UUID goal(UUID id) {
        var officer = new DemoActors(jdbc).of(DemoActors.OFFICER_OF_OLTEN);
        return plans.plan(officer, new CaseId(id)).goals().getFirst().id();
    }

    private PoolId pool() {
        return pools.responsibleFor(CaseFixture.OLTEN).orElseThrow().id();
    }

    /** One whose places are not counted, so that nothing of the demo changes. */
    private OfferId offer() {
        var organisation =
                OrganisationId.parse(new DemoActors(jdbc).organisationOf(DemoActors.ADMIN_OF_TREFF))
                        .orElseThrow();
        return catalogue.files(organisation).stream()
                .filter(file -> file.status() == OfferStatus.PUBLISHED)
                .filter(file -> file.content().capacity() == null)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
