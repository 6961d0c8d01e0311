package ch.mitenand.casefile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.casefile.AssessmentForm;
import ch.mitenand.casefile.AssessmentForm.Kind;
import ch.mitenand.casefile.AssessmentForm.Question;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.Assessments.Outcome;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.ShortAssessment;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The short assessment at the desk. */
class CaseAssessmentViewTests extends CaseViewTest {

    private static final UUID DRAFT = UUID.randomUUID();

    private final Assessments assessments = mock(Assessments.class);
    private final AssessmentForm form =
            new AssessmentForm(
                    4,
                    LocalDate.of(2026, 1, 1),
                    List.of(
                            question(
                                    "resources",
                                    "Was hilft",
                                    "Was kann die Person gut?",
                                    Kind.TEXT),
                            question("goalOral", "Ziel", "Ziel mündlich", Kind.LEVEL),
                            question("childcare", "Ziel", "Braucht es Betreuung?", Kind.YES_NO)));

    @BeforeEach
    void oneForm() {
        when(assessments.forms(officer)).thenReturn(List.of(form));
        when(assessments.form(any(), any())).thenReturn(form);
    }

    private static Question question(String key, String section, String label, Kind kind) {
        return new Question(key, section, label, "", kind, true, List.of());
    }

    private static ShortAssessment assessment(
            int version, Map<String, List<String>> answers, @Nullable LocalDate finishedOn) {
        return new ShortAssessment(DRAFT, ID, 4, TODAY, answers, finishedOn, version);
    }

    private CaseAssessmentView view() {
        return new CaseAssessmentView(who, desk, assessments, CLOCK);
    }

    private void drafted() {
        file(CaseState.ASSESSMENT);
        when(assessments.of(officer, ID)).thenReturn(List.of(assessment(1, Map.of(), null)));
    }

    private void saves(Outcome outcome) {
        when(assessments.save(any(), any(), any(), anyInt(), any(), any())).thenReturn(outcome);
    }

    private TextArea answer(CaseAssessmentView view) {
        return _get(view, TextArea.class, spec -> spec.withLabel("Was kann die Person gut?"));
    }

    @Test
    void beginsWithTheFormOfToday() {
        file(CaseState.ASSESSMENT);
        when(assessments.begin(officer, ID))
                .thenReturn(new Outcome.Done(assessment(0, Map.of(), null)));
        var view = open(view());
        assertThat(textOf(view))
                .contains("Noch ist kein Kurzassessment da.", "Version 4", "2 Teile");

        click(view, "Kurzassessment beginnen");

        verify(assessments).begin(officer, ID);
    }

    @Test
    void showsVersionSectionsAndWhatIsNeeded() {
        drafted();

        var view = open(view());

        assertThat(textOf(view)).contains("Version 4 vom 01.01.2026", "1. Was hilft", "2. Ziel");
        assertThat(answer(view).isRequiredIndicatorVisible()).isTrue();
    }

    @Test
    void everyAnswerIsKeptAtOnce() {
        drafted();
        saves(new Outcome.Done(assessment(2, Map.of("resources", List.of("Kocht gern")), null)));
        var view = open(view());

        _setValue(answer(view), "Kocht gern");

        verify(assessments)
                .save(officer, ID, DRAFT, 1, TODAY, Map.of("resources", List.of("Kocht gern")));
        assertThat(textOf(view)).contains("Gespeichert um 10.00 Uhr.");
    }

    @Test
    void finishingMarksWhatIsMissing() {
        drafted();
        saves(new Outcome.Done(assessment(2, Map.of(), null)));
        when(assessments.finish(officer, ID, DRAFT, 2))
                .thenReturn(new Outcome.Wrong(Map.of("resources", "Bitte antworten.")));
        var view = open(view());

        click(view, "Assessment abschliessen");

        assertThat(answer(view).isInvalid()).isTrue();
        assertThat(textOf(view)).contains("Bitte korrigieren Sie, was rot markiert ist.");
    }

    @Test
    void savedByAnotherMeanwhileKeepsTheOwnAnswers() {
        drafted();
        var other = assessment(7, Map.of("resources", List.of("Spricht Arabisch")), null);
        saves(new Outcome.Stale(other));
        var view = open(view());

        _setValue(answer(view), "Kocht gern");

        assertThat(answer(view).getValue()).isEqualTo("Kocht gern");
        assertThat(textOf(view)).contains("Spricht Arabisch", "Noch nicht gespeichert.");
        saves(new Outcome.Done(assessment(8, Map.of(), null)));
        click(view, "Meine Antworten speichern");
        verify(assessments).save(eq(officer), eq(ID), eq(DRAFT), eq(7), eq(TODAY), any());
    }

    @Test
    void finishedOneIsReadAndPrinted() {
        file(CaseState.PLANNING);
        when(assessments.of(officer, ID))
                .thenReturn(List.of(assessment(3, Map.of("childcare", List.of("YES")), TODAY)));

        var view = open(view());
        assertThat(textOf(view))
                .contains("Kurzassessment vom 1. September 2026", "Braucht es Betreuung?", "Ja");
        assertThat(linksIn(view)).contains(CaseNavigation.assessmentPrint(ID));

        var sheet = open(new CaseAssessmentPrintView(who, desk, assessments));
        assertThat(textOf(sheet))
                .contains("Kurzassessment: Samira Tesfai", "Version 4", "keine Antwort");
    }

    @Test
    void foreignCaseIsNotFound() {
        refuse();

        open(view());

        assertNotFound();
    }
}
