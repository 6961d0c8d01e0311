package ch.mitenand.referral;

import static ch.mitenand.referral.ReferralScene.done;
import static ch.mitenand.referral.ReferralScene.no;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseAccess;
import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CaseOutcome;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.CloseReason;
import ch.mitenand.casefile.GoalState;
import ch.mitenand.casefile.Plans;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.referral.ReferralScene.Made;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What senders do, and what they cannot. */
class AssignmentsTests extends ReferralTest {

    @Autowired private CaseDesk cases;
    @Autowired private OfferWaiting waiting;
    @Autowired private Plans plans;

    @Test
    void goesFromDraftToAcknowledgement() {
        scene.free(2, null);
        var made = scene.in(AssignmentState.DRAFT);
        var id = made.referral();

        done(assignments.send(scene.officer, made.id(), id));
        done(desk.accept(scene.admin, scene.inbox, id, null));
        assertThat(scene.freeNow()).isEqualTo(1);
        done(desk.start(scene.admin, scene.inbox, id, scene.today));
        done(
                desk.complete(
                        scene.admin,
                        scene.inbox,
                        id,
                        scene.today,
                        OutcomeCode.GOAL_REACHED,
                        "Gut."));
        assertThat(scene.freeNow()).isEqualTo(2);
        assertThat(one(made).acknowledged()).isFalse();
        done(assignments.acknowledge(scene.officer, made.id(), id));

        var seen = one(made);
        assertThat(seen.acknowledged()).isTrue();
        assertThat(seen.state()).isEqualTo(AssignmentState.COMPLETED);
        assertThat(seen.outcome()).isEqualTo(OutcomeCode.GOAL_REACHED);
        assertThat(assignments.allowed(scene.officer, made.id(), id)).isEmpty();
        assertThat(assignments.history(scene.officer, made.id(), id))
                .extracting(Assignments.Entry::to)
                .containsExactly(
                        AssignmentState.COMPLETED,
                        AssignmentState.COMPLETED,
                        AssignmentState.RUNNING,
                        AssignmentState.ACCEPTED,
                        AssignmentState.SENT,
                        AssignmentState.DRAFT);
    }

    @Test
    void isNotSentWithoutBasis() {
        var id = scene.supported();
        assertThat(missing(id, null, CostPayer.NOBODY))
                .singleElement()
                .asString()
                .contains("Einwilligung oder Gesetz");
        assertThat(missing(id, SharingBasis.SOCIAL_ASSISTANCE_LAW, CostPayer.NOBODY))
                .singleElement()
                .asString()
                .contains("Sozialgesetz");
        assertThat(missing(id, SharingBasis.INTEGRATION_LAW, CostPayer.NOBODY))
                .singleElement()
                .asString()
                .contains("Fordern");
        var required = scene.cases.in(CaseState.IN_SUPPORT, scene.officer, CaseBasis.REQUIRED);
        assertThat(missing(required, SharingBasis.INTEGRATION_LAW, CostPayer.NOBODY)).isEmpty();
    }

    @Test
    void isNotSentBeforeTheCostsAreSettled() {
        var id = scene.supported();
        assertThat(missing(id, SharingBasis.CONSENT, null))
                .singleElement()
                .asString()
                .contains("wer die Kosten");
        var ref =
                done(
                        assignments.begin(
                                scene.officer,
                                id,
                                ReferralScene.draft(
                                        new Target.ToOffer(scene.offer),
                                        scene.goal(id),
                                        SharingBasis.CONSENT,
                                        CostPayer.MUNICIPALITY,
                                        20_000)));
        assertThat(no(assignments.send(scene.officer, id, ref))).contains("nicht bewilligt");

        assertThat(assignments.approveCosts(scene.officer, id, ref, 20_001, 30_000))
                .isInstanceOf(Step.Wrong.class);
        assertThat(assignments.approveCosts(scene.officer, id, ref, -1, 30_000))
                .isInstanceOf(Step.Wrong.class);
        assertThat(assignments.approveCosts(scene.officer, id, ref, 15_000, 14_999))
                .isInstanceOf(Step.Wrong.class);
        done(assignments.approveCosts(scene.officer, id, ref, 15_000, 18_000));
        done(assignments.send(scene.officer, id, ref));

        var costs = assignments.one(scene.officer, id, ref).costs();
        assertThat(costs.approved()).isEqualTo(15_000);
        assertThat(costs.limit()).isEqualTo(18_000);
        assertThat(costs.approvedBy()).isEqualTo(scene.officer.name());
    }

