package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.Assessments.AdviceDraft;
import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.GoalArea;
import ch.mitenand.referral.Recommendations.Recommendation;
import ch.mitenand.referral.Recommendations.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two at the same moment, with real transactions: one wins, the other hears why. */
class ReferralRaceTests extends ReferralTest {

    @Autowired private AssignmentMoves moves;
    @Autowired private Assessments assessments;
    @Autowired private Recommendations recommendations;

    @RepeatedTest(5)
    void lastPlaceGoesToOne() throws Exception {
        scene.free(1, null);
        var one = scene.in(AssignmentState.SENT).referral();
        var other = scene.in(AssignmentState.SENT).referral();

        var steps =
                together(
                        () -> desk.accept(scene.admin, scene.inbox, one, scene.today),
                        () -> desk.accept(scene.admin, scene.inbox, other, scene.today));

        assertOneWins(steps);
        assertThat(steps)
                .filteredOn(s -> s instanceof Step.No)
                .singleElement()
                .satisfies(s -> assertThat(ReferralScene.no(s)).contains("kein Platz"));
        assertThat(scene.freeNow()).isZero();
    }

    @RepeatedTest(5)
    void isAcceptedOnce() throws Exception {
        scene.free(5, null);
        var made = scene.in(AssignmentState.SENT);

        var steps =
                together(
                        () -> desk.accept(scene.admin, scene.inbox, made.referral(), scene.today),
                        () -> desk.accept(scene.admin, scene.inbox, made.referral(), scene.today));

        assertOneWins(steps);
        assertThat(scene.freeNow()).isEqualTo(4);
    }

    @RepeatedTest(5)
    void isAcceptedOrWithdrawn() throws Exception {
        scene.free(5, null);
        var made = scene.in(AssignmentState.SENT);

        var steps =
                together(
                        () -> desk.accept(scene.admin, scene.inbox, made.referral(), scene.today),
                        () ->
                                assignments.withdraw(
                                        scene.officer,
                                        made.id(),
                                        made.referral(),
                                        Reason.OTHER_OFFER));

        assertThat(steps.getLast()).isInstanceOf(Step.Done.class);
        assertThat(scene.state(made)).isEqualTo(AssignmentState.WITHDRAWN);
        assertThat(scene.freeNow()).isEqualTo(5);
        assertThat(scene.column(made, "first_name || contact")).isEmpty();
    }

    @RepeatedTest(5)
    void isReportedOrWithdrawn() throws Exception {
        scene.assesses(ProviderKind.PRACTICE_ASSESSMENT);
        var made = scene.in(AssignmentState.ACCEPTED);
        var advice = List.of(new AdviceDraft(GoalArea.ECONOMIC, "Arbeit in der Pflege."));

        var steps =
                together(
                        () ->
                                desk.report(
                                        scene.admin,
                                        scene.inbox,
                                        made.referral(),
                                        scene.today,
                                        false,
                                        advice),
                        () ->
                                assignments.withdraw(
                                        scene.officer,
                                        made.id(),
                                        made.referral(),
                                        Reason.OTHER_OFFER));

        assertOneWins(steps);
        boolean reported = steps.getFirst() instanceof Step.Done;
        assertThat(scene.state(made))
                .isEqualTo(reported ? AssignmentState.COMPLETED : AssignmentState.WITHDRAWN);
        assertThat(assessments.advice(scene.officer, made.id())).hasSize(reported ? 1 : 0);
    }

    @RepeatedTest(5)
    void isAcceptedOrExpired() throws Exception {
        scene.free(5, null);
        var made = scene.in(AssignmentState.SENT);
        clock.travel(Duration.ofDays(30));
        var day = scene.today.plusDays(30);

        var steps =
                together(
                        () -> desk.accept(scene.admin, scene.inbox, made.referral(), day),
                        () -> expire(made.referral()));

        assertOneWins(steps);
        boolean accepted = scene.state(made) == AssignmentState.ACCEPTED;
        assertThat(scene.freeNow()).isEqualTo(accepted ? 4 : 5);
        assertThat(steps)
                .filteredOn(s -> s instanceof Step.No)
                .singleElement()
                .satisfies(s ->
                        assertThat(ReferralScene.no(s))
                                .contains(accepted ? "angenommen" : "verfallen"));
    }

    @RepeatedTest(5)
    void codeIsReportedTwiceAtOnce() throws Exception {
        var issued = issued();

        var answers = together(() -> report(issued), () -> report(issued));

        assertThat(answers).containsExactly(true, true);
        assertThat(now(issued)).isEqualTo(State.TAKEN_UP);
    }

    /** Both may correct each other; whoever comes last has said it. */
    @RepeatedTest(5)
    void codeIsReportedWhileTheOfficerCorrects() throws Exception {
        var issued = issued();

        var answers =
                together(
                        () -> report(issued),
                        () ->
                                recommendations
                                        .set(
                                                scene.officer,
                                                issued.caseId(),
                                                issued.id(),
                                                State.NOT_TAKEN_UP)
                                        .isEmpty());

        assertThat(answers).containsExactly(true, true);
        assertThat(now(issued)).isIn(State.TAKEN_UP, State.NOT_TAKEN_UP);
    }

    private Recommendation issued() {
        return recommendations.issue(scene.officer, scene.supported(), scene.offer, null);
    }

    private boolean report(Recommendation issued) {
        return recommendations.report(scene.admin, scene.organisation, issued.code());
    }

    private State now(Recommendation issued) {
        return recommendations.of(scene.officer, issued.caseId()).getFirst().state();
    }

    private Step expire(ReferralId id) {
        return transaction.execute(_ -> {
            scope.enterPortal();
            return moves.move(id, AssignmentCommand.EXPIRE, Mover.PORTAL, Details.NONE);
        });
    }

    private static void assertOneWins(List<Step> steps) {
        assertThat(steps).filteredOn(s -> s instanceof Step.Done).hasSize(1);
        assertThat(steps).filteredOn(s -> s instanceof Step.No).hasSize(1);
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
