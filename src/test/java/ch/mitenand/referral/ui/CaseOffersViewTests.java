package ch.mitenand.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.fit.Fit;
import ch.mitenand.fit.FitHit;
import ch.mitenand.fit.FitNeed;
import ch.mitenand.fit.FitReason;
import ch.mitenand.fit.FitResult;
import ch.mitenand.fit.FitRule;
import ch.mitenand.fit.PathStep;
import ch.mitenand.fit.Pathway;
import ch.mitenand.fit.Verdict;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.TimeOfDay;
import ch.mitenand.offer.Weekday;
import ch.mitenand.referral.PoolQueue;
import ch.mitenand.referral.Recommendations;
import ch.mitenand.referral.Recommendations.State;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

/** From the goal to offers that fit, with what fits and what does not. */
class CaseOffersViewTests extends OfficerViewTest {

    private static final FitReason NEAR =
            new FitReason(FitRule.PLACE, Verdict.FITS, "In Olten selbst.");
    private static final FitReason LATE =
            new FitReason(FitRule.TIME, Verdict.MISSES, "Der Kurs ist am Morgen.");
    private static final FitReason TOO_HARD =
            new FitReason(
                    FitRule.LEVEL, Verdict.EXCLUDES, "Der Kurs setzt A2 voraus, bekannt ist A1.");

    private final Assessments assessments = mock(Assessments.class);
    private final Fit fit = mock(Fit.class);
    private final Recommendations recommendations = mock(Recommendations.class);
    private final Pools pools = mock(Pools.class);
    private final PoolQueue queue = mock(PoolQueue.class);
    private final PoolId pool = PoolId.create();

    @BeforeEach
    void offers() {
        when(assessments.of(officer, OfficerFixture.CASE))
                .thenReturn(
                        List.of(OfficerFixture.assessment(Map.of("childcare", List.of("YES")))));
        found(List.of(OfficerFixture.hit(3, 0, NEAR, LATE)), List.of());
        when(pools.responsibleFor(2581))
                .thenReturn(
                        Optional.of(
                                new Pool(
                                        pool,
                                        "Pool Olten–Gösgen",
                                        Set.of(2581),
                                        "pool@example.ch",
                                        "")));
        when(queue.waiting(pool)).thenReturn(12);
    }

    private void found(List<FitHit> hits, List<FitHit> excluded) {
        found(hits, excluded, new Pathway.AlreadyThere());
    }

    private void found(List<FitHit> hits, List<FitHit> excluded, Pathway pathway) {
        when(fit.find(any(), anyInt()))
                .thenReturn(
                        new FitResult(
                                hits,
                                excluded.size(),
                                excluded,
                                OfferQuery.text("deutsch"),
                                pathway));
    }

    private CaseOffersView open(String query) {
        return open(
                new CaseOffersView(
                        desk,
                        who,
                        plans,
                        assessments,
                        fit,
                        recommendations,
                        new CaseOffersPool(pools, queue),
                        CLOCK),
                query,
                UUID.randomUUID());
    }

    private FitNeed asked() {
        var need = ArgumentCaptor.forClass(FitNeed.class);
        verify(fit).find(need.capture(), anyInt());
        return need.getValue();
    }

    @Test
    void looksForTheFirstOpenGoalWithWhatTheCaseKnows() {
        open("");

        assertFound();
        var need = asked();
        assertThat(need.bfs()).isEqualTo(2581);
        assertThat(need.oral()).isEqualTo(LanguageLevel.A1);
        assertThat(need.targetOral()).isEqualTo(LanguageLevel.B1);
        assertThat(need.categories()).containsExactly("language");
        assertThat(need.childcareNeeded()).isTrue();
        assertThat(need.age()).isEqualTo(34);
    }

    @Test
    void looksForProvidersOfAnAssessmentOnly() {
        var view = open("abklaerung=work.in-depth-assessment&umkreis=50");

        assertFound();
        var need = asked();
        assertThat(need.categories()).containsExactly("work.in-depth-assessment");
        assertThat(need.travelKm()).isEqualTo(50);
        assertThat(need.targetOral()).isNull();
        assertThat(textOf(view)).contains("nur Anbieter für «Vertieftes Assessment»");
    }

