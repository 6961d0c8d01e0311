package ch.mitenand.casefile;

import static ch.mitenand.casefile.CaseFixture.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.DemoActors;
import ch.mitenand.account.Actor;
import ch.mitenand.casefile.Assessments.Coach;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Coaches: for complex cases only, and never more persons than they have places. */
class CoachingTests extends PlanTest {

    @Autowired JdbcClient jdbc;

    /** A coach with this part of a full post. */
    private Coach coach(String name, int percent) {
        assertThat(assessments.putCoach(canton, null, name, organisation(), percent)).isEmpty();
        return named(name);
    }

    private UUID organisation() {
        return UUID.fromString(new DemoActors(jdbc).organisationOf(DemoActors.ADMIN_OF_TREFF));
    }

    private Coach named(String name) {
        return assessments.coaches(canton).stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private CaseId complex(Actor actor) {
        var id = cases.in(CaseState.PLANNING, actor);
        report(id, Assessments.ProviderKind.IN_DEPTH_ASSESSMENT);
        return id;
    }

    private void report(CaseId id, Assessments.ProviderKind kind) {
        transaction.executeWithoutResult(_ ->
                inbox.receive(
                        id,
                        kind,
                        "Werkstatt Prüf",
                        today(),
                        true,
                        List.of(new Assessments.AdviceDraft(GoalArea.SOCIAL, "Enge Begleitung"))));
    }

    @Test
    void loadIsSeventyPersonsForAFullPost() {
        assertThat(new Coach(UUID.randomUUID(), "A", "B", 100, 0).most()).isEqualTo(70);
        assertThat(new Coach(UUID.randomUUID(), "A", "B", 50, 0).most()).isEqualTo(35);
        assertThat(new Coach(UUID.randomUUID(), "A", "B", 1, 0).most()).isZero();
    }

    @Test
    void onlyAnInDepthAssessmentMakesACaseComplex() {
        var coach = coach("Prüf Anna", 50);
        var id = cases.in(CaseState.PLANNING, officer);
        report(id, Assessments.ProviderKind.PRACTICE_ASSESSMENT);
        assertThat(assessments.giveCoach(officer, id, coach.id()).orElseThrow())
                .contains("komplex");

        report(id, Assessments.ProviderKind.IN_DEPTH_ASSESSMENT);
        assertThat(cases.file(officer, id).complex()).isTrue();
        assertThat(assessments.giveCoach(officer, id, coach.id())).isEmpty();
        assertThat(assessments.coach(officer, id)).map(Coach::persons).contains(1);
    }

    @Test
    void loadCountsTheCasesOfAllOffices() {
        var coach = coach("Prüf Anna", 3);
        assertThat(coach.most()).isEqualTo(2);
        var first = complex(officer);
        var second = complex(twin);
        var third = complex(officer);

        assertThat(assessments.giveCoach(officer, first, coach.id())).isEmpty();
        assertThat(assessments.giveCoach(officer, first, coach.id())).isEmpty();
        assertThat(assessments.giveCoach(twin, second, coach.id())).isEmpty();
        assertThat(assessments.giveCoach(officer, third, coach.id()).orElseThrow())
                .isEqualTo(
                        "Prüf Anna begleitet schon 2 Personen und hat keinen Platz frei. Wählen Sie jemand anderen.");
        assertThat(named("Prüf Anna").persons()).isEqualTo(2);
        assertThat(assessments.coach(officer, third)).isEmpty();

        assessments.endCoach(twin, second);
        assertThat(assessments.giveCoach(officer, third, coach.id())).isEmpty();
    }

    @Test
    void closedCaseFreesThePlace() {
        var coach = coach("Prüf Anna", 2);
        var id = complex(officer);
        assertThat(assessments.giveCoach(officer, id, coach.id())).isEmpty();

        done(desk.close(officer, id, CloseReason.MANAGES_ALONE, false));

        assertThat(named("Prüf Anna").persons()).isZero();
        assertThat(assessments.giveCoach(officer, id, coach.id()).orElseThrow())
                .contains("abgeschlossen");
    }

    @Test
    void otherCoachTakesOver() {
        var anna = coach("Prüf Anna", 2);
        var beat = coach("Prüf Beat", 2);
        var id = complex(officer);
        assertThat(assessments.giveCoach(officer, id, anna.id())).isEmpty();
        assertThat(assessments.giveCoach(officer, id, beat.id())).isEmpty();

        assertThat(assessments.coach(officer, id)).map(Coach::name).contains("Prüf Beat");
        assertThat(named("Prüf Anna").persons()).isZero();
        assertThatThrownBy(() -> assessments.giveCoach(officer, id, UUID.randomUUID()))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void postIsNotSmallerThanItsLoad() {
        var coach = coach("Prüf Anna", 3);
        assertThat(assessments.giveCoach(officer, complex(officer), coach.id())).isEmpty();
        assertThat(assessments.giveCoach(officer, complex(officer), coach.id())).isEmpty();

        assertThat(
                        assessments
                                .putCoach(canton, coach.id(), "Prüf Anna", organisation(), 2)
                                .orElseThrow())
                .contains("2 Personen", "3 Prozent");
        assertThat(assessments.putCoach(canton, coach.id(), "Prüf Anna Z.", organisation(), 100))
                .isEmpty();
        assertThat(named("Prüf Anna Z.").most()).isEqualTo(70);
    }

    @Test
    void coachIsEnteredByTheCanton() {
        assertThatThrownBy(
                        () -> assessments.putCoach(officer, null, "Prüf Anna", organisation(), 50))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(assessments.putCoach(canton, null, " ", organisation(), 50)).isPresent();
        assertThat(assessments.putCoach(canton, null, "Prüf Anna", organisation(), 101))
                .isPresent();
        assertThat(assessments.putCoach(canton, null, "Prüf Anna", UUID.randomUUID(), 50))
                .isPresent();
        assertThatThrownBy(() ->
                        assessments.putCoach(
                                canton, UUID.randomUUID(), "Prüf Anna", organisation(), 50))
                .isInstanceOf(NoSuchElementException.class);
    }

    @RepeatedTest(5)
    void lastPlaceGoesToOne() throws Exception {
        var coach = coach("Prüf Anna", 2);
        assertThat(coach.most()).isEqualTo(1);
        var one = complex(officer);
        var other = complex(twin);

        var answers =
                together(
                        () -> assessments.giveCoach(officer, one, coach.id()),
                        () -> assessments.giveCoach(twin, other, coach.id()));

        assertThat(answers).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(answers)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(a -> assertThat(a.orElseThrow()).contains("keinen Platz frei"));
        assertThat(named("Prüf Anna").persons()).isEqualTo(1);
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(at(start, one));
            var second = threads.submit(at(start, other));
            return List.of(first.get(30, TimeUnit.SECONDS), second.get(30, TimeUnit.SECONDS));
        }
    }

    private static <T> Callable<T> at(CyclicBarrier start, Callable<T> work) {
        return () -> {
            start.await(10, TimeUnit.SECONDS);
            return work.call();
        };
    }
}
