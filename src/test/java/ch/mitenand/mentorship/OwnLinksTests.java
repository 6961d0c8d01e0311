package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** New links for people whose link is too old. */
class OwnLinksTests extends OwnPageTest {

    private static final String PAGE = "/mentoring/mein";

    @BeforeEach
    @AfterEach
    void forgetTries() {
        jdbc.sql("delete from throttle where kind like 'registration%'").update();
    }

    @Test
    void answerIsTheSameForKnownAndUnknown() throws Exception {
        String known = people.mentor(mentor).orElseThrow().person().email();
        String unknown = "niemand-" + UUID.randomUUID() + "@example.ch";

        String first =
                goesTo(post(PAGE, Map.of("email", known.toUpperCase(java.util.Locale.ROOT))));
        String second = goesTo(post(PAGE, Map.of("email", unknown)));

        assertThat(first).isEqualTo(second);
        assertThat(get(first).body()).isEqualTo(get(second).body());
        await().until(() -> !mails(known).isEmpty());
        assertThat(mails(unknown)).isEmpty();
        assertThat(look(MentorshipPaths.ownPage(token(known))).text()).contains("Guten Tag Marta");
    }

    @Test
    void whoHasLeftGetsNoLink() throws Exception {
        String left = people.mentee(mentee).orElseThrow().person().email();
        jdbc.sql("update mentee set left_on = current_date, left_reason = 'x' where id = :id")
                .param("id", mentee.id())
                .update();
        String known = people.mentor(mentor).orElseThrow().person().email();

        goesTo(post(PAGE, Map.of("email", left)));
        goesTo(post(PAGE, Map.of("email", known)));

        await().until(() -> !mails(known).isEmpty());
        assertThat(mails(left)).isEmpty();
    }

    @Test
    void tooManyWishesHaveToWait() throws Exception {
        var wish = Map.of("email", "niemand-" + UUID.randomUUID() + "@example.ch");
        for (int i = 0; i < 3; i++) {
            goesTo(post(PAGE, wish));
        }

        var response = post(PAGE, wish);

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.body()).contains("in einer Stunde");
    }

    @Test
    void addressThatIsNoneComesBack() throws Exception {
        var response = post(PAGE, Map.of("email", "anna<b>", "sprache", "it"));

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("anna&lt;b&gt;", "anna@example.ch", "lang=\"it\"");
    }

    @Test
    void pageIsThereInFourLanguages() throws Exception {
        assertThat(look(PAGE + "?sprache=fr").text()).contains("Nouveau lien vers ma page");
        assertThat(look(PAGE + "?sprache=xx").text()).contains("Neuer Link zu meiner Seite");
    }
}
