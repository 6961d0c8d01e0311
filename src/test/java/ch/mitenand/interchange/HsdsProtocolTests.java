package ch.mitenand.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class HsdsProtocolTests extends IntegrationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services?page=0",
                "/services?page=-1",
                "/services?page=x",
                "/services?page=99999999999",
                "/services?per_page=0",
                "/services?per_page=x",
                "/services?modified_after=gestern",
                "/services?modified_after=%2B999999999-01-01T00:00:00Z",
                "/services?organization_id=1",
                "/services?taxonomy_term_id=x",
                "/services?taxonomy_id=%00",
                "/services?search=a%00b",
                "/services?full=maybe",
                "/services?format=xml",
                "/services?sort=name",
                "/services?page=1&page=2",
                "/services/1",
                "/organizations?search=x",
                "/organizations/x",
                "/taxonomies/x",
                "/taxonomy_terms/x",
                "/taxonomy_terms?parent_id=x",
                "/service_at_locations/x",
                "/service_at_locations?proximity=100",
                "/service_at_locations?postcode=abc",
                "/service_at_locations?postcode=4500&proximity=-1"
            })
    void malformedParametersAreRefusedByName(String path) throws Exception {
        var answer = client().get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("error").asString()).isNotBlank();
        assertThat(problem.path("parameter").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services?search=%25",
                "/services?search='%3B--",
                "/services?search=%22",
                "/services?per_page=999999",
                "/services?search=&page=",
                "/services?search=%C3%BC%E4",
                "/services?modified_after=2026-01-01T00:00:00+01:00"
            })
    void unusualParametersAreUnderstood(String path) throws Exception {
        assertThat(client().get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/services/00000000-0000-4000-8000-000000000000",
                "/services/",
                "/profile/x"
            })
    void whatIsNotThereIsAJsonProblem(String path) throws Exception {
        var answer = client().get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("error").asString())
                .isNotBlank();
    }

    @Test
    void answersAreOpenCacheableAndWithoutCookie() throws Exception {
        for (String path : List.of("/", "/services", "/services?format=ndjson", "/taxonomies")) {
            var headers = client().get(path).headers();
            assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains("*");
            assertThat(headers.firstValue("Cache-Control").orElse(""))
                    .contains("max-age=60")
                    .contains("public");
            assertThat(headers.firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void unchangedAnswersAreNotSentAgain() throws Exception {
        var listed = client().get("/services");
        String tag = listed.headers().firstValue("ETag").orElseThrow();
        assertThat(
                        HsdsClient.send(client().request("/services").header("If-None-Match", tag))
                                .statusCode())
                .isEqualTo(304);

        String one =
                "/services/"
                        + client().json("/services?per_page=1").at("/contents/0/id").asString();
        String modified = client().get(one).headers().firstValue("Last-Modified").orElseThrow();
        assertThat(
                        HsdsClient.send(client().request(one).header("If-Modified-Since", modified))
                                .statusCode())
                .isEqualTo(304);
    }

    @Test
    void onlyReadingIsPossible() throws Exception {
        assertThat(
                        HsdsClient.send(
                                        client().request("/services")
                                                .POST(BodyPublishers.ofString("{}")))
                                .statusCode())
                .isEqualTo(405);
        assertThat(HsdsClient.send(client().request("/services").DELETE()).statusCode())
                .isEqualTo(405);
        assertThat(
                        HsdsClient.send(
                                        client().request("/services")
                                                .method("HEAD", BodyPublishers.noBody()))
                                .statusCode())
                .isEqualTo(200);
        var asked =
                HsdsClient.send(
                        client().request("/services").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(asked.headers().firstValue("Access-Control-Allow-Methods"))
                .contains("GET, HEAD");
    }

    @Test
    void anyKindOfClientGetsJson() throws Exception {
        assertThat(
                        HsdsClient.send(client().request("/services").header("Accept", "text/html"))
                                .statusCode())
                .isEqualTo(200);
    }

    private HsdsClient client() {
        return new HsdsClient(url(""));
    }
}
