package ch.mitenand.casefile;

import static ch.mitenand.casefile.CaseFixture.done;
import static ch.mitenand.casefile.CaseFixture.goal;
import static ch.mitenand.casefile.CaseFixture.measure;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.casefile.Plans.Outcome;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Plans from the first goal over signature, reviews and goals to the follow-up and back. */
class PlansTests extends PlanTest {

    @Autowired PlanWork work;

    @Test
    void planIsEmptyBeforeItIsBegun() {
        var id = cases.in(CaseState.PLANNING, officer);

        assertThat(plan(id)).isEqualTo(new SupportPlan(id, 1, List.of(), "", null, 0));
    }

    @Test
    void keepsGoalsAndMeasuresInTheirOrder() {
        var id = cases.in(CaseState.PLANNING, officer);
        var first =
                goal(
                        UUID.randomUUID(),
                        "B1 mündlich",
                        today().plusMonths(3),
                        measure("Kurs A2", null),
                        measure("Treff", today()));
        var second = goal("Praktikum", today().plusMonths(9));

        cases.plan(officer, id, first, second);
        var plan = cases.plan(officer, id, second, first);

        assertThat(plan.goals()).containsExactly(second, first);
        assertThat(plan.version()).isEqualTo(2);
        assertThat(plan.number()).isEqualTo(1);
        assertThat(cases.accesses(id, CaseAccess.What.PLAN_WRITTEN)).isEqualTo(2);
    }

    @Test
    void secondWriterSeesWhatTheFirstSaved() {
        var id = cases.in(CaseState.PLANNING, officer);
        var plan = cases.plan(officer, id, goal("B1 mündlich", today().plusMonths(3)));
        var draft = new PlanDraft(List.of(goal("A2 schriftlich", today().plusMonths(3))), "");

        var outcome = plans.save(officer, id, plan.version() - 1, draft);

        assertThat(outcome).isEqualTo(new Outcome.Stale(plan));
        assertThat(plan(id)).isEqualTo(plan);
    }

    @Test
    void planBeginsOnlyAfterTheAssessment() {
        var id = cases.in(CaseState.ASSESSMENT, officer);
        var draft = new PlanDraft(List.of(goal("B1 mündlich", today())), "");

        assertThat(no(plans.save(officer, id, 0, draft))).contains("Kurzassessment");
        assertThat(plan(id).version()).isZero();
        assertThat(state(id)).isEqualTo(CaseState.ASSESSMENT);
    }

    @Test
    void wrongPlanMovesNothing() {
        var lead = CaseFixture.leadOf(officer);
        var id =
                cases.open(
                        officer,
                        new CaseDraft(lead, CaseBasis.OWN_WISH, "K-77", cases.person(lead)));
        var late = new PlanDraft(List.of(goal("B1 mündlich", today().minusDays(1))), "");

        assertThat(wrong(plans.save(officer, id, 0, late)))
                .containsKeys("goals[0].due", "goals[0].measures[0].due");
        assertThat(state(id)).isEqualTo(CaseState.OPENED);

        cases.plan(officer, id, goal("B1 mündlich", today()));
        assertThat(state(id)).isEqualTo(CaseState.PLANNING);
    }

    @Test
    void namesEveryFault() {
        var id = cases.in(CaseState.PLANNING, officer);
        var measures =
                IntStream.range(0, 21)
                        .mapToObj(i -> measure("M" + i, null))
                        .toArray(Goal.Measure[]::new);
        var draft =
                new PlanDraft(
                        List.of(
                                goal(UUID.randomUUID(), " ", today().plusYears(11)),
                                goal(UUID.randomUUID(), "x".repeat(201), today(), measures),
                                goal(
                                        UUID.randomUUID(),
                                        "Kurs",
                                        today(),
                                        measure("Zeile\nzwei", today().minusDays(1)))),
                        "x".repeat(2001));

        assertThat(wrong(plans.save(officer, id, 0, draft)))
                .containsOnlyKeys(
                        "agreement",
                        "goals[0].target",
                        "goals[0].due",
                        "goals[1].target",
                        "goals[1].measures",
                        "goals[2].measures[0].text",
                        "goals[2].measures[0].due");
    }

    @Test
    void takesTwentyGoalsAndNoMore() {
        var id = cases.in(CaseState.PLANNING, officer);
        var goals = IntStream.range(0, 21).mapToObj(i -> goal("Ziel " + i, today())).toList();

        assertThat(wrong(plans.save(officer, id, 0, new PlanDraft(goals, ""))))
                .containsOnlyKeys("goals");
        assertThat(
                        done(plans.save(officer, id, 0, new PlanDraft(goals.subList(0, 20), "")))
                                .goals())
                .hasSize(20);
    }

