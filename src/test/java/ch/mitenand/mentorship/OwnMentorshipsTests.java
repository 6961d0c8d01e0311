package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.mentoring.AdmissionState;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class OwnMentorshipsTests extends MentorshipTest {

    @Test
    void pageLinkLooksManyTimesUntilItExpiresOrIsRevoked() {
        String token = transaction.execute(_ -> pages.issueFor(mentor));
        for (int i = 0; i < 3; i++) {
            assertThat(pages.look(token)).get().isInstanceOf(Viewer.OfMentor.class);
        }
        assertThat(pages.look(token + "A")).isEmpty();
        clock.travel(Duration.ofDays(30).plusSeconds(1));
        assertThat(pages.look(token)).isEmpty();

        clock.comeBack();
        pages.revoke(mentor);
        assertThat(pages.look(token)).isEmpty();
    }

    @Test
    void accountOpensTheOwnPageOnly() {
        var actor = pools.account("Marta Probst");
        assertThat(pages.asMentor(actor)).isEmpty();
        pools.link(mentor, actor);

        assertThat(pages.asMentor(actor)).get().isInstanceOf(Viewer.OfMentor.class);
        assertThat(pages.asMentee(actor)).isEmpty();
    }

    @Test
    void contactIsThereFromTheTrialOnOnly() {
        var id = asked();
        assertThat(own.of(asMentee()).getFirst().contact()).isNull();
        own.accept(asMentor(), id);
        own.accept(asMentee(), id);
        assertThat(own.of(asMentee()).getFirst().contact()).isNull();
        desk.startTrial(coordinator, olten, id, today(), "Jeden Dienstag.");

        var contact = own.of(asMentee()).getFirst().contact();
        assertThat(contact).isNotNull();
        assertThat(contact.name()).isEqualTo("Marta Probst");
        assertThat(own.of(asMentor()).getFirst().agreement()).isEqualTo("Jeden Dienstag.");
        assertThat(mailsToMentee().getFirst().text())
                .contains("/mentoring/meine-seite/")
                .doesNotContain("Marta");

        own.end(asMentee(), id, EndReason.CHEMISTRY, "");
        assertThat(own.of(asMentor()).getFirst().contact()).isNull();
        assertThat(own.of(asMentor()).getFirst().asksFeedback()).isTrue();
    }

    @Test
    void nobodyReachesTheMentorshipOfOthers() {
        var id = in(MentorshipState.ACTIVE);
        var otherMentor = pools.mentor(olten, AdmissionState.IN_POOL);
        var otherMentee = pools.mentee(olten);
        for (var stranger :
                new Viewer[] {
                    pages.look(transaction.execute(_ -> pages.issueFor(otherMentor))).orElseThrow(),
                    pages.look(transaction.execute(_ -> pages.issueFor(otherMentee))).orElseThrow()
                }) {
            assertThat(own.of(stranger)).isEmpty();
            assertDenied(() -> own.accept(stranger, id));
            assertDenied(() -> own.decline(stranger, id, DeclineReason.NO_TIME, ""));
            assertDenied(() -> own.pause(stranger, id, today().plusDays(5), ""));
            assertDenied(() -> own.resume(stranger, id));
            assertDenied(() -> own.end(stranger, id, EndReason.CHEMISTRY, ""));
            assertDenied(() -> own.feedback(stranger, id, 4, true, ""));
        }
    }

    @Test
    void proposalsAreInvisible() {
        var id = in(MentorshipState.PROPOSED);

        assertThat(own.of(asMentor())).isEmpty();
        assertDenied(() -> own.accept(asMentor(), id));
    }

    @Test
    void eachOfTheTwoPausesAndGoesOn() {
        var id = in(MentorshipState.ACTIVE);
        done(own.pause(asMentee(), id, today().plusDays(20), "Ferien"), MentorshipState.PAUSED);
        assertThat(own.of(asMentor()).getFirst().pauseUntil()).isEqualTo(today().plusDays(20));
        done(own.resume(asMentor(), id), MentorshipState.ACTIVE);

        assertThat(no(own.resume(asMentor(), id))).contains("läuft");
        assertThat(no(own.pause(asMentor(), id, today().minusDays(1), ""))).contains("Pause");
    }

    @Test
    void feedbackIsGivenOnceAndInRange() {
        var id = in(MentorshipState.ENDED);

        assertThat(no(own.feedback(asMentee(), id, 0, true, ""))).contains("vier");
        assertThat(no(own.feedback(asMentee(), id, 5, true, ""))).contains("vier");
        done(own.feedback(asMentee(), id, 4, true, "Schön war es."), MentorshipState.ENDED);
        assertThat(no(own.feedback(asMentee(), id, 1, false, ""))).contains("schon");
        assertThat(files.feedback(coordinator, olten, id))
                .containsExactly(new Feedback(Party.MENTEE, 4, true, "Schön war es."));
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
