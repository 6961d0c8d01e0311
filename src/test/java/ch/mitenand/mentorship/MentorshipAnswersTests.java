package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mail.DemoInbox;
import ch.mitenand.mentorship.MentorshipAnswers.Asked;
import ch.mitenand.mentorship.MentorshipAnswers.Outcome;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MentorshipAnswersTests extends MentorshipTest {

    @Test
    void bothGetFirstNameAndLinkOnly() {
        asked();
        var person = people.mentor(mentor).orElseThrow().person();
        var mail = mailsToMentor().getFirst();

        assertThat(mail.text())
                .contains("Marta", "/mentoring/anfrage/")
                .doesNotContain("Samira", "Probst", "+41");
        assertThat(mailsToMentee()).hasSize(1);
        assertThat(person.firstName()).isEqualTo("Marta");
    }

    @Test
    void lookingShowsThePortraitAndChangesNothing() {
        var id = asked();
        for (int i = 0; i < 2; i++) {
            assertThat(answers.look(menteesToken())).isInstanceOf(Asked.Open.class);
        }
        var question = ((Asked.Open) answers.look(menteesToken())).question();

        assertThat(question.firstName()).isEqualTo("Samira");
        assertThat(question.other().firstName()).isEqualTo("Marta");
        assertThat(question.other().region()).isEqualTo("Olten");
        assertThat(question.toString()).doesNotContain("Probst", "@example.ch", "+41");
        assertThat(mentorships.find(id).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void secondYesTellsTheCoordinators() {
        var id = asked();
        var menteesToken = menteesToken();
        assertThat(answers.accept(mentorsToken()))
                .isInstanceOfSatisfying(Outcome.Taken.class, t -> assertThat(t.agreed()).isFalse());
        assertThat(desk.one(coordinator, olten, id).mentorAnswered()).isTrue();
        assertThat(desk.one(coordinator, olten, id).menteeAnswered()).isFalse();
        assertThat(answers.accept(menteesToken))
                .isInstanceOfSatisfying(Outcome.Taken.class, t -> assertThat(t.agreed()).isTrue());

        assertThat(mailsToCoordinator())
                .extracting(DemoInbox.Received::subject)
                .contains("Les deux ont dit oui");
    }

    @Test
    void linkAnswersOnce() {
        asked();
        var token = mentorsToken();
        answers.accept(token);

        assertThat(answers.look(token)).isInstanceOf(Asked.Answered.class);
        assertThat(answers.decline(token, DeclineReason.NO_TIME, ""))
                .isEqualTo(new Outcome.Worthless(answers.look(token)));
    }

    @Test
    void yesByAccountUsesTheLinkUpToo() {
        var id = asked();
        var token = mentorsToken();
        done(own.accept(asMentor(), id), MentorshipState.ASKED);

        assertThat(answers.look(token)).isInstanceOf(Asked.Answered.class);
        assertThat(answers.accept(token)).isInstanceOf(Outcome.Worthless.class);
    }

    @Test
    void noFreesThePlaceAndSettlesTheOtherLink() {
        var id = asked();
        var mentorsToken = mentorsToken();
        var taken = answers.decline(menteesToken(), DeclineReason.TOO_FAR, "Ich wohne im Tal.");

        assertThat(taken)
                .isInstanceOfSatisfying(Outcome.Taken.class, t -> assertThat(t.yes()).isFalse());
        assertThat(state(id)).isEqualTo(MentorshipState.NOT_FORMED);
        assertThat(answers.look(mentorsToken)).isInstanceOf(Asked.Settled.class);
        assertThat(answers.accept(mentorsToken)).isInstanceOf(Outcome.Worthless.class);
        assertThat(mailsToMentor().getFirst().subject()).isEqualTo("Die Anfrage hat sich erledigt");
        assertThat(mailsToMentor().getFirst().text()).doesNotContain("Tal", "weit weg");
        assertThat(files.history(coordinator, olten, id).getLast().reason())
                .isEqualTo("zu weit weg: Ich wohne im Tal.");
    }

    @Test
    void calledOffLinkIsSettled() {
        var id = asked();
        var token = menteesToken();
        done(desk.callOff(coordinator, olten, id, "Umzug"), MentorshipState.NOT_FORMED);

        assertThat(answers.look(token)).isInstanceOf(Asked.Settled.class);
    }

    @Test
    void lateAlteredAndForeignLinksAreWorthless() {
        var id = asked();
        var token = mentorsToken();
        String page = transaction.execute(_ -> pages.issueFor(mentor));

        assertThat(answers.look(token + "x")).isInstanceOf(Asked.Unknown.class);
        assertThat(answers.look(page)).isInstanceOf(Asked.Unknown.class);
        assertThat(pages.look(token)).isEmpty();
        clock.travel(Duration.ofDays(7).plusSeconds(1));
        assertThat(answers.look(token)).isInstanceOf(Asked.Expired.class);
        assertThat(answers.accept(token)).isInstanceOf(Outcome.Worthless.class);
        assertThat(state(id)).isEqualTo(MentorshipState.ASKED);
    }

    @Test
    void pairThatKnowsEachOtherIsBarred() {
        asked();
        answers.decline(menteesToken(), DeclineReason.KNOWN, "");

        int barred =
                jdbc.sql("select count(*) from barred_pair where mentor_id = ? and mentee_id = ?")
                        .params(mentor.id(), mentee.id())
                        .query(Integer.class)
                        .single();
        assertThat(barred).isEqualTo(1);
    }
}
