package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.matching.Topic;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.FactKind;
import ch.mitenand.mentoring.PersonAddressChanged;
import ch.mitenand.mentoring.PersonErased;
import java.time.Duration;
import java.util.HashMap;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who has left can still report and say how it was; links that are not theirs any more are dead.
 */
class OwnPartingTests extends OwnPageTest {

    @Autowired private MeetingLog log;
    @Autowired private OwnLinkDesk linkDesk;

    @Test
    void whoHasLeftReportsAndSaysHowItWas() throws Exception {
        var id = in(MentorshipState.ACTIVE);
        leave();
        String path = MentorshipPaths.ownPage(mentorsToken());

        var page = look(path);
        assertThat(page.text()).contains("Sie sind nicht mehr dabei", "Vertraulich melden");
        assertThat(page.select("input[name=ampel]")).isEmpty();
        assertThat(page.html()).doesNotContain("tun=ende", "tun=pause", "Probst");
        var report = form(look(path + "?tun=schutz&tandem=" + id), "schutz");
        report.put("text", "Ich mache mir Sorgen um das Kind.");
        assertThat(goesTo(post(path, report))).contains("gut=schutz");
        var feedback = new HashMap<>(form(look(path), "rueckmeldung"));
        feedback.put("note", "3");
        feedback.put("wieder", "nein");
        assertThat(goesTo(post(path, feedback))).endsWith("gut=rueckmeldung");
        assertThat(files.feedback(coordinator, olten, id)).hasSize(1);
    }

    @Test
    void whoHasLeftDoesNothingElse() {
        var id = in(MentorshipState.ACTIVE);
        leave();
        var left = asMentor();
        var draft =
                new MeetingDraft(
                        today(), 60, MeetingKind.MEETING, Topic.GERMAN, TrafficLight.GREEN);

        assertThat(left.hasLeft()).isTrue();
        assertThatThrownBy(() -> log.of(left, id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> log.add(left, id, draft))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> own.end(left, id, EndReason.CHEMISTRY, ""))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void pageOfWhoHasLeftClosesAfterNinetyDays() {
        in(MentorshipState.ACTIVE);
        leave();
        clock.travel(Duration.ofDays(90));
        assertThat(pages.look(transaction.execute(_ -> pages.issueFor(mentor)))).isPresent();
        clock.travel(Duration.ofDays(1));

        assertThat(pages.look(transaction.execute(_ -> pages.issueFor(mentor)))).isEmpty();
    }

    @Test
    void whoHasNeverMetAnybodyHasNoPageAfterLeaving() {
        leave();

        assertThat(pages.look(transaction.execute(_ -> pages.issueFor(mentor)))).isEmpty();
    }

    @Test
    void menteeWhoHasLeftReportsToo() {
        var id = in(MentorshipState.ACTIVE);
        menteeDesk.leave(coordinator, olten, mentee, "Weggezogen");
        var left = asMentee();

        assertThat(left.hasLeft()).isTrue();
        assertThat(own.of(left)).singleElement().matches(OwnMentorship::asksFeedback);
        done(own.feedback(left, id, 4, true, ""), MentorshipState.ENDED);
    }

    @Test
    void reporterIsToldWhenNobodyIsNamedToRead() throws Exception {
        var there = pools.mentee(grenchen);
        var id =
                fixture.in(
                        MentorshipState.ACTIVE,
                        grenchen,
                        pools.mentor(grenchen, AdmissionState.IN_POOL),
                        there);
        String path = MentorshipPaths.ownPage(transaction.execute(_ -> pages.issueFor(there)));

        var asked = look(path + "?tun=schutz&tandem=" + id);
        assertThat(asked.text())
                .contains("noch niemanden, der Ihre Meldung liest", "117", "143")
                .doesNotContain("Eine Vertrauensperson meldet sich");
        var report = form(asked, "schutz");
        report.put("text", "Ich habe Angst.");
        String next = goesTo(post(path, report));
        assertThat(look(next).text())
                .contains("Noch ist niemand bestimmt")
                .doesNotContain("liest sie und meldet sich");
    }

    @Test
    void bothReadWhatIsAgreed() throws Exception {
        in(MentorshipState.TRIAL);

        assertThat(look(mentorsPage()).text()).contains("Jeden Dienstag in der Bibliothek.");
        assertThat(look(menteesPage()).text())
                .contains("Das haben Sie abgemacht", "Jeden Dienstag in der Bibliothek.");
    }

    @Test
    void changedAddressMakesOldLinksWorthlessAndAsksAgain() {
        var id = asked();
        String page = transaction.execute(_ -> pages.issueFor(mentee));
        String question = menteesToken();
        transaction.executeWithoutResult(
                _ -> context.publishEvent(new PersonAddressChanged(mentee.id(), false)));

        assertThat(pages.look(page)).isEmpty();
        assertThat(answers.look(question)).isInstanceOf(MentorshipAnswers.Asked.Unknown.class);
        assertThat(answers.look(mentorsToken())).isInstanceOf(MentorshipAnswers.Asked.Open.class);
        assertThat(answers.accept(menteesToken()))
                .isInstanceOf(MentorshipAnswers.Outcome.Taken.class);
        assertThat(state(id)).isEqualTo(MentorshipState.ASKED);
    }

    @Test
    void coordinatorLocksTheLinksOfOwnPeopleOnly() {
        in(MentorshipState.ACTIVE);
        String mentors = transaction.execute(_ -> pages.issueFor(mentor));
        String mentees = transaction.execute(_ -> pages.issueFor(mentee));
        assertThatThrownBy(() -> linkDesk.lockMentor(foreign, olten, mentor))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> linkDesk.lockMentor(foreign, grenchen, mentor))
                .isInstanceOf(NoSuchElementException.class);
        linkDesk.lockMentor(coordinator, olten, mentor);

        assertThat(pages.look(mentors)).isEmpty();
        assertThat(pages.look(mentees)).isPresent();
        linkDesk.lockMentee(coordinator, olten, mentee);
        assertThat(pages.look(mentees)).isEmpty();
    }

    @Test
    void textsAboutSomebodyDeletedAreGone() {
        var id = in(MentorshipState.ACTIVE);
        desk.review(coordinator, olten, id, today(), "Marta ist krank.");
        desk.end(coordinator, olten, id, EndReason.OTHER, "Marta zieht weg.");
        own.feedback(asMentee(), id, 4, true, "Marta war nett.");
        String token = transaction.execute(_ -> pages.issueFor(mentor));
        transaction.executeWithoutResult(
                _ -> context.publishEvent(new PersonErased(mentor.id(), true)));

        assertThat(pages.look(token)).isEmpty();
        assertThat(files.history(coordinator, olten, id))
                .extracting(HistoryEntry::reason)
                .allMatch(r -> r.isEmpty() || r.equals("(gelöscht)"))
                .contains("(gelöscht)");
        assertThat(files.feedback(coordinator, olten, id))
                .containsExactly(new Feedback(Party.MENTEE, 4, true, ""));
        var left =
                jdbc.sql("select agreement || review from mentorship where id = ?")
                        .param(id.id())
                        .query(String.class)
                        .single();
        assertThat(left).isEmpty();
    }

    private void leave() {
        mentorDesk.record(coordinator, olten, mentor, FactKind.LEFT, today(), null, "");
    }
}
