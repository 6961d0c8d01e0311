package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.casefile.CaseAccess;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.offer.OfferStatus;
import ch.mitenand.referral.Recommendations.Recommendation;
import ch.mitenand.referral.Recommendations.State;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Recommendations, their anonymous codes, and what becomes of them. */
class RecommendationsTests extends ReferralTest {

    @Autowired private Recommendations recommendations;

    @Test
    void organisationReportsACode() {
        var issued = issued();

        assertThat(
                        recommendations.report(
                                scene.admin,
                                scene.organisation,
                                " " + issued.code().replace("-", " ")))
                .isTrue();
        assertThat(state(issued)).isEqualTo(State.TAKEN_UP);
        assertThat(recommendations.report(scene.admin, scene.organisation, issued.code())).isTrue();
    }

    @Test
    void foreignAndUnknownCodesGetTheSameAnswer() {
        var issued = issued();
        var other = scene.other();

        assertThat(recommendations.report(scene.stranger(), other, issued.code())).isFalse();
        assertThat(recommendations.report(scene.stranger(), other, "ZZZZ-ZZZZ")).isFalse();
        assertThat(recommendations.report(scene.stranger(), other, "kein Code")).isFalse();
        assertThat(state(issued)).isEqualTo(State.ISSUED);
        assertThatThrownBy(() ->
                        recommendations.report(scene.stranger(), scene.organisation, issued.code()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void closedOrganisationReportsNothing() {
        var issued = issued();
        scene.organisationIs("CLOSED");

        assertThatThrownBy(() ->
                        recommendations.report(scene.admin, scene.organisation, issued.code()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(state(issued)).isEqualTo(State.ISSUED);
    }

    @Test
    void tryingCodesIsSlowedDown() {
        var issued = issued();
        for (int i = 0; i < 12; i++) {
            assertThat(
                            recommendations.report(
                                    scene.admin,
                                    scene.organisation,
                                    "ZZZZ-ZZZ" + "23456789ABCD".charAt(i)))
                    .isFalse();
        }
        assertThat(recommendations.report(scene.admin, scene.organisation, issued.code()))
                .isFalse();
        assertThat(state(issued)).isEqualTo(State.ISSUED);
    }

    @Test
    void isUnknownAfterNinetyDays() {
        var issued = issued();
        days(89);
        assertThat(state(issued)).isEqualTo(State.ISSUED);
        days(1);
        assertThat(state(issued)).isEqualTo(State.UNKNOWN);
        assertThat(recommendations.report(scene.admin, scene.organisation, issued.code())).isTrue();
        assertThat(state(issued)).isEqualTo(State.TAKEN_UP);
    }

    @Test
    void officerSaysWhatWasHeard() {
        var issued = issued();
        assertThat(set(issued, State.UNKNOWN)).isPresent();
        assertThat(set(issued, State.NOT_TAKEN_UP)).isEmpty();
        assertThat(set(issued, State.ISSUED)).isPresent();
        assertThat(set(issued, State.TAKEN_UP)).isEmpty();
        assertThat(state(issued)).isEqualTo(State.TAKEN_UP);
    }

    @Test
    void onlyPublicOffersAreRecommended() {
        var id = scene.supported();
        scene.offerIs(OfferStatus.HIDDEN);
        assertThatThrownBy(() -> recommendations.issue(scene.officer, id, scene.offer, null))
                .isInstanceOf(Recommendations.NoPublicOffer.class);
    }

    @Test
    void twinsAndForeignIdsAreRefused() {
        var issued = issued();
        var other = scene.supported();
        var foreignGoal = scene.goal(issued.caseId());
        for (var stranger :
                List.of(
                        CaseFixture.officer(CaseFixture.GRENCHEN),
                        CaseFixture.caseLead(CaseFixture.REGION),
                        scene.admin)) {
            assertThatThrownBy(() -> recommendations.of(stranger, issued.caseId()))
                    .isInstanceOf(NoSuchElementException.class);
            assertThatThrownBy(() ->
                            recommendations.set(
                                    stranger, issued.caseId(), issued.id(), State.TAKEN_UP))
                    .isInstanceOf(NoSuchElementException.class);
        }
        assertThatThrownBy(() ->
                        recommendations.set(scene.officer, other, issued.id(), State.TAKEN_UP))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(
                        () -> recommendations.issue(scene.officer, other, scene.offer, foreignGoal))
                .isInstanceOf(NoSuchElementException.class);

        assertThat(scene.cases.accesses(other, CaseAccess.What.REFUSED)).isEqualTo(2);
        assertThat(state(issued)).isEqualTo(State.ISSUED);
        assertThat(recommendations.of(scene.officer, other)).isEmpty();
    }

    private Recommendation issued() {
        var id = scene.supported();
        return recommendations.issue(scene.officer, id, scene.offer, scene.goal(id));
    }

    private State state(Recommendation issued) {
        return recommendations.of(scene.officer, issued.caseId()).getFirst().state();
    }

    private Optional<String> set(Recommendation issued, State state) {
        return recommendations.set(scene.officer, issued.caseId(), issued.id(), state);
    }
}
