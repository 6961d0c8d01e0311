package ch.mitenand.casefile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
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

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CasePerson;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.GoalState;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.Plans.Outcome;
import ch.mitenand.casefile.SupportPlan;
import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The support plan and its sheet of paper. */
class CasePlanViewTests extends CaseViewTest {

    private static final Goal GOAL = CaseFixture.goal("B1 mündlich", TODAY.plusMonths(6));

    private final Plans plans = mock(Plans.class);

    @BeforeEach
    void noReview() {
        when(plans.nextReview(any(), any())).thenReturn(Optional.empty());
    }

    private CasePlanView view() {
        return new CasePlanView(who, desk, plans, CLOCK);
    }

    private SupportPlan plan(@Nullable LocalDate signedOn, int version, Goal... goals) {
        var plan =
                new SupportPlan(
                        ID, 1, List.of(goals), "Wir treffen uns im Oktober.", signedOn, version);
        when(plans.plan(officer, ID)).thenReturn(plan);
        return plan;
    }

    private static TextField target() {
        return _get(TextField.class, spec -> spec.withLabel("Was soll erreicht werden?"));
    }

    @Test
    void emptyPlanAsksForTheFirstGoal() {
        file(CaseState.PLANNING);
        plan(null, 0);

        assertThat(textOf(open(view())))
                .contains("Welche Ziele hat die Person?", "Erstes Ziel eintragen", "Version 1");
    }

    @Test
    void goalsStandByAreaWithTheirMeasures() {
        file(CaseState.PLANNING);
        plan(null, 1, GOAL);

        var view = open(view());

        assertThat(textOf(view))
                .contains(
                        "noch nicht unterschrieben",
                        "Sprache",
                        "B1 mündlich",
                        "Erreicht, wenn: Sprachnachweis")
                .contains("Sprachkurs besuchen", "geplant", "Unterschrift eintragen");
        assertThat(linksIn(view)).contains(CaseNavigation.planPrint(ID));
    }

    @Test
    void savedByAnotherMeanwhileKeepsTheGoalInTheFields() {
        file(CaseState.PLANNING);
        plan(null, 1);
        var current = new SupportPlan(ID, 1, List.of(GOAL), "", null, 5);
        when(plans.save(any(), any(), eq(1), any())).thenReturn(new Outcome.Stale(current));
        when(plans.save(any(), any(), eq(5), any())).thenReturn(new Outcome.Done(current));
        click(open(view()), "Erstes Ziel eintragen");
        _setValue(target(), "Eine Lehrstelle finden");

        confirm("Ziel speichern");

        assertThat(target().getValue()).isEqualTo("Eine Lehrstelle finden");
        assertThat(dialog()).contains("Jemand hat gleichzeitig gespeichert");
        confirm("Ziel speichern");
        verify(plans).save(eq(officer), eq(ID), eq(5), any());
    }

    @Test
    void wrongGoalIsMarked() {
        file(CaseState.PLANNING);
        plan(null, 1);
        when(plans.save(any(), any(), anyInt(), any()))
                .thenReturn(
                        new Outcome.Wrong(Map.of("goals[0].target", "Schreiben Sie das Ziel.")));
        click(open(view()), "Erstes Ziel eintragen");

        confirm("Ziel speichern");

        assertThat(target().isInvalid()).isTrue();
        assertThat(target().getErrorMessage()).isEqualTo("Schreiben Sie das Ziel.");
    }

    @Test
    void signsAsOfADay() {
        file(CaseState.PLANNING);
        var plan = plan(null, 1, GOAL);
        when(plans.sign(officer, ID, TODAY)).thenReturn(new Outcome.Done(plan));
        click(open(view()), "Unterschrift eintragen");

        confirm("Eintragen");

        assertThat(told()).contains("Die Unterschrift ist eingetragen.");
    }

    @Test
    void dayOfTheSignatureCanBeChanged() {
        file(CaseState.IN_SUPPORT);
        var plan = plan(TODAY.minusDays(9), 1, GOAL);
        when(plans.sign(officer, ID, TODAY.minusDays(2))).thenReturn(new Outcome.Done(plan));
        click(open(view()), "Ändern");
        assertThat(dialog()).contains("An welchem Tag hat die Person Version 1 unterschrieben?");
        var day = _get(DatePicker.class);
        assertThat(day.getValue()).isEqualTo(TODAY.minusDays(9));
        _setValue(day, TODAY.minusDays(2));

        confirm("Eintragen");

        verify(plans).sign(officer, ID, TODAY.minusDays(2));
    }

