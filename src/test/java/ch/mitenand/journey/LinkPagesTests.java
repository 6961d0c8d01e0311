package ch.mitenand.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.account.AccountDesk;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Confirmations;
import ch.mitenand.account.DemoAccounts;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Invitations;
import ch.mitenand.account.PasswordResets;
import ch.mitenand.account.Registrations;
import ch.mitenand.account.Registrations.NewAccount;
import ch.mitenand.account.Role;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.Postbox;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.OfferDesk;
import ch.mitenand.publishing.SketchFixture;
import ch.mitenand.shared.Language;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages behind links that work once, with such links, and pages with a history: no violation of
 * the accessibility rules on a phone and on a desk, nothing wider than the window.
 */
class LinkPagesTests extends LookingTest {

    private static final String EMAIL = "lea@linkseiten.example.ch";
    private static final String OTHER = "luc@linkseiten.example.ch";
    private static final String PASSWORD = "velo kaktus montag suppe";

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;
    @Autowired private Registrations registrations;
    @Autowired private Confirmations confirmations;
    @Autowired private PasswordResets resets;
    @Autowired private AccountDesk accounts;
    @Autowired private Invitations invitations;
    @Autowired private OneTimeLinks links;
    @Autowired private OfferCatalogue catalogue;
    @Autowired private OfferDesk offers;

    @BeforeEach
    @AfterEach
    void tidy() {
        jdbc.sql("delete from throttle").update();
        jdbc.sql("delete from invitation where email in (:emails)")
                .param("emails", List.of(EMAIL, OTHER))
                .update();
        jdbc.sql("delete from account where email in (:emails)")
                .param("emails", List.of(EMAIL, OTHER))
                .update();
        Postbox.of(context).empty(EMAIL);
        Postbox.of(context).empty(OTHER);
    }

    @Test
    void linksOfAccountsAreAccessible() {
        try (var desk = desk()) {
            Page page = desk.newPage();
            confirming(page);
            Postbox.of(context).empty(EMAIL);
            resets.ask(EMAIL, "203.0.113.7");
            look(page, newestLink(EMAIL), "Neues Passwort");
            changingTheAddress(page);
            invitation(page);
        }
    }

    private void confirming(Page page) {
        registrations.register(
                new NewAccount(EMAIL, "Lea", "Link", PASSWORD, Language.DE), "203.0.113.7");
        String link = newestLink(EMAIL);
        look(page, link, "E-Mail-Adresse bestätigen");
        confirmations.confirm(link.substring(link.lastIndexOf('/') + 1));
        look(page, link, "Ihre Adresse ist schon bestätigt");
    }

    private void changingTheAddress(Page page) {
        var id = new DemoActors(jdbc).account(EMAIL);
        accounts.changeEmail(new Actor(id, "Lea Link", Set.of()), OTHER, PASSWORD);
        look(page, newestLink(OTHER), "E-Mail-Adresse ändern");
        look(page, newestLink(EMAIL), "E-Mail-Adresse ändern");
    }

    private void invitation(Page page) {
        invite(OTHER);
        look(page, newestLink(OTHER), "Einladung");
        assertThat(page.getByLabel("Vorname")).isVisible();
        press(page, "Einladung annehmen");
        lookHere(page);

        invite(EMAIL);
        String link = newestLink(EMAIL);
        look(page, link, "Einladung");
        Browser.signIn(page, url("/anmelden"), EMAIL, PASSWORD);
        look(page, link, "Einladung");
        assertThat(
                        page.getByRole(
                                AriaRole.BUTTON,
                                new GetByRoleOptions().setName("Einladung annehmen")))
                .isVisible();
    }

    private void invite(String email) {
        var people = new DemoActors(jdbc);
        var grant =
                new Grant(
                        Role.ORGANISATION_MEMBER, people.organisationOf(DemoActors.ADMIN_OF_TREFF));
        invitations.invite(people.of(DemoActors.ADMIN_OF_TREFF), email, grant, "Treff");
    }

    @Test
    void answerToAReminderIsAccessible() {
        var people = new DemoActors(jdbc);
        var offer =
                catalogue.files(organisation()).stream()
                        .filter(file -> file.status() == OfferStatus.PUBLISHED)
                        .findFirst()
                        .orElseThrow();
        String subject = reminder(offer, people);
        try (var desk = desk()) {
            Page page = desk.newPage();
            look(page, reminderLink(subject), "Stimmt dieses Angebot noch?");
            press(page, "Findet nicht mehr statt");
            assertThat(page.locator("h1")).hasText("Findet es wirklich nicht mehr statt?");
            lookHere(page);
            look(page, reminderLink(subject) + "x", "Diesen Link kennen wir nicht");
        } finally {
            links.revoke("offer-fresh", subject);
        }
    }

    private static String reminder(OfferFile offer, DemoActors people) {
        var confirmed = offer.content().confirmedOn();
        return offer.id()
                + "/"
                + confirmed
                + "/"
                + confirmed.plusMonths(6)
                + "/"
                + people.account(DemoActors.ADMIN_OF_TREFF);
    }

    private String reminderLink(String subject) {
        return "/bestaetigen/" + links.issue("offer-fresh", subject, Duration.ofDays(1));
    }

    @Test
    void versionsOfAnOfferAreAccessible() {
        var admin = new DemoActors(jdbc).of(DemoActors.ADMIN_OF_TREFF);
        var offer = offers.start(admin, organisation());
        try (var desk = desk()) {
            publish(admin, offer, 1, "Linkseiten am Montag");
            publish(admin, offer, offers.open(admin, offer).version(), "Linkseiten am Freitag");
            Page page = desk.newPage();
            Browser.signIn(
                    page, url("/anmelden"), DemoActors.ADMIN_OF_TREFF, DemoAccounts.PASSWORD);
            look(page, "/angebot-versionen/" + offer, "Versionen");
            assertThat(page.locator("ins").first()).isVisible();
        } finally {
            new Leftovers(jdbc, catalogue).remove(offer);
        }
    }

    private void publish(Actor admin, OfferId offer, int version, String title) {
        var saved = offers.save(admin, offer, version, SketchFixture.complete(title));
        assertThat(saved).isInstanceOf(OfferDesk.Saved.Done.class);
        assertThat(offers.submit(admin, offer, version + 1))
                .isInstanceOf(OfferDesk.Submitted.Published.class);
    }

    private OrganisationId organisation() {
        String id = new DemoActors(jdbc).organisationOf(DemoActors.ADMIN_OF_TREFF);
        return OrganisationId.parse(id).orElseThrow();
    }

    private String newestLink(String email) {
        return Postbox.of(context).newestLink(email);
    }
}
