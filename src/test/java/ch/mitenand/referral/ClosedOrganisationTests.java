package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.DemoActors;
import ch.mitenand.referral.ReceiverDesk.Presence;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Nobody of a closed organisation reads or answers; the sender can still say how it ended. */
class ClosedOrganisationTests extends ReferralTest {

    @Autowired private InboxDirectory directory;

    @ParameterizedTest
    @ValueSource(strings = {"CLOSED", "PENDING"})
    void itsMembersOpenNothing(String status) {
        var made = scene.in(AssignmentState.RUNNING);
        assertThat(desk.items(scene.admin, scene.inbox)).isNotEmpty();
        assertThat(directory.holding(scene.admin, made.referral()).inbox()).isEqualTo(scene.inbox);
        scene.organisationIs(status);

        assertThatThrownBy(() -> desk.items(scene.admin, scene.inbox))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.item(scene.admin, scene.inbox, made.referral()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() ->
                        desk.attend(
                                scene.admin,
                                scene.inbox,
                                made.referral(),
                                scene.today,
                                Presence.PRESENT))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> directory.facts(scene.admin, scene.inbox))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> directory.holding(scene.admin, made.referral()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(directory.inboxes(scene.admin)).isEmpty();
    }

    @Test
    void senderRecordsHowItEnded() {
        var made = scene.in(AssignmentState.RUNNING);
        assertThat(allowed(made)).doesNotContain(AssignmentCommand.COMPLETE);
        assertThat(ReferralScene.no(complete(made))).contains("meldet die Organisation selbst");
        scene.organisationIs("CLOSED");

        assertThat(allowed(made))
                .contains(AssignmentCommand.COMPLETE)
                .doesNotContain(AssignmentCommand.MARK_NOT_TAKEN_UP);
        ReferralScene.done(complete(made));
        assertThat(scene.state(made)).isEqualTo(AssignmentState.COMPLETED);
        assertThat(one(made).outcome()).isEqualTo(OutcomeCode.PARTLY_REACHED);
        assertThat(one(made).acknowledged()).isTrue();
    }

    @Test
    void senderRecordsThatItNeverBegan() {
        var made = scene.in(AssignmentState.ACCEPTED);
        assertThat(ReferralScene.no(notTakenUp(made))).contains("meldet die Organisation selbst");
        scene.organisationIs("CLOSED");

        assertThat(allowed(made)).contains(AssignmentCommand.MARK_NOT_TAKEN_UP);
        ReferralScene.done(notTakenUp(made));
        assertThat(scene.state(made)).isEqualTo(AssignmentState.NOT_TAKEN_UP);
        assertThat(one(made).reason()).isEqualTo(Reason.DID_NOT_COME);
    }

    @Test
    void nobodyIsWrittenToAnyMore() {
        scene.setOthersAside();
        var made = scene.in(AssignmentState.RUNNING);
        int told = subjects(DemoActors.ADMIN_OF_TREFF, made).size();
        int heard = subjects(OFFICE, made).size();
        scene.organisationIs("CLOSED");
        round.run();
        days(365);

        assertThat(subjects(DemoActors.ADMIN_OF_TREFF, made)).hasSize(told);
        assertThat(subjects(OFFICE, made).size()).isGreaterThan(heard);
    }

    private Set<AssignmentCommand> allowed(ReferralScene.Made made) {
        return assignments.allowed(scene.officer, made.id(), made.referral());
    }

    private Step complete(ReferralScene.Made made) {
        return assignments.complete(
                scene.officer, made.id(), made.referral(), scene.today, OutcomeCode.PARTLY_REACHED);
    }

    private Step notTakenUp(ReferralScene.Made made) {
        return assignments.notTakenUp(
                scene.officer, made.id(), made.referral(), Reason.DID_NOT_COME);
    }
}
