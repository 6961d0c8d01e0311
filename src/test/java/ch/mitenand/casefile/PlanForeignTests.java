package ch.mitenand.casefile;

import static ch.mitenand.casefile.CaseFixture.goal;
import static ch.mitenand.casefile.CaseFixture.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.account.Actor;
import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.CaseAccess.What;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/**
 * Ids of another case in one's own address: refused, recorded, nothing changed; and officers of
 * another municipality, who see nothing.
 */
class PlanForeignTests extends PlanTest {

    @Autowired JdbcClient jdbc;
    @Autowired RowScope scope;

    /** A call of an officer with the id of somebody else's child in the own case. */
    private void refuses(CaseId own, CaseId other, ThrowingCallable call) {
        var before = rows(other);
        var mine = rows(own);
        long refused = cases.accesses(own, What.REFUSED);

        assertThatThrownBy(call).isInstanceOf(NoSuchElementException.class);

        assertThat(cases.accesses(own, What.REFUSED)).isEqualTo(refused + 1);
        assertThat(rows(other)).isEqualTo(before);
        assertThat(rows(own)).isEqualTo(mine);
    }

    @Test
    void goalOfAnotherCaseIsRefused() {
        var own = supported();
        for (Actor somebody : List.of(officer, twin)) {
            var other = cases.in(CaseState.IN_SUPPORT, somebody);
            var foreign = plans.plan(somebody, other).goals().getFirst();

            refuses(
                    own,
                    other,
                    () -> plans.setGoal(officer, own, foreign.id(), GoalState.MET, today()));
            refuses(own, other, () -> cases.plan(officer, own, foreign));
            refuses(
                    own,
                    other,
                    () ->
                            cases.plan(
                                    officer,
                                    own,
                                    goal(
                                            UUID.randomUUID(),
                                            "Neu",
                                            today(),
                                            foreign.measures().getFirst())));
            transaction.executeWithoutResult(_ -> {
                scope.enter(officer);
                assertThat(context.getBean(Goals.class).find(own, foreign.id())).isEmpty();
            });
        }
    }

    @Test
    void assessmentOfAnotherCaseIsRefused() {
        var own = cases.in(CaseState.ASSESSMENT, officer);
        CaseFixture.done(assessments.begin(officer, own));
        for (Actor somebody : List.of(officer, twin)) {
            var other = cases.in(CaseState.ASSESSMENT, somebody);
            var foreign = CaseFixture.done(assessments.begin(somebody, other));

            refuses(own, other, () -> assessments.one(officer, own, foreign.id()));
            refuses(
                    own,
                    other,
                    () ->
                            assessments.save(
                                    officer,
                                    own,
                                    foreign.id(),
                                    foreign.version(),
                                    today(),
                                    Map.of()));
            refuses(
                    own,
                    other,
                    () -> assessments.finish(officer, own, foreign.id(), foreign.version()));
        }
    }

    @Test
    void adviceOfAnotherCaseIsRefused() {
        var own = supported();
        for (Actor somebody : List.of(officer, twin)) {
            var other = cases.in(CaseState.IN_SUPPORT, somebody);
            var foreign = advise(somebody, other, "Praktikum in einer Küche");

            refuses(own, other, () -> assessments.decide(officer, own, foreign, true, ""));
        }
    }

    @Test
    void reviewOfAnotherCaseIsRefused() {
        var own = supported();
        for (Actor somebody : List.of(officer, twin)) {
            var other = cases.in(CaseState.IN_SUPPORT, somebody);
            CaseFixture.done(plans.review(somebody, other, today(), "Gespräch", false));
            var foreign = plans.reviews(somebody, other).getFirst().id();

            refuses(
                    own,
                    other,
                    () -> plans.correctReview(officer, own, foreign, today(), "Anders", true));
        }
    }

