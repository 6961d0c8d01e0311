package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.shared.Language;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** The question over HTTP, as somebody without account and script opens it. */
class MentorshipAnswerPageTests extends MentorshipTest {

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void lookingShowsFirstNameAndNoContact() throws Exception {
        var id = asked();
        for (int i = 0; i < 2; i++) {
            var page = get(menteesToken());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(page.body())
                    .contains(
                            "Samira, möchten Sie Marta kennenlernen?",
                            "noindex",
                            "Ja, gerne",
                            "Bezirk Olten")
                    .doesNotContain("Probst", "+41 00");
        }
        assertThat(mentorships.find(id).orElseThrow().menteeYes()).isFalse();
    }

    @Test
    void yesIsTakenOnce() throws Exception {
        asked();
        var token = menteesToken();

        assertThat(post(token, "antwort=ja").body()).contains("Danke, dass Sie Ja sagen!");
        assertThat(post(token, "antwort=ja").body()).contains("Sie haben schon geantwortet");
        assertThat(get(token).body()).contains("Sie haben schon geantwortet");
    }

    @Test
    void noAsksForAReason() throws Exception {
        var id = asked();
        var token = menteesToken();

        assertThat(post(token, "antwort=nein").body()).contains("kurz, warum?", "Wir kennen uns");
        var rejected = post(token, "antwort=absage&satz=Hallo");
        assertThat(rejected.statusCode()).isEqualTo(422);
        assertThat(rejected.body()).contains("Bitte wählen Sie einen Grund.", "Hallo");
        assertThat(state(id)).isEqualTo(MentorshipState.ASKED);
        assertThat(post(token, "antwort=absage&grund=NO_TIME").body())
                .contains("Danke für Ihre Antwort");
        assertThat(state(id)).isEqualTo(MentorshipState.NOT_FORMED);
    }

    @Test
    void speaksTheLanguageOfThePerson() throws Exception {
        var person = pools.person("Amina", PoolFixture.OLTEN);
        var french = PoolFixture.reached(person, person.email(), Language.FR);
        mentee = pools.mentee(olten, french, PoolFixture.need());
        asked();

        assertThat(get(menteesToken()).body())
                .contains("lang=\"fr\"", "Oui, volontiers", "allemand", "mardi soir");
    }

    @Test
    void alteredLinkLeadsOn() throws Exception {
        asked();

        assertThat(get(menteesToken() + "x").body()).contains("Diesen Link kennen wir nicht");
    }

    private HttpResponse<String> get(String token) throws Exception {
        return send(HttpRequest.newBuilder(address(token)).GET());
    }

    private HttpResponse<String> post(String token, String form) throws Exception {
        return send(
                HttpRequest.newBuilder(address(token))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString(form)));
    }

    private URI address(String token) {
        return URI.create(url("/mentoring/anfrage/" + token));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(
                request.header("Accept", "text/html,*/*;q=0.8").build(), BodyHandlers.ofString());
    }
}
