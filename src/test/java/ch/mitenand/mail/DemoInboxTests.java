package ch.mitenand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import ch.mitenand.shared.Language;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The inbox of the demo as a visitor reads it. */
class DemoInboxTests extends IntegrationTest {

    private final String address = "Post-" + UUID.randomUUID() + "@example.ch";
    private final HttpClient browser = HttpClient.newHttpClient();

    @Autowired private ApplicationContext context;
    @Autowired private Outbox outbox;
    @Autowired private TransactionTemplate transaction;
    private Postbox postbox;

    @BeforeEach
    void sendMail() {
        postbox = Postbox.of(context);
        var mail =
                new Mail(
                        address,
                        "Anna",
                        Language.FR,
                        "<b>Nouvelle</b> offre",
                        List.of("<img src=x onerror=alert(1)>", "http://evil.example/x"),
                        new Mail.Button("Voir", "/angebote"));
        transaction.executeWithoutResult(status -> outbox.send(mail));
    }

    @AfterEach
    void removeMails() {
        postbox.empty(address);
    }

    @Test
    void listsTheMailsOfARecipient() throws Exception {
        var mail = postbox.to(address).getFirst();

        var response = get("/demo/post?an=" + address.toLowerCase(Locale.ROOT));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
        var page = Jsoup.parse(response.body());
        assertThat(page.select(".mi-post__list a").eachAttr("href"))
                .containsExactly("/demo/post/" + mail.id());
        assertThat(page.select("label[for=an]").text()).isEqualTo("Mails an");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
    }

    @Test
    void mailIsPlainTextWithLinksIntoThePortalOnly() throws Exception {
        var mail = postbox.to(address).getFirst();

        var page = Jsoup.parse(get("/demo/post/" + mail.id()).body());

        assertThat(page.select("h1").text()).isEqualTo("<b>Nouvelle</b> offre");
        assertThat(page.select("article").attr("lang")).isEqualTo("fr");
        assertThat(page.select("article img, article b")).isEmpty();
        assertThat(page.select("article a").eachAttr("href")).containsExactly("/angebote", "/");
        assertThat(page.select("article").text()).contains("Bonjour Anna,", url("/angebote"));
    }

    @Test
    void emptyListSaysWhatToDo() throws Exception {
        var page = Jsoup.parse(get("/demo/post?an=niemand-hier@example.ch").body());

        assertThat(page.select(".mi-empty").text())
                .contains("Keine Mail an niemand-hier@example.ch");
        assertThat(page.select(".mi-empty a").eachAttr("href")).containsExactly("/demo/post");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/demo/post/x", "/demo/post/2b1de4f8-0000-4000-8000-000000000000"})
    void unknownMailIsNotFound(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(
                HttpRequest.newBuilder(URI.create(url(path))).build(), BodyHandlers.ofString());
    }
}