    @Test
    void savingAGoalSaysThatTheSignatureIsVoid() {
        file(CaseState.IN_SUPPORT);
        plan(TODAY, 1, GOAL);
        when(plans.save(any(), any(), eq(1), any()))
                .thenReturn(new Outcome.Done(new SupportPlan(ID, 1, List.of(GOAL), "", null, 2)));
        _click(
                _get(
                        open(view()),
                        Button.class,
                        spec ->
                                spec.withPredicate(b ->
                                        b.getAriaLabel()
                                                .filter("Bearbeiten: B1 mündlich"::equals)
                                                .isPresent())));

        confirm("Ziel speichern");

        assertThat(told())
                .contains("Das Ziel ist gespeichert.", "Die Unterschrift gilt damit nicht mehr.");
    }

    @Test
    void dayThatIsMissingOrNoDayIsAFaultAtItsField() {
        file(CaseState.PLANNING);
        plan(null, 1);
        click(open(view()), "Erstes Ziel eintragen");
        _setValue(target(), "Eine Lehrstelle finden");
        click(_get(Dialog.class), "Massnahme hinzufügen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Was wird gemacht?")), "Schnuppern");
        var days = _find(DatePicker.class);
        assertThat(days).hasSize(2);
        days.getFirst().clear();
        mistype(days.getLast());

        confirm("Ziel speichern");

        assertThat(days).allMatch(DatePicker::isInvalid);
        assertThat(days.getFirst().getErrorMessage()).isEqualTo("Bitte wählen Sie den Tag.");
        assertThat(days.getLast().getErrorMessage()).contains("31.12.2026");
        verify(plans, never()).save(any(), any(), anyInt(), any());
    }

    @Test
    void measureOfNothingButAMistypedDayIsNotDropped() {
        file(CaseState.PLANNING);
        plan(null, 1);
        click(open(view()), "Erstes Ziel eintragen");
        _setValue(target(), "Eine Lehrstelle finden");
        click(_get(Dialog.class), "Massnahme hinzufügen");
        var day = _find(DatePicker.class).getLast();
        mistype(day);

        confirm("Ziel speichern");

        assertThat(day.isInvalid()).isTrue();
        assertThat(_get(TextField.class, spec -> spec.withLabel("Wer?")).getMaxLength())
                .isEqualTo(Goal.Measure.LONGEST_RESPONSIBLE);
        verify(plans, never()).save(any(), any(), anyInt(), any());
    }

    /** Somebody types what is no day; the browser tells it like this. */
    private static void mistype(DatePicker day) {
        day.clear();
        day.getElement().setProperty("_inputElementValue", "31. Apfel");
        BasicUtilsKt._fireDomEvent(day, "unparsable-change");
    }

    @Test
    @SuppressWarnings("unchecked")
    void goalIsMetOnADayThatCanBeRead() {
        file(CaseState.IN_SUPPORT);
        plan(TODAY, 1, GOAL);
        click(open(view()), "Stand ändern");
        _setValue(
                (RadioButtonGroup<GoalState>) _get(_get(Dialog.class), RadioButtonGroup.class),
                GoalState.MET);
        mistype(_get(DatePicker.class));

        confirm("Stand festhalten");

        assertThat(_get(DatePicker.class).isInvalid()).isTrue();
        assertThat(dialog()).contains("31.12.2026");
        verify(plans, never()).setGoal(any(), any(), any(), any(), any());
    }

    @Test
    void slipInAReviewOfTodayCanBeCorrected() {
        file(CaseState.IN_SUPPORT);
        var plan = plan(null, 1, GOAL);
        var slip = new Plans.Review(UUID.randomUUID(), TODAY, "Es geht guut.", true, 1, true);
        when(plans.reviews(officer, ID)).thenReturn(List.of(slip));
        when(plans.correctReview(officer, ID, slip.id(), TODAY, "Es geht gut.", true))
                .thenReturn(new Outcome.Done(plan));
        click(open(view()), "Korrigieren");
        var summary = _get(TextArea.class, spec -> spec.withLabel("Was wurde besprochen?"));
        assertThat(summary.getValue()).isEqualTo("Es geht guut.");
        _setValue(summary, "Es geht gut.");

        confirm("Speichern");

        assertThat(told()).contains("Das Standortgespräch ist korrigiert.");
    }

    @Test
    void keptVersionShowsSignatureAndAgreement() {
        file(CaseState.IN_SUPPORT);
        plan(null, 3, GOAL);
        var signed = LocalDate.of(2026, 7, 3);
        var kept = new SupportPlan(ID, 1, List.of(GOAL), "Wir telefonieren.", signed, 2);
        var unsigned = new SupportPlan(ID, 2, List.of(GOAL), "", null, 3);
        when(plans.versions(officer, ID))
                .thenReturn(
                        List.of(
                                new Plans.PlanVersion(2, signed.plusDays(20), TODAY, unsigned),
                                new Plans.PlanVersion(1, signed, signed.plusDays(20), kept)));
        when(plans.reviews(officer, ID))
                .thenReturn(
                        List.of(new Plans.Review(UUID.randomUUID(), TODAY, "", false, 2, false)));

        var view = open(view());

        assertThat(textOf(view))
                .contains(
                        "Unterschrieben am 03.07.2026.",
                        "Abmachung: Wir telefonieren.",
                        "Nicht unterschrieben.",
                        "bei der früheren Stelle geblieben");
        assertThat(_find(view, Button.class, spec -> spec.withText("Korrigieren"))).isEmpty();
    }

    @Test
    void reviewThatIsRefusedLosesNoWord() {
        file(CaseState.IN_SUPPORT);
        plan(TODAY, 1, GOAL);
        when(plans.review(any(), any(), any(), any(), eq(false)))
                .thenReturn(new Outcome.No("Heute war schon eines."));
        click(open(view()), "Standortgespräch eintragen");
        var summary = _get(TextArea.class, spec -> spec.withLabel("Was wurde besprochen?"));
        _setValue(summary, "Der Kurs läuft gut.");

        confirm("Eintragen");

        assertThat(dialog()).contains("Heute war schon eines.");
        assertThat(summary.getValue()).isEqualTo("Der Kurs läuft gut.");
    }

    @Test
    void reviewIsHeldWithoutAPlanToo() {
        when(desk.read(officer, ID)).thenReturn(invitedYearly());
        var plan = plan(null, 0);
        when(plans.reviews(officer, ID))
                .thenReturn(
                        List.of(
                                new Plans.Review(
                                        UUID.randomUUID(),
                                        TODAY.minusYears(1),
                                        "Es geht ihr gut.",
                                        true,
                                        0,
                                        false)));
        when(plans.review(officer, ID, TODAY, "Sie sucht Arbeit.", false))
                .thenReturn(new Outcome.Done(plan));
        var view = open(view());
        assertThat(textOf(view))
                .contains("01.09.2025, mit Dolmetschen", "Es geht ihr gut.")
                .doesNotContain("Version 0");
        click(view, "Standortgespräch eintragen");
        assertThat(dialog()).doesNotContain("bleibt als Version");
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Was wurde besprochen?")),
                "Sie sucht Arbeit.");

        confirm("Eintragen");

        assertThat(told()).contains("Das Standortgespräch ist eingetragen.");
    }

    /** A case that was only opened, of somebody who is invited once a year. */
    private static CaseFile invitedYearly() {
        var file = file(CaseState.OPENED, "", 3);
        var p = file.person();
        return new CaseFile(
                file.id(),
                file.number(),
                file.externalNumber(),
                file.lead(),
                file.basis(),
                file.state(),
                file.since(),
                file.openedOn(),
                null,
                null,
                new CasePerson(
                        p.firstName(),
                        p.surname(),
                        p.birthYear(),
                        p.bfs(),
                        p.contact(),
                        p.mailLanguage(),
                        p.languages(),
                        p.oral(),
                        p.written(),
                        true),
                file.complex(),
                file.changedAt(),
                file.version());
    }

    @Test
    void closedCaseIsOnlyRead() {
        file(CaseState.CLOSED);
        plan(TODAY, 1, GOAL);

        assertThat(textOf(open(view())))
                .contains("B1 mündlich")
                .doesNotContain("Stand ändern", "Ziel hinzufügen", "Standortgespräch eintragen");
    }

    @Test
    void sheetIsInPlainWordsWithPlacesToSign() {
        file(CaseState.PLANNING);
        plan(null, 1, GOAL);

        var sheet = open(new CasePlanPrintView(who, desk, plans, regions));

        assertThat(textOf(sheet))
                .contains(
                        "Mein Plan: Samira Tesfai",
                        "Mein Ziel: B1 mündlich",
                        "Das machen wir dafür:")
                .contains(
                        "Meine Unterschrift",
                        "Unterschrift Integration Olten",
                        "Wir treffen uns im Oktober.");
    }

    @Test
    void signedSheetHasNoPlacesToSignAndSaysWhatWasNotReached() {
        file(CaseState.IN_SUPPORT);
        var missed =
                new Goal(
                        GOAL.id(),
                        GOAL.area(),
                        GOAL.target(),
                        GOAL.oral(),
                        GOAL.written(),
                        GOAL.due(),
                        GOAL.indicator(),
                        GoalState.NOT_MET,
                        null,
                        GOAL.measures());
        plan(TODAY, 1, missed);

        var sheet = open(new CasePlanPrintView(who, desk, plans, regions));

        assertThat(textOf(sheet))
                .contains("Das habe ich nicht erreicht.", "Unterschrieben am 1. September 2026.")
                .doesNotContain("Das will ich erreichen bis", "Meine Unterschrift");
    }

    @Test
    void foreignCaseIsNotFound() {
        refuse();

        open(view());

        assertNotFound();
    }
}
