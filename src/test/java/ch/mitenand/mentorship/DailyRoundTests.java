package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.matching.Topic;
import ch.mitenand.mentoring.AdmissionState;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every timer on the day before, on the day, and twice. */
class DailyRoundTests extends MentorshipTest {

    @Autowired private DailyRound round;
    @Autowired private MeetingLog log;

    @Test
    void remindsAfterThreeDaysWhoHasNotAnswered() {
        var id = asked();
        answers.accept(mentorsToken());
        days(2, id);
        assertThat(mailsToMentee()).hasSize(1);
        days(1, id);

        assertThat(mailsToMentee()).hasSize(2);
        assertThat(mailsToMentee().getFirst().subject()).contains("Wir warten auf Ihre Antwort");
        assertThat(mailsToMentor()).hasSize(1);
        assertThat(answers.accept(menteesToken()))
                .isInstanceOf(MentorshipAnswers.Outcome.Taken.class);
    }

    @Test
    void expiresAfterSevenDays() {
        var id = asked();
        days(6, id);
        assertThat(state(id)).isEqualTo(MentorshipState.ASKED);
        days(1, id);

        assertThat(state(id)).isEqualTo(MentorshipState.NOT_FORMED);
        assertThat(mailsToMentor().getFirst().subject()).isEqualTo("Die Anfrage hat sich erledigt");
        assertThat(mailsToCoordinator().getFirst().subject()).isEqualTo("Une demande a expiré");
    }

    @Test
    void pausesEndByThemselves() {
        var id = in(MentorshipState.PAUSED);
        days(20, id);
        assertThat(state(id)).isEqualTo(MentorshipState.PAUSED);
        days(1, id);

        assertThat(state(id)).isEqualTo(MentorshipState.ACTIVE);
        assertThat(mailsToMentee()).hasSize(1);
    }

    @Test
    void asksForTheReviewAtHalfTime() {
        var id = in(MentorshipState.PAUSED);
        desk.resume(coordinator, olten, id);
        assertThat(subjects()).doesNotContain("L’entretien de mi-parcours est dû");
        days(24, id);
        assertThat(subjects()).doesNotContain("L’entretien de mi-parcours est dû");
        days(1, id);

        assertThat(subjects()).containsOnlyOnce("L’entretien de mi-parcours est dû");
        assertThat(desk.one(coordinator, olten, id).flags()).contains("Halbzeitgespräch fällig");
        desk.review(coordinator, olten, id, today(), "Gut.");
        assertThat(desk.one(coordinator, olten, id).flags())
                .doesNotContain("Halbzeitgespräch fällig");
    }

    @Test
    void pointsToTheEnd14DaysBefore() {
        var id = in(MentorshipState.ACTIVE);
        days(85, id);
        assertThat(subjects()).doesNotContain("Un tandem se termine dans deux semaines");
        days(1, id);

        assertThat(subjects()).containsOnlyOnce("Un tandem se termine dans deux semaines");
        assertThat(desk.one(coordinator, olten, id).flags()).contains("Ende steht bevor");
    }

    @Test
    void pointsToASilenceOf30DaysOnce() {
        var id = in(MentorshipState.ACTIVE);
        days(29, id);
        assertThat(subjects()).doesNotContain("Aucune inscription depuis 30 jours");
        days(1, id);
        days(1, id);

        assertThat(subjects()).containsOnlyOnce("Aucune inscription depuis 30 jours");
        assertThat(desk.one(coordinator, olten, id).flags()).contains("30 Tage kein Eintrag");
        var draft =
                new MeetingDraft(
                        today(), 60, MeetingKind.MEETING, Topic.GERMAN, TrafficLight.GREEN);
        log.add(asMentor(), id, draft);
        assertThat(desk.one(coordinator, olten, id).flags()).doesNotContain("30 Tage kein Eintrag");
    }

