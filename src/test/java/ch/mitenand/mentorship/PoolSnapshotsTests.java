package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.matching.MenteeProfile;
import ch.mitenand.matching.MentorProfile;
import ch.mitenand.matching.PoolSnapshot;
import ch.mitenand.mentoring.AdmissionState;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class PoolSnapshotsTests extends MentorshipTest {

    @Autowired private PoolSnapshots snapshots;

    @Test
    void liveMentorshipsTakePlacesAndMentees() {
        assertThat(mentor(snapshot()).freePlaces()).isEqualTo(2);
        assertThat(snapshot().mentees()).extracting(MenteeProfile::id).contains(mentee.id());

        in(MentorshipState.SUSPENDED);

        assertThat(mentor(snapshot()).freePlaces()).isEqualTo(1);
        assertThat(mentor(snapshot()).running()).isEqualTo(1);
        assertThat(snapshot().mentees()).extracting(MenteeProfile::id).doesNotContain(mentee.id());
    }

    @Test
    void proposalsTakeNothing() {
        in(MentorshipState.PROPOSED);

        assertThat(mentor(snapshot()).freePlaces()).isEqualTo(2);
        assertThat(snapshot().mentees()).extracting(MenteeProfile::id).contains(mentee.id());
    }

    @Test
    void onlyWhoIsInThePoolIsAdmitted() {
        var lapsed = pools.mentor(olten, AdmissionState.LAPSED);
        var left = pools.mentor(olten, AdmissionState.LEFT);
        var found = snapshot().mentors();

        assertThat(found)
                .filteredOn(m -> m.id().equals(lapsed.id()))
                .noneMatch(MentorProfile::admitted);
        assertThat(found).noneMatch(m -> m.id().equals(left.id()));
        assertThat(mentor(snapshot()).admitted()).isTrue();
    }

    @Test
    void waitingGoesOnAfterAnEndThatWasNotTheMenteesDoing() {
        var id = in(MentorshipState.ACTIVE);
        desk.end(coordinator, olten, id, EndReason.MENTOR_NO_TIME, "");

        assertThat(waitingSince()).isEqualTo(today().minusDays(30));
        assertThat(snapshot().earlier()).contains(pair());
    }

    @Test
    void waitingBeginsAnewAfterTheMenteesOwnEnd() {
        var id = in(MentorshipState.ACTIVE);
        own.end(asMentee(), id, EndReason.MENTEE_NO_TIME, "");

        assertThat(waitingSince()).isEqualTo(today().plusDays(1));
    }

    @Test
    void pairsThatWishItMayMeetAgain() {
        var id = in(MentorshipState.ENDED);
        own.feedback(asMentor(), id, 4, true, "");
        assertThat(snapshot().again()).isEmpty();
        own.feedback(asMentee(), id, 3, true, "Danke");

        assertThat(snapshot().again()).containsExactly(pair());
    }

    @Test
    void barredPairsAreLeftOut() {
        files.bar(coordinator, olten, pair(), "Nachbarn");
        assertThat(snapshot().barred()).containsExactly(pair());
        files.unbar(coordinator, olten, pair());
        assertThat(snapshot().barred()).isEmpty();
    }

    @Test
    void aNoToThePersonHoldsForTwelveMonths() {
        asked();
        answers.decline(menteesToken(), DeclineReason.OTHER, "");

        assertThat(snapshot().barred()).isEmpty();
        assertThat(snapshot().declined())
                .containsExactly(
                        new PoolSnapshot.Declined(pair(), today(), today().plusMonths(12)));
        clock.travel(Duration.ofDays(370));
        assertThat(snapshot().declined()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"TIMES", "NO_TIME", "TOO_FAR"})
    void aNoForOtherReasonsBarsNobody(DeclineReason reason) {
        asked();
        answers.decline(menteesToken(), reason, "");

        assertThat(snapshot().declined()).isEmpty();
        assertThat(snapshot().barred()).isEmpty();
    }

    @Test
    void whoKnowsTheOtherBarsThePairForGoodOnly() {
        asked();
        answers.decline(menteesToken(), DeclineReason.KNOWN, "");

        assertThat(snapshot().barred()).containsExactly(pair());
        assertThat(snapshot().declined()).isEmpty();
    }

    @Test
    void extractsOfMentorsForAdultsOnlyAreKnown() {
        var profile = mentor(snapshot());
        var file = people.mentor(mentor).orElseThrow();

        assertThat(profile.adultsOnly()).isEqualTo(!file.offer().withMinors());
        assertThat(profile.minorsUntil()).isEqualTo(file.status().minorsUntil());
    }

    private LocalDate waitingSince() {
        return snapshot().mentees().stream()
                .filter(m -> m.id().equals(mentee.id()))
                .findFirst()
                .orElseThrow()
                .waitingSince();
    }

    private MentorProfile mentor(PoolSnapshot snapshot) {
        return snapshot.mentors().stream()
                .filter(m -> m.id().equals(mentor.id()))
                .findFirst()
                .orElseThrow();
    }

    private PoolSnapshot snapshot() {
        return snapshots.of(olten, today());
    }
}
