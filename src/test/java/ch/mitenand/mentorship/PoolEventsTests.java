package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.FactKind;
import ch.mitenand.mentoring.MentorDesk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mentor or mentee is suspended, leaves or is deleted in the middle. */
class PoolEventsTests extends MentorshipTest {

    @Test
    void suspensionOfTheMentorStopsEverythingAtOnce() {
        var active = in(MentorshipState.ACTIVE);
        var asked = fixture.in(MentorshipState.ASKED, olten, mentor, pools.mentee(olten));
        var agreed = fixture.in(MentorshipState.AGREED, olten, mentor, pools.mentee(olten));
        var proposed = fixture.in(MentorshipState.PROPOSED, olten, mentor, pools.mentee(olten));
        record(FactKind.SUSPENDED);

        assertThat(state(active)).isEqualTo(MentorshipState.SUSPENDED);
        assertThat(state(asked)).isEqualTo(MentorshipState.NOT_FORMED);
        assertThat(state(agreed)).isEqualTo(MentorshipState.NOT_FORMED);
        assertThat(state(proposed)).isEqualTo(MentorshipState.DISMISSED);
        assertThat(mailsToMentee().getFirst().text())
                .contains("nicht")
                .doesNotContain("Grund", "gesperrt");
        assertThat(no(desk.reinstate(coordinator, olten, active))).contains("gesperrt");

        record(FactKind.REINSTATED);
        assertThat(state(active)).isEqualTo(MentorshipState.ACTIVE);
    }

    @Test
    void suspensionByHandOutlastsThatOfTheMentor() {
        var id = in(MentorshipState.ACTIVE);
        desk.suspend(coordinator, olten, id, "Klärung");
        record(FactKind.SUSPENDED);
        record(FactKind.REINSTATED);

        assertThat(state(id)).isEqualTo(MentorshipState.SUSPENDED);
    }

    @Test
    void suspensionThatIsRolledBackStopsNothing() {
        var id = in(MentorshipState.ACTIVE);
        transaction.executeWithoutResult(status -> {
            record(FactKind.SUSPENDED);
            assertThat(state(id)).isEqualTo(MentorshipState.SUSPENDED);
            status.setRollbackOnly();
        });

        assertThat(state(id)).isEqualTo(MentorshipState.ACTIVE);
    }

    @Test
    void mentorWhoLeavesEndsAndTheMenteeWaitsOn() {
        var id = in(MentorshipState.PAUSED);
        String token = transaction.execute(_ -> pages.issueFor(mentor));
        record(FactKind.LEFT);

        var ended = mentorships.find(id).orElseThrow();
        assertThat(ended.endReason()).isEqualTo(EndReason.MENTOR_LEFT);
        assertThat(ended.endedBy()).isEqualTo(Party.PORTAL);
        assertThat(Past.waitingSince(List.of(ended), people.mentee(mentee).orElseThrow()))
                .isEqualTo(today().minusDays(30));
        assertThat(pages.look(token)).get().matches(Viewer::hasLeft);
        assertThat(mailsToMentee()).hasSize(1);
    }

    @Test
    void liftedSuspensionDoesNotSendALapsedMentorBack() {
        var lapsing = mentorProvenUntil(today().plusDays(5));
        var id = fixture.in(MentorshipState.ACTIVE, olten, lapsing, mentee);
        mentorDesk.record(coordinator, olten, lapsing, FactKind.SUSPENDED, today(), null, "x");
        clock.travel(java.time.Duration.ofDays(6));
        var lifted =
                mentorDesk.record(
                        coordinator, olten, lapsing, FactKind.REINSTATED, today(), null, "x");

        assertThat(lifted).isInstanceOf(MentorDesk.Outcome.No.class);
        assertThat(state(id)).isEqualTo(MentorshipState.SUSPENDED);
        assertThat(no(desk.reinstate(coordinator, olten, id))).contains("gesperrt");
    }

    @Test
    void deletedMentorLeavesACleanEnd() {
        var id = in(MentorshipState.ACTIVE);
        String token = transaction.execute(_ -> pages.issueFor(mentor));
        mentorDesk.erase(coordinator, olten, mentor);

        assertThat(state(id)).isEqualTo(MentorshipState.ENDED);
        assertThat(pages.look(token)).isEmpty();
        assertThat(desk.one(coordinator, olten, id).mentorName()).isEqualTo("gelöschte Person");
        assertThat(own.of(asMentee()).getFirst().contact()).isNull();
        assertThat(no(desk.end(coordinator, olten, id, EndReason.CHEMISTRY, "")))
                .contains("beendet");
    }

    @Test
    void menteeWhoLeavesEnds() {
        var id = in(MentorshipState.TRIAL);
        menteeDesk.leave(coordinator, olten, mentee, "Weggezogen");

        var ended = mentorships.find(id).orElseThrow();
        assertThat(ended.state()).isEqualTo(MentorshipState.ENDED);
        assertThat(ended.endReason()).isEqualTo(EndReason.MENTEE_LEFT);
        assertThat(people.mentor(mentor).orElseThrow().status().state())
                .isEqualTo(AdmissionState.IN_POOL);
    }

    private void record(FactKind kind) {
        assertThat(mentorDesk.record(coordinator, olten, mentor, kind, today(), null, "Ein Grund."))
                .isInstanceOf(MentorDesk.Outcome.Done.class);
    }
}
