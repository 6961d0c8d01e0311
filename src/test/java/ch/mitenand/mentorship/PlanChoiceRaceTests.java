package ch.mitenand.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.AdmissionState;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two coordinators who choose at the same moment. */
class PlanChoiceRaceTests extends MentorshipTest {

    @Autowired PlanDesk plans;

    @AfterEach
    void removePlans() {
        new PlanFixture(context).remove(olten);
    }

    @Test
    void theLaterChoiceForAMenteeHolds() throws Exception {
        var other = pools.mentor(olten, AdmissionState.IN_POOL);
        var one = new PlanChoice.Locked(pair());
        var another = new PlanChoice.Locked(new Pair(other.id(), mentee.id()));
        for (int round = 0; round < 10; round++) {
            var barrier = new CyclicBarrier(2);
            try (var both = Executors.newFixedThreadPool(2)) {
                for (var done :
                        both.invokeAll(List.of(choose(barrier, one), choose(barrier, another)))) {
                    assertThat(done.get()).isTrue();
                }
            }
            assertThat(plans.choices(coordinator, olten)).hasSize(1).containsAnyOf(one, another);
        }
    }

    /** A choice that was reported as made is there, or was replaced by a later one. */
    @Test
    void aChoiceThatWaitsForAnotherIsNotLost() {
        var other = pools.mentor(olten, AdmissionState.IN_POOL);
        var another = new PlanChoice.Locked(new Pair(other.id(), mentee.id()));
        try (var second = Executors.newSingleThreadExecutor()) {
            var waiting =
                    transaction.execute(_ -> {
                        plans.choose(coordinator, olten, new PlanChoice.Locked(pair()));
                        var started =
                                second.submit(() -> plans.choose(coordinator, olten, another));
                        awaitLock();
                        return started;
                    });
            assertThat(waiting).succeedsWithin(java.time.Duration.ofSeconds(20));
        }
        assertThat(plans.choices(coordinator, olten)).containsExactly(another);
    }

    private void awaitLock() {
        var until = System.nanoTime() + 10_000_000_000L;
        while (System.nanoTime() < until
                && jdbc.sql("select count(*) from pg_locks where not granted")
                                .query(Integer.class)
                                .single()
                        == 0) {
            Thread.onSpinWait();
        }
    }

    private Callable<Boolean> choose(CyclicBarrier barrier, PlanChoice choice) {
        return () -> {
            barrier.await();
            plans.choose(coordinator, olten, choice);
            return true;
        };
    }
}