    @Test
    void approvalHoldsOnlyForThePriceItWasGivenFor() {
        var id = scene.supported();
        var draft =
                ReferralScene.draft(
                        new Target.ToOffer(scene.offer),
                        scene.goal(id),
                        SharingBasis.CONSENT,
                        CostPayer.MUNICIPALITY,
                        20_000);
        var ref = done(assignments.begin(scene.officer, id, draft));
        done(assignments.approveCosts(scene.officer, id, ref, 20_000, 20_000));
        int version = assignments.one(scene.officer, id, ref).version();
        var dearer =
                ReferralScene.draft(
                        draft.target(), draft.goal(), draft.basis(), draft.payer(), 90_000);

        assertThat(no(assignments.change(scene.officer, id, ref, version - 1, dearer)))
                .contains("inzwischen");
        done(assignments.change(scene.officer, id, ref, version, dearer));

        assertThat(assignments.one(scene.officer, id, ref).costs().approved()).isNull();
        assertThat(no(assignments.send(scene.officer, id, ref))).contains("nicht bewilligt");
    }

    @Test
    void hardshipIsAskedAndDecided() {
        var id = scene.supported();
        var ref =
                done(
                        assignments.begin(
                                scene.officer,
                                id,
                                ReferralScene.draft(
                                        new Target.ToOffer(scene.offer),
                                        scene.goal(id),
                                        SharingBasis.CONSENT,
                                        CostPayer.PERSON,
                                        12_000)));

        assertThat(no(assignments.decideHardship(scene.officer, id, ref, true, 100)))
                .contains("kein Gesuch");
        assertThat(assignments.requestHardship(scene.officer, id, ref, " "))
                .isInstanceOf(Step.Wrong.class);
        done(assignments.requestHardship(scene.officer, id, ref, "Kein Einkommen."));
        assertThat(no(assignments.requestHardship(scene.officer, id, ref, "Nochmals.")))
                .contains("schon");
        assertThat(assignments.decideHardship(scene.officer, id, ref, true, 12_001))
                .isInstanceOf(Step.Wrong.class);
        done(assignments.decideHardship(scene.officer, id, ref, true, 6_000));

        var shown = assignments.one(scene.officer, id, ref);
        assertThat(shown.hardshipText()).isEqualTo("Kein Einkommen.");
        var costs = shown.costs();
        assertThat(costs.hardship()).isEqualTo(Costs.Hardship.GRANTED);
        assertThat(costs.waived()).isEqualTo(6_000);
        assertThat(costs.decidedOn()).isEqualTo(scene.today);
    }

    @Test
    void isNotSentToHiddenEndedOrFullOffers() {
        var made = scene.in(AssignmentState.DRAFT);
        for (var status : List.of(OfferStatus.HIDDEN, OfferStatus.ENDED)) {
            scene.offerIs(status);
            assertThat(no(send(made))).as(status.name()).contains("nicht mehr veröffentlicht");
        }
        scene.offerIs(OfferStatus.PUBLISHED);
        scene.free(0, null);
        assertThat(no(send(made))).contains("ausgebucht");
        scene.free(0, 3);
        done(send(made));
    }

    @Test
    void isNotSentWithoutGoal() {
        var made = scene.in(AssignmentState.DRAFT);
        scene.cases
                .owner()
                .sql("delete from case_goal where case_id = :id")
                .param("id", made.id().id())
                .update();

        assertThat(no(send(made))).startsWith("Der Fall hat noch kein Ziel.");
        assertThat(scene.state(made)).isEqualTo(AssignmentState.DRAFT);
    }

    @Test
    void isNotSentForAGoalThatIsNotOpenAnyMore() {
        for (var state : List.of(GoalState.DROPPED, GoalState.NOT_MET)) {
            var made = scene.in(AssignmentState.DRAFT);
            var goal = one(made).content().goal();
            CaseFixture.done(plans.setGoal(scene.officer, made.id(), goal, state, null));

            assertThat(no(send(made))).as(state.name()).contains("nicht mehr offen");
            assertThat(scene.state(made)).isEqualTo(AssignmentState.DRAFT);

            CaseFixture.done(plans.setGoal(scene.officer, made.id(), goal, GoalState.OPEN, null));
            done(send(made));
        }
    }

