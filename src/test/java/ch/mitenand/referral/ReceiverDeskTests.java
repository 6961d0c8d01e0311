package ch.mitenand.referral;

import static ch.mitenand.referral.ReferralScene.done;
import static ch.mitenand.referral.ReferralScene.no;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.account.Role;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.referral.ReceiverDesk.Attendance;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.ReceiverDesk.Presence;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** The inbox of an organisation, and that nobody else looks into it. */
class ReceiverDeskTests extends ReferralTest {

    @Test
    void listsWhatIsNewFirst() {
        var running = scene.in(AssignmentState.RUNNING);
        var sent = scene.in(AssignmentState.SENT);
        scene.in(AssignmentState.DRAFT);
        var ended = scene.in(AssignmentState.COMPLETED);

        var mine = List.of(running.referral(), sent.referral(), ended.referral());
        assertThat(desk.items(scene.admin, scene.inbox))
                .extracting(item -> item.shown().id())
                .filteredOn(mine::contains)
                .containsExactly(sent.referral(), running.referral(), ended.referral());
        var item = desk.item(scene.admin, scene.inbox, sent.referral());
        assertThat(item.answerBy()).isEqualTo(scene.today.plusDays(30));
        assertThat(item.allowed())
                .containsExactlyInAnyOrder(
                        AssignmentCommand.ACCEPT,
                        AssignmentCommand.WAITLIST,
                        AssignmentCommand.DECLINE);
        assertThat(scene.recorded(scene.admin, sent.referral(), "READ")).isEqualTo(1);
        assertThat(scene.recorded(scene.admin, sent.referral(), "LISTED")).isEqualTo(1);
    }

    @Test
    void twinSeesAndMovesNothing() {
        int before = desk.waiting(scene.admin, scene.inbox);
        var made = scene.in(AssignmentState.SENT);
        var stranger = scene.stranger();
        var other = new Inbox.OfOrganisation(scene.other());

        assertThat(desk.waiting(scene.admin, scene.inbox)).isEqualTo(before + 1);
        assertThat(desk.items(stranger, other))
                .extracting(item -> item.shown().id())
                .doesNotContain(made.referral());
        assertThat(desk.waiting(stranger, other)).isZero();
        isRefused(stranger, other, scene.inbox, made.referral());
        assertThat(scene.state(made)).isEqualTo(AssignmentState.SENT);
    }

    /** In the states in which the other commands could be given. */
    @Test
    void twinMovesNothingThatGoesOn() {
        var stranger = scene.stranger();
        var other = new Inbox.OfOrganisation(scene.other());
        for (var state : List.of(AssignmentState.ACCEPTED, AssignmentState.RUNNING)) {
            var made = scene.in(state);
            isRefused(stranger, other, scene.inbox, made.referral());
            assertThat(scene.state(made)).isEqualTo(state);
        }
    }

    @Test
    void twinSeesAndChangesNoAttendance() {
        var id = scene.in(AssignmentState.RUNNING).referral();
        done(desk.attend(scene.admin, scene.inbox, id, scene.today, Presence.EXCUSED));
        var stranger = scene.stranger();
        var other = new Inbox.OfOrganisation(scene.other());

        assertThat(desk.attendance(stranger, other, scene.today))
                .extracting(Attendance::referral)
                .doesNotContain(id);
        isRefused(stranger, other, scene.inbox, id);
        assertThat(desk.attendance(scene.admin, scene.inbox, scene.today))
                .contains(new Attendance(id, scene.today, Presence.EXCUSED));
    }