    @Test
    void pointsToLapsedProofs() {
        days(0, in(MentorshipState.ACTIVE));
        assertThat(subjects()).doesNotContain("Une attestation a expiré");
        var lapsed = pools.mentor(olten, AdmissionState.LAPSED);
        var id = fixture.in(MentorshipState.ACTIVE, olten, lapsed, pools.mentee(olten));
        days(1, id);

        assertThat(subjects()).containsOnlyOnce("Une attestation a expiré");
        assertThat(desk.one(coordinator, olten, id).flags()).contains("Nachweis abgelaufen");
    }

    @Test
    void silenceCountsInTheTrialFromTheFirstMeetingOn() {
        var id = in(MentorshipState.AGREED);
        desk.startTrial(coordinator, olten, id, today().plusDays(20), "Am Dienstag.");
        days(49, id);
        assertThat(subjects()).doesNotContain("Aucune inscription depuis 30 jours");
        days(1, id);

        assertThat(subjects()).containsOnlyOnce("Aucune inscription depuis 30 jours");
        assertThat(desk.one(coordinator, olten, id).flags()).contains("30 Tage kein Eintrag");
    }

    @Test
    void entryMadeTodayEndsTheSilenceHoweverLongAgoTheMeetingWas() {
        var id = in(MentorshipState.ACTIVE);
        days(31, id);
        var draft =
                new MeetingDraft(
                        today().minusDays(31),
                        60,
                        MeetingKind.MEETING,
                        Topic.GERMAN,
                        TrafficLight.GREEN);
        log.add(asMentor(), id, draft);

        assertThat(desk.one(coordinator, olten, id).flags()).doesNotContain("30 Tage kein Eintrag");
        assertThat(desk.one(coordinator, olten, id).lastMeeting()).isEqualTo(today().minusDays(31));
    }

    @Test
    void roundLooksAtTheLiveOnesOnly() {
        var expiring = asked();
        var pausing = fixture.in(MentorshipState.PAUSED, olten, mentor, pools.mentee(olten));
        var ended = fixture.in(MentorshipState.ENDED, olten, mentor, pools.mentee(olten));
        clock.travel(Duration.ofDays(21));

        round.run();

        assertThat(state(expiring)).isEqualTo(MentorshipState.NOT_FORMED);
        assertThat(state(pausing)).isEqualTo(MentorshipState.ACTIVE);
        assertThat(state(ended)).isEqualTo(MentorshipState.ENDED);
        assertThat(subjects())
                .containsExactlyInAnyOrder("Une demande a expiré", "Un tandem reprend");
    }

    /** Ids are tried in order; whichever fails, the others are looked after. */
    @Test
    void roundGoesOnAfterOneThatFails() {
        var ids =
                java.util.stream.Stream.generate(() ->
                                fixture.in(
                                        MentorshipState.PAUSED,
                                        olten,
                                        pools.mentor(olten, AdmissionState.IN_POOL),
                                        pools.mentee(olten)))
                        .limit(3)
                        .sorted(java.util.Comparator.comparing(MentorshipId::toString))
                        .toList();
        var failing =
                new Mentorships(jdbc) {
                    @Override
                    java.util.Optional<Mentorship> find(MentorshipId id) {
                        if (id.equals(ids.get(1))) {
                            throw new IllegalStateException("for the test");
                        }
                        return super.find(id);
                    }
                };
        clock.travel(Duration.ofDays(21));

        with(failing).run();

        assertThat(ids)
                .extracting(this::state)
                .containsExactly(
                        MentorshipState.ACTIVE, MentorshipState.PAUSED, MentorshipState.ACTIVE);
    }

    private DailyRound with(Mentorships failing) {
        return new DailyRound(
                failing,
                context.getBean(MentorshipMoves.class),
                context.getBean(MentorshipNotices.class),
                context.getBean(MentorshipMails.class),
                context.getBean(MentorshipRows.class),
                context.getBean(Meetings.class),
                context.getBean(SentNotices.class),
                people,
                context.getBean(MentorshipTraces.class),
                transaction);
    }

    /** Some days go by; the round runs on the last one, twice. */
    private void days(int days, MentorshipId id) {
        clock.travel(Duration.ofDays(days));
        round.look(id);
        round.look(id);
    }

    private List<String> subjects() {
        return mailsToCoordinator().stream().map(m -> m.subject()).toList();
    }
}
