package ch.mitenand.referral;

import static ch.mitenand.referral.ReferralScene.done;
import static ch.mitenand.referral.ReferralScene.no;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeFile;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.mentorship.MentorshipFixture;
import ch.mitenand.mentorship.MentorshipState;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Assignments to a pool, whose mentee leads them on. */
class PoolReferralTests extends ReferralTest {

    @Autowired private PoolPeople people;

    private PoolFixture pools;
    private MentorshipFixture mentorships;
    private PoolId olten;
    private PoolId grenchen;
    private Actor coordinator;
    private Inbox inbox;
    private CaseId id;
    private ReferralId referral;

    @BeforeEach
    void sendToThePool() {
        pools = new PoolFixture(context);
        mentorships = new MentorshipFixture(context);
        olten = pools.pool("Pool Prüf-Olten", PoolFixture.OLTEN);
        grenchen = pools.pool("Pool Prüf-Grenchen", PoolFixture.GRENCHEN);
        coordinator = pools.coordinator(PoolFixture.OLTEN);
        inbox = new Inbox.OfPool(olten);
        id = scene.supported();
        var draft =
                ReferralScene.draft(
                        new Target.ToPool(olten),
                        scene.goal(id),
                        SharingBasis.CONSENT,
                        CostPayer.NOBODY,
                        0);
        referral = done(assignments.begin(scene.officer, id, draft));
        done(assignments.send(scene.officer, id, referral));
    }

    @AfterEach
    void removePools() {
        clock.comeBack();
        scene.cases.remove();
        mentorships.remove(olten);
        mentorships.remove(grenchen);
        pools.remove();
    }

    @Test
    void acceptanceMakesAMentee() {
        clock.travel(Duration.ofDays(3));
        done(desk.accept(coordinator, inbox, referral, null));

        var mentee = mentee();
        assertThat(mentee.person().firstName()).isEqualTo("Samira");
        assertThat(mentee.person().lastName()).isEmpty();
        assertThat(mentee.person().phone()).isEqualTo("+41 00 123 45 67");
        assertThat(mentee.askedOn()).isEqualTo(scene.today);
        assertThat(mentee.need().about()).isEqualTo("Deutsch A2 am Abend");
    }

    @Test
    void twinPoolSeesNothing() {
        var foreign = pools.coordinator(PoolFixture.GRENCHEN);
        var theirs = new Inbox.OfPool(grenchen);

        assertThat(desk.items(foreign, theirs)).isEmpty();
        assertThat(desk.waiting(foreign, theirs)).isZero();
        assertThatThrownBy(() -> desk.item(foreign, theirs, referral))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> desk.accept(foreign, theirs, referral, null))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> desk.items(foreign, inbox))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(scene.recorded(foreign, referral, "REFUSED")).isEqualTo(2);
        assertThat(people.mentees(olten)).isEmpty();
        assertThat(desk.items(coordinator, inbox)).hasSize(1);
        assertThat(desk.waiting(coordinator, inbox)).isEqualTo(1);
    }

    @Test
    void mentorshipLeadsItOn() {
        done(desk.accept(coordinator, inbox, referral, null));
        var mentor = pools.mentor(olten, AdmissionState.IN_POOL);
        var running = mentorships.in(MentorshipState.ACTIVE, olten, mentor, mentee().id());
        round.run();
        assertThat(state()).isEqualTo(AssignmentState.RUNNING);

        jdbc.sql(
                        """
                        update mentorship set state = 'ENDED', ended_on = :today, end_reason = 'PLANNED_END',
                            ended_by = 'COORDINATOR' where id = :id\
                        """)
                .param("today", scene.today)
                .param("id", running.id())
                .update();
        round.run();
        assertThat(state()).isEqualTo(AssignmentState.COMPLETED);
    }

    @Test
    void poolHasNinetyDaysToFindAnotherMentor() {
        done(desk.accept(coordinator, inbox, referral, null));
        var mentor = pools.mentor(olten, AdmissionState.IN_POOL);
        mentorships.in(MentorshipState.ENDED, olten, mentor, mentee().id());
        days(89);
        assertThat(state()).isEqualTo(AssignmentState.RUNNING);
        days(1);
        assertThat(state()).isEqualTo(AssignmentState.DISCONTINUED);
    }

    @Test
    void withdrawnConsentTakesTheMenteeOut() {
        done(desk.accept(coordinator, inbox, referral, null));
        assignments.withdrawConsent(scene.officer, id);

        assertThat(state()).isEqualTo(AssignmentState.WITHDRAWN);
        assertThat(people.mentees(olten)).isEmpty();
    }

    @Test
    void whoIsOnTheListAlreadyIsNotEnteredTwice() {
        var listed = pools.mentee(olten);
        scene.cases
                .owner()
                .sql("update case_file set contact = :email where id = :id")
                .param("email", people.mentee(listed).orElseThrow().person().email())
                .param("id", id.id())
                .update();
        assertThat(no(desk.accept(coordinator, inbox, referral, null))).contains("auf Ihrer Liste");
        assertThat(people.mentees(olten)).hasSize(1);
    }

    private MenteeFile mentee() {
        return people.mentees(olten).getFirst();
    }

    private AssignmentState state() {
        return assignments.one(scene.officer, id, referral).state();
    }
}