    @Test
    void nobodyElseOpensAnInbox() {
        var pool = new Inbox.OfPool(PoolId.create());
        for (var actor :
                List.of(
                        scene.officer,
                        ReferralScene.actor(Role.POOL_COORDINATOR, "2581"),
                        ReferralScene.actor(Role.CANTON_EDITOR, ""),
                        ReferralScene.actor(Role.ADMINISTRATOR, ""))) {
            assertThatThrownBy(() -> desk.items(actor, scene.inbox))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.waiting(actor, scene.inbox))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> desk.items(actor, pool))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void draftsAndPoolsAreNotInTheInbox() {
        var draft = scene.in(AssignmentState.DRAFT);

        assertThatThrownBy(() -> desk.item(scene.admin, scene.inbox, draft.referral()))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> desk.item(scene.admin, scene.inbox, ReferralId.create()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void lastPlaceIsGone() {
        scene.free(1, null);
        var one = scene.in(AssignmentState.SENT);
        var other = scene.in(AssignmentState.SENT);

        done(desk.accept(scene.admin, scene.inbox, one.referral(), scene.today));
        assertThat(no(desk.accept(scene.admin, scene.inbox, other.referral(), scene.today)))
                .contains("kein Platz");
        done(desk.waitlist(scene.admin, scene.inbox, other.referral()));
        done(desk.notTakenUp(scene.admin, scene.inbox, one.referral(), Reason.DID_NOT_COME));
        done(desk.accept(scene.admin, scene.inbox, other.referral(), scene.today));
        assertThat(scene.freeNow()).isZero();
    }

    /** The case may have changed since it was sent; the sentence does not tell what is missing. */
    @Test
    void nobodyIsAcceptedWhomTheCaseDoesNotName() {
        var made = scene.in(AssignmentState.SENT);
        isNow(made, "contact", "");
        String sentence = no(desk.accept(scene.admin, scene.inbox, made.referral(), scene.today));
        assertThat(sentence)
                .contains("Rufen Sie die zuweisende Stelle an", "Integrationsstelle Olten")
                .doesNotContain("Samira", "Kontakt", "Vorname");

        isNow(made, "contact", "+41 00 123 45 67");
        isNow(made, "first_name", "");
        assertThat(no(desk.accept(scene.admin, scene.inbox, made.referral(), scene.today)))
                .isEqualTo(sentence);
        assertThat(scene.state(made)).isEqualTo(AssignmentState.SENT);
        done(desk.waitlist(scene.admin, scene.inbox, made.referral()));

        isNow(made, "first_name", "Samira");
        done(desk.accept(scene.admin, scene.inbox, made.referral(), scene.today));
        assertThat(scene.column(made, "first_name")).isEqualTo("Samira");
    }

    /** Changes the person of the case behind everybody's back. */
    private void isNow(ReferralScene.Made made, String column, String value) {
        scene.cases
                .owner()
                .sql("update case_file set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", made.id().id())
                .update();
    }

    @Test
    void placeThatWasNotCountedIsNotGivenBack() {
        var made = scene.in(AssignmentState.RUNNING);
        scene.free(3, null);
        done(
                desk.discontinue(
                        scene.admin,
                        scene.inbox,
                        made.referral(),
                        scene.today,
                        Reason.ILLNESS,
                        ""));
        assertThat(scene.freeNow()).isEqualTo(3);
    }

    @Test
    void firstDayLiesAhead() {
        var made = scene.in(AssignmentState.SENT);
        for (var day : List.of(scene.today.minusDays(1), scene.today.plusDays(367))) {
            assertThat(desk.accept(scene.admin, scene.inbox, made.referral(), day))
                    .isInstanceOf(Step.Wrong.class);
        }
        assertThat(
                        desk.decline(
                                scene.admin,
                                scene.inbox,
                                made.referral(),
                                Reason.FULL,
                                "x".repeat(301)))
                .isInstanceOf(Step.Wrong.class);
        assertThat(no(desk.decline(scene.admin, scene.inbox, made.referral(), Reason.MOVED, "")))
                .isEqualTo("Bitte wählen Sie einen Grund.");
        assertThat(scene.state(made)).isEqualTo(AssignmentState.SENT);
    }

    @Test
    void attendanceIsKeptWhileItRuns() {
        var made = scene.in(AssignmentState.RUNNING);
        var id = made.referral();

        done(desk.attend(scene.admin, scene.inbox, id, scene.today, Presence.ABSENT));
        done(desk.attend(scene.admin, scene.inbox, id, scene.today, Presence.PRESENT));
        assertThat(
                        no(
                                desk.attend(
                                        scene.admin,
                                        scene.inbox,
                                        id,
                                        scene.today.plusDays(1),
                                        Presence.PRESENT)))
                .contains("heute");
        assertThat(
                        no(
                                desk.attend(
                                        scene.admin,
                                        scene.inbox,
                                        id,
                                        scene.today.minusDays(1),
                                        Presence.PRESENT)))
                .contains("Beginn");
        assertThat(
                        no(
                                desk.attend(
                                        scene.admin,
                                        scene.inbox,
                                        id,
                                        scene.today.minusDays(61),
                                        Presence.PRESENT)))
                .contains("60 Tage");

        assertThat(desk.attendance(scene.admin, scene.inbox, scene.today))
                .contains(new Attendance(id, scene.today, Presence.PRESENT));
        assertThat(desk.attendance(scene.admin, scene.inbox, scene.today.minusMonths(2)))
                .extracting(Attendance::referral)
                .doesNotContain(id);
        var waiting = scene.in(AssignmentState.ACCEPTED);
        assertThat(
                        no(
                                desk.attend(
                                        scene.admin,
                                        scene.inbox,
                                        waiting.referral(),
                                        scene.today,
                                        Presence.PRESENT)))
                .contains("solange");
    }
}
