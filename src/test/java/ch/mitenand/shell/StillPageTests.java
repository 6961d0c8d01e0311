package ch.mitenand.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSearch;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What anonymous visitors get over HTTP. */
class StillPageTests extends IntegrationTest {

    private final HttpClient browser = HttpClient.newHttpClient();

    @Autowired private OfferSearch search;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/angebote",
                "/angebote?q=Deutsch&ort=Olten&umkreis=10&niveau=A1&seite=2",
                "/gemeinden",
                "/gemeinden/2581",
                "/impressum",
                "/datenquellen",
                "/merkliste",
                "/robots.txt",
                "/sitemap.xml",
                "/angebote/vorschlaege?q=deu",
                "/orte/vorschlaege?q=olt",
                "/karten/gemeinde/2581.svg",
                "/styles/portal.css",
                "/scripts/portal.js"
            })
    void publicAddressesAnswerWithoutCookie(String path) throws Exception {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void pagesHaveAStrictPolicyAndMayBeKeptAMinute() throws Exception {
        var headers = get("/angebote").headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy)
                                .contains(
                                        "default-src 'none'",
                                        "frame-ancestors 'none'",
                                        "base-uri 'none'")
                                .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy"))
                .hasValue("strict-origin-when-cross-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cache-Control")).hasValue("public, no-cache");
        assertThat(String.join(",", headers.allValues("Vary"))).containsIgnoringCase("cookie");
    }

    @Test
    void pagesHaveNothingInlineThatThePolicyForbids() throws Exception {
        for (String path : new String[] {"/", "/angebote", "/gemeinden/2581", anyOffer()}) {
            assertThat(get(path).body())
                    .doesNotContain(" style=", "<style", " onclick=", "javascript:")
                    .doesNotContainPattern(
                            "<script(?! type=\"(module\" src=|application/ld\\+json\">))");
        }
    }

    @Test
    void unchangedPageIsNotSentAgain() throws Exception {
        var tag = get("/gemeinden").headers().firstValue("ETag").orElseThrow();

        var again = send(request("/gemeinden").header("If-None-Match", tag).GET());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).hasValue(tag);
    }

    @Test
    void headIsAnsweredWithoutBody() throws Exception {
        var response =
                send(request("/angebote").method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
        assertThat(response.headers().firstValue("ETag")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gibt-es-nicht",
                "/wp-login.php",
                "/angebote/abc",
                "/angebote/00000000-0000-0000-0000-000000000000",
                "/organisationen/00000000-0000-0000-0000-000000000000",
                "/gemeinden/9999",
                "/gemeinden/02581",
                "/gemeinden/99999999999"
            })
    void unknownAddressesShowTheSearchBox(String path) throws Exception {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .contains("Diese Seite gibt es nicht (mehr)", "role=\"search\"", "noindex");
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/gemeinden/2454, /gemeinden/2464",
        "/gemeinden/2454?von=karte, /gemeinden/2464?von=karte",
        "/gemeinden/, /gemeinden",
        "/angebote/?q=a, /angebote?q=a"
    })
    void movedPagesSayWhere(String path, String target) throws Exception {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(301);
        assertThat(response.headers().firstValue("Location")).hasValue(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%ZZ",
                "q=%",
                "q=%E4&ort=%FF%FE",
                "umkreis=viele&seite=-3&niveau=ZZ",
                "q=%00%01",
                "=&&=",
                "q=a|b{c}<d>",
                "q=%F0%9F%98%80"
            })
    void brokenQueriesAreForgiven(String query) throws Exception {
        var raw = new RawRequest(port);

        assertThat(raw.status("/angebote?" + query)).isEqualTo(200);
        assertThat(raw.status("/angebote/vorschlaege?" + query)).isEqualTo(200);
        assertThat(raw.status("/orte/vorschlaege?" + query)).isEqualTo(200);
    }

    @Test
    void manyParametersAreForgiven() throws Exception {
        assertThat(new RawRequest(port).status("/angebote?" + "tag=mo&".repeat(900)))
                .isEqualTo(200);
    }

    @Test
    void whatIsTypedIsShownAsText() throws Exception {
        var attack = "<script>alert(1)</script>\" onfocus=\"alert(2)";
        var typed = URLEncoder.encode(attack, StandardCharsets.UTF_8);

        var page =
                Jsoup.parse(
                        get("/angebote?q=" + typed + "&ort=" + typed + "&niveau=%3Cb%3E").body());

        assertThat(page.select("[onfocus], script:not([src])")).isEmpty();
        assertThat(page.select("#q").attr("value")).isEqualTo(attack);
        assertThat(page.select("#ort").attr("value")).isEqualTo(attack);
        assertThat(page.select(".mi-chip--on").text()).contains("Einstieg <b>");
    }

    @Test
    void refusedAddressesAreNoServerErrors() throws Exception {
        var raw = new RawRequest(port);

        for (String target :
                new String[] {
                    "/gemeinden/%ZZ", "//evil.example.com", "/angebote;a=b", "/%2e%2e/x"
                }) {
            assertThat(raw.status(target)).as(target).isEqualTo(400);
        }
    }

    private String anyOffer() {
        return "/angebote/" + search.search(OfferQuery.all()).hits().getFirst().offer().id();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(
                request.header("Accept", "text/html,*/*;q=0.8").build(), BodyHandlers.ofString());
    }
}
