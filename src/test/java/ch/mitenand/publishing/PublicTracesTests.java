package ch.mitenand.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.offer.ConfirmationPeriods;
import ch.mitenand.offer.ConfirmationRule;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.UnmetInRegion;
import ch.mitenand.offer.ui.OfferPage;
import ch.mitenand.organisation.OrganisationFixture;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.OfferDesk.Submitted;
import ch.mitenand.shared.Language;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the public sees of an offer, and from when on. */
class PublicTracesTests extends PublishingTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    @Autowired private Policies policies;
    @Autowired private OfferOverview overview;
    @Autowired private ConfirmationRule rule;
    @Autowired private ConfirmationPeriods periods;
    @Autowired private UnmetInRegion unmet;
    @Autowired private OfferPage page;
    @Autowired private ApplicationContext context;

    @Test
    void nothingOfAnOfferStandsInListsSuggestionsAndSitemapBeforeApproval() throws Exception {
        policies.set(canton, 0, Policies.ChangePolicy.AFTER_REVIEW);
        var offer = draft(SketchFixture.complete("Klöppelrunde Unveröffentlicht"));
        assertThat(desk.submit(admin, offer, 2)).isInstanceOf(Submitted.Waiting.class);

        assertNoTrace("Klöppelrunde", offer.toString());

        var waits = review.waiting(canton, offer).orElseThrow();
        review.approve(canton, offer, waits.version(), "");
        await(() -> found("Klöppelrunde", offer));
        assertThat(get("/sitemap.xml")).contains(offer.toString());
        assertThat(get(services("Klöppelrunde"))).contains(offer.toString());
    }

    @Test
    void nothingOfAnOrganisationThatWaitsIsPublic() throws Exception {
        var fixture = new OrganisationFixture(context);
        String name = "Klöppelverein Wartezimmer";
        var founder = fixture.person("Kim Klöppel");
        var id = fixture.registered(founder, name);
        try {
            Actor own = OrganisationFixture.with(founder, Role.ORGANISATION_ADMIN, id);
            var offer = desk.start(own, id);
            desk.save(own, offer, 1, SketchFixture.complete("Klöppelkurs Wartebank"));
            assertThat(desk.submit(own, offer, 2)).isInstanceOf(Submitted.Waiting.class);

            assertNoTrace("Klöppelkurs", offer.toString());
            assertNoTrace("Klöppelverein", id.toString());
            assertThat(status("/organisationen/" + id)).isEqualTo(404);
            assertThat(status("/angebote/" + offer)).isEqualTo(404);
            assertThat(status("/api/hsds/v3/organizations/" + id)).isEqualTo(404);
        } finally {
            forget(id);
            fixture.remove();
        }
    }

    @Test
    void thePreviewShowsWhatThePublicPageWillShow() {
        var sketch = SketchFixture.complete("Klöppelrunde Vorschau");
        var offer = draft(sketch);
        var preview = desk.preview(admin, offer, sketch).orElseThrow();
        var languages = page.languages(preview);
        var before = languages.stream().map(l -> html(page, preview, l)).toList();

        assertThat(desk.submit(admin, offer, 2)).isInstanceOf(Submitted.Published.class);

        var details = catalogue.findPublic(offer).orElseThrow();
        assertThat(page.languages(details)).isEqualTo(languages);
        assertThat(languages.stream().map(l -> html(page, details, l)).toList())
                .isEqualTo(before)
                .first()
                .asString()
                .contains("Klöppelrunde Vorschau", "Rosengasse 45");
    }

    @Test
    void monthsOfACategoryMoveTheDayOfConfirmation() {
        var offer = published("Klöppelrunde Monatsfrist");
        var today = LocalDate.now(clock);
        assertThat(confirmBy(offer)).isEqualTo(today.plusMonths(6));

        policies.setConfirmMonths(canton, "language", 2);
        policies.setConfirmMonths(canton, "work", 11);

        assertThat(confirmBy(offer)).isEqualTo(today.plusMonths(2));
        var content = catalogue.findPublic(offer).orElseThrow().content();
        assertThat(rule.confirmBy(content)).isEqualTo(today.plusMonths(2));
        assertThat(periods.now().confirmBy(today, "language.everyday"))
                .isEqualTo(today.plusMonths(2));
        assertThat(periods.now().confirmBy(today, "work")).isEqualTo(today.plusMonths(11));
    }

    @Test
    void cardsSayInWordsThatNobodyHasConfirmed() throws Exception {
        var offer = published("Klöppelrunde Staubfänger");
        await(() -> found("Staubfänger", offer));
        String list = "/angebote?q=" + encoded("Staubfänger");
        assertThat(get(list)).contains("Staubfänger").doesNotContain("nicht bestätigt seit");
        var confirmedOn = LocalDate.now(clock).minusMonths(7);
        var content = catalogue.file(offer).orElseThrow().content();

        catalogue.change(offer, content.confirmed(confirmedOn));

        String mark = "nicht bestätigt seit " + DAY.format(confirmedOn.plusMonths(6));
        await(() -> get(list).contains(mark));
        assertThat(get("/organisationen/" + organisation)).contains(mark);
    }

    @Test
    void withoutMunicipalitiesNothingWasSearchedForNearby() {
        assertThat(unmet.since(LocalDate.now(clock).minusMonths(2), List.of(), 8)).isEmpty();
    }

    private LocalDate confirmBy(OfferId offer) {
        return overview.desk(admin, organisation).offers().stream()
                .filter(line -> line.offer().equals(offer))
                .findFirst()
                .flatMap(OfferOverview.OfferLine::confirmBy)
                .orElseThrow();
    }

    private static String html(OfferPage page, OfferDetails offer, Language language) {
        return page.draw(offer, language).getElement().getOuterHTML();
    }

    private void assertNoTrace(String word, String id) {
        for (String path :
                List.of(
                        services(word),
                        "/api/hsds/v3/services?format=ndjson",
                        "/api/hsds/v3/organizations?format=ndjson",
                        "/angebote/vorschlaege?q=" + encoded(word),
                        "/angebote/vorschlaege?q=" + encoded(word.substring(0, 6)),
                        "/sitemap.xml")) {
            assertThat(get(path)).as(path).doesNotContain(id).doesNotContain(word);
        }
        assertThat(get("/angebote?q=" + encoded(word))).doesNotContain(id);
    }

    private static String services(String word) {
        return "/api/hsds/v3/services?search=" + encoded(word);
    }

    private void forget(OrganisationId organisation) {
        jdbc.sql("delete from offer_work where organisation_id = :id")
                .param("id", organisation.id())
                .update();
    }

    private int status(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request(path), BodyHandlers.discarding()).statusCode();
        }
    }

    private String get(String path) {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request(path), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(url(path))).build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
