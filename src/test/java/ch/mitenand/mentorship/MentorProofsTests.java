package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.FactKind;
import ch.mitenand.mentoring.MenteeId;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Proofs that end, or are struck out, between the question and the end of a mentorship. */
class MentorProofsTests extends MentorshipTest {

    private static final String MINOR = "Minderjährig, Sonderprivatauszug fehlt";
    private static final String MINOR_MAIL = "Personne mineure sans extrait spécial valable";
    private static final String LAPSED = "Nachweis abgelaufen";
    private static final String LAPSED_MAIL = "Une attestation a expiré";

    @Autowired private DailyRound round;

    @AfterEach
    void withoutPlans() {
        fixture.remove(olten);
        new PlanFixture(context).remove(olten);
    }

    @Test
    void minorMeetsNobodyWhoseSpecialExtractDoesNotReachTheFirstMeeting() {
        var id = fixture.in(MentorshipState.AGREED, olten, mentor, minor());
        assertThat(no(start(id, 2))).contains("Sonderprivatauszug");

        special(3);
        assertThat(no(start(id, 4))).contains("Sonderprivatauszug");
        done(start(id, 3), MentorshipState.TRIAL);
    }

    @Test
    void specialExtractThatEndsIsReportedOnceAndEveryTimeAnew() {
        special(10);
        var id = fixture.in(MentorshipState.ACTIVE, olten, mentor, minor());
        days(10, id);
        assertThat(flags(id)).doesNotContain(MINOR);
        days(1, id);

        assertThat(flags(id)).startsWith(MINOR);
        assertThat(subjects()).containsOnlyOnce(MINOR_MAIL);
        special(2);
        days(1, id);
        assertThat(flags(id)).doesNotContain(MINOR);
        days(2, id);
        assertThat(subjects()).filteredOn(MINOR_MAIL::equals).hasSize(2);
    }

    @Test
    void struckSpecialExtractIsReported() {
        special(100);
        var id = fixture.in(MentorshipState.ACTIVE, olten, mentor, minor());
        var fact =
                mentorDesk.facts(coordinator, olten, mentor).stream()
                        .filter(f -> f.kind() == FactKind.SPECIAL_EXTRACT)
                        .findFirst()
                        .orElseThrow();
        mentorDesk.strike(coordinator, olten, mentor, fact.id(), "Falsche Person.");

        days(0, id);
        assertThat(flags(id)).contains(MINOR);
        assertThat(subjects()).containsOnlyOnce(MINOR_MAIL);
    }

    @Test
    void correctedYearOfBirthIsReported() {
        var id = in(MentorshipState.ACTIVE);
        days(0, id);
        assertThat(flags(id)).isEmpty();
        jdbc.sql("update mentee set birth_year = :year where id = :id")
                .param("year", today().getYear() - 15)
                .param("id", mentee.id())
                .update();

        days(0, id);
        assertThat(flags(id)).contains(MINOR);
        assertThat(subjects()).containsOnlyOnce(MINOR_MAIL);
    }

    @Test
    void minorDoesNotGoOnWithoutSpecialExtract() {
        MenteeId child = minor();
        var paused = fixture.in(MentorshipState.PAUSED, olten, mentor, child);
        var trial = fixture.in(MentorshipState.TRIAL, olten, mentor, minor());

        assertThat(no(desk.resume(coordinator, olten, paused))).contains("Sonderprivatauszug");
        assertThat(no(desk.confirm(coordinator, olten, trial, today().plusDays(90), "")))
                .contains("Sonderprivatauszug");
        days(21, paused);
        assertThat(state(paused)).isEqualTo(MentorshipState.PAUSED);
        special(60);
        days(0, paused);
        assertThat(state(paused)).isEqualTo(MentorshipState.ACTIVE);
    }

    @Test
    void firstMeetingLiesBeforeTheEndOfEveryProof() {
        var lapsing = mentorProvenUntil(today().plusDays(5));
        var id = fixture.in(MentorshipState.AGREED, olten, lapsing, mentee);

        assertThat(no(start(id, 6))).contains("nicht mehr gültig");
        done(start(id, 5), MentorshipState.TRIAL);
    }

    @Test
    void pairOfAPlanIsAskedOnlyWhenTheProofsReachItsStart() {
        var lapsing = mentorProvenUntil(today().plusDays(20));
        var id = fixture.in(MentorshipState.PROPOSED, olten, lapsing, mentee);
        planned(id, 30);
        assertThat(no(desk.ask(coordinator, olten, id))).contains("beim Start");

        planned(id, 10);
        done(desk.ask(coordinator, olten, id), MentorshipState.ASKED);
    }

    @Test
    void proofThatEndsInARunningMentorshipIsReported() {
        var lapsing = mentorProvenUntil(today().plusDays(10));
        var id = fixture.in(MentorshipState.ACTIVE, olten, lapsing, mentee);
        days(10, id);
        assertThat(flags(id)).doesNotContain(LAPSED);
        assertThat(subjects()).doesNotContain(LAPSED_MAIL);
        days(1, id);

        assertThat(flags(id)).contains(LAPSED);
        assertThat(subjects()).containsOnlyOnce(LAPSED_MAIL);
    }

    @Test
    void pauseDoesNotHideAProofThatHasEnded() {
        var lapsing = mentorProvenUntil(today().plusDays(10));
        pools.fact(lapsing, FactKind.PAUSED, today(), null);
        var id = fixture.in(MentorshipState.ACTIVE, olten, lapsing, mentee);
        days(11, id);

        assertThat(people.mentor(lapsing).orElseThrow().status().state())
                .isEqualTo(AdmissionState.PAUSED);
        assertThat(flags(id)).contains(LAPSED);
        assertThat(subjects()).containsOnlyOnce(LAPSED_MAIL);
    }

    @Test
    void secondYesTooLateForTheMentorTellsTheCoordinators() {
        var id = asked();
        answers.accept(mentorsToken());
        mentorDesk.record(coordinator, olten, mentor, FactKind.PAUSED, today(), null, "");
        answers.accept(menteesToken());

        assertThat(state(id)).isEqualTo(MentorshipState.AGREED);
        assertThat(subjects())
                .contains("Les deux ont dit oui, mais la période d’essai ne peut pas commencer")
                .doesNotContain("Les deux ont dit oui");
        assertThat(flags(id)).contains("Mentor/in nicht im Pool");
    }

    private Step start(MentorshipId id, int inDays) {
        return desk.startTrial(coordinator, olten, id, today().plusDays(inDays), "Ziel: Deutsch");
    }

    private void special(int forDays) {
        pools.fact(
                mentor, FactKind.SPECIAL_EXTRACT, today().minusDays(3), today().plusDays(forDays));
    }

    /** As if the pair had come out of a plan that lets it begin in some days. */
    private void planned(MentorshipId id, int inDays) {
        var run = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into plan_run (id, pool_id, start_on, rules_version, snapshot, result, run_by, run_at)
                        values (:id, :pool, :start, 1, '{}', '{}', :by, :now)\
                        """)
                .param("id", run)
                .param("pool", olten.id())
                .param("start", today().plusDays(inDays))
                .param("by", coordinator.account())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update mentorship set plan_id = :run where id = :id")
                .param("run", run)
                .param("id", id.id())
                .update();
    }

    private void days(int days, MentorshipId id) {
        clock.travel(Duration.ofDays(days));
        round.look(id);
        round.look(id);
    }

    private List<String> flags(MentorshipId id) {
        return desk.one(coordinator, olten, id).flags();
    }

    private List<String> subjects() {
        return mailsToCoordinator().stream().map(m -> m.subject()).toList();
    }
}
