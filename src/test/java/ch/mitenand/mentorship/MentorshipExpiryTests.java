package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.PlacesTaken;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions expire by the calendar, and free their place without waiting for the daily round. */
class MentorshipExpiryTests extends MentorshipTest {

    @Autowired private DailyRound round;
    @Autowired private PlacesTaken places;

    @Test
    void daysCountAndNotHours() {
        travelTo(LocalTime.of(23, 50));
        var id = asked();
        clock.travel(Duration.ofDays(2).plusMinutes(20));
        round.look(id);
        assertThat(mailsToMentee().getFirst().subject()).contains("Wir warten auf Ihre Antwort");

        clock.travel(Duration.ofDays(4).minusMinutes(15));
        assertThat(answers.look(menteesToken())).isInstanceOf(MentorshipAnswers.Asked.Open.class);
        clock.travel(Duration.ofMinutes(15));
        var token = menteesToken();
        assertThat(answers.look(token)).isInstanceOf(MentorshipAnswers.Asked.Expired.class);
        assertThat(answers.accept(token)).isInstanceOf(MentorshipAnswers.Outcome.Worthless.class);
        assertThat(own.of(asMentee())).isEmpty();
        round.look(id);
        assertThat(state(id)).isEqualTo(MentorshipState.NOT_FORMED);
    }

    @Test
    void expiredQuestionFreesThePlaceAtOnce() {
        fixture.in(MentorshipState.ACTIVE, olten, mentor, pools.mentee(olten));
        var late = asked();
        assertThat(places.of(olten)).containsEntry(mentor, 2);
        var other = new Pair(mentor.id(), pools.mentee(olten).id());
        assertThat(no(desk.propose(coordinator, olten, other, 700))).contains("letzte Platz");
        clock.travel(Duration.ofDays(7));
        assertThat(places.of(olten)).containsEntry(mentor, 1);

        var next = done(desk.propose(coordinator, olten, other, 700), MentorshipState.PROPOSED);
        done(desk.ask(coordinator, olten, next), MentorshipState.ASKED);

        assertThat(state(late)).isEqualTo(MentorshipState.NOT_FORMED);
        assertThat(mailsToMentee().getFirst().subject()).isEqualTo("Die Anfrage hat sich erledigt");
    }

    @Test
    void menteeOfAnExpiredQuestionIsAskedWithSomebodyElse() {
        var late = asked();
        var second = pools.mentor(olten, AdmissionState.IN_POOL);
        var id = fixture.in(MentorshipState.PROPOSED, olten, second, mentee);
        assertThat(no(desk.ask(coordinator, olten, id))).contains("mit jemand anderem");
        clock.travel(Duration.ofDays(7));

        done(desk.ask(coordinator, olten, id), MentorshipState.ASKED);
        assertThat(state(late)).isEqualTo(MentorshipState.NOT_FORMED);
    }

    @Test
    void whoLooksSeesThatItHasExpired() {
        var id = asked();
        clock.travel(Duration.ofDays(7));

        assertThat(desk.one(coordinator, olten, id).state()).isEqualTo(MentorshipState.NOT_FORMED);
    }

    private void travelTo(LocalTime time) {
        var now = ZonedDateTime.now(clock);
        clock.travel(Duration.between(now, now.plusDays(1).with(time)));
    }
}
