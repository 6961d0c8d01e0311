package ch.mitenand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.MovableClock;
import ch.mitenand.mail.Postbox;
import ch.mitenand.mentoring.PoolId;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How two people find each other: both sign up without account, the coordinator takes the volunteer
 * in and brings them together, they say yes, meet, and part with thanks and a certificate.
 */
class MentoringJourneyTests extends IntegrationTest {

    private static final String VOLUNTEER = "danuta.walser@mentoringreise.example.ch";
    private static final String ASKING = "kasia.nowak@mentoringreise.example.ch";
    private static final String COORDINATOR = DemoActors.COORDINATOR_OF_OLTEN;
    private static final Duration UNTIL_TRIAL_ENDS = Duration.ofDays(30);
    private static final Duration UNTIL_THE_END = Duration.ofDays(330);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static Browser browser;

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;
    @Autowired private MovableClock clock;

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
    @AfterEach
    void tidy() {
        clock.comeBack();
        jdbc.sql("delete from throttle").update();
        new MentoringLeftovers(jdbc).remove(VOLUNTEER, ASKING);
        var postbox = Postbox.of(context);
        List.of(VOLUNTEER, ASKING, COORDINATOR).forEach(postbox::empty);
    }

    @Test
    void twoPeopleFindEachOtherAndPartWithThanks() {
        try (var volunteers = browser.phone(false);
                var mentees = browser.phone(false)) {
            Page danuta = volunteers.newPage();
            Page kasia = mentees.newPage();
            volunteerSignsUp(danuta);
            menteeSignsUp(kasia);
            atTheDesk(desk -> {
                desk.takeIn("Danuta Walser");
                desk.planAndAsk("Kasia Nowak", "Danuta Walser");
            });
            bothSayYes(danuta, kasia);
            atTheDesk(desk -> desk.startTrial(newestLink(COORDINATOR)));
            String own = newestLink(VOLUNTEER);
            clock.travel(UNTIL_TRIAL_ENDS.dividedBy(2));
            entersMeeting(danuta, own, "1 Std.");
            entersMeeting(danuta, own, "1 Std. 30 Min.");
            clock.travel(UNTIL_TRIAL_ENDS.dividedBy(2));
            atTheDesk(desk -> desk.confirm("Kasia Nowak"));
            clock.travel(UNTIL_THE_END);
            atTheDesk(desk -> desk.end("Kasia Nowak", "Ziel erreicht"));
            givesFeedback(danuta, VOLUNTEER);
            givesFeedback(kasia, ASKING);
            atTheDesk(desk -> {
                var certificate = desk.certificate("Danuta Walser");
                assertThat(certificate)
                        .contains("Danuta Walser", "2.5", "Deutsch üben", "Mentoring Olten")
                        .doesNotContain("Kasia", "Nowak");
            });
        }
    }

    private void volunteerSignsUp(Page page) {
        page.navigate(url("/mentoring/mitmachen"));
        fill(page, "Postleitzahl und Ort", "4600 Olten");
        speaks(page, 1, "pl", "Das ist meine Muttersprache");
        speaks(page, 2, "gsw", "Das ist meine Muttersprache");
        tick(page, "Ich bin flexibel");
        tick(page, "Deutsch üben");
        signsUp(page, "Danuta", "Walser", VOLUNTEER, "1961");
    }

    private void menteeSignsUp(Page page) {
        page.navigate(url("/mentoring/anfragen"));
        fill(page, "Postleitzahl und Ort", "4600 Olten");
        speaks(page, 1, "de", "Ich kenne ein paar Wörter");
        speaks(page, 2, "pl", "Das ist meine Muttersprache");
        tick(page, "Ich bin flexibel");
        tick(page, "Deutsch üben");
        signsUp(page, "Kasia", "Nowak", ASKING, "1990");
    }

    /** Nothing is in the pool before the address is confirmed. */
    private void signsUp(Page page, String first, String last, String email, String year) {
        fill(page, "Vorname", first);
        fill(page, "Nachname", last);
        fill(page, "E-Mail", email);
        fill(page, "Geburtsjahr", year);
        press(page, "Anmeldung senden");
        assertThat(page.locator("h1")).hasText("Schauen Sie in Ihr Postfach");
        assertThat(new MentoringLeftovers(jdbc).isInAPool(email)).isFalse();
        page.navigate(url("/demo/post?an=" + email));
        page.locator("a[href^='/demo/post/']").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/demo/post/.+"));
        page.navigate(url(newestLink(email)));
        press(page, "Ja, meine Anmeldung stimmt");
        assertThat(page.locator("h1")).containsText("Danke, " + first);
        assertThat(new MentoringLeftovers(jdbc).isInAPool(email)).isTrue();
    }

    private static void speaks(Page page, int row, String language, String level) {
        page.getByLabel("Sprache " + row).selectOption(language);
        page.getByLabel("Wie gut?", new Page.GetByLabelOptions().setExact(true))
                .nth(row - 1)
                .selectOption(new SelectOption().setLabel(level));
    }

    /** They learn first names, and nothing by which they could reach each other. */
    private void bothSayYes(Page danuta, Page kasia) {
        danuta.navigate(url(newestLink(VOLUNTEER)));
        assertThat(danuta.locator("h1")).containsText("Kasia");
        assertThat(danuta.locator("body")).not().containsText("Nowak");
        press(danuta, "Ja, gerne");
        assertThat(danuta.locator("h1")).hasText("Danke, dass Sie Ja sagen!");
        kasia.navigate(url(newestLink(ASKING)));
        assertThat(kasia.locator("body")).not().containsText("Walser");
        press(kasia, "Ja, gerne");
        assertThat(kasia.locator("h1")).hasText("Sie haben beide Ja gesagt!");
    }

    private void entersMeeting(Page page, String own, String duration) {
        page.navigate(url(own));
        choose(page, duration);
        choose(page, "Läuft gut");
        press(page, "Eintragen");
        assertThat(page.getByText("Eingetragen. Danke!")).isVisible();
    }

    private void givesFeedback(Page page, String email) {
        page.navigate(url(newestLink(email)));
        choose(page, "sehr gut");
        choose(page, "Ja");
        press(page, "Antwort senden");
        assertThat(page.getByText("Danke für Ihre Rückmeldung!")).isVisible();
    }

    /** Signs in anew, because sessions do not outlast the travels. */
    private void atTheDesk(Consumer<MentoringDeskPages> work) {
        try (var desk = browser.context(1280, 900, true)) {
            var pool =
                    jdbc.sql("select id from pool where name like 'Mentoring Olten%'")
                            .query(UUID.class)
                            .single();
            var pages = new MentoringDeskPages(desk.newPage(), this::url, new PoolId(pool));
            pages.signIn(COORDINATOR);
            work.accept(pages);
        }
    }

    private String newestLink(String email) {
        return Postbox.of(context).newestLink(email);
    }

    private static void fill(Page page, String label, String text) {
        page.getByLabel(Pattern.compile("^" + label + "\\W*$")).first().fill(text);
    }

    private static void tick(Page page, String label) {
        page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName(label).setExact(true))
                .check();
    }

    private static void choose(Page page, String answer) {
        page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(answer).setExact(true))
                .first()
                .check();
    }

    /** By keyboard, as it has to work too. */
    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .first()
                .press("Enter");
    }
}
