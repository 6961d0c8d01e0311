package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.mitenand.mentoring.PersonAddressChanged;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** New links for people whose link is too old. */
class OwnLinksTests extends OwnPageTest {

    private static final String PAGE = "/mentoring/mein";

    @Autowired private OwnLinkDesk links;

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
    void whoseLinksAreLockedGetsNoneUntilTheyAreUnlocked() throws Exception {
        String locked = people.mentee(mentee).orElseThrow().person().email();
        String other = people.mentor(mentor).orElseThrow().person().email();
        String old = transaction.execute(_ -> pages.issueFor(mentee));
        links.lockMentee(coordinator, olten, mentee);
        assertThat(links.isMenteeLocked(coordinator, olten, mentee)).isTrue();
        assertThat(pages.look(old)).isEmpty();

        goesTo(post(PAGE, Map.of("email", locked)));
        goesTo(post(PAGE, Map.of("email", other)));
        await().until(() -> !mails(other).isEmpty());
        assertThat(mails(locked)).isEmpty();

        links.unlockMentee(coordinator, olten, mentee);
        goesTo(post(PAGE, Map.of("email", locked)));
        await().until(() -> !mails(locked).isEmpty());
        assertThat(pages.look(token(locked))).isPresent();
    }

    @Test
    void mailsToALockedAddressCarryNoLink() {
        var id = fixture.in(MentorshipState.ACTIVE, olten, mentor, mentee);
        links.lockMentee(coordinator, olten, mentee);

        desk.pause(coordinator, olten, id, today().plusDays(20), "Ferien");

        assertThat(mailsToMentee()).hasSize(1);
        assertThat(mailsToMentee().getFirst().text()).doesNotContain("/mentoring/mein");
        assertThat(mailsToMentor().getFirst().text()).contains("/mentoring/mein");
    }

    @Test
    void whoIsLockedIsAskedWhenTheAddressIsCorrected() {
        links.lockMentee(coordinator, olten, mentee);
        var id = done(desk.propose(coordinator, olten, pair(), 700), MentorshipState.PROPOSED);
        done(desk.ask(coordinator, olten, id), MentorshipState.ASKED);
        assertThat(mailsToMentee()).isEmpty();

        transaction.executeWithoutResult(
                _ -> context.publishEvent(new PersonAddressChanged(mentee.id(), false)));

        assertThat(links.isMenteeLocked(coordinator, olten, mentee)).isFalse();
        assertThat(mailsToMentee()).hasSize(1);
        assertThat(menteesToken()).isNotBlank();
    }

    @Test
    void germanMailsAreMarkedAsGerman() throws Exception {
        String address = people.mentee(mentee).orElseThrow().person().email();
        jdbc.sql("update mentee set language = 'ar' where id = :id")
                .param("id", mentee.id())
                .update();
        var id = fixture.in(MentorshipState.ACTIVE, olten, mentor, mentee);
        desk.pause(coordinator, olten, id, today().plusDays(20), "Ferien");
        assertThat(mailsToMentee().getFirst().language()).isEqualTo("de");

        goesTo(post(PAGE, Map.of("email", address)));
        await().until(() -> mails(address).size() == 2);
        assertThat(mails(address)).extracting(m -> m.language()).containsOnly("de");
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
