package ch.mitenand.referral.ui;

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

import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.fit.Fit;
import ch.mitenand.fit.FitHit;
import ch.mitenand.fit.FitNeed;
import ch.mitenand.fit.FitReason;
import ch.mitenand.fit.FitRule;
import ch.mitenand.fit.FreePlaces;
import ch.mitenand.fit.Verdict;
import ch.mitenand.mentoring.Pool;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferSummary;
import ch.mitenand.referral.AssignmentDraft;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Assignments;
import ch.mitenand.referral.Disclosure;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import ch.mitenand.referral.PoolQueue;
import ch.mitenand.referral.Step;
import ch.mitenand.referral.Target;
import ch.mitenand.shared.LanguageLevel;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** The beginning of an assignment. */
class AssignmentNewViewTests extends OfficerViewTest {

    private static final String SAVE = "Entwurf speichern";
    private static final String QUERY =
            "angebot=" + OfficerFixture.OFFER + "&ziel=" + OfficerFixture.GOAL;
    private static final FitReason LEVEL =
            new FitReason(FitRule.LEVEL, Verdict.MISSES, "Der Kurs setzt A2 voraus.");
    private static final FitReason MORNING =
            new FitReason(FitRule.TIME, Verdict.MISSES, "Der Kurs ist am Morgen.");
    private static final FitReason FAR =
            new FitReason(FitRule.PLACE, Verdict.MISSES, "Der nächste Ort ist Solothurn.");
    private static final FitReason SERVED =
            new FitReason(FitRule.PLACE, Verdict.UNKNOWN, "Das Angebot nennt Olten nicht.");

    private final Assignments assignments = mock(Assignments.class);
    private final OfferCatalogue catalogue = mock(OfferCatalogue.class);
    private final Pools pools = mock(Pools.class);
    private final PoolQueue queue = mock(PoolQueue.class);
    private final Fit fit = mock(Fit.class);

    @BeforeEach
    void offer() {
        when(catalogue.findPublic(OfficerFixture.OFFER))
                .thenReturn(Optional.of(HandoutOffer.offer()));
        when(fit.one(any(), eq(OfficerFixture.OFFER))).thenReturn(OfficerFixture.hit(0, 4, LEVEL));
    }

    private AssignmentNewView open(String query) {
        return open(
                new AssignmentNewView(
                        desk,
                        who,
                        assignments,
                        plans,
                        new AssignmentTargets(catalogue, pools),
                        new AssignmentFit(fit, mock(Assessments.class), queue, CLOCK)),
                query,
                UUID.randomUUID());
    }

    @Test
    void openingWritesNothingAndSavingLeadsToThePreview() {
        when(assignments.begin(any(), any(), any()))
                .thenReturn(new Step.Done(OfficerFixture.REFERRAL, AssignmentState.DRAFT));
        var view = open(QUERY);
        verify(assignments, never()).begin(any(), any(), any());
        assertThat(textOf(view)).contains("Zuweisung an «Deutschkurs A2» vorbereiten");

        click(view, SAVE);

        var draft = ArgumentCaptor.forClass(AssignmentDraft.class);
        verify(assignments).begin(eq(officer), eq(OfficerFixture.CASE), draft.capture());
        assertThat(draft.getValue().target()).isEqualTo(new Target.ToOffer(OfficerFixture.OFFER));
        assertThat(draft.getValue().goal()).isEqualTo(OfficerFixture.GOAL);
        assertThat(draft.getValue().topic()).isEqualTo("Deutschkurs A2");
        assertThat(draft.getValue().basis()).isNull();
        assertThat(address())
                .isEqualTo(OfficerPaths.assignment(OfficerFixture.CASE, OfficerFixture.REFERRAL));
    }

