package ch.mitenand.referral;

import static ch.mitenand.referral.ReferralScene.done;
import static ch.mitenand.referral.ReferralScene.no;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.Assessments.AdviceDraft;
import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.GoalArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Assessments are ordered of accredited providers, whose recommendations come back into the case.
 */
class ProviderReportsTests extends ReferralTest {

    private static final List<AdviceDraft> ADVICE =
            List.of(new AdviceDraft(GoalArea.ECONOMIC, "Arbeit in der Pflege."));

    @Autowired private Assessments assessments;

    private Step report(ReferralScene.Made made, boolean complex, List<AdviceDraft> advice) {
        return desk.report(scene.admin, scene.inbox, made.referral(), scene.today, complex, advice);
    }

    @ParameterizedTest
    @EnumSource(ProviderKind.class)
    void categoryOfTheOfferIsWhatIsOrdered(ProviderKind kind) {
        scene.assesses(kind);
        var made = scene.in(AssignmentState.ACCEPTED);
        assertThat(scene.column(made, "assessment_kind")).isEqualTo(kind.name());

        done(report(made, false, ADVICE));

        assertThat(scene.state(made)).isEqualTo(AssignmentState.COMPLETED);
        assertThat(assessments.advice(scene.officer, made.id()))
                .singleElement()
                .satisfies(advice -> {
                    assertThat(advice.kind()).isEqualTo(kind);
                    assertThat(advice.text()).isEqualTo("Arbeit in der Pflege.");
                });
    }

    @Test
    void onlyAnInDepthAssessmentFindsACaseComplex() {
        scene.assesses(ProviderKind.PRACTICE_ASSESSMENT);
        var practice = scene.in(AssignmentState.RUNNING);
        assertThat(report(practice, true, ADVICE)).isInstanceOf(Step.Wrong.class);
        assertThat(scene.state(practice)).isEqualTo(AssignmentState.RUNNING);

        scene.assesses(ProviderKind.IN_DEPTH_ASSESSMENT);
        var deep = scene.in(AssignmentState.RUNNING);
        done(report(deep, true, ADVICE));

        assertThat(scene.cases.file(scene.officer, deep.id()).complex()).isTrue();
        assertThat(scene.cases.file(scene.officer, practice.id()).complex()).isFalse();
    }

    @Test
    void ordinaryAssignmentHasNoReport() {
        var made = scene.in(AssignmentState.RUNNING);

        assertThat(no(report(made, false, ADVICE))).contains("keine Abklärung");
    }

    @Test
    void reportWithoutRecommendationsChangesNothing() {
        scene.assesses(ProviderKind.PRACTICE_ASSESSMENT);
        var made = scene.in(AssignmentState.ACCEPTED);

        assertThat(report(made, false, List.of())).isInstanceOf(Step.Wrong.class);

        assertThat(scene.state(made)).isEqualTo(AssignmentState.ACCEPTED);
    }

    @Test
    void reportOfADayThatCannotBeLeavesItAccepted() {
        scene.assesses(ProviderKind.PRACTICE_ASSESSMENT);
        var made = scene.in(AssignmentState.ACCEPTED);

        no(
                desk.report(
                        scene.admin,
                        scene.inbox,
                        made.referral(),
                        scene.today.plusDays(1),
                        false,
                        ADVICE));

        assertThat(scene.state(made)).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(assessments.advice(scene.officer, made.id())).isEmpty();
    }

    @Test
    void assessmentIsCompletedByItsReportOnly() {
        scene.assesses(ProviderKind.PRACTICE_ASSESSMENT);
        var made = scene.in(AssignmentState.RUNNING);

        assertThat(
                        no(
                                desk.complete(
                                        scene.admin,
                                        scene.inbox,
                                        made.referral(),
                                        scene.today,
                                        OutcomeCode.ATTENDED,
                                        "")))
                .contains("Empfehlungen");
    }

    @Test
    void isNotSentWhenTheAccreditationHasEndedMeanwhile() {
        scene.assesses(ProviderKind.PRACTICE_ASSESSMENT);
        var made = scene.in(AssignmentState.DRAFT);
        scene.revoke(ProviderKind.PRACTICE_ASSESSMENT);

        assertThat(assignments.missing(scene.officer, made.id(), made.referral()))
                .singleElement()
                .asString()
                .contains("nicht für «Praxisassessment» anerkannt");
        assertThat(no(assignments.send(scene.officer, made.id(), made.referral())))
                .contains("nicht für «Praxisassessment» anerkannt");
        assertThat(scene.state(made)).isEqualTo(AssignmentState.DRAFT);
    }

    @Test
    void assessmentOfAProviderThatIsNotAccreditedIsNotSent() {
        scene.assesses(ProviderKind.IN_DEPTH_ASSESSMENT);
        scene.revoke(ProviderKind.IN_DEPTH_ASSESSMENT);
        scene.accredit(ProviderKind.PRACTICE_ASSESSMENT);
        var made = scene.in(AssignmentState.DRAFT);

        assertThat(scene.column(made, "assessment_kind")).isEmpty();
        assertThat(no(assignments.send(scene.officer, made.id(), made.referral())))
                .contains("nicht für «Vertieftes Assessment» anerkannt");
    }

    @Test
    void nothingIsReportedWhenTheAccreditationHasEndedMeanwhile() {
        scene.assesses(ProviderKind.IN_DEPTH_ASSESSMENT);
        var made = scene.in(AssignmentState.ACCEPTED);
        scene.revoke(ProviderKind.IN_DEPTH_ASSESSMENT);

        assertThat(no(report(made, true, ADVICE))).contains("nicht für «Vertieftes Assessment»");

        assertThat(scene.state(made)).isEqualTo(AssignmentState.ACCEPTED);
        assertThat(assessments.advice(scene.officer, made.id())).isEmpty();
        assertThat(scene.cases.file(scene.officer, made.id()).complex()).isFalse();
    }
}
