package ch.mitenand.referral;

import static ch.mitenand.referral.ReferralScene.done;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.offer.OfferStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every timer on the day before, on the day, and twice; no referral dies silently. */
class ReferralRoundTests extends ReferralTest {

    private static final String RECEIVER = DemoActors.ADMIN_OF_TREFF;

    @Test
    void remindsOnDaySevenAndFourteenAndExpiresOnThirty() {
        var made = scene.in(AssignmentState.SENT);
        days(6);
        assertThat(subjects(RECEIVER, made)).hasSize(1);
        days(1);
        assertThat(subjects(RECEIVER, made)).hasSize(2);
        round.run();
        assertThat(subjects(RECEIVER, made)).hasSize(2);
        days(7);
        assertThat(subjects(RECEIVER, made)).hasSize(3);
        days(15);
        assertThat(scene.state(made)).isEqualTo(AssignmentState.SENT);
        days(1);

        assertThat(scene.state(made)).isEqualTo(AssignmentState.EXPIRED);
        assertThat(subjects(RECEIVER, made)).hasSize(4);
        assertThat(subjects(OFFICE, made)).hasSize(1);
    }

    @Test
    void afterALongPauseThereIsOneReminder() {
        var made = scene.in(AssignmentState.SENT);
        days(20);
        assertThat(subjects(RECEIVER, made)).hasSize(2);
    }

    @Test
    void waitingListIsRememberedEveryMonthFromSixtyDaysOn() {
        var made = scene.in(AssignmentState.WAITLISTED);
        int told = subjects(RECEIVER, made).size();
        int heard = subjects(OFFICE, made).size();
        days(59);
        assertThat(subjects(RECEIVER, made)).hasSize(told);
        days(1);
        assertThat(subjects(RECEIVER, made)).hasSize(told + 1);
        assertThat(subjects(OFFICE, made)).hasSize(heard + 1);
        days(29);
        assertThat(subjects(RECEIVER, made)).hasSize(told + 1);
        days(1);
        assertThat(subjects(RECEIVER, made)).hasSize(told + 2);
        assertThat(subjects(OFFICE, made)).hasSize(heard + 2);
    }

    @Test
    void asksWhetherItHasBegun() {
        var made = scene.in(AssignmentState.ACCEPTED);
        int told = subjects(RECEIVER, made).size();
        days(13);
        assertThat(subjects(RECEIVER, made)).hasSize(told);
        days(1);
        assertThat(subjects(RECEIVER, made)).hasSize(told + 1);
        days(30);
        assertThat(subjects(RECEIVER, made)).hasSize(told + 2);
    }

    @Test
    void asksForTheResultOfWhatRunsLong() {
        var made = scene.in(AssignmentState.RUNNING);
        int told = subjects(RECEIVER, made).size();
        days(364);
        assertThat(subjects(RECEIVER, made)).hasSize(told);
        days(1);
        assertThat(subjects(RECEIVER, made)).hasSize(told + 1);
    }

    @Test
    void remindsTheSenderToAcknowledge() {
        var made = scene.in(AssignmentState.DECLINED);
        int heard = subjects(OFFICE, made).size();
        days(13);
        assertThat(subjects(OFFICE, made)).hasSize(heard);
        days(1);
        assertThat(subjects(OFFICE, made)).hasSize(heard + 1);
        days(14);
        assertThat(subjects(OFFICE, made)).hasSize(heard + 2);
        done(assignments.acknowledge(scene.officer, made.id(), made.referral()));
        days(14);
        assertThat(subjects(OFFICE, made)).hasSize(heard + 2);
    }

    @Test
    void namesAreGoneAfterThirtyDays() {
        var made = scene.in(AssignmentState.COMPLETED);
        String names = "first_name || surname || contact || note || access_needs";
        days(30);
        assertThat(scene.column(made, "first_name")).isEqualTo("Samira");
        assertThat(shown(made).stage()).isEqualTo(Disclosure.Stage.ENDED);
        days(1);

        assertThat(scene.column(made, names)).isEmpty();
        assertThat(shown(made).stage()).isEqualTo(Disclosure.Stage.ARCHIVED);
    }

