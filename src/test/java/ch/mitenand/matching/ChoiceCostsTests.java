package ch.mitenand.matching;

import static ch.mitenand.matching.People.locked;
import static ch.mitenand.matching.People.mentee;
import static ch.mitenand.matching.People.mentor;
import static ch.mitenand.matching.People.pair;
import static ch.mitenand.matching.People.pool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoiceCostsTests {

    private final PoolMatcher matcher = PoolMatcher.exact();
    private final MentorProfile anna = mentor(1).label("Anna").build();
    private final MentorProfile beat = mentor(2).label("Beat").gender(Gender.MALE).build();
    private final MenteeProfile hamid = mentee(1).label("Hamid").build();

    private static MenteeProfile waiting(int number, int days) {
        return mentee(number)
                .label("Mentee " + number)
                .waitingSince(People.TODAY.minusDays(days))
                .build();
    }

    @Test
    void costOfALockNamesWhoLoses() {
        var wantsBeat = mentee(3).label("Yusuf").wishedGender(Gender.MALE).build();
        var snapshot =
                pool(List.of(anna, beat), List.of(hamid, wantsBeat))
                        .with(locked(pair(beat, hamid)));
        var cost = matcher.costs(snapshot).getFirst();
        assertThat(cost.loses()).containsExactly(wantsBeat.id());
        assertThat(cost.sentence()).isEqualTo("Ohne diese Wahl hätte auch Yusuf jemanden.");
        assertThat(cost.without().matched()).isEqualTo(2);
        assertThat(cost.with().matched()).isEqualTo(1);
    }

    @Test
    void costOfALockCanBeASwap() {
        var longer = waiting(3, 50);
        var snapshot = pool(List.of(anna), List.of(longer, hamid)).with(locked(pair(anna, hamid)));
        assertThat(matcher.costs(snapshot).getFirst().sentence())
                .isEqualTo("Ohne diese Wahl hätte Mentee 3 jemanden, dafür Hamid nicht.");
    }

    @Test
    void drawsNameNobody() {
        var people = IntStream.range(1, 8).mapToObj(n -> waiting(n, 10)).toList();
        for (var one : people) {
            var snapshot = pool(List.of(anna), people).with(locked(pair(anna, one)));
            assertThat(matcher.costs(snapshot).getFirst().sentence())
                    .isEqualTo("Kostet niemanden etwas.");
        }
    }

    @Test
    void costOfPostponingIsThePlaceOfThePerson() {
        var snapshot =
                pool(List.of(anna), List.of(hamid))
                        .with(new Choices(Set.of(), Set.of(), Set.of(hamid.id())));
        var cost = matcher.costs(snapshot).getFirst();
        assertThat(cost.postponed()).isEqualTo(hamid.id());
        assertThat(cost.sentence()).isEqualTo("Ohne das Verschieben hätte Hamid jemanden.");
    }

    @Test
    void costOfOneChoiceIsTheSameAsAmongAll() {
        var choices = new Choices(Set.of(pair(beat, hamid)), Set.of(pair(anna, hamid)), Set.of());
        var other = waiting(3, 50);
        var snapshot =
                pool(List.of(anna, beat), List.of(hamid, other))
                        .with(new Choices(choices.locked(), choices.barred(), Set.of(other.id())));

        assertThat(
                        List.of(
                                matcher.cost(snapshot, pair(beat, hamid)),
                                matcher.cost(snapshot, pair(anna, hamid)),
                                matcher.cost(snapshot, other.id())))
                .isEqualTo(matcher.costs(snapshot));
        assertThatThrownBy(() -> matcher.cost(snapshot, pair(anna, other)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> matcher.cost(snapshot, hamid.id()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void costOfOneChoiceSolvesTwoPlansOnly() {
        var solved = new AtomicInteger();
        var plain = new ShortestPaths();
        Solver counting =
                problem -> {
                    solved.incrementAndGet();
                    return plain.solve(problem);
                };
        var waiting = IntStream.range(2, 8).mapToObj(n -> waiting(n, 10)).toList();
        var postponed = Set.copyOf(waiting.stream().map(MenteeProfile::id).toList());
        var snapshot =
                pool(List.of(anna), waiting).with(new Choices(Set.of(), Set.of(), postponed));

        new CertifiedMatcher(counting).cost(snapshot, waiting.getFirst().id());

        assertThat(solved).hasValue(2);
    }

    @Test
    void costInFitOnlyIsSaidInPoints() {
        var far = mentor(3).place(People.OLTEN).radiusKm(50).build();
        var snapshot =
                pool(List.of(anna, far), List.of(hamid))
                        .with(new Choices(Set.of(), Set.of(pair(anna, hamid)), Set.of()));
        assertThat(matcher.costs(snapshot).getFirst().sentence())
                .isEqualTo(
                        "Kostet niemanden den Platz, der Plan passt aber um 150 Punkte weniger"
                                + " gut.");
    }
}