    @Test
    void nonsenseAboutAnAssessmentIsLeftOut() {
        open("abklaerung=language");

        assertThat(asked().targetOral()).isEqualTo(LanguageLevel.B1);
    }

    @Test
    void saysWhatFitsAndWhatDoesNotInWords() {
        var view = open("ziel=" + OfficerFixture.GOAL);

        assertThat(textOf(view))
                .contains("Deutsch A2", "Verein Sprachbrücke", "Passung 820 von 1000", "A1 → A2")
                .contains("3 freie Plätze (Stand 28.09.2026)")
                .contains("Vom Senden bis zum Beginn zuletzt etwa 12 Tage")
                .contains("Passt nicht", "Der Kurs ist am Morgen.")
                .contains("Passt", "Ort und Weg", "In Olten selbst.");
        assertThat(linksIn(view))
                .contains(
                        "/angebote?q=deutsch",
                        "/angebote/" + OfficerFixture.OFFER,
                        "/faelle/%s/zuweisungen/neu?angebot=%s&ziel=%s"
                                .formatted(
                                        OfficerFixture.CASE,
                                        OfficerFixture.OFFER,
                                        OfficerFixture.GOAL));
    }

    @Test
    void fullOffersSayWhetherThereIsAWaitingList() {
        found(List.of(OfficerFixture.hit(0, null), OfficerFixture.hit(0, 4)), List.of());

        assertThat(textOf(open("")))
                .contains("Kein freier Platz, keine Warteliste")
                .contains("Kein freier Platz, 4 auf der Warteliste");
    }

    @Test
    void excludedOffersAreFoldedWithTheReason() {
        found(List.of(), List.of(OfficerFixture.hit(null, null, TOO_HARD)));

        var view = open("");

        assertThat(textOf(view))
                .contains("Kein Angebot passt.", "1 Angebot, bei dem eine Voraussetzung fehlt")
                .contains("Voraussetzung fehlt", TOO_HARD.sentence(), "Plätze nicht begrenzt");
        assertThat(buttons(view, "Empfehlen")).isEmpty();
    }

    @Test
    void excludedOffersCanBeTakenAllTheSame() {
        found(List.of(), List.of(OfficerFixture.hit(null, null, TOO_HARD)));
        when(recommendations.issue(
                        officer, OfficerFixture.CASE, OfficerFixture.OFFER, OfficerFixture.GOAL))
                .thenReturn(OfficerFixture.recommendation(State.ISSUED));

        var view = open("");

        assertThat(textOf(view)).contains("Trotzdem zuweisen");
        assertThat(linksIn(view))
                .contains(
                        OfficerPaths.newAssignment(
                                OfficerFixture.CASE, OfficerFixture.OFFER, OfficerFixture.GOAL));
        click(view, "Trotzdem empfehlen");
        confirm("Blatt erstellen");
        assertThat(address())
                .isEqualTo(
                        OfficerPaths.recommendation(OfficerFixture.CASE, OfficerFixture.REFERRAL));
    }

    @Test
    void closedCaseTakesNoExcludedOffer() {
        when(desk.read(officer, OfficerFixture.CASE))
                .thenReturn(
                        OfficerFixture.file(
                                CaseState.CLOSED, CaseBasis.INCREASED_NEED, Language.DE));
        found(List.of(), List.of(OfficerFixture.hit(null, null, TOO_HARD)));

        assertThat(textOf(open(""))).contains(TOO_HARD.sentence()).doesNotContain("Trotzdem");
    }

    @Test
    void wayToTheGoalNamesItsGap() {
        var step =
                new PathStep(
                        OfficerFixture.offer("Deutsch A2"),
                        LanguageLevel.A1,
                        LanguageLevel.A2,
                        true,
                        TODAY.plusDays(7));
        found(
                List.of(),
                List.of(),
                new Pathway.Gap(
                        List.of(step),
                        LanguageLevel.A2,
                        LanguageLevel.B1,
                        "Von A2 nach B1 führt in der Nähe kein Angebot."));

        assertThat(textOf(open("")))
                .contains("Weg zum Ziel", "Beginn 12.10.2026", "Anschluss vom Anbieter genannt")
                .contains("Lücke von A2 bis B1", "führt in der Nähe kein Angebot");
    }

