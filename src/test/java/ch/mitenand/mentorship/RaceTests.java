package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.FactKind;
import ch.mitenand.mentoring.PoolFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

    @RepeatedTest(3)
    void lastPlaceGoesToOneOfTwoOpenedPools() throws Exception {
        open();
        fixture.in(MentorshipState.ACTIVE, olten, mentor, pools.mentee(olten));
        var person = pools.person("Samira", PoolFixture.OLTEN);
        var neighbour = pools.mentee(grenchen, person, PoolFixture.need());
        var one = proposed(new Pair(mentor.id(), mentee.id()));
        var other =
                done(
                        desk.propose(foreign, grenchen, new Pair(mentor.id(), neighbour.id()), 700),
                        MentorshipState.PROPOSED);

        var steps =
                together(
                        () -> desk.ask(coordinator, olten, one),
                        () -> desk.ask(foreign, grenchen, other));

        assertThat(steps).filteredOn(s -> s instanceof Step.Done).hasSize(1);
        assertThat(steps)
                .filteredOn(s -> s instanceof Step.No)
                .singleElement()
                .satisfies(s -> assertThat(no(s)).contains("letzte Platz von Marta"));
    }

    private void open() {
        jdbc.sql(
                        """
                        insert into pool_opening (id, asking, asked, asked_by, asked_at, agreed_by, agreed_at)
                        values (:id, :one, :other, :by, now(), :by, now())\
                        """)
                .param("id", UUID.randomUUID())
                .param("one", olten.id())
                .param("other", grenchen.id())
                .param("by", coordinator.account())
                .update();
    }

    @RepeatedTest(5)
    void suspendedMentorIsNotAskedAtTheSameMoment() throws Exception {
        var id = proposed(pair());

        together(() -> desk.ask(coordinator, olten, id), () -> record(FactKind.SUSPENDED));

        assertThat(state(id)).isIn(MentorshipState.DISMISSED, MentorshipState.NOT_FORMED);
    }

    @RepeatedTest(5)
    void suspendedMentorBeginsNothingAtTheSameMoment() throws Exception {
        var id = in(MentorshipState.AGREED);

        together(() -> start(id), () -> record(FactKind.SUSPENDED));

        assertThat(state(id)).isIn(MentorshipState.SUSPENDED, MentorshipState.NOT_FORMED);
        assertThat(own.of(asMentee())).allMatch(m -> m.contact() == null);
    }

    @RepeatedTest(5)
    void deletedMentorIsNotAskedAtTheSameMoment() throws Exception {
        var id = proposed(pair());

        together(
                () -> desk.ask(coordinator, olten, id),
                () -> mentorDesk.erase(coordinator, olten, mentor));

        assertThat(state(id)).isIn(MentorshipState.DISMISSED, MentorshipState.NOT_FORMED);
    }

    @RepeatedTest(5)
    void deletedMentorBeginsNothingAtTheSameMoment() throws Exception {
        var id = in(MentorshipState.AGREED);

        together(() -> start(id), () -> mentorDesk.erase(coordinator, olten, mentor));

        assertThat(state(id)).isIn(MentorshipState.ENDED, MentorshipState.NOT_FORMED);
        assertThat(own.of(asMentee())).allMatch(m -> m.contact() == null);
    }

    private Object start(MentorshipId id) {
        return desk.startTrial(coordinator, olten, id, today(), "Am Dienstag.");
    }

    private Object record(FactKind kind) {
        return mentorDesk.record(coordinator, olten, mentor, kind, today(), null, "Ein Grund.");
    }

    private MentorshipId proposed(Pair pair) {
        return done(desk.propose(coordinator, olten, pair, 700), MentorshipState.PROPOSED);
    }

    private static <T> List<T> together(Callable<? extends T> one, Callable<? extends T> other)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = new ArrayList<T>();
            for (var done :
                    threads.invokeAll(List.<Callable<T>>of(at(start, one), at(start, other)))) {
                results.add(done.get());
            }
            return results;
        }
    }

    private static <T> Callable<T> at(CyclicBarrier start, Callable<? extends T> action) {
        return () -> {
            start.await(10, TimeUnit.SECONDS);
            return action.call();
        };
    }
}
