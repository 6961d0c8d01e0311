package ch.mitenand.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.IntegrationTest;
import ch.mitenand.account.Actor;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferFile;
import ch.mitenand.offer.OfferHit;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import ch.mitenand.offer.OfferStatus;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Offers are accredited only as long as their organisation is: on pages, in search, in open data.
 */
class AccreditationTests extends IntegrationTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final String BADGE = "vom Kanton anerkannt";

    @Autowired private OrganisationDesk desk;
    @Autowired private OrganisationRegister register;
    @Autowired private OfferCatalogue catalogue;
    @Autowired private OfferSearch search;
    @Autowired private JdbcClient jdbc;
    private Actor editor;
    private OrganisationId organisation;
    private OfferId offer;
    private Set<Accreditation> before;

    @BeforeEach
    void accreditedOffer() {
        editor = new DemoActors(jdbc).of(DemoActors.CANTON);
        var file =
                register.page(1, 500).organisations().stream()
                        .filter(o -> o.content().accredited())
                        .flatMap(o -> catalogue.files(o.id()).stream())
                        .filter(f -> f.status() == OfferStatus.PUBLISHED)
                        .filter(f -> f.content().accredited())
                        .findFirst()
                        .orElseThrow();
        organisation = file.organisation();
        offer = file.id();
        before = desk.open(editor, organisation).accreditations();
    }

    @AfterEach
    void restore() {
        desk.accredit(editor, organisation, before);
        Awaitility.await().until(this::isFoundAsAccredited);
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url(path))).build();
        return BROWSER.send(request, BodyHandlers.ofString()).body();
    }

    private boolean isFoundAsAccredited() {
        var query =
                OfferQuery.parse(
                        Map.of(
                                "q", List.of(register.find(organisation).orElseThrow().name()),
                                "anerkannt", List.of("ja")));
        return search.search(query).hits().stream()
                .map((OfferHit hit) -> hit.offer().id())
                .anyMatch(offer::equals);
    }

    private boolean isShownAsAccreditedInLists() {
        return search.ofOrganisation(organisation).stream()
                .anyMatch(hit -> hit.offer().accredited());
    }

    @Test
    void withdrawnAccreditationIsClaimedNowhereAndHoldsAgainWhenGrantedAnew() throws Exception {
        assertThat(isFoundAsAccredited()).isTrue();
        assertThat(isShownAsAccreditedInLists()).isTrue();
        assertThat(get("/angebote/" + offer)).contains(BADGE);
        assertThat(get("/api/hsds/v3/services/" + offer)).contains("Vom Kanton anerkannt");
        var changedAt = register.find(organisation).orElseThrow().modifiedAt();

        desk.accredit(editor, organisation, Set.of());

        assertThat(get("/angebote/" + offer)).doesNotContain(BADGE);
        assertThat(get("/api/hsds/v3/services/" + offer)).doesNotContain("Vom Kanton anerkannt");
        Awaitility.await().until(() -> !isFoundAsAccredited());
        Awaitility.await().until(() -> !isShownAsAccreditedInLists());
        assertThat(get("/organisationen/" + organisation)).doesNotContain(BADGE);
        assertThat(register.find(organisation).orElseThrow().modifiedAt()).isAfter(changedAt);
        assertThat(catalogue.file(offer).map(OfferFile::content).orElseThrow().accredited())
                .as("the mark of the offer itself is kept")
                .isTrue();

        desk.accredit(editor, organisation, before);
        assertThat(get("/angebote/" + offer)).contains(BADGE);
    }
}