    @Test
    void filterStandsInTheAddress() {
        var view =
                open("ziel=" + OfficerFixture.GOAL + "&tag=di&zeit=abend&umkreis=20&kinder=nein");

        assertThat(asked().days()).containsExactly(Weekday.TUESDAY);
        assertThat(asked().times()).containsExactly(TimeOfDay.EVENING);
        assertThat(asked().travelKm()).isEqualTo(20);
        assertThat(asked().childcareNeeded()).isFalse();

        _setValue(
                _get(view, Checkbox.class, spec -> spec.withLabel("Auch Angebote nur für Frauen")),
                true);
        click(view, "Angebote neu suchen");
        assertThat(address())
                .startsWith("/faelle/" + OfficerFixture.CASE + "/angebote?")
                .contains("ziel=" + OfficerFixture.GOAL, "tag=di", "zeit=abend", "umkreis=20")
                .contains("kinder=nein", "frauen=ja");
    }

    @Test
    void goalOfAnotherCaseIsNotFound() {
        open("ziel=" + UUID.randomUUID());

        assertNotFound();
        verify(fit, never()).find(any(), anyInt());
    }

    @Test
    void nonsenseAsGoalIsNotFound() {
        open("ziel=irgendetwas");

        assertNotFound();
    }

    @Test
    void withoutGoalOneCanOnlyRecommend() {
        when(plans.plan(officer, OfficerFixture.CASE)).thenReturn(OfficerFixture.plan());

        var view = open("");

        assertThat(textOf(view)).contains("Im Hilfsplan ist noch kein offenes Ziel.");
        assertThat(linksIn(view))
                .contains("/faelle/" + OfficerFixture.CASE + "/plan")
                .noneMatch(link -> link.contains("/zuweisungen/"));
        assertThat(buttons(view, "Empfehlen")).hasSize(1);
        assertThat(asked().categories()).isEmpty();
    }

    @Test
    void closedCaseCanOnlyLook() {
        when(desk.read(officer, OfficerFixture.CASE))
                .thenReturn(
                        OfficerFixture.file(
                                CaseState.CLOSED, CaseBasis.INCREASED_NEED, Language.DE));

        var view = open("");

        assertThat(buttons(view, "Empfehlen")).isEmpty();
        assertThat(linksIn(view)).noneMatch(link -> link.contains("/zuweisungen/"));
    }

    @Test
    void recommendationLeadsToTheHandout() {
        when(recommendations.issue(
                        officer, OfficerFixture.CASE, OfficerFixture.OFFER, OfficerFixture.GOAL))
                .thenReturn(OfficerFixture.recommendation(State.ISSUED));
        var view = open("");

        click(view, "Empfehlen");
        assertThat(dialog()).contains("Über die Person wird nichts weitergegeben");
        confirm("Blatt erstellen");

        assertThat(address())
                .isEqualTo(
                        OfficerPaths.recommendation(OfficerFixture.CASE, OfficerFixture.REFERRAL));
    }

    @Test
    void offerThatIsGoneIsSaidInTheDialog() {
        when(recommendations.issue(
                        officer, OfficerFixture.CASE, OfficerFixture.OFFER, OfficerFixture.GOAL))
                .thenThrow(new Recommendations.NoPublicOffer());
        var view = open("");

        click(view, "Empfehlen");
        confirm("Blatt erstellen");

        assertThat(dialog()).contains("Das Angebot ist nicht mehr öffentlich.");
    }

    @ParameterizedTest
    @CsvSource({
        "0,Im Moment wartet dort niemand.",
        "1,Im Moment warten dort weniger als fünf Personen.",
        "4,Im Moment warten dort weniger als fünf Personen.",
        "5,5 Personen warten dort im Moment."
    })
    void soFewThatEveryoneCountsAreNotCounted(int people, String sentence) {
        when(queue.waiting(pool)).thenReturn(people);

        assertThat(textOf(open(""))).contains(sentence);
    }

    @Test
    void poolSaysHowManyWaitWithoutNames() {
        var view = open("");

        assertThat(textOf(view))
                .contains("Pool Olten–Gösgen", "12 Personen warten dort im Moment.");
        assertThat(linksIn(view))
                .contains(
                        OfficerPaths.newAssignment(OfficerFixture.CASE, pool, OfficerFixture.GOAL));
    }
}
