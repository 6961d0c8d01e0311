package ch.mitenand.mentoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.shared.Language;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class SignUpConfirmViewTests extends SignUpPageTest {

    private static final String PATH = "/mentoring/bestaetigen/";

    @Autowired private OneTimeLinks links;

    @Test
    void lookingChangesNothing() throws Exception {
        post(MENTEE, good());

        for (int i = 0; i < 3; i++) {
            var response = get(link());
            assertThat(response.statusCode()).isEqualTo(200);
            assertStill(response);
            assertThat(response.body()).contains("Ja, meine Anmeldung stimmt", "noindex");
        }
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void aLinkWorksOnce() throws Exception {
        post(MENTEE, good());
        String link = link();

        assertThat(post(link, Map.of("x", "")).body()).contains("Danke, Noemi");
        assertThat(post(link, Map.of("x", "")).body()).contains("Ihre Anmeldung ist schon da");
        assertThat(get(link).body()).contains("Ihre Anmeldung ist schon da");
    }

    @Test
    void aLinkEndsAfterSevenDays() throws Exception {
        post(MENTEE + "?sprache=fr", good());
        String link = link();
        clock.travel(Duration.ofDays(7).plusMinutes(1));

        String expired = SignUpTexts.in(Language.FR).get("expired");
        assertThat(page(link).text()).contains(expired);
        assertThat(post(link, Map.of("x", "")).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.y.z", "%3Cscript%3Ealert(1)", "0"})
    void alteredLinksSayWhatToDo(String token) throws Exception {
        var response = get(PATH + token);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body())
                .contains("Dieser Link stimmt nicht", "melden Sie sich neu an")
                .doesNotContain("<script>alert");
    }

    @Test
    void linksForSomethingElseConfirmNothing() throws Exception {
        String foreign = links.issue("offer-fresh", "x", Duration.ofDays(1));

        assertThat(get(PATH + foreign).body()).contains("Dieser Link stimmt nicht");
        assertThat(post(PATH + foreign, Map.of("x", "")).body())
                .contains("Dieser Link stimmt nicht");
    }

    @Test
    void namesAreText() throws Exception {
        var fields = with("firstName", "<b>Noemi<i>");
        post(MENTEE, fields);

        assertThat(get(link()).body()).contains("&lt;b&gt;Noemi").doesNotContain("<b>Noemi");
    }
}
