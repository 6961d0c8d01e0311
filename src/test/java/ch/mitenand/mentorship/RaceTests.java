package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.PoolFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;

/** Two coordinators at the same moment, with real transactions: one wins, the other sees why. */
class RaceTests extends MentorshipTest {

    @RepeatedTest(5)
    void lastPlaceGoesToOne() throws Exception {
        fixture.in(MentorshipState.ACTIVE, olten, mentor, pools.mentee(olten));
        var second = pools.mentee(olten);
        var one = proposed(new Pair(mentor.id(), mentee.id()));
        var other = proposed(new Pair(mentor.id(), second.id()));
        var rival = pools.coordinator(PoolFixture.OLTEN);

        var steps =
                together(
                        () -> desk.ask(coordinator, olten, one),
                        () -> desk.ask(rival, olten, other));

        assertThat(steps).filteredOn(s -> s instanceof Step.Done).hasSize(1);
        assertThat(steps)
                .filteredOn(s -> s instanceof Step.No)
                .singleElement()
                .satisfies(s -> assertThat(no(s)).contains("letzte Platz von Marta"));
    }

    @RepeatedTest(5)
    void menteeIsAskedOnce() throws Exception {
        var secondMentor = pools.mentor(olten, AdmissionState.IN_POOL);
        var one = proposed(new Pair(mentor.id(), mentee.id()));
        var other = proposed(new Pair(secondMentor.id(), mentee.id()));

        var steps =
                together(
                        () -> desk.ask(coordinator, olten, one),
                        () -> desk.ask(coordinator, olten, other));

        assertThat(steps).filteredOn(s -> s instanceof Step.Done).hasSize(1);
        assertThat(steps)
                .filteredOn(s -> s instanceof Step.No)
                .singleElement()
                .satisfies(s -> assertThat(no(s)).contains("mit jemand anderem angefragt"));
    }

    @RepeatedTest(3)
    void samePairIsProposedOnce() throws Exception {
        var steps =
                together(
                        () -> desk.propose(coordinator, olten, pair(), 700),
                        () -> desk.propose(coordinator, olten, pair(), 700));

        assertThat(steps).filteredOn(s -> s instanceof Step.Done).hasSize(1);
    }

    @RepeatedTest(3)
    void linkUsedTwiceAtOnceAnswersOnce() throws Exception {
        var id = asked();
        var token = mentorsToken();
        var outcomes = together(() -> answers.accept(token), () -> answers.accept(token));

        assertThat(outcomes)
                .filteredOn(o -> o instanceof MentorshipAnswers.Outcome.Taken)
                .hasSize(1);
        assertThat(state(id)).isEqualTo(MentorshipState.ASKED);
    }

    private MentorshipId proposed(Pair pair) {
        return done(desk.propose(coordinator, olten, pair, 700), MentorshipState.PROPOSED);
    }

    private static <T> List<T> together(Callable<T> one, Callable<T> other)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = new ArrayList<T>();
            for (var done : threads.invokeAll(List.of(at(start, one), at(start, other)))) {
                results.add(done.get());
            }
            return results;
        }
    }

    private static <T> Callable<T> at(CyclicBarrier start, Callable<T> action) {
        return () -> {
            start.await(10, TimeUnit.SECONDS);
            return action.call();
        };
    }
}
