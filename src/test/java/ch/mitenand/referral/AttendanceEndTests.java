package ch.mitenand.referral;

import static ch.mitenand.referral.ReferralScene.done;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CloseReason;
import ch.mitenand.referral.ReceiverDesk.Presence;
import ch.mitenand.referral.ReferralScene.Made;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days of attendance go with the name; how many there were, stays. */
class AttendanceEndTests extends ReferralTest {

    @Autowired private CaseDesk cases;

    @Test
    void goThirtyDaysAfterTheEnd() {
        var made = completed();
        days(30);
        assertThat(daysOf(made)).isEqualTo(1);
        days(1);

        assertGone(made);
    }

    @Test
    void goAlsoWhereNobodyIsNamedAnyMoreAndTheLoopIsClosed() {
        var made = completed();
        done(assignments.acknowledge(scene.officer, made.id(), made.referral()));
        scene.cases
                .owner()
                .sql(
                        """
                        update referral_assignment set first_name = '', surname = '', contact = '', note = '',
                            access_needs = '' where id = :id\
                        """)
                .param("id", made.referral().id())
                .update();
        days(31);

        assertGone(made);
    }

    @Test
    void goWithTheConsentAndAreCountedOnce() {
        var ended = completed();
        var running = attended(scene.in(AssignmentState.RUNNING, ended.id()));

        assignments.withdrawConsent(scene.officer, ended.id());
        assertGone(ended);
        assertGone(running);

        days(31);
        assertGone(running);
    }

    @Test
    void goWithAnError() {
        var made = attended(scene.in(AssignmentState.RUNNING));

        done(assignments.markAsError(scene.officer, made.id(), made.referral()));

        assertGone(made);
    }

    @Test
    void goWhenThePersonRefusesThatTheReceiverHasTheData() {
        var made = attended(scene.in(AssignmentState.RUNNING));

        done(
                desk.discontinue(
                        scene.admin,
                        scene.inbox,
                        made.referral(),
                        scene.today,
                        Reason.DATA_REFUSED,
                        ""));

        assertGone(made);
    }

    @Test
    void goWithTheCase() {
        var made = completed();
        CaseFixture.done(cases.close(scene.officer, made.id(), CloseReason.MANAGES_ALONE, true));
        assertThat(daysOf(made)).isEqualTo(1);
        CaseFixture.done(cases.retire(scene.officer, made.id()));

        assertGone(made);
    }

    private Made completed() {
        var made = attended(scene.in(AssignmentState.RUNNING));
        done(
                desk.complete(
                        scene.admin,
                        scene.inbox,
                        made.referral(),
                        scene.today,
                        OutcomeCode.ATTENDED,
                        ""));
        return made;
    }

    private Made attended(Made made) {
        done(desk.attend(scene.admin, scene.inbox, made.referral(), scene.today, Presence.EXCUSED));
        return made;
    }

    private void assertGone(Made made) {
        assertThat(daysOf(made)).isZero();
        assertThat(scene.column(made, "excused_count")).isEqualTo("1");
        assertThat(scene.column(made, "last_attended")).isEqualTo(scene.today.toString());
        assertThat(scene.column(made, "(present_count + absent_count)")).isEqualTo("0");
        assertThat(assignments.attendance(scene.officer, made.id(), made.referral()))
                .contains(new AttendanceSums(0, 1, 0, scene.today));
    }

    private long daysOf(Made made) {
        return scene.cases
                .owner()
                .sql("select count(*) from referral_attendance where referral_id = :id")
                .param("id", made.referral().id())
                .query(Long.class)
                .single();
    }
}
