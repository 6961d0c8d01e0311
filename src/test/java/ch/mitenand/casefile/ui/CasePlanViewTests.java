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

import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.Plans.Outcome;
import ch.mitenand.casefile.SupportPlan;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    void foreignCaseIsNotFound() {
        refuse();

        open(view());

        assertNotFound();
    }
}
