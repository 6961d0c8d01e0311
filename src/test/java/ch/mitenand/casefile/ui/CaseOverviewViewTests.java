package ch.mitenand.casefile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.Assessments.Advice;
import ch.mitenand.casefile.CaseCommand;
import ch.mitenand.casefile.CaseOutcome;
import ch.mitenand.casefile.CaseReferrals;
import ch.mitenand.casefile.CaseReferrals.Standing;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.GoalArea;
import ch.mitenand.casefile.GoalState;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.SupportPlan;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case at a glance. */
class CaseOverviewViewTests extends CaseViewTest {

    private final Assessments assessments = mock(Assessments.class);
    private final Plans plans = mock(Plans.class);

    @BeforeEach
    void noReview() {
        when(plans.nextReview(any(), any())).thenReturn(Optional.empty());
        when(assessments.coach(any(), any())).thenReturn(Optional.empty());
        plan();
    }

    private void plan(Goal... goals) {
        when(plans.plan(any(), any()))
                .thenReturn(new SupportPlan(ID, 1, List.of(goals), "", null, 1));
    }

    private static Goal goal(String target, LocalDate due, GoalState state) {
        var met = state == GoalState.MET ? due : null;
        return new Goal(
                UUID.randomUUID(),
                GoalArea.LANGUAGE,
                target,
                null,
                null,
                due,
                "",
                state,
                met,
                List.of());
    }

    @Test
    void openReferralsAreSeenAtAGlance() {
        file(CaseState.IN_SUPPORT);
        when(desk.referrals(officer, ID))
                .thenReturn(
                        List.of(
                                line("Deutschtreff", "läuft", Standing.OPEN),
                                line("Nähcafé", "abgelehnt", Standing.OVER),
                                line("Sprachcafé", "angenommen", Standing.OVER),
                                line("Kochkurs", "abgebrochen", Standing.WANTS_ATTENTION)));

        assertThat(textOf(open(view())))
                .contains("Deutschtreff", "Zuweisung, läuft", "2 sind beendet.")
                .contains("Kochkurs", "Zuweisung, abgebrochen, zur Kenntnis nehmen")
                .doesNotContain("läuft, zur Kenntnis", "Sprachcafé")
                .doesNotContain("Nähcafé");
    }

    private static CaseReferrals.Line line(String target, String state, Standing standing) {
        return new CaseReferrals.Line(
                "Z-1", "Zuweisung", target, state, null, null, null, "", standing, Map.of());
    }

    @Test
    void openGoalsAreSeenAtAGlance() {
        file(CaseState.IN_SUPPORT);
        var today = LocalDate.now(CLOCK);
        plan(
                goal("Mit der Lehrerin reden", today.plusDays(5), GoalState.OPEN),
                goal("Ein Konto eröffnen", today.minusDays(2), GoalState.PARTLY_MET),
                goal("Velofahren", today.minusDays(30), GoalState.MET));

        assertThat(textOf(open(view())))
                .containsSubsequence(
                        "Ein Konto eröffnen",
                        "überfällig seit 2 Tagen",
                        "Mit der Lehrerin reden",
                        "noch 5 Tage",
                        "1 Ziel ist beendet.")
                .doesNotContain("Velofahren");
    }

    private CaseOverviewView view() {
        return new CaseOverviewView(who, desk, assessments, plans, regions, CLOCK);
    }

    @ParameterizedTest
    @CsvSource({
        "OPENED, Kurzassessment beginnen",
        "ASSESSMENT, Kurzassessment fortsetzen",
        "PLANNING, Hilfsplan öffnen",
        "IN_SUPPORT, Passende Angebote finden",
        "FOLLOW_UP, Hilfsplan anschauen",
        "CLOSED, Fall wieder eröffnen",
        "RETIRED, Die Angaben zur Person sind gelöscht."
    })
    void everyStateSaysWhatComesNext(CaseState state, String next) {
        file(state);

        assertThat(textOf(open(view()))).contains(state.germanName(), "F-2026-0042", next);
    }

    @Test
    void marksTheTabAndKeepsTheNameOutOfTheTitle() {
        file(CaseState.PLANNING);

        var view = open(view());

        var here =
                _get(
                        view,
                        Anchor.class,
                        spec ->
                                spec.withPredicate(a ->
                                        "page"
                                                .equals(
                                                        a.getElement()
                                                                .getAttribute("aria-current"))));
        assertThat(here.getText()).isEqualTo("Übersicht");
        assertThat(view.getPageTitle()).contains("F-2026-0042").doesNotContain("Tesfai");
        assertThat(linksIn(view))
                .contains("/faelle/" + ID + "/vermittlungen", "/faelle/" + ID + "/akte");
    }

    @Test
    void leadsToTheProvidersOfAssessments() {
        file(CaseState.PLANNING);

        String offers = "/faelle/" + ID + "/angebote?abklaerung=";
        assertThat(linksIn(open(view())))
                .contains(
                        offers + "work.practice-assessment&umkreis=50",
                        offers + "work.in-depth-assessment&umkreis=50");
    }

    @Test
    void unknownOrForeignCaseIsNotFound() {
        refuse();

        open(view());

        assertNotFound();
    }

