package ch.mitenand.matching;

import static ch.mitenand.matching.People.mentee;
import static ch.mitenand.matching.People.mentor;
import static ch.mitenand.matching.People.pair;
import static ch.mitenand.matching.People.pool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PairingTests {

    private final MentorProfile near = mentor(1).build();
    private final MentorProfile far = mentor(2).place(People.OLTEN).radiusKm(50).build();
    private final MentorProfile full = mentor(3).freePlaces(0).build();
    private final MentorProfile gone = mentor(4).freePlaces(0).admitted(false).build();
    private final MenteeProfile hamid = mentee(1).build();

    @Test
    void listsTheBestFirstAndTheExcludedByNearness() {
        var list =
                Pairing.mentorsFor(
                        pool(List.of(gone, full, far, near), List.of(hamid)), hamid.id());
        assertThat(list)
                .extracting(assessment -> assessment.pair().mentor())
                .containsExactly(near.id(), far.id(), full.id(), gone.id());
    }

    @Test
    void listsMenteesInTheSameWay() {
        var minor = mentee(2).minor(true).build();
        var snapshot = pool(List.of(near), List.of(minor, hamid));
        assertThat(Pairing.menteesFor(snapshot, near.id()))
                .extracting(Assessment::pair)
                .containsExactly(pair(near, hamid), pair(near, minor));
    }

    @Test
    void refusesUnknownPeople() {
        var snapshot = pool(List.of(near), List.of(hamid));
        var nobody = new UUID(9, 9);
        assertThatThrownBy(() -> Pairing.mentorsFor(snapshot, nobody))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> Pairing.menteesFor(snapshot, nobody))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void floorKeepsPoorPairsOut() {
        var rules = new MatchRules(3, Weights.STANDARD, 801);
        var snapshot = pool(List.of(near), List.of(hamid), rules);
        assertThat(Pairing.assess(snapshot, near, hamid))
                .isEqualTo(
                        new Assessment.Excluded(
                                pair(near, hamid),
                                List.of(
                                        new Assessment.Reason(
                                                HardRule.FLOOR,
                                                "Nur 800 Punkte, ab 801 wird ein Paar"
                                                        + " vorgeschlagen"))));
        assertThat(Pairing.possible(snapshot)).isEmpty();
    }

    @Test
    void weightsOfThePoolCount() {
        var weights =
                new Weights(
                        Map.of(
                                Preference.TOPIC, 0,
                                Preference.LANGUAGES, 0,
                                Preference.DISTANCE, 1000,
                                Preference.TIMES, 0,
                                Preference.INTERESTS, 0,
                                Preference.WISH, 0));
        var snapshot = pool(List.of(near, far), List.of(hamid), new MatchRules(4, weights, 0));
        assertThat(Pairing.possible(snapshot))
                .containsExactly(
                        new Pairing.Possible(pair(near, hamid), 1000),
                        new Pairing.Possible(pair(far, hamid), 0));
    }

    @Test
    void possiblePairsLeaveOutTheBarredOnes() {
        var snapshot =
                pool(List.of(near, far), List.of(hamid))
                        .with(new Choices(Set.of(), Set.of(pair(near, hamid)), Set.of()));
        assertThat(Pairing.possible(snapshot))
                .extracting(Pairing.Possible::pair)
                .containsExactly(pair(far, hamid));
    }
}