    @Test
    void sameGoalTwiceIsRefused() {
        var id = cases.in(CaseState.PLANNING, officer);
        var goal = goal("B1 mündlich", today());

        assertThat(wrong(plans.save(officer, id, 0, new PlanDraft(List.of(goal, goal), ""))))
                .containsOnlyKeys("goals");
    }

    @Test
    void dayThatPassedMeanwhileMayStay() {
        var id = cases.in(CaseState.PLANNING, officer);
        var goal = goal("B1 mündlich", today().plusDays(2));
        cases.plan(officer, id, goal);
        travelTo(today().plusDays(5));

        assertThat(cases.plan(officer, id, goal).goals()).containsExactly(goal);
    }

    @Test
    void signatureBringsTheCaseIntoSupport() {
        var id = cases.in(CaseState.PLANNING, officer);
        assertThat(no(plans.sign(officer, id, today()))).contains("mindestens ein Ziel");
        cases.plan(officer, id, goal("B1 mündlich", today().plusMonths(3)));

        assertThat(wrong(plans.sign(officer, id, today().plusDays(1)))).containsOnlyKeys("on");
        assertThat(wrong(plans.sign(officer, id, today().minusDays(1)))).containsOnlyKeys("on");
        assertThat(state(id)).isEqualTo(CaseState.PLANNING);

        assertThat(done(plans.sign(officer, id, today())).signedOn()).isEqualTo(today());
        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);
    }

    @Test
    void signatureHoldsForWhatWasSigned() {
        var id = supported();
        var goal = onlyGoal(id);
        var running =
                new Goal.Measure(
                        UUID.randomUUID(), "Konversation", "", null, Goal.MeasureState.RUNNING);

        assertThat(
                        cases.plan(officer, id, goal(goal.id(), goal.target(), goal.due(), running))
                                .signedOn())
                .isEqualTo(today());
        assertThat(cases.plan(officer, id, goal(goal.id(), "B2 mündlich", goal.due())).signedOn())
                .isNull();
        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);
    }

    @Test
    void reviewKeepsThePlanAndAsksForANewSignature() {
        var id = supported();
        var before = plan(id);

        var after = done(plans.review(officer, id, today(), " Es geht gut voran. ", true));

        assertThat(after.number()).isEqualTo(2);
        assertThat(after.signedOn()).isNull();
        assertThat(after.goals()).isEqualTo(before.goals());
        assertThat(plans.versions(officer, id))
                .containsExactly(new Plans.PlanVersion(1, today(), today(), before));
        var review = plans.reviews(officer, id).getFirst();
        assertThat(review.summary()).isEqualTo("Es geht gut voran.");
        assertThat(review.interpreter()).isTrue();
        assertThat(review.planNumber()).isEqualTo(1);
        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);
    }

    @Test
    void reviewIsHeldOnceADayAndNotAhead() {
        var id = supported();
        done(plans.review(officer, id, today(), "Erstes Gespräch.", false));

        assertThat(wrong(plans.review(officer, id, today(), "Noch einmal.", false)))
                .containsOnlyKeys("heldOn");
        assertThat(wrong(plans.review(officer, id, today().plusDays(1), " ", false)))
                .containsOnlyKeys("heldOn", "summary");
        assertThat(plans.reviews(officer, id)).hasSize(1);
        assertThat(plan(id).number()).isEqualTo(2);
    }

    @Test
    void slipInAReviewIsCorrectedOnTheSameDay() {
        var id = supported();
        var began = today();
        travelTo(began.plusDays(20));
        done(plans.review(officer, id, today(), "Es geht guut.", false));
        var slip = plans.reviews(officer, id).getFirst();
        assertThat(slip.correctable()).isTrue();
        var held = began.plusDays(18);

        assertThat(wrong(correct(id, slip.id(), today().plusDays(1), " ")))
                .containsOnlyKeys("heldOn", "summary");
        assertThat(done(correct(id, slip.id(), held, " Es geht gut. ")).number()).isEqualTo(2);

        assertThat(plans.reviews(officer, id))
                .containsExactly(new Plans.Review(slip.id(), held, "Es geht gut.", true, 1, true));
        assertThat(plans.versions(officer, id))
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.from()).isEqualTo(began);
                    assertThat(version.until()).isEqualTo(held);
                });
        assertThat(done(plans.sign(officer, id, held)).signedOn()).isEqualTo(held);
        assertThat(wrong(correct(id, slip.id(), today(), "Es geht gut.")))
                .containsOnlyKeys("heldOn");
        assertThat(wrong(plans.sign(officer, id, held.minusDays(1)))).containsOnlyKeys("on");
    }

    @Test
    void onlyTheLastReviewIsCorrectedAndOnlyOnItsDay() {
        var id = supported();
        var began = today();
        travelTo(began.plusDays(20));
        done(plans.review(officer, id, began.plusDays(5), "Erstes.", false));
        done(plans.review(officer, id, began.plusDays(9), "Zweites.", false));
        var first = plans.reviews(officer, id).getLast();
        var second = plans.reviews(officer, id).getFirst();

        assertThat(first.correctable()).isFalse();
        assertThat(no(correct(id, first.id(), first.heldOn(), "Anders."))).contains("das letzte");
        assertThat(wrong(correct(id, second.id(), first.heldOn(), "Anders.")))
                .containsOnlyKeys("heldOn");
        travelTo(began.plusDays(21));
        assertThat(plans.reviews(officer, id).getFirst().correctable()).isFalse();
        assertThat(no(correct(id, second.id(), second.heldOn(), "Anders.")))
                .contains("am Tag, an dem");
        assertThat(plans.reviews(officer, id))
                .extracting(Plans.Review::summary)
                .containsExactly("Zweites.", "Erstes.");
    }

    private Outcome correct(CaseId id, UUID review, LocalDate heldOn, String summary) {
        return plans.correctReview(officer, id, review, heldOn, summary, true);
    }

    @Test
    void dayOfTheSignatureCanBeCorrected() {
        var id = supported();
        var began = today();
        travelTo(began.plusDays(3));

        assertThat(done(plans.sign(officer, id, began.plusDays(2))).signedOn())
                .isEqualTo(began.plusDays(2));
        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);
    }

    @Test
    void whoHasNoPlanCanBeReviewedToo() {
        var id = cases.open(officer, CaseBasis.OWN_WISH, true);

        assertThat(
                        done(plans.review(officer, id, today(), "Jährliches Gespräch.", false))
                                .version())
                .isZero();

        assertThat(plans.reviews(officer, id).getFirst().planNumber()).isZero();
        assertThat(plans.versions(officer, id)).isEmpty();
        assertThat(plans.nextReview(officer, id)).contains(today().plusYears(1));
    }

    @Test
    void lastGoalBringsFollowUpFromItsDay() {
        var id = supported();
        var signed = today();
        travelTo(today().plusDays(40));
        var metOn = signed.plusDays(10);

        done(plans.setGoal(officer, id, onlyGoal(id).id(), GoalState.MET, metOn));

        var file = cases.file(officer, id);
        assertThat(file.state()).isEqualTo(CaseState.FOLLOW_UP);
        assertThat(file.since()).isEqualTo(metOn);
        assertThat(file.followUpEnds()).isEqualTo(metOn.plusMonths(6));
    }

    @Test
    void openGoalHoldsTheCaseInSupport() {
        var id = supported();
        var first = onlyGoal(id);
        var second = goal("Praktikum gefunden", today().plusMonths(9));
        cases.plan(officer, id, first, second);

        done(plans.setGoal(officer, id, first.id(), GoalState.MET, today()));
        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);
        done(plans.setGoal(officer, id, second.id(), GoalState.PARTLY_MET, null));
        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);
        done(plans.setGoal(officer, id, second.id(), GoalState.DROPPED, null));
        assertThat(state(id)).isEqualTo(CaseState.FOLLOW_UP);
    }

    @Test
    void noFollowUpWhereNoGoalWasMet() {
        var id = supported();

        done(plans.setGoal(officer, id, onlyGoal(id).id(), GoalState.NOT_MET, null));

        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);
    }

    @Test
    void goalThatIsOpenAgainIsARelapse() {
        var id = cases.in(CaseState.FOLLOW_UP, officer);

        done(plans.setGoal(officer, id, onlyGoal(id).id(), GoalState.OPEN, null));

        var file = cases.file(officer, id);
        assertThat(file.state()).isEqualTo(CaseState.IN_SUPPORT);
        assertThat(file.followUpEnds()).isNull();
        assertThat(onlyGoal(id).metOn()).isNull();
    }

    @Test
    void newGoalInTheFollowUpIsARelapse() {
        var id = cases.in(CaseState.FOLLOW_UP, officer);

        cases.plan(officer, id, onlyGoal(id), goal("Stelle gefunden", today().plusMonths(4)));

        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);
    }

    @Test
    void supportTakenUpAgainGoesOnWhateverIsSaved() {
        var id = cases.in(CaseState.FOLLOW_UP, officer);
        done(desk.move(officer, id, CaseCommand.RELAPSE));

        var met = onlyGoal(id);
        done(plans.save(officer, id, plan(id).version(), new PlanDraft(List.of(met), "Neu.")));
        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);
        done(plans.sign(officer, id, today()));
        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);
        done(plans.setGoal(officer, id, met.id(), GoalState.MET, today()));
        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);

        var next = goal("Stelle gefunden", today().plusMonths(4));
        cases.plan(officer, id, met, next);
        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);
        done(plans.setGoal(officer, id, next.id(), GoalState.MET, today()));
        assertThat(state(id)).isEqualTo(CaseState.FOLLOW_UP);
    }

    @Test
    void caseOpenedAgainStaysInSupportWhateverIsSaved() {
        var id = cases.moved(cases.in(CaseState.FOLLOW_UP, officer), CaseState.CLOSED, officer);
        done(desk.reopen(officer, id, "Die Stelle ist gekündigt."));
        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);

        var met = onlyGoal(id);
        done(plans.save(officer, id, plan(id).version(), new PlanDraft(List.of(met), "Neu.")));
        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);
        done(plans.sign(officer, id, today()));
        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);
    }

    @Test
    void caseComesBackIntoSupportAfterAReview() {
        var id = supported();
        done(plans.review(officer, id, today(), "Ein gutes Jahr.", false));
        assertThat(plan(id).signedOn()).isNull();

        assertThat(openedAgain(id)).isEqualTo(CaseState.IN_SUPPORT);
    }

    @Test
    void caseComesBackIntoSupportAfterAGoalWasEdited() {
        var id = supported();
        var goal = onlyGoal(id);
        cases.plan(officer, id, goal(goal.id(), "B2 mündlich", goal.due()));
        assertThat(plan(id).signedOn()).isNull();

        assertThat(openedAgain(id)).isEqualTo(CaseState.IN_SUPPORT);
    }

    @Test
    void caseThatWasNeverInSupportBeginsAnew() {
        var id = cases.in(CaseState.PLANNING, officer);
        cases.plan(officer, id, goal("B1 mündlich", today().plusMonths(3)));

        assertThat(openedAgain(id)).isEqualTo(CaseState.OPENED);
    }

    private CaseState openedAgain(CaseId id) {
        cases.moved(id, CaseState.CLOSED, officer);
        return done(desk.reopen(officer, id, "Sie möchte weitermachen.")).state();
    }

    @Test
    void goalMetBeforeTheSignatureBringsFollowUpWithIt() {
        var id = cases.in(CaseState.PLANNING, officer);
        cases.plan(officer, id, goal("B1 mündlich", today().plusMonths(3)));
        cases.meet(officer, id);
        assertThat(state(id)).isEqualTo(CaseState.PLANNING);

        done(plans.sign(officer, id, today()));

        assertThat(state(id)).isEqualTo(CaseState.FOLLOW_UP);
    }

    @Test
    void correctedDayMovesTheEndOfTheFollowUp() {
        var id = supported();
        var signed = today();
        travelTo(today().plusDays(30));
        cases.meet(officer, id);

        done(plans.setGoal(officer, id, onlyGoal(id).id(), GoalState.MET, signed.plusDays(5)));

        assertThat(cases.file(officer, id).followUpEnds())
                .isEqualTo(signed.plusDays(5).plusMonths(6));
    }

    @Test
    void goalIsMetBetweenTheBeginningAndToday() {
        var id = supported();
        var goal = onlyGoal(id).id();

        assertThat(wrong(plans.setGoal(officer, id, goal, GoalState.MET, null)))
                .containsOnlyKeys("on");
        assertThat(wrong(plans.setGoal(officer, id, goal, GoalState.MET, today().plusDays(1))))
                .containsOnlyKeys("on");
        assertThat(wrong(plans.setGoal(officer, id, goal, GoalState.MET, today().minusDays(1))))
                .containsOnlyKeys("on");
        assertThat(onlyGoal(id).state()).isEqualTo(GoalState.OPEN);
    }

    @Test
    void closedCaseKeepsItsPlan() {
        var id = supported();
        var goal = onlyGoal(id);
        cases.moved(id, CaseState.CLOSED, officer);
        var plan = plan(id);

        assertThat(no(plans.save(officer, id, plan.version(), new PlanDraft(List.of(goal), ""))))
                .contains("abgeschlossen");
        assertThat(no(plans.setGoal(officer, id, goal.id(), GoalState.MET, today())))
                .contains("abgeschlossen");
        assertThat(no(plans.sign(officer, id, today()))).contains("abgeschlossen");
        assertThat(no(plans.review(officer, id, today(), "Gespräch", false)))
                .contains("abgeschlossen");
        assertThat(plan(id)).isEqualTo(plan);
        assertThat(plans.nextReview(officer, id)).isEmpty();
    }

    @Test
    void wordsGoWithThePerson() {
        var id = supported();
        advise(officer, id, "Handwerklich sehr geschickt");
        done(plans.review(officer, id, today(), "Vertrauliches Gespräch", false));
        cases.moved(id, CaseState.RETIRED, officer);

        assertThat(rows(id))
                .doesNotContain(
                        "B1 mündlich", "Sprachkurs", "Frau Tesfai", "Sprachnachweis", "drei Monate")
                .doesNotContain("Handwerklich", "Vertraulich", "ECONOMIC_WORK");
        assertThat(
                        cases.owner()
                                .sql(
                                        "select content::text from case_plan_version where case_id = :id")
                                .param("id", id.id())
                                .query(String.class)
                                .single())
                .doesNotContain("mündlich", "Sprachkurs", "Frau Tesfai", "drei Monate");
        var goal = onlyGoal(id);
        assertThat(goal.area()).isEqualTo(GoalArea.LANGUAGE);
        assertThat(goal.due()).isEqualTo(today().plusMonths(6));
        assertThat(plans.reviews(officer, id).getFirst().heldOn()).isEqualTo(today());
    }

    @Test
    void planGoesOverWithTheCase() {
        var id = supported();
        var plan = plan(id);
        handOver(id, false);

        assertThat(plans.plan(twin, id)).isEqualTo(plan);
        assertThat(assessments.of(twin, id)).isEmpty();
    }

    @Test
    void assessmentsGoOverWithTheNotesOnly() {
        var id = supported();
        var made = assessments.of(officer, id);
        handOver(id, true);

        assertThat(assessments.of(twin, id)).isEqualTo(made);
    }

    private void handOver(CaseId id, boolean withNotes) {
        done(desk.offerTransfer(officer, id, CaseFixture.leadOf(twin), true, withNotes, "Umzug"));
        var waiting =
                desk.incoming(twin).stream()
                        .filter(t -> t.caseId().equals(id))
                        .findFirst()
                        .orElseThrow();
        done(desk.acceptTransfer(twin, waiting.id()));
    }

    @Test
    void reviewIsDueAYearAfterTheSupportBegan() {
        var id = supported();
        var began = today();
        assertThat(plans.nextReview(officer, id)).contains(began.plusYears(1));
        assertThat(dueOf(id)).isEmpty();

        travelTo(began.plusYears(1).minusDays(61));
        assertThat(dueOf(id)).isEmpty();
        clock.travel(Duration.ofDays(1));
        assertThat(dueOf(id)).containsExactly(false);
        travelTo(began.plusYears(1));
        assertThat(dueOf(id)).containsExactly(false);
        travelTo(began.plusYears(1).plusDays(1));
        assertThat(dueOf(id)).containsExactly(true);

        done(plans.review(officer, id, today(), "Ein gutes Jahr.", false));
        assertThat(dueOf(id)).isEmpty();
    }

    @Test
    void reviewOfALeapDayIsDueOnTheLastDayOfFebruary() {
        var leap = LocalDate.of(2028, 2, 29);
        while (leap.isBefore(today())) {
            leap = leap.plusYears(4);
        }
        travelTo(leap);
        var id = supported();

        assertThat(plans.nextReview(officer, id)).contains(leap.plusYears(1).withDayOfMonth(28));
    }

    /** Whether the review that is listed for a case is overdue; empty where none is listed. */
    private List<Boolean> dueOf(CaseId id) {
        return work.of(officer).stream()
                .filter(w -> w.kind() == WorkItem.Kind.REVIEW)
                .filter(w -> w.path().contains(id.toString()))
                .map(w -> w.sentence().contains("überfällig"))
                .toList();
    }
}
