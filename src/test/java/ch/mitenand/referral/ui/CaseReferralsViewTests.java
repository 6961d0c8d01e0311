package ch.mitenand.referral.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.referral.Assignment;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Assignments;
import ch.mitenand.referral.CostPayer;
import ch.mitenand.referral.Reason;
import ch.mitenand.referral.Recommendations;
import ch.mitenand.referral.Recommendations.Recommendation;
import ch.mitenand.referral.Recommendations.State;
import ch.mitenand.referral.SharingBasis;
import ch.mitenand.referral.Step;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All that was referred, and what is to do with it. */
class CaseReferralsViewTests extends OfficerViewTest {

    private final Assignments assignments = mock(Assignments.class);
    private final Recommendations recommendations = mock(Recommendations.class);

    private CaseReferralsView open() {
        return open(
                new CaseReferralsView(desk, who, assignments, recommendations, CLOCK),
                "",
                UUID.randomUUID());
    }

    private void there(List<Assignment> assigned, List<Recommendation> recommended) {
        when(assignments.of(officer, OfficerFixture.CASE)).thenReturn(assigned);
        when(recommendations.of(officer, OfficerFixture.CASE)).thenReturn(recommended);
    }

    private static Assignment declined() {
        return OfficerFixture.assignment(
                AssignmentState.DECLINED,
                OfficerFixture.draft(SharingBasis.CONSENT, CostPayer.NOBODY),
                Reason.FULL);
    }

    @Test
    void emptyPageLeadsToTheOffers() {
        there(List.of(), List.of());

        var view = open();

        assertThat(textOf(view)).contains("Noch ist nichts vermittelt.");
        assertThat(linksIn(view)).contains("/faelle/" + OfficerFixture.CASE + "/angebote");
    }

    @Test
    void answersComeFirst() {
        there(
                List.of(OfficerFixture.assignment(AssignmentState.SENT), declined()),
                List.of(OfficerFixture.recommendation(State.ISSUED)));

        var view = open();

        assertThat(textOf(view))
                .matches(
                        ".*Zur Kenntnis nehmen.*abgelehnt.*Kein Platz frei.*Zuweisungen.*übermittelt.*Empfehlungen.*")
                .contains("K7PM-4X2T", "abgegeben am 01.09.2026");
        assertThat(linksIn(view))
                .contains(
                        OfficerPaths.assignment(OfficerFixture.CASE, OfficerFixture.REFERRAL),
                        OfficerPaths.recommendation(OfficerFixture.CASE, OfficerFixture.REFERRAL));
    }

    @Test
    void acknowledges() {
        there(List.of(declined()), List.of());
        when(assignments.acknowledge(officer, OfficerFixture.CASE, OfficerFixture.REFERRAL))
                .thenReturn(new Step.Done(OfficerFixture.REFERRAL, AssignmentState.DECLINED));

        click(open(), "Zur Kenntnis nehmen");

        verify(assignments).acknowledge(officer, OfficerFixture.CASE, OfficerFixture.REFERRAL);
        assertThat(notice()).contains("Zur Kenntnis genommen.");
    }

    @Test
    void saysWhyItCouldNotBeAcknowledged() {
        there(List.of(declined()), List.of());
        when(assignments.acknowledge(officer, OfficerFixture.CASE, OfficerFixture.REFERRAL))
                .thenReturn(new Step.No("Sie haben das schon zur Kenntnis genommen."));

        click(open(), "Zur Kenntnis nehmen");

        assertThat(notice()).contains("schon zur Kenntnis genommen");
    }

    @Test
    void keepsWhatBecameOfARecommendation() {
        var issued = OfficerFixture.recommendation(State.ISSUED);
        there(List.of(), List.of(issued));
        when(recommendations.set(officer, OfficerFixture.CASE, issued.id(), State.TAKEN_UP))
                .thenReturn(Optional.empty());

        click(open(), "Angenommen");

        verify(recommendations).set(officer, OfficerFixture.CASE, issued.id(), State.TAKEN_UP);
        assertThat(notice()).contains("Festgehalten.");
    }

    @Test
    void finishedRecommendationAsksNothing() {
        there(List.of(), List.of(OfficerFixture.recommendation(State.TAKEN_UP)));

        var view = open();

        assertThat(textOf(view)).contains("angenommen");
        assertThat(buttons(view, "Angenommen")).isEmpty();
    }

    @Test
    void caseOfSomebodyElseIsNotFound() {
        when(desk.read(officer, OfficerFixture.CASE)).thenThrow(new NoSuchElementException());

        open();

        assertNotFound();
    }
}
