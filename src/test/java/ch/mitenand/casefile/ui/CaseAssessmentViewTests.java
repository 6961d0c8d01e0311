package ch.mitenand.casefile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.casefile.AssessmentForm;
import ch.mitenand.casefile.AssessmentForm.Choice;
import ch.mitenand.casefile.AssessmentForm.Kind;
import ch.mitenand.casefile.AssessmentForm.Question;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.Assessments.Outcome;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.ShortAssessment;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
    void answerWithAFaultIsToldAndTheOthersAreKept() {
        drafted();
        saves(new Outcome.Partly(assessment(2, Map.of(), null), Map.of("resources", "Zu lang.")));
        var view = open(view());
        assertThat(answer(view).getMaxLength()).isEqualTo(1000);

        _setValue(answer(view), "Kocht gern");

        assertThat(answer(view).isInvalid()).isTrue();
        assertThat(answer(view).getErrorMessage()).isEqualTo("Zu lang.");
        assertThat(textOf(view)).contains("Gespeichert um 10.00 Uhr, ausser was rot markiert ist.");
        click(view, "Assessment abschliessen");
        verify(assessments, never()).finish(any(), any(), any(), anyInt());
        verify(assessments).save(eq(officer), eq(ID), eq(DRAFT), eq(2), eq(TODAY), any());
    }

    @Test
    void talkWithoutADayIsTold() {
        drafted();
        saves(new Outcome.Done(assessment(2, Map.of(), null)));
        var view = open(view());
        var day = _get(view, DatePicker.class, spec -> spec.withLabel("Tag des Gesprächs"));

        _setValue(day, null);

        verify(assessments).save(officer, ID, DRAFT, 1, TODAY, Map.of());
        assertThat(day.isInvalid()).isTrue();
        assertThat(day.getErrorMessage()).contains("wie 31.12.2026");
        assertThat(textOf(view)).contains("ausser was rot markiert ist");
        click(view, "Assessment abschliessen");
        verify(assessments, never()).finish(any(), any(), any(), anyInt());
    }

    @Test
    void mistypedDayIsToldAndTheOneBeforeStays() {
        var field =
                new AssessmentForm(
                        4,
                        LocalDate.of(2026, 1, 1),
                        List.of(
                                question("since", "Arbeit", "Seit wann?", Kind.DAY),
                                question("resources", "Arbeit", "Stärken", Kind.TEXT)));
        when(assessments.forms(officer)).thenReturn(List.of(field));
        file(CaseState.ASSESSMENT);
        var answers = Map.of("resources", List.of("Kocht"));
        when(assessments.of(officer, ID)).thenReturn(List.of(assessment(1, answers, null)));
        saves(new Outcome.Done(assessment(2, answers, null)));
        var view = open(view());
        var since = _get(view, DatePicker.class, spec -> spec.withLabel("Seit wann?"));
        since.getElement().setProperty("_inputElementValue", "31.2.2026");

        _setValue(_get(view, TextArea.class), "Kocht gern");

        assertThat(since.isInvalid()).isTrue();
        assertThat(textOf(view)).contains("ausser was rot markiert ist");
        since.getElement().setProperty("_inputElementValue", "");
        _setValue(_get(view, TextArea.class), "Kocht");
        assertThat(since.isInvalid()).isFalse();
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatFollowsFromAYesIsAskedOnlyThen() {
        var times = question("childcareTimes", "Ziel", "Wann sind die Kinder betreut?", Kind.TEXT);
        var care = question("childcare", "Ziel", "Braucht es Betreuung?", Kind.YES_NO);
        when(assessments.forms(officer))
                .thenReturn(
                        List.of(
                                new AssessmentForm(
                                        4, LocalDate.of(2026, 1, 1), List.of(care, times))));
        file(CaseState.ASSESSMENT);
        var answers = Map.of("childcare", List.of("NO"), "childcareTimes", List.of("Montag"));
        when(assessments.of(officer, ID)).thenReturn(List.of(assessment(1, answers, null)));
        saves(new Outcome.Done(assessment(2, answers, null)));
        var view = open(view());
        assertThat(_find(view, TextArea.class)).isEmpty();

        RadioButtonGroup<Choice> choice = _get(view, RadioButtonGroup.class);
        choice.setValue(new Choice("YES", "Ja"));

        assertThat(_get(view, TextArea.class).getValue()).isEqualTo("Montag");
        verify(assessments)
                .save(
                        officer,
                        ID,
                        DRAFT,
                        1,
                        TODAY,
                        Map.of("childcare", List.of("YES"), "childcareTimes", List.of("Montag")));
    }

    @Test
    void whatWasNotAskedIsNotPrinted() {
        var times = question("childcareTimes", "Ziel", "Wann sind die Kinder betreut?", Kind.TEXT);
        var care = question("childcare", "Ziel", "Braucht es Betreuung?", Kind.YES_NO);
        when(assessments.forms(officer))
                .thenReturn(
                        List.of(
                                new AssessmentForm(
                                        4, LocalDate.of(2026, 1, 1), List.of(care, times))));
        file(CaseState.PLANNING);
        when(assessments.of(officer, ID))
                .thenReturn(
                        List.of(
                                assessment(
                                        3,
                                        Map.of(
                                                "childcare",
                                                List.of("NO"),
                                                "childcareTimes",
                                                List.of("Montag")),
                                        TODAY)));

        assertThat(textOf(open(new CaseAssessmentPrintView(who, desk, assessments))))
                .contains("Braucht es Betreuung?", "Nein")
                .doesNotContain("Montag", "Wann sind die Kinder betreut?");
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
                .contains("Kurzassessment: Samira Tesfai", "Version 4", "Ohne Antwort");
    }

    @ParameterizedTest
    @EnumSource(
            value = CaseState.class,
            names = {"IN_SUPPORT", "FOLLOW_UP"})
    void anotherOneCanBeginAsLongAsTheCaseIsOpen(CaseState state) {
        file(state);
        when(assessments.of(officer, ID)).thenReturn(List.of(assessment(3, Map.of(), TODAY)));
        when(assessments.begin(officer, ID))
                .thenReturn(new Outcome.Done(assessment(0, Map.of(), null)));

        click(open(view()), "Noch ein Kurzassessment");

        verify(assessments).begin(officer, ID);
        verify(desk, never()).move(any(), any(), any());
    }

    @Test
    void closedCaseBeginsNone() {
        file(CaseState.CLOSED);
        when(assessments.of(officer, ID)).thenReturn(List.of(assessment(3, Map.of(), TODAY)));

        assertThat(_find(open(view()), Button.class)).isEmpty();
    }

    @Test
    void earlierOnesAreReadAndPrinted() {
        file(CaseState.IN_SUPPORT);
        var earlier =
                new ShortAssessment(
                        UUID.randomUUID(),
                        ID,
                        4,
                        TODAY.minusYears(1),
                        Map.of("resources", List.of("Singt im Chor")),
                        TODAY.minusYears(1),
                        5);
        when(assessments.of(officer, ID))
                .thenReturn(List.of(assessment(3, Map.of(), TODAY), earlier));
        when(assessments.one(officer, ID, earlier.id())).thenReturn(earlier);
        String print = CaseNavigation.assessmentPrint(ID, earlier.id());

        var view = open(view());
        assertThat(textOf(view)).contains("Gespräch vom 01.09.2025", "Singt im Chor");
        assertThat(linksIn(view)).contains(print);

        at(print.substring(1));
        assertThat(textOf(open(new CaseAssessmentPrintView(who, desk, assessments))))
                .contains("Singt im Chor", "1. September 2025");
    }

    @Test
    void foreignOneIsNotPrinted() {
        file(CaseState.IN_SUPPORT);
        var foreign = UUID.randomUUID();
        when(assessments.one(officer, ID, foreign)).thenThrow(new NoSuchElementException("no"));
        at(CaseNavigation.assessmentPrint(ID, foreign).substring(1));

        open(new CaseAssessmentPrintView(who, desk, assessments));

        assertNotFound();
    }

    @Test
    void nonsenseIsNotPrinted() {
        file(CaseState.IN_SUPPORT);
        at(CaseNavigation.assessmentPrint(ID).substring(1) + "?assessment=alle");

        open(new CaseAssessmentPrintView(who, desk, assessments));

        assertNotFound();
    }

    @Test
    void foreignCaseIsNotFound() {
        refuse();

        open(view());

        assertNotFound();
    }
}
