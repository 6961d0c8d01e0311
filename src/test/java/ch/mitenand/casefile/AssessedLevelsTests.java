package ch.mitenand.casefile;

import static ch.mitenand.casefile.CaseFixture.done;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.casefile.AssessmentForm.Choice;
import ch.mitenand.casefile.AssessmentForm.Kind;
import ch.mitenand.casefile.AssessmentForm.Question;
import ch.mitenand.shared.LanguageLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a finished assessment says about today's German and about school is known to the case. */
class AssessedLevelsTests extends PlanTest {

    private ShortAssessment assess(CaseId id, LocalDate heldOn, Map<String, List<String>> more) {
        var draft = done(assessments.begin(officer, id));
        var answers = CaseFixture.answers(assessments.form(officer, today()));
        answers.putAll(more);
        var saved =
                done(assessments.save(officer, id, draft.id(), draft.version(), heldOn, answers));
        assertThat(cases.file(officer, id).person().oral()).isNotEqualTo(LanguageLevel.C1);
        return done(assessments.finish(officer, id, draft.id(), saved.version()));
    }

    @Test
    void finishedAssessmentTellsTheCaseTodaysGerman() {
        var id = cases.in(CaseState.ASSESSMENT, officer);
        int before = cases.file(officer, id).version();

        assess(id, today(), Map.of("oralToday", List.of("C1"), "writtenToday", List.of("B1")));

        var file = cases.file(officer, id);
        assertThat(file.person().oral()).isEqualTo(LanguageLevel.C1);
        assertThat(file.person().written()).isEqualTo(LanguageLevel.B1);
        assertThat(file.version()).isGreaterThan(before);
        assertThat(file.state()).isEqualTo(CaseState.PLANNING);
        assertThat(desk.history(officer, id))
                .extracting(CaseDesk.Entry::what)
                .contains("Deutsch gemäss Kurzassessment: mündlich C1, schriftlich B1");
    }

    @Test
    void whatWasNotAnsweredStays() {
        var id = supported();

        assess(id, today(), Map.of("oralToday", List.of("B1")));

        assertThat(cases.file(officer, id).person().oral()).isEqualTo(LanguageLevel.B1);
        assertThat(cases.file(officer, id).person().written()).isEqualTo(LanguageLevel.A1);
        assertThat(desk.history(officer, id).getFirst().what())
                .isEqualTo("Deutsch gemäss Kurzassessment: mündlich B1");
    }

    @Test
    void sameLevelsAreNoNews() {
        var id = supported();
        int entries = desk.history(officer, id).size();

        assess(id, today(), Map.of("oralToday", List.of("A2"), "writtenToday", List.of("A1")));

        assertThat(desk.history(officer, id)).hasSize(entries);
    }

    @Test
    void olderTalkDoesNotUndoALaterOne() {
        var id = supported();

        assess(id, today().minusDays(9), Map.of("oralToday", List.of("A0")));

        assertThat(cases.file(officer, id).person().oral()).isEqualTo(LanguageLevel.A2);
    }

    @Test
    void yearsAtSchoolSayWhetherSomebodyIsAccustomed() {
        assertThat(school("NONE").accustomedToSchool()).contains(false);
        assertThat(school("UP_TO_4").accustomedToSchool()).contains(false);
        assertThat(school("UP_TO_8").accustomedToSchool()).isEmpty();
        assertThat(school("MORE").accustomedToSchool()).contains(true);
        assertThat(assessed(Map.of()).accustomedToSchool()).isEmpty();
    }

    private ShortAssessment school(String years) {
        return assessed(Map.of("schoolYears", List.of(years)));
    }

    private ShortAssessment assessed(Map<String, List<String>> answers) {
        return new ShortAssessment(
                UUID.randomUUID(), CaseId.create(), 1, today(), answers, today(), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oralToday", "writtenToday", "schoolYears"})
    void questionsThatThePortalKnowsStay(String key) {
        var questions = assessments.form(officer, today()).questions();
        assertThat(AssessmentForm.KNOWN).contains(key);

        var without = questions.stream().filter(q -> !q.key().equals(key)).toList();
        assertThat(assessments.publish(canton, today(), without).orElseThrow()).contains(key);
        assertThat(
                        assessments.publish(
                                canton,
                                today(),
                                changed(questions, key, q -> as(q, Kind.TEXT, List.of()))))
                .isPresent();
        assertThat(assessments.forms(canton)).hasSize(1);
    }

    @Test
    void yearsAtSchoolKeepTheirCodesAndMayBeRequired() {
        var questions = assessments.form(officer, today()).questions();
        var others = List.of(new Choice("FEW", "Wenige"), new Choice("MANY", "Viele"));

        assertThat(
                        assessments.publish(
                                canton,
                                today(),
                                changed(questions, "schoolYears", q -> as(q, Kind.CHOICE, others))))
                .hasValueSatisfying(fault -> assertThat(fault).contains("UP_TO_4"));
        assertThat(
                        assessments.publish(
                                canton,
                                today(),
                                changed(
                                        questions,
                                        "schoolYears",
                                        q -> as(q, Kind.CHOICE, q.choices()))))
                .isEmpty();
    }

    @Test
    void questionThatIsNotAskedIsNotMissing() {
        var form =
                new AssessmentForm(
                        2,
                        today(),
                        changed(
                                assessments.form(officer, today()).questions(),
                                "childcareTimes",
                                q -> as(q, Kind.TEXT, List.of())));
        var answers = CaseFixture.answers(form);
        answers.remove("childcareTimes");
        assertThat(AnswerCheck.missing(form, answers)).isEmpty();

        answers.put("childcare", List.of("YES"));
        assertThat(AnswerCheck.missing(form, answers)).containsOnlyKeys("childcareTimes");
    }

    private static List<Question> changed(
            List<Question> questions, String key, UnaryOperator<Question> change) {
        return questions.stream().map(q -> q.key().equals(key) ? change.apply(q) : q).toList();
    }

    private static Question as(Question question, Kind kind, List<Choice> choices) {
        return new Question(
                question.key(), question.section(), question.label(), "", kind, true, choices);
    }
}