    @Test
    void previewFollowsTheFormAndNothingIsWritten() {
        when(assignments.previewUnsaved(any(), any(), any(), any()))
                .thenAnswer(call -> Optional.of(seen(call.getArgument(2), call.getArgument(3))));
        var view = open(QUERY);
        assertThat(textOf(view))
                .matches(".*Das sieht die Organisation.*Sobald Sie senden.*Erst nach der Zusage.*")
                .contains("AnliegenDeutschkurs A2", "Vorname neuSamira");

        _setValue(
                _get(view, TextField.class, spec -> spec.withLabel("Anliegen")),
                "Deutsch am Abend");

        assertThat(textOf(view)).contains("AnliegenDeutsch am Abend");
        assertThat(textOf(view)).doesNotContain("AnliegenDeutschkurs A2");
        verify(assignments, never()).begin(any(), any(), any());
        verify(assignments, never()).change(any(), any(), any(), anyInt(), any());
    }

    @Test
    void whatSendingWouldRefuseIsMarkedAndNotPreviewed() {
        when(assignments.previewUnsaved(any(), any(), any(), any()))
                .thenAnswer(call -> Optional.of(seen(call.getArgument(2), call.getArgument(3))));
        when(assignments.faults(any(), any(), any()))
                .thenAnswer(call ->
                        call.<AssignmentDraft>getArgument(2).topic().contains("Tesfai")
                                ? Map.of("topic", "Nehmen Sie «Tesfai» heraus.")
                                : Map.of());
        var view = open(QUERY);
        var topic = _get(view, TextField.class, spec -> spec.withLabel("Anliegen"));

        _setValue(topic, "Deutsch für Frau Tesfai");
        _setValue(_get(view, TextField.class, spec -> spec.withLabel("Mögliche Zeiten")), "Abend");

        assertThat(topic.getErrorMessage()).isEqualTo("Nehmen Sie «Tesfai» heraus.");
        assertThat(topic.isInvalid()).isTrue();
        assertThat(textOf(view))
                .contains("AnliegenDeutschkurs A2")
                .doesNotContain("AnliegenDeutsch für Frau Tesfai");

        _setValue(topic, "Deutsch am Abend");

        assertThat(topic.isInvalid()).isFalse();
        assertThat(textOf(view)).contains("AnliegenDeutsch am Abend");
    }

    private static Disclosure seen(AssignmentDraft draft, AssignmentState state) {
        return state == AssignmentState.SENT
                ? new Disclosure(
                        OfficerFixture.REFERRAL, Stage.NEED, Map.of(Field.TOPIC, draft.topic()))
                : new Disclosure(
                        OfficerFixture.REFERRAL,
                        Stage.PERSON,
                        Map.of(Field.TOPIC, draft.topic(), Field.FIRST_NAME, "Samira"));
    }

    @Test
    void faultsStayAtTheirFields() {
        when(assignments.begin(any(), any(), any()))
                .thenReturn(new Step.Wrong(Map.of("topic", "Schreiben Sie das Anliegen.")));
        var view = open(QUERY);
        var topic = _get(view, TextField.class, spec -> spec.withLabel("Anliegen"));
        _setValue(topic, "");

        click(view, SAVE);

        assertThat(topic.getErrorMessage()).isEqualTo("Schreiben Sie das Anliegen.");
    }

    @Test
    void draftThatWasBegunIsOpenedInstead() {
        when(assignments.of(officer, OfficerFixture.CASE))
                .thenReturn(List.of(OfficerFixture.assignment(AssignmentState.DRAFT)));

        open(QUERY);

        verify(event)
                .forwardTo(
                        OfficerPaths.assignment(OfficerFixture.CASE, OfficerFixture.REFERRAL)
                                .substring(1));
    }

