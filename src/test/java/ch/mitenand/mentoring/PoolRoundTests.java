package ch.mitenand.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mail.Postbox;
import ch.mitenand.matching.Weights;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PoolRoundTests extends MentoringTest {

    /** The smallest municipality; nobody will ever coordinate it alone. */
    private static final int KAMMERSROHR = 2549;

    @Autowired private ProofReminders reminders;
    @Autowired private PoolRound round;
    @Autowired private PoolDesk desk;

    @Test
    void remindsThirtyAndSevenDaysBeforeOnceEach() {
        var mentor = endingIn(31);
        String address = address(mentor);
        look(mentor);
        assertThat(mails(address)).isEmpty();

        clock.travel(Duration.ofDays(1));
        look(mentor);
        look(mentor);
        assertThat(mails(address)).hasSize(1);
        assertThat(mails(PoolFixture.address(coordinator))).hasSize(1);
        Postbox.of(context).empty(address);
        clock.travel(Duration.ofDays(22));
        look(mentor);
        assertThat(mails(address)).isEmpty();
        clock.travel(Duration.ofDays(1));
        look(mentor);
        look(mentor);
        assertThat(mails(address)).hasSize(1);
        assertThat(reminded(mentor)).containsExactly(7, 30);
        Postbox.of(context).empty(address);
        clock.travel(Duration.ofDays(8));
        look(mentor);
        assertThat(mails(address)).isEmpty();
        assertThat(state(mentor)).isEqualTo(AdmissionState.LAPSED);
    }

    @Test
    void sendsOneMailForSeveralProofs() {
        var mentor = endingIn(20);
        fixture.fact(mentor, FactKind.COURSE, today(), today().plusDays(15));
        desk.setPolicy(
                coordinator,
                olten,
                1,
                Map.of(Requirement.PRIVATE_EXTRACT, 36, Requirement.COURSE, 0),
                Weights.STANDARD,
                0);

        look(mentor);

        assertThat(mails(address(mentor))).singleElement().asString().contains(day(15));
    }

    @Test
    void theMailSaysNothingOfThePerson() {
        var mentor = endingIn(20);

        look(mentor);

        var mail = Postbox.of(context).to(PoolFixture.address(coordinator)).getFirst();
        assertThat(mail.text()).doesNotContain("Marta", "Probst", address(mentor));
        var own = Postbox.of(context).to(address(mentor)).getFirst();
        assertThat(own.text()).contains("Marta", "/mentoring").doesNotContain("Strafregister");
    }

    @Test
    void aRenewedProofIsSilent() {
        var mentor = endingIn(20);
        record(mentor, FactKind.PRIVATE_EXTRACT, today());

        look(mentor);

        assertThat(mails(address(mentor))).isEmpty();
    }

    @Test
    void whoLeftOrIsSuspendedIsNotReminded() {
        for (var kind : List.of(FactKind.LEFT, FactKind.SUSPENDED)) {
            var mentor = endingIn(20);
            fixture.fact(mentor, kind, today(), null);
            look(mentor);
            assertThat(mails(address(mentor))).isEmpty();
        }
    }

    @Test
    void aPoolWithoutCoordinatorsGetsItAtItsOwnAddress() {
        var alone = fixture.pool("Pool Prüf-Allein", KAMMERSROHR);
        var mentor = endingIn(alone, 20);

        look(mentor);

        assertThat(mails("pool-" + alone + "@example.ch")).hasSize(1);
    }

    @Test
    void theWholeRoundFindsThem() {
        var mentor = endingIn(20);

        round.run();

        assertThat(mails(address(mentor))).hasSize(1);
        round.run();
        assertThat(mails(address(mentor))).hasSize(1);
    }

    private MentorId endingIn(int days) {
        return endingIn(olten, days);
    }

    private MentorId endingIn(PoolId pool, int days) {
        var mentor = fixture.mentor(pool, AdmissionState.APPLIED);
        for (var kind : List.of(FactKind.INTERVIEW, FactKind.CODE_OF_CONDUCT, FactKind.SECRECY)) {
            fixture.fact(mentor, kind, today().minusDays(60), null);
        }
        fixture.fact(
                mentor, FactKind.PRIVATE_EXTRACT, today().minusDays(60), today().plusDays(days));
        fixture.fact(mentor, FactKind.TAKEN_IN, today().minusDays(50), null);
        return mentor;
    }

    private void look(MentorId mentor) {
        reminders.look(mentor);
    }

    private String address(MentorId mentor) {
        return people.mentor(mentor).orElseThrow().person().email();
    }

    private List<Integer> reminded(MentorId mentor) {
        return jdbc.sql("select days_before from mentor_reminder where mentor_id = ? order by 1")
                .param(mentor.id())
                .query(Integer.class)
                .list();
    }

    private List<String> mails(String address) {
        return Postbox.of(context).to(address).stream().map(m -> m.subject()).toList();
    }

    private String day(int days) {
        return FactRules.DAY.format(today().plusDays(days));
    }
}
