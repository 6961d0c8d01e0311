package ch.mitenand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.mail.Postbox;
import ch.mitenand.shared.SwissFormat;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
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
 * How a case comes and goes: from the list of newcomers, and from one municipality to another with
 * both officers side by side.
 */
class CaseRecordJourneyTests extends IntegrationTest {

    private static final String FIRST_NAME = "Belinaya";
    private static final String SURNAME = "Moorstegen";
    private static final String CONTACT = "+41 00 876 23 45";
    private static final String NOTE = "Hat am liebsten am Montag Zeit für ein Gespräch.";
    private static final String REASON = "Der Wohnort wechselt auf den nächsten Monat.";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Browser browser;

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;
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
        owner.sql("select id from case_file where surname = :name")
                .param("name", SURNAME)
                .query(UUID.class)
                .list()
                .forEach(id -> cases.track(new CaseId(id)));
        owner.sql(
                        """
                        delete from case_newcomer_access where newcomer_id in (
                            select n.id from case_newcomer n left join case_file f on f.id = n.case_id
                            where n.surname = :name or f.surname = :name)\
                        """)
                .param("name", SURNAME)
                .update();
        owner.sql(
                        """
                        delete from case_newcomer_access
                        where newcomer_id is null and account_id = :officer and at >= :today\
                        """)
                .param("officer", new DemoActors(jdbc).account(DemoActors.OFFICER_OF_OLTEN))
                .param("today", today().atStartOfDay(clock.getZone()).toOffsetDateTime())
                .update();
        cases.remove();
        owner.sql("delete from case_newcomer where surname = :name")
                .param("name", SURNAME)
                .update();
        var postbox = Postbox.of(context);
        List.of(DemoActors.OFFICER_OF_OLTEN, DemoActors.OFFICER_OF_GRENCHEN)
                .forEach(postbox::empty);
    }

    @Test
    void caseGoesToAnotherMunicipalityWithoutTheNotes() {
        try (var oltens = desk();
                var grenchens = desk()) {
            var olten = signedIn(oltens, DemoActors.OFFICER_OF_OLTEN);
            var grenchen = signedIn(grenchens, DemoActors.OFFICER_OF_GRENCHEN);
            var id = olten.openCase(FIRST_NAME, SURNAME, CONTACT);
            olten.note(id, NOTE);
            olten.offerTransfer(id, "Integration Grenchen", REASON);
            var number = number(id);

            grenchen.open("/uebergaben");
            assertThat(grenchen.page().getByText(REASON).first()).isVisible();
            assertNothingOf(grenchen);
            Browser.assertAccessible(grenchen.page());
            grenchen.command("Fall übernehmen: " + number, "Fall übernehmen");
            assertThat(heading(grenchen)).containsText(FIRST_NAME + " " + SURNAME);
            assertThat(grenchen.lastId("faelle")).isEqualTo(id);
            grenchen.open("/faelle/" + id + "/akte");
            assertThat(heading(grenchen)).containsText(FIRST_NAME + " " + SURNAME);
            assertThat(grenchen.page().content()).doesNotContain(NOTE);

            olten.open("/faelle/" + id + "/akte");
            assertThat(heading(olten)).not().containsText(SURNAME);
            assertNothingOf(olten);
            olten.open("/faelle");
            assertNothingOf(olten);
        }
    }

    @Test
    void newcomerFromAListGetsACase() {
        try (var offices = desk()) {
            var officer = signedIn(offices, DemoActors.OFFICER_OF_OLTEN);
            officer.readNewcomers(list());
            assertThat(newcomer(officer)).containsText("einzuladen");
            officer.button("Eingeladen: " + FIRST_NAME + " " + SURNAME).click();
            officer.button("Gespräch geführt: " + FIRST_NAME + " " + SURNAME).click();
            officer.command("Fall eröffnen: " + FIRST_NAME + " " + SURNAME, "Fall eröffnen");
            assertThat(heading(officer)).containsText(FIRST_NAME + " " + SURNAME);
            assertThat(cases.file(officerOfOlten(), new CaseId(officer.lastId("faelle"))).person())
                    .satisfies(person -> assertThat(person.contact()).isEqualTo(CONTACT));

            officer.chooseNewcomers(list());
            assertThat(officer.page().getByText("1 schon bekannt").first()).isVisible();
            assertThat(officer.button("1 Person übernehmen")).hasCount(0);
            assertThat(newcomer(officer)).containsText("Fall eröffnet");
        }
    }

    private static BrowserContext desk() {
        return browser.context(1280, 900, true);
    }

    private CaseDeskPages signedIn(BrowserContext desk, String email) {
        var pages = new CaseDeskPages(desk.newPage(), this::url);
        pages.signIn(email);
        return pages;
    }

    private static Locator heading(CaseDeskPages pages) {
        return pages.page().locator("h1").first();
    }

    private static Locator newcomer(CaseDeskPages pages) {
        return pages.page()
                .locator(".mi-newcomers__item")
                .filter(new Locator.FilterOptions().setHasText(SURNAME));
    }

    /** In the whole page, also where nobody sees it. */
    private static void assertNothingOf(CaseDeskPages pages) {
        assertThat(pages.page().content()).doesNotContain(FIRST_NAME, SURNAME, CONTACT, NOTE);
    }

    private String list() {
        return """
        nachname;vorname;zuzug;sprache;kontakt;gemeinde
        %s;%s;%s;Tigrinya;%s;Olten
        """
                .formatted(SURNAME, FIRST_NAME, SwissFormat.date(today()), CONTACT);
    }

    private String number(UUID id) {
        return cases.file(officerOfOlten(), new CaseId(id)).number();
    }

    private Actor officerOfOlten() {
        return new DemoActors(jdbc).of(DemoActors.OFFICER_OF_OLTEN);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