    @Test
    void isNotBegunForAGoalThatTheCaseHasNot() {
        var id = scene.cases.in(CaseState.PLANNING, scene.officer);
        var draft =
                ReferralScene.draft(
                        new Target.ToOffer(scene.offer),
                        UUID.randomUUID(),
                        SharingBasis.CONSENT,
                        CostPayer.NOBODY,
                        0);

        assertThatThrownBy(() -> assignments.begin(scene.officer, id, draft))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(assignments.of(scene.officer, id)).isEmpty();
        assertThat(scene.cases.accesses(id, CaseAccess.What.REFUSED)).isEqualTo(1);
    }

    @Test
    void isNotSentTwiceToTheSameReceiver() {
        var id = scene.supported();
        scene.in(AssignmentState.SENT, id);
        var second = scene.in(AssignmentState.DRAFT, id);

        assertThat(no(send(second))).contains("schon eine Zuweisung unterwegs");
    }

    @Test
    void refusesGoalsAndAssignmentsOfOtherCases() {
        var mine = scene.in(AssignmentState.SENT);
        var other = scene.in(AssignmentState.SENT);
        var foreignGoal = scene.draft(other.id());
        int before = (int) scene.cases.accesses(mine.id(), CaseAccess.What.REFUSED);

        assertThatThrownBy(() -> assignments.begin(scene.officer, mine.id(), foreignGoal))
                .isInstanceOf(NoSuchElementException.class);
        for (Runnable attempt : attempts(mine.id(), other.referral())) {
            assertThatThrownBy(attempt::run).isInstanceOf(NoSuchElementException.class);
        }

        assertThat(scene.cases.accesses(mine.id(), CaseAccess.What.REFUSED))
                .isEqualTo(before + 1 + attempts(mine.id(), other.referral()).size());
        assertThat(scene.state(other)).isEqualTo(AssignmentState.SENT);
        assertThat(one(other).version()).isEqualTo(one(mine).version());
    }

