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
    @Autowired private SketchContent contents;
    @Autowired private ApplicationContext context;

    @Test
    void nothingOfAnOfferStandsInListsSuggestionsAndSitemapBeforeApproval() throws Exception {
        policies.set(canton, 0, Policies.ChangePolicy.AFTER_REVIEW);
        var offer = draft(SketchFixture.complete("Klöppelrunde Unveröffentlicht"));
        assertThat(desk.submit(admin, offer, 2)).isInstanceOf(Submitted.Waiting.class);

        assertNoTrace("Klöppelrunde", offer.toString());
        assertThat(mailsWith("Klöppelrunde")).isZero();

        var waits = review.waiting(canton, offer).orElseThrow();
        review.approve(canton, offer, waits.version(), "");
        await(() -> found("Klöppelrunde", offer));
        assertThat(get("/sitemap.xml")).contains(offer.toString());
        assertThat(get(services("Klöppelrunde"))).contains(offer.toString());
    }

    @Test
    void nothingOfAChangeThatWaitsIsPublic() {
        var offer = published("Klöppelrunde Altbestand");
        await(() -> found("Altbestand", offer));
        policies.set(canton, 0, Policies.ChangePolicy.AFTER_REVIEW);
        var detail = "/api/hsds/v3/services/" + offer;
        String before = get(detail);
        String sitemap = entry("/sitemap.xml", offer);
        var copy = desk.open(admin, offer);
        desk.save(admin, offer, copy.version(), SketchFixture.complete("Zwirnsammlung Geheimplan"));
        assertThat(desk.submit(admin, offer, copy.version() + 1))
                .isInstanceOf(Submitted.Waiting.class);

        waitForIndexAndMails();

        for (String word : List.of("Zwirnsammlung", "Geheimplan")) {
            for (String path : listsWith(word)) {
                assertThat(get(path)).as(path).doesNotContain(word.substring(1));
            }
            assertThat(mailsWith(word)).isZero();
            assertThat(found(word, offer)).isFalse();
        }
        for (String page : List.of("/angebote/" + offer, "/organisationen/" + organisation)) {
            assertThat(get(page)).as(page).contains("Altbestand").doesNotContain("Geheimplan");
        }
        assertThat(get(detail)).isEqualTo(before).contains("Altbestand");
        assertThat(get(services("Altbestand"))).contains(offer.toString(), "Altbestand");
        assertThat(entry("/sitemap.xml", offer)).isEqualTo(sitemap);

        var waits = review.waiting(canton, offer).orElseThrow();
        review.approve(canton, offer, waits.version(), "");
        await(() -> found("Geheimplan", offer));
        assertThat(get(services("Geheimplan"))).contains(offer.toString());
        await(() -> get("/angebote/vorschlaege?q=Zwirnsammlung").contains("Zwirnsammlung"));
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
            assertThat(mailsWith("Klöppelkurs")).isZero();
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
        waitForIndexAndMails();
        for (String path : listsWith(word)) {
            assertThat(get(path)).as(path).doesNotContain(id).doesNotContain(word);
        }
        assertThat(get("/angebote?q=" + encoded(word))).doesNotContain(id);
    }

    /** Where a word would stand, were it public; the page of the search repeats what is asked. */
    private static List<String> listsWith(String word) {
        return List.of(
                services(word),
                "/api/hsds/v3/services?format=ndjson",
                "/api/hsds/v3/organizations?format=ndjson",
                "/angebote/vorschlaege?q=" + encoded(word),
                "/angebote/vorschlaege?q=" + encoded(word.substring(0, 6)),
                "/sitemap.xml");
    }

    /**
     * What is done now comes after what was done before: the index has taken a later change, and no
     * mail is under way.
     */
    private void waitForIndexAndMails() {
        String word = "Zeitmarke" + (char) ('a' + made.size());
        var marker = OfferId.create();
        made.add(marker);
        var content = catalogue.files(organisation).getFirst().content();
        var sketch = SketchFixture.complete("Klöppeltreff " + word);
        var frame = new SketchContent.Frame(LocalDate.now(clock), false, content.demo());
        catalogue.publish(marker, organisation, contents.of(sketch, frame));
        await(() -> found(word, marker));
        await(() -> get("/angebote/vorschlaege?q=" + word).contains(word));
        await(() -> waitingMails() == 0);
    }

    private long waitingMails() {
        return jdbc.sql("select count(*) from outgoing_mail where state = 'WAITING'")
                .query(Long.class)
                .single();
    }

    private long mailsWith(String word) {
        return jdbc.sql(
                        """
                        select (select count(*) from outgoing_mail where concat(subject, text, html) like '%' || :word || '%')
                            + (select count(*) from demo_inbox where concat(subject, text) like '%' || :word || '%')\
                        """)
                .param("word", word)
                .query(Long.class)
                .single();
    }

    /** What the list says about an offer, up to the next one. */
    private String entry(String path, OfferId offer) {
        String list = get(path);
        int from = list.indexOf(offer.toString());
        assertThat(from).as(path).isPositive();
        return list.substring(from, list.indexOf("</url>", from));
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