    @Test
    void poolIsATargetToo() {
        var pool =
                new Pool(PoolId.create(), "Pool Olten–Gösgen", Set.of(2581), "pool@example.ch", "");
        when(pools.find(pool.id())).thenReturn(Optional.of(pool));
        when(queue.waiting(pool.id())).thenReturn(12);
        when(assignments.previewUnsaved(any(), any(), any(), any()))
                .thenAnswer(call -> Optional.of(seen(call.getArgument(2), call.getArgument(3))));

        var view = open("pool=" + pool.id() + "&ziel=" + OfficerFixture.GOAL);

        assertThat(textOf(view))
                .contains(
                        "Zuweisung an «Pool Olten–Gösgen» vorbereiten",
                        "Das sieht die Koordination des Pools")
                .contains("12 Personen warten dort im Moment.");
    }

    @Test
    void placesWaitingTimeAndWhatDoesNotFitStandBeforeAnythingIsSent() {
        assertThat(textOf(open(QUERY)))
                .contains("Plätze und Passung", "Kein freier Platz, 4 auf der Warteliste")
                .contains("Stand 28.09.2026", "Vom Senden bis zum Beginn zuletzt etwa 12 Tage")
                .contains("Passt nicht", "Der Kurs setzt A2 voraus.");
        var need = ArgumentCaptor.forClass(FitNeed.class);
        verify(fit).one(need.capture(), eq(OfficerFixture.OFFER));
        assertThat(need.getValue().targetOral()).isEqualTo(LanguageLevel.B1);
    }

    @Test
    void nothingContradictsTheCardWithTheFilterOfTheSearch() {
        when(fit.one(any(), eq(OfficerFixture.OFFER)))
                .thenReturn(OfficerFixture.hit(3, 0, MORNING, FAR, SERVED));

        assertThat(textOf(open(QUERY)))
                .contains("3 freie Plätze", "Das Angebot nennt Olten nicht.")
                .doesNotContain(MORNING.sentence(), FAR.sentence(), "Passung 820", "von 1000");
    }

    @Test
    void assessmentIsLookedAtAsOne() {
        var kind = ProviderKind.IN_DEPTH_ASSESSMENT;
        var asLanguage = assessment(kind, LEVEL);
        var asOrdered = assessment(kind);
        when(fit.one(any(), eq(OfficerFixture.OFFER)))
                .thenAnswer(call ->
                        call.<FitNeed>getArgument(0).categories().equals(Set.of(kind.category()))
                                ? asOrdered
                                : asLanguage);

        assertThat(textOf(open(QUERY)))
                .contains("Plätze und Passung")
                .doesNotContain("Passt nicht", LEVEL.sentence());
    }

    private static FitHit assessment(ProviderKind kind, FitReason... reasons) {
        var offer = mock(OfferSummary.class);
        when(offer.categories()).thenReturn(List.of(kind.category()));
        return new FitHit(
                offer,
                "Werkstatt Aare",
                500,
                List.of(reasons),
                null,
                new FreePlaces(null, null, null, null));
    }

    @Test
    void offerThatDisappearsInBetweenHasNoPlaces() {
        when(fit.one(any(), any())).thenThrow(new NoSuchElementException());

        var view = open(QUERY);

        assertFound();
        assertThat(textOf(view)).contains("vorbereiten").doesNotContain("Plätze und Passung");
    }

    @Test
    void offerThatIsGoneLeadsToOthers() {
        when(catalogue.findPublic(OfficerFixture.OFFER)).thenReturn(Optional.empty());

        var view = open(QUERY);

        assertThat(textOf(view)).contains("Dieses Angebot ist nicht mehr öffentlich.");
        assertThat(linksIn(view))
                .contains(OfficerPaths.offers(OfficerFixture.CASE, OfficerFixture.GOAL));
    }

    @Test
    void goalOfAnotherCaseIsNotFound() {
        open("angebot=" + OfficerFixture.OFFER + "&ziel=" + UUID.randomUUID());

        assertNotFound();
    }

    @Test
    void withoutTargetOneChoosesOneFirst() {
        var view = open("");

        assertFound();
        assertThat(linksIn(view)).contains(OfficerPaths.offers(OfficerFixture.CASE, null));
    }
}
