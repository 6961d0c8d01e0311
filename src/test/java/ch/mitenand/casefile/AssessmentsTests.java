package ch.mitenand.casefile;

import static ch.mitenand.casefile.CaseFixture.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.casefile.AssessmentForm.Kind;
import ch.mitenand.casefile.AssessmentForm.Question;
import ch.mitenand.casefile.Assessments.Outcome;
import ch.mitenand.shared.LanguageLevel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Short assessments by the canton's form, its versions, and the recommendations of providers. */
class AssessmentsTests extends PlanTest {

    @Test
    void portalComesWithAForm() {
        var form = assessments.form(officer, today());

        assertThat(form.version()).isEqualTo(1);
        assertThat(form.questions().stream().map(Question::key)).containsAll(AssessmentForm.FIXED);
        assertThat(FormRules.fault(form.questions())).isEmpty();
        assertThat(form).isEqualTo(assessments.forms(canton).getLast());
    }

    @Test
    void draftIsKeptInPartsAndGoneOnWith() {
        var id = cases.open(officer);
        var draft = done(assessments.begin(officer, id));
        assertThat(state(id)).isEqualTo(CaseState.ASSESSMENT);
        assertThat(draft.heldOn()).isEqualTo(today());

        var saved =
                done(
                        assessments.save(
                                officer,
                                id,
                                draft.id(),
                                draft.version(),
                                today(),
                                Map.of(
                                        "track",
                                        List.of("SOCIAL"),
                                        "concern",
                                        List.of("  "),
                                        "learning",
                                        List.of(" In der Gruppe. "))));

        assertThat(saved.answers())
                .isEqualTo(
                        Map.of("track", List.of("SOCIAL"), "learning", List.of("In der Gruppe.")));
        assertThat(saved.track()).contains(AssessmentTrack.SOCIAL);
        assertThat(done(assessments.begin(officer, id))).isEqualTo(saved);
        assertThat(assessments.of(officer, id)).containsExactly(saved);
    }

    @Test
    void secondWriterSeesWhatTheFirstSaved() {
        var id = cases.in(CaseState.ASSESSMENT, officer);
        var draft = done(assessments.begin(officer, id));
        var saved =
                done(assessments.save(officer, id, draft.id(), draft.version(), today(), Map.of()));

        assertThat(
                        assessments.save(
                                officer,
                                id,
                                draft.id(),
                                draft.version(),
                                today(),
                                Map.of("goalOral", List.of("B1"))))
                .isEqualTo(new Outcome.Stale(saved));
        assertThat(assessments.finish(officer, id, draft.id(), draft.version()))
                .isEqualTo(new Outcome.Stale(saved));
    }

    @Test
    void answersFitTheForm() {
        var id = cases.in(CaseState.ASSESSMENT, officer);
        var draft = done(assessments.begin(officer, id));
        var answers = new LinkedHashMap<String, List<String>>();
        answers.put("track", List.of("ECONOMIC_WORK", "SOCIAL"));
        answers.put("goalOral", List.of("b1"));
        answers.put("childcare", List.of("MAYBE"));
        answers.put("resources", List.of("MOTIVATED", "RICH"));
        answers.put("concern", List.of("x".repeat(1001)));
        answers.put("diagnosis", List.of("nicht gefragt"));
        answers.put("wish", List.of("x".repeat(1000)));

        var outcome =
                assessments.save(
                        officer, id, draft.id(), draft.version(), today().plusDays(1), answers);

        assertThat(outcome).isInstanceOf(Outcome.Partly.class);
        assertThat(((Outcome.Partly) outcome).faults())
                .containsOnlyKeys(
                        "heldOn",
                        "track",
                        "goalOral",
                        "childcare",
                        "resources",
                        "concern",
                        "diagnosis");
        var kept = assessments.of(officer, id).getFirst();
        assertThat(kept).isEqualTo(((Outcome.Partly) outcome).assessment());
        assertThat(kept.answers()).containsOnlyKeys("wish");
        assertThat(kept.heldOn()).isEqualTo(draft.heldOn());
    }