    @Test
    void hiddenOfferIsToldAndDeclinesWhatWaitsAfterTwoWeeks() {
        scene.free(5, 3);
        var sent = scene.in(AssignmentState.SENT);
        var waiting = scene.in(AssignmentState.WAITLISTED);
        var accepted = scene.in(AssignmentState.ACCEPTED);
        var running = scene.in(AssignmentState.RUNNING);
        scene.offerIs(OfferStatus.HIDDEN);
        round.run();
        round.run();

        for (var made : List.of(sent, waiting, accepted, running)) {
            assertThat(told(RECEIVER, made)).hasSize(1);
            assertThat(told(OFFICE, made)).hasSize(1);
        }
        days(13);
        assertThat(scene.state(sent)).isEqualTo(AssignmentState.SENT);
        assertThat(scene.state(waiting)).isEqualTo(AssignmentState.WAITLISTED);
        int heard = subjects(OFFICE, sent).size();
        int ended = endings(sent).size();
        days(1);

        for (var made : List.of(sent, waiting)) {
            assertThat(scene.state(made)).isEqualTo(AssignmentState.DECLINED);
            assertThat(one(made).reason()).isEqualTo(Reason.OFFER_ENDS);
            assertThat(endings(made)).hasSize(1);
        }
        assertThat(ended).isZero();
        assertThat(subjects(OFFICE, sent)).hasSize(heard + 1);
        days(30);
        assertThat(scene.state(accepted)).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(scene.state(running)).isEqualTo(AssignmentState.RUNNING);
        assertThat(told(RECEIVER, accepted)).hasSize(1);
        assertThat(scene.freeNow()).isEqualTo(3);
    }

    @Test
    void offerThatComesBackInTimeDeclinesNothingAndCountsAnew() {
        var made = scene.in(AssignmentState.WAITLISTED);
        scene.offerIs(OfferStatus.HIDDEN);
        round.run();
        days(10);
        scene.offerIs(OfferStatus.PUBLISHED);
        days(1);
        scene.offerIs(OfferStatus.HIDDEN);
        days(1);
        assertThat(told(RECEIVER, made)).hasSize(2);
        days(13);
        assertThat(scene.state(made)).isEqualTo(AssignmentState.WAITLISTED);
        days(1);

        assertThat(scene.state(made)).isEqualTo(AssignmentState.DECLINED);
    }

    @Test
    void offerThatIsOutOfDateIsLikeAHiddenOne() {
        var made = scene.in(AssignmentState.WAITLISTED);
        scene.cases
                .owner()
                .sql("update offer set valid_until = :on where id = :id")
                .param("on", scene.today)
                .param("id", scene.offer.id())
                .update();
        round.run();
        assertThat(told(RECEIVER, made)).isEmpty();
        days(1);
        assertThat(told(RECEIVER, made)).hasSize(1);
        days(14);

        assertThat(scene.state(made)).isEqualTo(AssignmentState.DECLINED);
    }

    @Test
    void endedOfferEndsWhatHasNotBegunAtOnce() {
        scene.free(5, null);
        var sent = scene.in(AssignmentState.SENT);
        var accepted = scene.in(AssignmentState.ACCEPTED);
        var running = scene.in(AssignmentState.RUNNING);
        int heard = subjects(OFFICE, running).size();
        scene.offerIs(OfferStatus.ENDED);
        round.run();
        round.run();

        assertThat(scene.state(sent)).isEqualTo(AssignmentState.DECLINED);
        assertThat(scene.state(accepted)).isEqualTo(AssignmentState.NOT_TAKEN_UP);
        assertThat(scene.state(running)).isEqualTo(AssignmentState.RUNNING);
        assertThat(subjects(OFFICE, running)).hasSize(heard + 1);
        assertThat(scene.freeNow()).isEqualTo(4);
        for (var made : List.of(sent, accepted)) {
            assertThat(one(made).reason()).isEqualTo(Reason.OFFER_ENDS);
            assertThat(endings(made)).hasSize(1);
        }
    }

    /** What an address was told about the hidden offer. */
    private List<String> told(String address, ReferralScene.Made made) {
        return subjects(address, made).stream()
                .filter(subject -> subject.contains("ist nicht mehr öffentlich"))
                .toList();
    }

    /** What the receiver was told of an end by the portal. */
    private List<String> endings(ReferralScene.Made made) {
        return subjects(RECEIVER, made).stream()
                .filter(subject -> subject.endsWith("ist beendet"))
                .toList();
    }

    @Test
    void errorOfOneDoesNotStopTheOthers() {
        var broken = scene.in(AssignmentState.SENT);
        var made = scene.in(AssignmentState.SENT);
        scene.cases
                .owner()
                .sql("update referral_assignment set sender_scope = 'keine Zahl' where id = :id")
                .param("id", broken.referral().id())
                .update();
        days(30);

        assertThat(scene.state(made)).isEqualTo(AssignmentState.EXPIRED);
    }

    private Disclosure shown(ReferralScene.Made made) {
        return desk.item(scene.admin, scene.inbox, made.referral()).shown();
    }
}
