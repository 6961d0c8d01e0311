package ch.mitenand.interchange;

import static ch.mitenand.interchange.HsdsClient.ids;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationId;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HsdsApiTests extends IntegrationTest {

    private final OfferCatalogue catalogue;
    private final JdbcClient jdbc;

    HsdsApiTests(@Autowired OfferCatalogue catalogue, @Autowired JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    @Test
    void rootNamesVersionProfileAndDocument() throws Exception {
        for (String path : List.of("", "/")) {
            var root = json(path);
            assertThat(root.path("version").asString()).isEqualTo("3.1");
            assertThat(root.path("profile").asString()).isEqualTo(url("/api/hsds/v3/profile"));
            assertThat(root.path("openapi_url").asString())
                    .isEqualTo(url("/api/hsds/v3/openapi.json"));
        }
        for (var patch : json("/profile").path("schemas")) {
            String file = patch.asString().substring(url("/api/hsds/v3").length());
            assertThat(json(file).at("/properties/translations").isObject()).isTrue();
        }
    }

    @Test
    void everyPathOfTheDocumentAnswers() throws Exception {
        var document = json("/openapi.json");
        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        for (String path : document.path("paths").propertyNames()) {
            int expected = path.contains("{id}") ? 404 : 200;
            assertThat(get(path.replace("{id}", UUID.randomUUID().toString())).statusCode())
                    .as(path)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/services, compiled/service_list.json",
        "/services?full=true&per_page=200, service.json",
        "/services?search=deutsch&full=true, service.json",
        "/organizations, compiled/organization_list.json",
        "/organizations?full=true, organization.json",
        "/taxonomies, taxonomy.json",
        "/taxonomy_terms?per_page=200, taxonomy_term.json",
        "/service_at_locations, compiled/service_at_location_list.json",
        "/service_at_locations?full=true&per_page=20, service_at_location.json"
    })
    void listsAreValidPages(String path, String schema) throws Exception {
        HsdsSchemas.assumePresent();
        var page = json(path);
        assertThat(page.propertyNames())
                .containsExactly(
                        "total_items",
                        "total_pages",
                        "page_number",
                        "size",
                        "first_page",
                        "last_page",
                        "empty",
                        "contents");
        assertThat(page.path("empty").asBoolean()).isFalse();
        assertThat(page.path("size").asInt()).isEqualTo(page.path("contents").size());
        page.path("contents").forEach(item -> HsdsSchemas.assertValid(schema, item));
    }

    @ParameterizedTest
    @CsvSource({
        "services, service.json",
        "organizations, organization.json",
        "taxonomies, taxonomy.json",
        "taxonomy_terms, taxonomy_term.json",
        "service_at_locations, service_at_location.json"
    })
    void singleObjectsAreValid(String kind, String schema) throws Exception {
        HsdsSchemas.assumePresent();
        var listed = json("/" + kind + "?per_page=1").path("contents").path(0);
        var single = json("/" + kind + "/" + listed.path("id").asString());
        HsdsSchemas.assertValid(schema, single);
        assertThat(single.path("id")).isEqualTo(listed.path("id"));
    }

    @Test
    void minimalGivesIdentityAndChangeOfAllServices() throws Exception {
        var page = json("/services?minimal=true");
        assertThat(page.path("last_page").asBoolean()).isTrue();
        assertThat(page.path("contents").size()).isEqualTo(page.path("total_items").asInt());
        assertThat(page.at("/contents/0").propertyNames())
                .containsExactly("id", "modified_date", "last_modified");
    }

    @Test
    void pagesFollowEachOtherWithoutGapsAndEnd() throws Exception {
        var first = json("/services?per_page=2&page=1");
        var second = json("/services?per_page=2&page=2");
        var both = json("/services?per_page=4");
        assertThat(ids(both))
                .startsWith(ids(first).toArray(String[]::new))
                .endsWith(ids(second).toArray(String[]::new));
        assertThat(first.path("first_page").asBoolean()).isTrue();
        assertThat(second.path("first_page").asBoolean()).isFalse();
        var beyond = json("/services?page=100000");
        assertThat(beyond.path("empty").asBoolean()).isTrue();
        assertThat(beyond.path("last_page").asBoolean()).isTrue();
    }

    @Test
    void modifiedAfterIncludesTheMomentItself() throws Exception {
        var service = json("/services?per_page=1").at("/contents/0");
        String moment = encoded(service.path("last_modified").asString());
        assertThat(ids(json("/services?minimal=true&modified_after=" + moment)))
                .contains(service.path("id").asString());
        assertThat(json("/services?modified_after=9000-01-01").path("empty").asBoolean()).isTrue();
    }

    @Test
    void conditionsHoldAllAtOnce() throws Exception {
        var service = json("/services?full=true&per_page=1").at("/contents/0");
        String organisation = service.path("organization_id").asString();
        for (var attribute : service.path("attributes")) {
            String term = attribute.path("taxonomy_term_id").asString();
            var found =
                    json(
                            "/services?per_page=200&organization_id="
                                    + organisation
                                    + "&taxonomy_term_id="
                                    + term);
            assertThat(ids(found)).contains(service.path("id").asString());
            found.path("contents")
                    .forEach(s ->
                            assertThat(s.path("organization_id").asString())
                                    .isEqualTo(organisation));
        }
        assertThat(
                        json("/services?taxonomy_term_id=" + UUID.randomUUID())
                                .path("total_items")
                                .asInt())
                .isZero();
        assertThat(
                        json("/services?organization_id=" + UUID.randomUUID())
                                .path("total_items")
                                .asInt())
                .isZero();
    }

    @Test
    void taxonomyNarrowsToServicesWithOneOfItsTerms() throws Exception {
        int all = json("/services?per_page=1").path("total_items").asInt();
        String categories = Vocabulary.CATEGORY.id().toString();
        String levels = Vocabulary.LANGUAGE_LEVEL.id().toString();
        assertThat(
                        json("/services?per_page=1&taxonomy_id=" + categories)
                                .path("total_items")
                                .asInt())
                .isEqualTo(all);
        assertThat(json("/services?per_page=1&taxonomy_id=" + levels).path("total_items").asInt())
                .isBetween(1, all);
    }

    @Test
    void linesHoldEverything() throws Exception {
        var answer = get("/services?format=ndjson");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/x-ndjson");
        var lines = answer.body().lines().toList();
        assertThat(lines).hasSize(json("/services?per_page=1").path("total_items").asInt());
        lines.forEach(line -> assertThat(JsonMapper.shared().readTree(line).has("id")).isTrue());
    }

    @Test
    void nearnessNarrowsToPlaces() throws Exception {
        int all = json("/service_at_locations?per_page=1").path("total_items").asInt();
        int near =
                json("/service_at_locations?per_page=1&postcode=4500&proximity=3000")
                        .path("total_items")
                        .asInt();
        assertThat(near).isBetween(1, all - 1);
        assertThat(
                        json("/service_at_locations?postcode=1000&proximity=10")
                                .path("empty")
                                .asBoolean())
                .isTrue();
        assertThat(json("/service_at_locations?per_page=1&postcode=4500").path("empty").asBoolean())
                .isFalse();
    }

    @Test
    void hiddenServiceIsNowhere() throws Exception {
        var organisation =
                OrganisationId.parse(json("/organizations").at("/contents/0/id").asString());
        var own = OfferId.create();
        catalogue.publish(
                own, organisation.orElseThrow(), OfferFixture.complete(List.of()).content());
        try {
            assertThat(mentions(own)).hasSize(5);
            catalogue.hide(own);
            assertThat(mentions(own)).isEmpty();
            assertThat(get("/services/" + own).statusCode()).isEqualTo(404);
        } finally {
            jdbc.sql("delete from offer where id = ?").param(own.id()).update();
            jdbc.sql("delete from place where name = ?").param(OfferFixture.PLACE).update();
        }
    }

    private List<String> mentions(OfferId offer) throws IOException, InterruptedException {
        var paths = new ArrayList<String>();
        for (String path :
                List.of(
                        "/services/" + offer,
                        "/services?minimal=true",
                        "/services?format=ndjson&full=true",
                        "/service_at_locations?format=ndjson",
                        "/organizations?format=ndjson&full_service=true")) {
            if (get(path).body().contains(offer.toString())) {
                paths.add(path);
            }
        }
        return paths;
    }

    private JsonNode json(String path) throws IOException, InterruptedException {
        return client().json(path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client().get(path);
    }

    private HsdsClient client() {
        return new HsdsClient(url(""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
