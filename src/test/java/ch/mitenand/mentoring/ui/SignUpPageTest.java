package ch.mitenand.mentoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.MovableClock;
import ch.mitenand.mail.Postbox;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolId;
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
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits the pages about mentoring as somebody without account; Olten has a pool. */
abstract class SignUpPageTest extends IntegrationTest {

    static final String MENTOR = "/mentoring/mitmachen";
    static final String MENTEE = "/mentoring/anfragen";

    @Autowired ApplicationContext context;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;

    PoolFixture fixture;
    PoolId olten;
    String email = "";

    private final HttpClient browser = HttpClient.newHttpClient();

    @BeforeEach
    void pool() {
        fixture = new PoolFixture(context);
        olten = fixture.pool("Pool Prüf-Olten", PoolFixture.OLTEN);
        email = "pool-probe-" + UUID.randomUUID() + "@example.ch";
        jdbc.sql("delete from throttle").update();
    }

    @AfterEach
    void tidy() {
        clock.comeBack();
        fixture.remove();
        jdbc.sql("delete from throttle").update();
    }

    /** What a volunteer and a mentee may send, each form takes its own. */
    Map<String, String> good() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("locality", "4600 Olten");
        fields.put("language1", "de");
        fields.put("level1", "C2");
        fields.put("neededLevel", "A2");
        fields.put("slots", "TUESDAY-EVENING");
        fields.put("distance", "10");
        fields.put("places", "1");
        fields.put("topics", "GERMAN");
        fields.put("firstName", "Noemi");
        fields.put("lastName", "Probst");
        fields.put("email", email);
        fields.put("birthYear", "1985");
        return fields;
    }

    Map<String, String> with(String field, String value) {
        var fields = good();
        fields.put(field, value);
        return fields;
    }

    Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url(path))).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        String body =
                fields.entrySet().stream()
                        .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(URI.create(url(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(body)));
    }

    /** The link in the newest mail. */
    String link() {
        return Postbox.of(context).newestLink(email);
    }

    long waiting() {
        return jdbc.sql("select count(*) from pool_sign_up where person ->> 'email' = ?")
                .param(email)
                .query(Long.class)
                .single();
    }

    /** No cookie, nothing inline. */
    static void assertStill(HttpResponse<String> response) {
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(response.body()).doesNotContain(" style=", " onclick=", "javascript:");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(
                request.header("Accept", "text/html,*/*;q=0.8").build(), BodyHandlers.ofString());
    }
}
