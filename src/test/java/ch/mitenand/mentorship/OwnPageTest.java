package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads and fills in own pages over HTTP, as a phone without script does. */
abstract class OwnPageTest extends MentorshipTest {

    private final HttpClient browser = HttpClient.newHttpClient();

    String mentorsPage() {
        return MentorshipPaths.ownPage(transaction.execute(_ -> pages.issueFor(mentor)));
    }

    String menteesPage() {
        return MentorshipPaths.ownPage(transaction.execute(_ -> pages.issueFor(mentee)));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url(path))).GET());
    }

    Document look(String path) throws IOException, InterruptedException {
        var response = get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.body()).doesNotContain(" style=", " onclick=", "javascript:");
        return Jsoup.parse(response.body(), url(path));
    }

    HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return post(path, fields, "same-origin");
    }

    HttpResponse<String> post(String path, Map<String, String> fields, String site)
            throws IOException, InterruptedException {
        String body =
                fields.entrySet().stream()
                        .map(f -> f.getKey() + "=" + encode(f.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(url(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", site)
                        .POST(BodyPublishers.ofString(body)));
    }

    /** What a browser would send of the form with this hidden command. */
    static Map<String, String> form(Document page, String command) {
        Element form =
                page.select("form").stream()
                        .filter(f -> !f.select("input[name=tun][value=" + command + "]").isEmpty())
                        .findFirst()
                        .orElseThrow();
        var fields = new LinkedHashMap<String, String>();
        for (var input : form.select("input")) {
            boolean radio = input.attr("type").equals("radio");
            if (!radio || input.hasAttr("checked")) {
                fields.put(input.attr("name"), input.attr("value"));
            }
        }
        form.select("select")
                .forEach(s ->
                        fields.put(s.attr("name"), s.select("option[selected]").attr("value")));
        form.select("textarea").forEach(t -> fields.put(t.attr("name"), t.wholeText()));
        return fields;
    }

    static String goesTo(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(
                request.header("Accept", "text/html,*/*;q=0.8").build(), BodyHandlers.ofString());
    }
}
