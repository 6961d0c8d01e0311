package ch.mitenand.publishing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.organisation.OrganisationId;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The link of a reminder over HTTP, as somebody without account and script opens it. */
class ConfirmLinkPageTests extends DeskPageTest {

    private static final String PURPOSE = "offer-fresh";

    @Autowired private JdbcClient jdbc;
    @Autowired private OfferCatalogue catalogue;
    @Autowired private OneTimeLinks links;
    @Autowired private TransactionTemplate transaction;
    private String subject = "";
    private String title = "";
    private String page = "";

    @BeforeEach
    void issueLink() {
        var people = new DemoActors(jdbc);
        var organisation = people.organisationOf(DemoActors.ADMIN_OF_TREFF);
        var id =
                catalogue.files(OrganisationId.parse(organisation).orElseThrow()).stream()
                        .map(OfferFile::id)
                        .filter(o -> catalogue.findPublic(o).isPresent())
                        .findFirst()
                        .orElseThrow();
        OfferDetails offer = catalogue.findPublic(id).orElseThrow();
        var confirmed = offer.content().confirmedOn();
        title = offer.content().title().de();
        var until = confirmed.plusMonths(6);
        var person = people.account(DemoActors.ADMIN_OF_TREFF);
        subject = id + "/" + confirmed + "/" + until + "/" + person;
        String token = transaction.execute(_ -> links.issue(PURPOSE, subject, Duration.ofDays(1)));
        page = "/bestaetigen/" + token;
    }

    @AfterEach
    void revokeLink() {
        transaction.executeWithoutResult(_ -> links.revoke(PURPOSE, subject));
    }

    @Test
    void lookingAsksAndChangesNothing() throws Exception {
        for (int i = 0; i < 2; i++) {
            var response = get(page);
            assertThat(response.statusCode()).isEqualTo(200);
            assertStill(response);
            assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(response.body()).contains("Stimmt dieses Angebot noch?", "noindex");
            assertThat(org.jsoup.Jsoup.parse(response.body()).text()).contains(title);
        }
    }

    @Test
    void endIsAskedTwice() throws Exception {
        var response = post(page, "antwort=beendet", "same-origin");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("Findet es wirklich nicht mehr statt?");
        assertThat(get(page).body()).contains("Stimmt dieses Angebot noch?");
    }

    @Test
    void whatHasChangedIsAskedWithoutSignInAndTheTextIsKept() throws Exception {
        var form = post(page, "antwort=geaendert", "same-origin");
        assertThat(form.statusCode()).isEqualTo(200);
        assertStill(form);
        assertThat(form.body()).contains("Was hat sich geändert?", "<textarea");

        var refused = post(page, "antwort=gesagt&text=neu", "same-origin");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(">neu</textarea>");
        var strange = post(page + "x", "antwort=gesagt&text=Neu+am+Mittwoch", "same-origin");
        assertThat(strange.body()).contains("Diesen Link kennen wir nicht", "Neu am Mittwoch");
        assertThat(post(page, "antwort=gesagt&text=Neu+am+Mittwoch", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(get(page).body()).contains("Stimmt dieses Angebot noch?");
    }

    @Test
    void strangeLinkLeadsOn() throws Exception {
        var response = get(page + "x");

        assertThat(response.statusCode()).isEqualTo(200);
        assertStill(response);
        assertThat(response.body()).contains("Diesen Link kennen wir nicht", "/meine-organisation");
    }

    @Test
    void linkWithoutTokenIsNotFound() throws Exception {
        assertThat(get("/bestaetigen").statusCode()).isEqualTo(404);
        assertThat(get("/bestaetigen/a/b").statusCode()).isEqualTo(404);
    }

    @Test
    void otherSitesCannotAnswer() throws Exception {
        assertThat(post(page, "antwort=sicher-beendet", "cross-site").statusCode()).isEqualTo(403);
        assertThat(get(page).body()).contains("Stimmt dieses Angebot noch?");
    }
}