    @Test
    void movingSaysWhyNot() {
        file(CaseState.OPENED);
        when(desk.move(officer, ID, CaseCommand.BEGIN_ASSESSMENT))
                .thenReturn(new CaseOutcome.No("Das geht nicht mehr."));

        click(open(view()), "Kurzassessment beginnen");

        assertThat(told()).contains("Das geht nicht mehr.");
    }

    @Test
    void faultsStandAtTheirFields() {
        file(CaseState.OPENED);
        when(desk.change(any(), any(), anyInt(), any()))
                .thenReturn(new CaseOutcome.Wrong(Map.of("surname", "Schreiben Sie den Namen.")));
        var view = open(view());
        click(view, "Angaben ändern");

        click(view, "Speichern");

        var surname = _get(view, TextField.class, spec -> spec.withLabel("Nachname"));
        assertThat(surname.isInvalid()).isTrue();
        assertThat(surname.getErrorMessage()).isEqualTo("Schreiben Sie den Namen.");
    }

    @Test
    void changedMeanwhileKeepsWhatWasTyped() {
        file(CaseState.OPENED);
        var saved = file(CaseState.OPENED, "K-77", 9);
        when(desk.change(any(), any(), eq(3), any())).thenReturn(new CaseOutcome.Stale(saved));
        when(desk.change(any(), any(), eq(9), any())).thenReturn(new CaseOutcome.Done(saved));
        var view = open(view());
        click(view, "Angaben ändern");
        var contact = _get(view, TextField.class, spec -> spec.withLabel("Telefon oder E-Mail"));
        _setValue(contact, "samira@example.ch");

        click(view, "Speichern");

        assertThat(contact.getValue()).isEqualTo("samira@example.ch");
        assertThat(textOf(view))
                .contains("Jemand hat gleichzeitig gespeichert", "K-77", "samira@example.ch");
        click(view, "Speichern");
        verify(desk).change(eq(officer), eq(ID), eq(9), any());
    }

    @Test
    void bindingAdviceIsLeftOutOnlyWithAReason() {
        file(CaseState.PLANNING);
        var advice =
                new Advice(
                        UUID.randomUUID(),
                        Assessments.ProviderKind.PRACTICE_ASSESSMENT,
                        TODAY,
                        "Werkstatt Aare",
                        GoalArea.ECONOMIC,
                        "Vorlehre ab Sommer",
                        true,
                        null,
                        "");
        when(assessments.advice(officer, ID)).thenReturn(List.of(advice));
        when(assessments.decide(officer, ID, advice.id(), false, ""))
                .thenReturn(Optional.of("Bitte schreiben Sie, warum."));
        when(assessments.decide(officer, ID, advice.id(), false, "Zu früh"))
                .thenReturn(Optional.empty());
        var view = open(view());
        assertThat(textOf(view)).contains("verbindlich", "Vorlehre ab Sommer");
        click(view, "Nicht übernehmen");

        confirm("Nicht übernehmen");
        assertThat(dialog()).contains("Bitte schreiben Sie, warum.");
        _setValue(_get(TextArea.class), "Zu früh");
        confirm("Nicht übernehmen");

        assertThat(told()).contains("Festgehalten.");
    }

    @Test
    void decisionAboutAdviceCanBeChanged() {
        file(CaseState.PLANNING);
        var left = decided(false, "Zimmer suchen");
        var taken = decided(true, "Vorlehre ab Sommer");
        when(assessments.advice(officer, ID)).thenReturn(List.of(left, taken));
        when(assessments.decide(any(), any(), any(), anyBoolean(), any()))
                .thenReturn(Optional.empty());
        var view = open(view());
        assertThat(textOf(view)).contains("Nicht übernommen").doesNotContain("übernommen:");

        click(view, "Doch übernehmen");
        verify(assessments).decide(officer, ID, left.id(), true, "");
        click(view, "Doch nicht übernehmen");
        _setValue(_get(TextArea.class), "Zu früh");
        confirm("Nicht übernehmen");
        verify(assessments).decide(officer, ID, taken.id(), false, "Zu früh");
    }

    private static Advice decided(boolean taken, String text) {
        return new Advice(
                UUID.randomUUID(),
                Assessments.ProviderKind.PRACTICE_ASSESSMENT,
                TODAY,
                "Werkstatt Aare",
                GoalArea.ECONOMIC,
                text,
                false,
                taken,
                "");
    }

    @Test
    void adviceOfAClosedCaseIsOnlyRead() {
        file(CaseState.CLOSED);
        when(assessments.advice(officer, ID)).thenReturn(List.of(decided(true, "Vorlehre")));

        assertThat(textOf(open(view())))
                .contains("In den Hilfsplan übernommen")
                .doesNotContain("Doch nicht");
    }

    @Test
    void followUpCanGoBackToSupport() {
        file(CaseState.FOLLOW_UP);
        when(desk.move(officer, ID, CaseCommand.RELAPSE))
                .thenReturn(new CaseOutcome.Done(file(CaseState.IN_SUPPORT, "", 4)));
        click(open(view()), "Begleitung wieder aufnehmen");

        confirm("Begleitung wieder aufnehmen");

        verify(desk).move(officer, ID, CaseCommand.RELAPSE);
    }
}