    @Test
    void twinSeesNothingOfTheCase() {
        var id = supported();
        advise(officer, id, "Praktikum in einer Küche");
        var assessment = assessments.of(officer, id).getFirst();
        var goal = onlyGoal(id);
        var before = rows(id);
        List<ThrowingCallable> calls =
                List.of(
                        () -> plans.plan(twin, id),
                        () -> plans.save(twin, id, 2, new PlanDraft(List.of(), "")),
                        () -> plans.setGoal(twin, id, goal.id(), GoalState.DROPPED, null),
                        () -> plans.sign(twin, id, today()),
                        () -> plans.review(twin, id, today(), "Gespräch", false),
                        () ->
                                plans.correctReview(
                                        twin, id, UUID.randomUUID(), today(), "Gespräch", false),
                        () -> plans.reviews(twin, id),
                        () -> plans.versions(twin, id),
                        () -> plans.nextReview(twin, id),
                        () -> assessments.of(twin, id),
                        () -> assessments.one(twin, id, assessment.id()),
                        () -> assessments.begin(twin, id),
                        () ->
                                assessments.save(
                                        twin,
                                        id,
                                        assessment.id(),
                                        assessment.version(),
                                        today(),
                                        Map.of()),
                        () -> assessments.finish(twin, id, assessment.id(), assessment.version()),
                        () -> assessments.advice(twin, id),
                        () -> assessments.coach(twin, id),
                        () -> assessments.giveCoach(twin, id, UUID.randomUUID()),
                        () -> assessments.endCoach(twin, id));
        for (var call : calls) {
            assertThatThrownBy(call).isInstanceOf(NoSuchElementException.class);
        }

        assertThat(cases.accesses(id, What.REFUSED)).isEqualTo(calls.size());
        assertThat(rows(id)).isEqualTo(before);
    }

    @Test
    void twinSeesNothingInLists() {
        var id = supported();
        advise(officer, id, "Praktikum in einer Küche");
        cases.plan(
                officer,
                id,
                goal(UUID.randomUUID(), "Deutsch A2", today(), measure("Kurs", today())));
        travelTo(today().plusMonths(13));

        var work = context.getBean(PlanWork.class);
        assertThat(work.of(officer))
                .filteredOn(w -> w.path().contains(id.toString()))
                .extracting(WorkItem::kind)
                .contains(WorkItem.Kind.REVIEW, WorkItem.Kind.GOAL, WorkItem.Kind.ANSWER);
        assertThat(work.of(twin)).noneMatch(w -> w.path().contains(id.toString()));
    }

    @Test
    void databaseShowsNothingOfItToTheTwin() {
        var id = supported();
        advise(officer, id, "Praktikum in einer Küche");
        CaseFixture.done(plans.review(officer, id, today(), "Gespräch", false));

        for (String table :
                List.of(
                        "case_plan",
                        "case_goal",
                        "case_measure",
                        "case_plan_version",
                        "case_review",
                        "case_review_words",
                        "case_assessment",
                        "case_advice")) {
            assertThat(count(officer, table, id)).as(table).isPositive();
            assertThat(count(twin, table, id)).as(table).isZero();
        }
    }

    private long count(Actor actor, String table, CaseId id) {
        Long count =
                transaction.execute(_ -> {
                    scope.enter(actor);
                    return jdbc.sql("select count(*) from " + table + " where case_id = :id")
                            .param("id", id.id())
                            .query(Long.class)
                            .single();
                });
        return count == null ? -1 : count;
    }

    @Test
    void caseLeadOfTheRegionIsNotTheOfficerOfTheMunicipality() {
        var id = supported();
        var lead = CaseFixture.caseLead(CaseFixture.REGION);

        assertThatThrownBy(() -> plans.plan(lead, id)).isInstanceOf(NoSuchElementException.class);
        assertThat(plans.plan(lead, cases.in(CaseState.IN_SUPPORT, lead)).goals()).hasSize(1);
    }

    @Test
    void cantonSeesNoCase() {
        var id = supported();

        assertThatThrownBy(() -> plans.plan(canton, id)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> assessments.of(canton, id))
                .isInstanceOf(NoSuchElementException.class);
        var work = context.getBean(PlanWork.class);
        assertThatThrownBy(() -> work.of(canton)).isInstanceOf(AccessDeniedException.class);
    }
}