    @Test
    void answerWithAFaultLeavesTheOneBefore() {
        var id = cases.in(CaseState.ASSESSMENT, officer);
        var draft = done(assessments.begin(officer, id));
        var answers = new LinkedHashMap<String, List<String>>();
        answers.put("concern", List.of("Eine Stelle finden"));
        answers.put("track", List.of("SOCIAL"));
        var saved =
                done(assessments.save(officer, id, draft.id(), draft.version(), today(), answers));
        answers.put("concern", List.of("x".repeat(1001)));
        answers.put("track", List.of("ECONOMIC_WORK"));

        var outcome = assessments.save(officer, id, draft.id(), saved.version(), today(), answers);

        assertThat(outcome).isInstanceOf(Outcome.Partly.class);
        var kept = ((Outcome.Partly) outcome).assessment();
        assertThat(((Outcome.Partly) outcome).faults()).containsOnlyKeys("concern");
        assertThat(kept.answers())
                .containsEntry("concern", List.of("Eine Stelle finden"))
                .containsEntry("track", List.of("ECONOMIC_WORK"));
        assertThat(kept.version()).isGreaterThan(saved.version());
    }

    @Test
    void finishAsksForWhatIsMissing() {
        var id = cases.in(CaseState.ASSESSMENT, officer);
        var draft = done(assessments.begin(officer, id));
        assertThat(
                        ((Outcome.Wrong)
                                        assessments.finish(
                                                officer, id, draft.id(), draft.version()))
                                .faults())
                .containsOnlyKeys(AssessmentForm.FIXED.toArray(String[]::new));

        var answers = CaseFixture.answers(assessments.form(officer, today()));
        answers.put("interpreter", List.of("YES"));
        var saved =
                done(assessments.save(officer, id, draft.id(), draft.version(), today(), answers));
        assertThat(
                        ((Outcome.Wrong)
                                        assessments.finish(
                                                officer, id, draft.id(), saved.version()))
                                .faults())
                .containsOnlyKeys("interpreterLanguage");
        assertThat(state(id)).isEqualTo(CaseState.ASSESSMENT);

        answers.put("interpreterLanguage", List.of("Tigrinya"));
        saved = done(assessments.save(officer, id, draft.id(), saved.version(), today(), answers));
        var finished = done(assessments.finish(officer, id, draft.id(), saved.version()));

        assertThat(finished.finishedOn()).isEqualTo(today());
        assertThat(finished.goalOral()).contains(LanguageLevel.B1);
        assertThat(state(id)).isEqualTo(CaseState.PLANNING);
        assertThat(assessments.save(officer, id, draft.id(), finished.version(), today(), Map.of()))
                .isInstanceOf(Outcome.No.class);
    }

    @Test
    void shortenedPathNeedsTheDecisionAndAReason() {
        var id = cases.in(CaseState.ASSESSMENT, officer);
        var draft = done(assessments.begin(officer, id));
        var answers = new LinkedHashMap<String, List<String>>();
        answers.put("shortened", List.of("YES"));
        var saved =
                done(assessments.save(officer, id, draft.id(), draft.version(), today(), answers));
        assertThat(
                        ((Outcome.Wrong)
                                        assessments.finish(
                                                officer, id, draft.id(), saved.version()))
                                .faults())
                .containsOnlyKeys(
                        "track",
                        "goalOral",
                        "goalWritten",
                        "interpreter",
                        "childcare",
                        "shortenedReason");

        answers.put("shortenedReason", List.of("Hat B2 und eine Stelle in Aussicht."));
        answers.put("track", List.of("ECONOMIC_WORK"));
        answers.put("goalOral", List.of("C1"));
        answers.put("goalWritten", List.of("B2"));
        answers.put("interpreter", List.of("NO"));
        answers.put("childcare", List.of("YES"));
        saved = done(assessments.save(officer, id, draft.id(), saved.version(), today(), answers));
        assertThat(done(assessments.finish(officer, id, draft.id(), saved.version())).childcare())
                .isTrue();
    }

    @Test
    void newAssessmentInSupportLeavesTheStateAlone() {
        var id = supported();

        cases.assess(officer, id);

        assertThat(state(id)).isEqualTo(CaseState.IN_SUPPORT);
        assertThat(assessments.of(officer, id)).hasSize(2);
    }

    @Test
    void closedCaseTakesNoAssessment() {
        var id = cases.in(CaseState.CLOSED, officer);

        assertThat(assessments.begin(officer, id)).isInstanceOf(Outcome.No.class);
    }

