package ch.mitenand.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.casefile.AssessmentForm;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.Assessments.Advice;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseReferrals;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.GoalArea;
import ch.mitenand.casefile.GoalState;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.ShortAssessment;
import ch.mitenand.casefile.SupportPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything about a case on paper. */
class CaseDossierPrintViewTests extends CaseViewTest {

    private final Assessments assessments = mock(Assessments.class);
    private final Plans plans = mock(Plans.class);

    @BeforeEach
    void nothingYet() {
        when(plans.plan(any(), any())).thenReturn(new SupportPlan(ID, 1, List.of(), "", null, 0));
        when(assessments.coach(any(), any())).thenReturn(Optional.empty());
    }

    private CaseDossierPrintView view() {
        return new CaseDossierPrintView(who, desk, assessments, plans, regions, CLOCK);
    }

    private static SupportPlan plan(int number, String target) {
        var goal =
                new Goal(
                        UUID.randomUUID(),
                        GoalArea.LANGUAGE,
                        target,
                        null,
                        null,
                        TODAY.plusMonths(3),
                        "",
                        GoalState.OPEN,
                        null,
                        List.of());
        return new SupportPlan(ID, number, List.of(goal), "", TODAY.minusDays(9), 2);
    }

    @Test
    void emptyCaseIsPrintedToo() {
        file(CaseState.OPENED);

        var view = open(view());

        assertThat(textOf(view))
                .contains(
                        "Akte: Samira Tesfai", "Integration Olten", "+41 00 123 45 67", "Keiner.");
        assertThat(linksIn(view)).contains("/faelle/" + ID + "/akte");
        assertThat(view.getPageTitle()).contains("F-2026-0042").doesNotContain("Tesfai");
        verify(desk).print(officer, ID);
        verify(desk, never()).read(any(), any());
    }

    @Test
    void showsPlansReviewsAndAssessments() {
        file(CaseState.IN_SUPPORT);
        when(plans.plan(officer, ID)).thenReturn(plan(2, "B1 mündlich"));
        when(plans.versions(officer, ID))
                .thenReturn(
                        List.of(
                                new Plans.PlanVersion(
                                        1,
                                        TODAY.minusYears(1),
                                        TODAY.minusDays(10),
                                        plan(1, "A2 mündlich"))));
        when(plans.reviews(officer, ID))
                .thenReturn(
                        List.of(
                                new Plans.Review(
                                        UUID.randomUUID(),
                                        TODAY,
                                        "Es läuft gut.",
                                        true,
                                        1,
                                        false)));
        when(assessments.forms(officer))
                .thenReturn(List.of(new AssessmentForm(4, LocalDate.of(2026, 1, 1), List.of())));
        when(assessments.of(officer, ID))
                .thenReturn(
                        List.of(
                                new ShortAssessment(
                                        UUID.randomUUID(), ID, 4, TODAY, Map.of(), TODAY, 1)));
        when(assessments.advice(officer, ID))
                .thenReturn(
                        List.of(
                                new Advice(
                                        UUID.randomUUID(),
                                        Assessments.ProviderKind.PRACTICE_ASSESSMENT,
                                        TODAY,
                                        "Werkstatt Aare",
                                        GoalArea.ECONOMIC,
                                        "Vorlehre ab Sommer",
                                        true,
                                        false,
                                        "Zu früh")));

        assertThat(textOf(open(view())))
                .contains("Version 2, gültig", "B1 mündlich", "Version 1,", "A2 mündlich")
                .contains("Es läuft gut.", "mit Dolmetschen")
                .contains("Kurzassessment vom 1. September 2026", "Version 4")
                .contains("Vorlehre ab Sommer", "Werkstatt Aare", "nicht übernommen: Zu früh");
    }

    @Test
    void showsReferralsNotesAndHistory() {
        file(CaseState.IN_SUPPORT);
        var at = Instant.parse("2026-08-20T08:00:00Z");
        when(desk.referrals(officer, ID))
                .thenReturn(
                        List.of(
                                new CaseReferrals.Line(
                                        "Z-2026-0007",
                                        "Zuweisung",
                                        "Deutsch A2",
                                        "abgeschlossen",
                                        TODAY.minusDays(30),
                                        TODAY.minusDays(20),
                                        TODAY,
                                        "Ziel erreicht",
                                        CaseReferrals.Standing.OVER,
                                        Map.of("Mit der Zusage mitgeteilt", "Vorname, Kontakt"))));
        when(desk.notes(officer, ID))
                .thenReturn(
                        List.of(
                                new CaseDesk.Note(
                                        UUID.randomUUID(), at, "Vreni Widmer", "Ruft zurück.")));
        when(desk.history(officer, ID))
                .thenReturn(List.of(new CaseDesk.Entry(at, "Vreni Widmer", "Begleitung beginnen")));

        assertThat(textOf(open(view())))
                .contains("Zuweisung Z-2026-0007: Deutsch A2, abgeschlossen")
                .contains("Beginn 12.08.2026", "Ende 01.09.2026", "Ziel erreicht")
                .contains("Mit der Zusage mitgeteiltVorname, Kontakt")
                .contains("Ruft zurück.", "Begleitung beginnen", "20.08.2026, 10.00 Uhr");
    }

    @Test
    void nothingOfThePersonStandsInARetiredCase() {
        file(CaseState.RETIRED);

        assertThat(textOf(open(view()))).doesNotContain("+41 00", "Tigrinya");
    }

    @Test
    void foreignCaseIsNotFound() {
        refuse();

        open(view());

        assertNotFound();
    }
}