    @Test
    void sendersElsewhereSeeNothing() {
        var made = scene.in(AssignmentState.SENT);
        for (var stranger :
                List.of(
                        CaseFixture.officer(CaseFixture.GRENCHEN),
                        CaseFixture.caseLead(CaseFixture.REGION),
                        ReferralScene.actor(Role.CANTON_EDITOR, ""),
                        ReferralScene.actor(Role.POOL_COORDINATOR, "2581"),
                        scene.admin)) {
            assertThatThrownBy(() -> assignments.of(stranger, made.id()))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> assignments.one(stranger, made.id(), made.referral()))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() ->
                            assignments.withdraw(
                                    stranger, made.id(), made.referral(), Reason.OTHER_OFFER))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() -> assignments.withdrawConsent(stranger, made.id()))
                    .isInstanceOf(NoSuchElementException.class);
        }

        assertThat(scene.state(made)).isEqualTo(AssignmentState.SENT);
        assertThat(scene.cases.accesses(made.id(), CaseAccess.What.REFUSED)).isEqualTo(20);
    }

    @Test
    void withdrawnConsentTakesThePersonBackAtOnce() {
        scene.free(5, null);
        var id = scene.supported();
        var accepted = scene.in(AssignmentState.ACCEPTED, id);
        var draft = scene.in(AssignmentState.DRAFT, id);

        assertThat(assignments.withdrawConsent(scene.officer, id)).hasSize(2);

        assertThat(scene.state(accepted)).isEqualTo(AssignmentState.WITHDRAWN);
        assertThat(scene.freeNow()).isEqualTo(5);
        assertThat(scene.column(accepted, "first_name || contact || note || access_needs"))
                .isEmpty();
        var shown = desk.item(scene.admin, scene.inbox, accepted.referral()).shown();
        assertThat(shown.stage()).isEqualTo(Disclosure.Stage.ARCHIVED);
        assertThat(shown.get(Disclosure.Field.REASON)).isEmpty();
        assertThat(no(send(draft))).contains("Einwilligung oder Gesetz");
        assertThat(no(desk.start(scene.admin, scene.inbox, accepted.referral(), scene.today)))
                .contains("zurückgezogen");
    }

    @Test
    void consentAndTheEndOfTheCaseAreNoReasonsToChoose() {
        var made = scene.in(AssignmentState.RUNNING);
        for (var reason : List.of(Reason.CONSENT_WITHDRAWN, Reason.CASE_CLOSED)) {
            assertThat(no(assignments.withdraw(scene.officer, made.id(), made.referral(), reason)))
                    .contains("eigenen Knopf");
            assertThat(
                            no(
                                    desk.discontinue(
                                            scene.admin,
                                            scene.inbox,
                                            made.referral(),
                                            scene.today,
                                            reason,
                                            "")))
                    .isEqualTo("Bitte wählen Sie einen Grund.");
        }
        assertThat(scene.state(made)).isEqualTo(AssignmentState.RUNNING);
    }

    @Test
    void withdrawnConsentEndsWhatRunsAndClearsWhatEnded() {
        var id = scene.supported();
        var ended = scene.in(AssignmentState.COMPLETED, id);
        var running = scene.in(AssignmentState.RUNNING, id);

        assignments.withdrawConsent(scene.officer, id);

        assertThat(scene.state(running)).isEqualTo(AssignmentState.DISCONTINUED);
        assertThat(one(running).acknowledged()).isTrue();
        assertThat(scene.state(ended)).isEqualTo(AssignmentState.COMPLETED);
        for (var made : List.of(ended, running)) {
            assertThat(desk.item(scene.admin, scene.inbox, made.referral()).shown().stage())
                    .isEqualTo(Disclosure.Stage.ARCHIVED);
            assertThat(scene.column(made, "first_name || contact")).isEmpty();
        }
    }

    @Test
    void secondTryIsANewLinkedDraft() {
        var made = scene.in(AssignmentState.DECLINED);
        var again = done(assignments.tryAgain(scene.officer, made.id(), made.referral()));

        var draft = assignments.one(scene.officer, made.id(), again);
        assertThat(draft.before()).isEqualTo(made.referral());
        assertThat(draft.state()).isEqualTo(AssignmentState.DRAFT);
        assertThat(draft.content().basis()).isNull();
        assertThat(no(assignments.tryAgain(scene.officer, made.id(), made.referral())))
                .contains("schon begonnen");
        var done = scene.in(AssignmentState.COMPLETED);
        assertThat(no(assignments.tryAgain(scene.officer, done.id(), done.referral())))
                .contains("ohne Erfolg");
    }

    @Test
    void caseOfSomebodyWhoMovesAwayIsClosedWithItsAssignments() {
        scene.free(5, null);
        var id = scene.supported();
        var accepted = scene.in(AssignmentState.ACCEPTED, id);
        var draft = scene.in(AssignmentState.DRAFT, id);
        assertThat(cases.close(scene.officer, id, CloseReason.MOVED_AWAY, false))
                .isInstanceOf(CaseOutcome.No.class);

        CaseFixture.done(cases.close(scene.officer, id, CloseReason.MOVED_AWAY, true));

        assertThat(scene.state(accepted)).isEqualTo(AssignmentState.WITHDRAWN);
        assertThat(one(accepted).reason()).isEqualTo(Reason.CASE_CLOSED);
        assertThat(scene.state(draft)).isEqualTo(AssignmentState.ENTERED_IN_ERROR);
        assertThat(scene.freeNow()).isEqualTo(5);
        var late = scene.draft(id);
        assertThat(no(assignments.begin(scene.officer, id, late))).contains("abgeschlossen");
    }

    @Test
    void waitingTimeRunsToTheFirstDayAndIsToldFromFiveOn() {
        scene.forgetOtherAcceptances();
        var sent = new ArrayList<ReferralId>();
        for (int i = 0; i < 5; i++) {
            sent.add(scene.in(AssignmentState.SENT).referral());
        }
        clock.travel(Duration.ofDays(10));
        sent.forEach(id -> done(desk.accept(scene.admin, scene.inbox, id, null)));
        assertThat(median()).isNull();

        clock.travel(Duration.ofDays(15));
        sent.subList(0, 4).forEach(this::start);
        assertThat(median()).isNull();
        start(sent.getLast());
        assertThat(median()).isEqualTo(25);

        clock.travel(Duration.ofDays(366));
        assertThat(median()).isNull();
    }

    @Test
    void whoStillWaitsCountsOnceItTakesLongerThanForTheOthers() {
        scene.forgetOtherAcceptances();
        for (int i = 0; i < 5; i++) {
            scene.in(AssignmentState.RUNNING);
        }
        for (int i = 0; i < 7; i++) {
            scene.in(AssignmentState.WAITLISTED);
        }
        assertThat(median()).isZero();

        clock.travel(Duration.ofDays(40));
        assertThat(median()).isEqualTo(40);
    }

    private void start(ReferralId id) {
        done(desk.start(scene.admin, scene.inbox, id, LocalDate.now(clock)));
    }

    private @Nullable Integer median() {
        return waiting.medianDays(List.of(scene.offer)).get(scene.offer);
    }

    @Test
    void wrongTextsAreToldByField() {
        var id = scene.supported();
        var bad =
                new AssignmentDraft(
                        new Target.ToOffer(scene.offer),
                        scene.goal(id),
                        " ",
                        "x".repeat(201),
                        "x".repeat(201),
                        true,
                        false,
                        "x".repeat(301),
                        null,
                        CostPayer.NOBODY,
                        100);

        assertThat(assignments.begin(scene.officer, id, bad))
                .isInstanceOfSatisfying(
                        Step.Wrong.class,
                        wrong ->
                                assertThat(wrong.faults())
                                        .containsOnlyKeys(
                                                "topic", "times", "accessNeeds", "note", "payer"));
        assertThat(assignments.of(scene.officer, id)).isEmpty();
    }

    @Test
    void textsThatGoOutWithoutANameHaveNone() {
        var made = scene.in(AssignmentState.DRAFT);
        var named = with(scene.draft(made.id()), "Deutsch für Samira", "Frau Tesfai anrufen");

        for (var step :
                List.of(
                        assignments.begin(scene.officer, made.id(), named),
                        assignments.change(scene.officer, made.id(), made.referral(), 0, named))) {
            assertThat(step)
                    .isInstanceOfSatisfying(
                            Step.Wrong.class,
                            wrong -> assertThat(wrong.faults()).containsOnlyKeys("topic", "note"));
        }
        assertThat(assignments.of(scene.officer, made.id())).hasSize(1);
    }

    @Test
    void isNotSentWithANameThatWasEnteredLater() {
        var made = scene.in(AssignmentState.DRAFT);
        scene.cases
                .owner()
                .sql("update case_file set surname = 'Abend' where id = :id")
                .param("id", made.id().id())
                .update();

        assertThat(no(send(made))).startsWith("Anliegen: Nehmen Sie «Abend» heraus");
    }

    @Test
    void thinFileSaysWhomToExpectBeforeItIsSent() {
        var made = scene.in(AssignmentState.DRAFT);
        person(made, "", "");
        assertThat(assignments.missing(scene.officer, made.id(), made.referral()))
                .hasSize(2)
                .allMatch(sentence -> sentence.startsWith("Tragen Sie im Fall"));
        assertThat(no(send(made))).contains("Vornamen");

        person(made, "Samira", "samira@example.ch");
        done(send(made));
    }

    /** The file turns thin, or is filled in. */
    private void person(Made made, String firstName, String contact) {
        scene.cases
                .owner()
                .sql(
                        """
                        update case_file set external_number = 'KL-4711', first_name = :name, surname = '', contact = :contact
                        where id = :id\
                        """)
                .param("name", firstName)
                .param("contact", contact)
                .param("id", made.id().id())
                .update();
    }

    private static AssignmentDraft with(AssignmentDraft draft, String topic, String note) {
        return new AssignmentDraft(
                draft.target(),
                draft.goal(),
                topic,
                draft.times(),
                draft.accessNeeds(),
                draft.shareAccessNeeds(),
                draft.shareSurname(),
                note,
                draft.basis(),
                draft.payer(),
                draft.amountRappen());
    }

    private List<String> missing(CaseId id, SharingBasis basis, CostPayer payer) {
        var ref =
                done(
                        assignments.begin(
                                scene.officer,
                                id,
                                ReferralScene.draft(
                                        new Target.ToOffer(scene.offer),
                                        scene.goal(id),
                                        basis,
                                        payer,
                                        0)));
        return assignments.missing(scene.officer, id, ref);
    }

    private Step send(Made made) {
        return assignments.send(scene.officer, made.id(), made.referral());
    }

    private List<Runnable> attempts(CaseId id, ReferralId foreign) {
        var me = scene.officer;
        return List.of(
                () -> assignments.one(me, id, foreign),
                () -> assignments.history(me, id, foreign),
                () -> assignments.allowed(me, id, foreign),
                () -> assignments.missing(me, id, foreign),
                () -> assignments.preview(me, id, foreign, AssignmentState.ACCEPTED),
                () -> assignments.change(me, id, foreign, 0, scene.draft(id)),
                () -> assignments.send(me, id, foreign),
                () -> assignments.withdraw(me, id, foreign, Reason.OTHER_OFFER),
                () -> assignments.markAsError(me, id, foreign),
                () -> assignments.acknowledge(me, id, foreign),
                () -> assignments.tryAgain(me, id, foreign),
                () -> assignments.approveCosts(me, id, foreign, 0, 0),
                () -> assignments.requestHardship(me, id, foreign, "x"),
                () -> assignments.decideHardship(me, id, foreign, false, 0));
    }
}