    @Test
    void assessmentKeepsTheVersionOfItsForm() {
        var id = cases.in(CaseState.ASSESSMENT, officer);
        var old = done(assessments.begin(officer, id));
        var questions = new ArrayList<>(assessments.form(officer, today()).questions());
        questions.add(
                new Question(
                        "drivingLicence",
                        "Arbeit",
                        "Hat die Person einen Führerausweis?",
                        "",
                        Kind.YES_NO,
                        true,
                        List.of()));

        assertThat(assessments.publish(canton, today().plusDays(3), questions)).isEmpty();

        assertThat(assessments.form(officer, today()).version()).isEqualTo(1);
        travelTo(today().plusDays(3));
        assertThat(assessments.form(officer, today()).version()).isEqualTo(2);
        assertThat(done(assessments.begin(officer, id)).formVersion()).isEqualTo(1);
        var saved =
                done(
                        assessments.save(
                                officer,
                                id,
                                old.id(),
                                old.version(),
                                today(),
                                CaseFixture.answers(assessments.forms(officer).getLast())));
        assertThat(done(assessments.finish(officer, id, old.id(), saved.version())).formVersion())
                .isEqualTo(1);
        assertThat(done(assessments.begin(officer, cases.open(officer))).formVersion())
                .isEqualTo(2);
        assertThat(assessments.forms(officer))
                .extracting(AssessmentForm::version)
                .containsExactly(2, 1);
    }

    @Test
    void versionIsNotPublishedIntoThePast() {
        var questions = assessments.form(officer, today()).questions();

        assertThat(assessments.publish(canton, today().minusDays(1), questions)).isPresent();
        assertThat(assessments.publish(canton, today().plusDays(10), questions)).isEmpty();
        assertThat(assessments.publish(canton, today().plusDays(9), questions).orElseThrow())
                .contains("neuere Fassung");
        assertThat(assessments.forms(canton)).hasSize(2);
    }

    @Test
    void fixedQuestionsStay() {
        var questions = assessments.form(officer, today()).questions();
        for (String key : AssessmentForm.FIXED) {
            var without = questions.stream().filter(q -> !q.key().equals(key)).toList();
            assertThat(assessments.publish(canton, today(), without).orElseThrow()).contains(key);
            var changed =
                    questions.stream()
                            .map(q ->
                                    q.key().equals(key)
                                            ? new Question(
                                                    key,
                                                    q.section(),
                                                    q.label(),
                                                    "",
                                                    Kind.TEXT,
                                                    true,
                                                    List.of())
                                            : q)
                            .toList();
            assertThat(assessments.publish(canton, today(), changed)).isPresent();
        }
        assertThat(assessments.forms(canton)).hasSize(1);
    }

    @Test
    void onlyTheCantonPublishes() {
        var questions = assessments.form(officer, today()).questions();

        assertThatThrownBy(() -> assessments.publish(officer, today(), questions))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void basisOnTheDayOfArrivalDecidesWhatBinds() {
        for (var basis : CaseBasis.values()) {
            var id = cases.in(CaseState.IN_SUPPORT, officer, basis);
            advise(officer, id, "Praktikum in einer Küche");

            var advice = assessments.advice(officer, id).getFirst();
            assertThat(advice.binding()).isEqualTo(basis.isBinding());
            assertThat(advice.decided()).isNull();
            assertThat(assessments.decide(officer, id, advice.id(), false, " ").isPresent())
                    .isEqualTo(basis.isBinding());
        }
    }

    @Test
    void laterBasisChangesNothingThatArrived() {
        var id = cases.in(CaseState.IN_SUPPORT, officer, CaseBasis.REQUIRED);
        var advice = advise(officer, id, "Praktikum in einer Küche");
        var file = cases.file(officer, id);
        done(
                desk.change(
                        officer,
                        id,
                        file.version(),
                        new CaseDraft(file.lead(), CaseBasis.OWN_WISH, "", file.person())));

        assertThat(assessments.advice(officer, id).getFirst().binding()).isTrue();
        assertThat(assessments.decide(officer, id, advice, false, "")).isPresent();
        assertThat(assessments.decide(officer, id, advice, false, "Hat schon eine Stelle."))
                .isEmpty();
        var decided = assessments.advice(officer, id).getFirst();
        assertThat(decided.decided()).isFalse();
        assertThat(decided.reason()).isEqualTo("Hat schon eine Stelle.");
        assertThat(assessments.decide(officer, id, advice, true, "")).isEmpty();
        assertThat(assessments.advice(officer, id).getFirst().decided()).isTrue();
    }

    @Test
    void nothingIsKeptOfAdviceForADeletedPerson() {
        var id = cases.in(CaseState.RETIRED, officer);

        transaction.executeWithoutResult(_ ->
                inbox.receive(
                        id,
                        Assessments.ProviderKind.IN_DEPTH_ASSESSMENT,
                        "Werkstatt Prüf",
                        today(),
                        true,
                        List.of(new Assessments.AdviceDraft(GoalArea.SOCIAL, "Zu spät"))));

        assertThat(assessments.advice(officer, id)).isEmpty();
        assertThat(cases.file(officer, id).complex()).isFalse();
    }
}
