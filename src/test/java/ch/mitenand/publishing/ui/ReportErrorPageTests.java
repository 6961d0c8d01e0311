package ch.mitenand.publishing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reporting an error over HTTP, as an anonymous visitor does. */
class ReportErrorPageTests extends DeskPageTest {

    @Autowired private OfferSearch search;
    @Autowired private JdbcClient jdbc;
    private OfferId offer = OfferId.create();

    @BeforeEach
    void chooseOffer() {
        offer = search.search(OfferQuery.all()).hits().getFirst().offer().id();
    }

    @AfterEach
    void removeReports() {
        jdbc.sql("delete from error_report where offer_id = :id").param("id", offer.id()).update();
    }

    private String page() {
        return "/angebote/" + offer + "/melden";
    }

    @Test
    void formNeedsNeitherCookieNorScript() throws Exception {
        var response = get(page());

        assertThat(response.statusCode()).isEqualTo(200);
        assertStill(response);
        assertThat(response.body()).contains("Etwas stimmt nicht?", "noindex");
    }

    @Test
    void unknownOfferIsNotFound() throws Exception {
        var nowhere = "/angebote/" + OfferId.create() + "/melden";

        assertThat(get(nowhere).statusCode()).isEqualTo(404);
        assertThat(post(nowhere, "was=vorbei", "same-origin").statusCode()).isEqualTo(404);
    }

    @Test
    void emptyFormIsShownAgain() throws Exception {
        HttpResponse<String> response = post(page(), "was=anderes&text=", "same-origin");

        assertThat(response.statusCode()).isEqualTo(422);
        assertStill(response);
        assertThat(Jsoup.parse(response.body()).select("[role=alert]")).hasSize(1);
    }

    @Test
    void reportIsTakenAndThanked() throws Exception {
        var response = post(page(), "was=zeit-ort&text=Beginnt+um+19+Uhr", "same-origin");

        assertThat(response.statusCode()).isEqualTo(303);
        assertStill(response);
        assertThat(response.headers().firstValue("Location")).hasValue(page() + "?danke=1");
        assertThat(get(page() + "?danke=1").body()).contains("Danke für Ihre Meldung!");
        assertThat(
                        jdbc.sql("select count(*) from error_report where offer_id = :id")
                                .param("id", offer.id())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void otherSitesCannotReport() throws Exception {
        assertThat(post(page(), "was=vorbei", "cross-site").statusCode()).isEqualTo(403);
    }

    @Test
    void formsThatAreNoneGetAClearAnswer() throws Exception {
        assertThat(post(page(), "was=%ZZ&text=%FF", "same-origin").statusCode()).isEqualTo(400);
        var big = post(page(), "text=" + "a".repeat(2_200_000), "same-origin");
        assertThat(big.statusCode()).isEqualTo(413);
        assertThat(big.body()).contains("Das ist zu viel auf einmal");
    }
}
