package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.referral.ReceiverDesk.Presence;
import ch.mitenand.referral.ReferralScene.Made;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What those who sent somebody hear of the attendance list. */
class AttendanceSumsTests extends ReferralTest {

    @Autowired private Attendances attendances;

    private void enter(Made made, LocalDate day, Presence presence) {
        ReferralScene.done(desk.attend(scene.admin, scene.inbox, made.referral(), day, presence));
    }

    private Made begunTenDaysAgo() {
        var made = scene.in(AssignmentState.ACCEPTED);
        ReferralScene.done(
                desk.start(scene.admin, scene.inbox, made.referral(), scene.today.minusDays(10)));
        return made;
    }

    @Test
    void senderHearsSumsWhileItRunsAndAfterwards() {
        var made = begunTenDaysAgo();
        assertThat(assignments.attendance(scene.officer, made.id(), made.referral())).isEmpty();
        enter(made, scene.today.minusDays(9), Presence.PRESENT);
        enter(made, scene.today.minusDays(2), Presence.PRESENT);
        enter(made, scene.today.minusDays(7), Presence.EXCUSED);
        enter(made, scene.today.minusDays(5), Presence.ABSENT);
        var sums = new AttendanceSums(2, 1, 1, scene.today.minusDays(2));

        assertThat(assignments.attendance(scene.officer, made.id(), made.referral()))
                .contains(sums);
        ReferralScene.done(
                desk.complete(
                        scene.admin,
                        scene.inbox,
                        made.referral(),
                        scene.today,
                        OutcomeCode.ATTENDED,
                        ""));
        assertThat(assignments.attendance(scene.officer, made.id(), made.referral()))
                .contains(sums);
    }

    @Test
    void officerElsewhereHearsNothing() {
        var made = begunTenDaysAgo();
        enter(made, scene.today, Presence.PRESENT);
        var other = CaseFixture.officer(CaseFixture.GRENCHEN);

        assertThatThrownBy(() -> assignments.attendance(other, made.id(), made.referral()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void manyAreSummedApartAndOnlyInTheirScope() {
        var one = begunTenDaysAgo();
        var other = begunTenDaysAgo();
        enter(one, scene.today, Presence.PRESENT);
        enter(other, scene.today, Presence.ABSENT);
        var ids = List.of(one.referral(), other.referral(), ReferralId.create());

        transaction.executeWithoutResult(_ -> {
            scope.enter(scene.officer);
            assertThat(attendances.sums(ids))
                    .hasSize(2)
                    .containsEntry(one.referral(), new AttendanceSums(1, 0, 0, scene.today))
                    .containsEntry(other.referral(), new AttendanceSums(0, 0, 1, scene.today));
        });
        transaction.executeWithoutResult(_ -> {
            scope.enter(CaseFixture.officer(CaseFixture.GRENCHEN));
            assertThat(attendances.sums(ids)).isEmpty();
        });
        assertThat(transaction.<Integer>execute(_ -> attendances.sums(List.of()).size())).isZero();
    }
}
