package ch.mitenand.publishing.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.LiveViewTest;
import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.offer.Accessibility;
import ch.mitenand.offer.Childcare;
import ch.mitenand.offer.CostUnit;
import ch.mitenand.offer.Mode;
import ch.mitenand.offer.NextDates.Meeting;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.Payer;
import ch.mitenand.offer.RegistrationKind;
import ch.mitenand.offer.Scale;
import ch.mitenand.offer.Schooling;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.offer.ui.OfferPage;
import ch.mitenand.organisation.OrganisationId;
import ch.mitenand.publishing.CoEditing;
import ch.mitenand.publishing.CoEditing.News;
import ch.mitenand.publishing.CoEditing.Standing;
import ch.mitenand.publishing.Finding;
import ch.mitenand.publishing.Finding.Severity;
import ch.mitenand.publishing.Finding.Step;
import ch.mitenand.publishing.OfferDesk;
import ch.mitenand.publishing.OfferDesk.Saved;
import ch.mitenand.publishing.OfferDesk.Submitted;
import ch.mitenand.publishing.OfferSketch;
import ch.mitenand.publishing.OwnerDesk;
import ch.mitenand.publishing.PictureDesk;
import ch.mitenand.publishing.VersionDesk;
import ch.mitenand.publishing.WorkingCopy;
import ch.mitenand.publishing.WorkingCopy.State;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.LocalizedText;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.access.AccessDeniedException;

/** Writing an offer, whatever the server answers. */
class EditorWorkTests extends LiveViewTest {

    private static final OfferId OFFER = OfferId.create();
    private static final OrganisationId ORGANISATION = OrganisationId.create();
    private static final Instant NOW = Instant.parse("2026-10-12T12:32:00Z");

    @Autowired private EditorSources sources;
    @Autowired private OfferPage page;

    private final OfferDesk desk = mock(OfferDesk.class);
    private final PictureDesk pictureDesk = mock(PictureDesk.class);
    private final CurrentActor current = mock(CurrentActor.class);
    private final CoEditing company = mock(CoEditing.class);

    @BeforeEach
    void answers() {
        when(current.require()).thenReturn(new Actor(UUID.randomUUID(), "Vera Keller", Set.of()));
        when(desk.findings(any(), any(), any())).thenReturn(List.of());
        when(desk.nextDates(any(), any(), any(), anyInt())).thenReturn(List.of());
        when(desk.preview(any(), any(), any())).thenReturn(Optional.empty());
        when(desk.save(any(), any(), anyInt(), any())).thenReturn(new Saved.Done(8));
        when(desk.settle(any(), any(), anyInt(), any(), any())).thenReturn(new Saved.Done(10));
        hears(new Standing.There(7, State.DRAFT, "Vera Keller", true));
    }

    private void hears(Standing standing, String... others) {
        when(company.look(any(), any())).thenReturn(new News(standing, List.of(others)));
    }

    @Test
    void readsBackEverythingItShows() {
        var form = new EditorForm(sources, List.of(), pictures(), () -> {});
        form.show(full());

        assertThat(form.read()).isEqualTo(full());
    }

    @Test
    void readsBackNothingAsNothing() {
        var form = new EditorForm(sources, List.of(), pictures(), () -> {});
        form.show(OfferSketch.EMPTY);

        assertThat(form.read()).isEqualTo(OfferSketch.EMPTY);
    }

    @Test
    void keepsEveryChangeAsDraft() {
        var work = open(OfferSketch.EMPTY);

        _setValue(field("Titel"), "Sprachcafé");

        assertThat(saved().basics().title().de()).isEqualTo("Sprachcafé");
        assertThat(textOf(_get(work, EditorStatus.class))).contains("Gespeichert 14.32");
    }

    @Test
    void looksForDoublesOnlyWhenWhatTheyAreToldByHasChanged() {
        var twin = new Finding(Severity.WARNING, Step.BASICS, "Doppelt zu «Treff»?");
        when(desk.doubles(any(), any(), any())).thenReturn(List.of(twin));
        var work = open(titled("Treff"));

        _setValue(_get(TextArea.class, spec -> spec.withLabel("In einem Satz")), "Wir reden.");
        verify(desk, times(2)).findings(any(), any(), any());
        verify(desk, times(1)).doubles(any(), any(), any());
        assertThat(textOf(_get(work, StepBasics.class))).contains("Doppelt zu «Treff»?");

        when(desk.doubles(any(), any(), any())).thenReturn(List.of());
        _setValue(field("Titel"), "Ein anderer Titel");
        verify(desk, times(2)).doubles(any(), any(), any());
        assertThat(textOf(_get(work, StepBasics.class))).doesNotContain("Doppelt zu");
    }

    @Test
    void keepsNothingWhenNothingHasChanged() {
        open(full());

        verify(desk, never()).save(any(), any(), anyInt(), any());
    }

    @Test
    void failureIsSaidAndNothingTypedIsLost() {
        var work = open(OfferSketch.EMPTY);
        when(desk.save(any(), any(), anyInt(), any()))
                .thenThrow(new DataAccessResourceFailureException("away"))
                .thenReturn(new Saved.Done(8));

        _setValue(field("Titel"), "Sprachcafé");
        assertThat(textOf(_get(work, EditorStatus.class))).contains("noch nicht gespeichert");
        assertThat(field("Titel").getValue()).isEqualTo("Sprachcafé");

        _click(button("Nochmals speichern"));
        assertThat(textOf(_get(work, EditorStatus.class))).contains("Gespeichert");
    }

    @Test
    void lostRightsAreSaidAndTheTextStays() {
        var work = open(OfferSketch.EMPTY);
        when(desk.save(any(), any(), anyInt(), any())).thenThrow(new AccessDeniedException("no"));

        _setValue(field("Titel"), "Sprachcafé");

        assertThat(textOf(_get(work, EditorStatus.class))).contains("gilt nicht mehr");
        assertThat(field("Titel").getValue()).isEqualTo("Sprachcafé");
    }

    @Test
    @SuppressWarnings("unchecked")
    void conflictShowsBothTextsAndKeepsWhatIsChosen() {
        open(titled("Treff"));
        var theirs = copy(titled("Stube"), State.DRAFT, "Corinne Kunz", 9);
        when(desk.save(any(), any(), anyInt(), any()))
                .thenReturn(new Saved.Conflict(theirs))
                .thenReturn(new Saved.Done(10));

        _setValue(field("Titel"), "Café");
        var conflict = _get(EditorConflict.class);
        assertThat(textOf(conflict))
                .contains("Corinne Kunz hat in der Zwischenzeit gespeichert", "Café", "Stube");
        assertThat(field("Titel").getValue()).isEqualTo("Café");

        _click(button("Mit dieser Auswahl weiterarbeiten"));
        assertThat(textOf(conflict)).contains("Wählen Sie noch bei 1 Punkt.");

        _get(conflict, RadioButtonGroup.class).setValue(true);
        _click(button("Mit dieser Auswahl weiterarbeiten"));
        assertThat(_find(EditorConflict.class)).isEmpty();
        assertThat(field("Titel").getValue()).isEqualTo("Stube");
    }

    @Test
    void textThatIsNotKeptYetMeetsTheColleaguesInThePanel() {
        open(titled("Treff"));
        when(desk.save(any(), any(), anyInt(), any()))
                .thenThrow(new DataAccessResourceFailureException("away"));
        _setValue(field("Titel"), "Café");
        hears(new Standing.There(9, State.DRAFT, "Corinne Kunz", false), "Corinne Kunz");
        when(desk.open(any(), any()))
                .thenReturn(copy(titled("Stube"), State.DRAFT, "Corinne Kunz", 9));

        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));

        assertThat(textOf(_get(EditorConflict.class))).contains("Corinne Kunz", "Café", "Stube");
        assertThat(textOf(_get(EditorCompany.class))).contains("bearbeitet dieses Angebot auch");
        verify(desk, never()).settle(any(), any(), anyInt(), any(), any());
    }

    @Test
    @SuppressWarnings("unchecked")
    void failedChoiceIsTriedAgainAsAChoice() {
        var work = open(titled("Treff"));
        var theirs = copy(titled("Stube"), State.DRAFT, "Corinne Kunz", 9);
        when(desk.save(any(), any(), anyInt(), any())).thenReturn(new Saved.Conflict(theirs));
        when(desk.settle(any(), any(), anyInt(), any(), any()))
                .thenThrow(new DataAccessResourceFailureException("away"))
                .thenReturn(new Saved.Done(10));
        _setValue(field("Titel"), "Café");
        _get(_get(EditorConflict.class), RadioButtonGroup.class).setValue(false);

        _click(button("Mit dieser Auswahl weiterarbeiten"));
        assertThat(textOf(_get(work, EditorStatus.class))).contains("noch nicht gespeichert");
        _click(button("Nochmals speichern"));

        assertThat(textOf(_get(work, EditorStatus.class))).contains("Gespeichert");
        verify(desk).save(any(), any(), anyInt(), any());
    }

    @Test
    void whatIsTypedDuringAConflictWaits() {
        var work = open(titled("Treff"));
        var theirs = copy(titled("Stube"), State.DRAFT, "Corinne Kunz", 9);
        when(desk.save(any(), any(), anyInt(), any())).thenReturn(new Saved.Conflict(theirs));

        _setValue(field("Titel"), "Café");
        _setValue(field("Kontaktperson"), "Vera Keller");

        assertThat(textOf(_get(work, EditorStatus.class))).contains("Noch nicht gespeichert");
        verify(desk).save(any(), any(), anyInt(), any());
    }

    @Test
    void lockedOfferCanBeTakenBackWithoutLosingText() {
        open(titled("Treff"));
        var waiting = copy(titled("Treff"), State.SUBMITTED, "Corinne Kunz", 8);
        when(desk.save(any(), any(), anyInt(), any()))
                .thenReturn(new Saved.Locked(waiting))
                .thenReturn(new Saved.Done(9));
        when(desk.open(any(), any())).thenReturn(copy(titled("Treff"), State.DRAFT, "Corinne", 8));

        _setValue(field("Titel"), "Café");
        assertThat(textOf(_get(EditorNotice.class))).contains("Corinne Kunz", "Freigabe");

        _click(button("Zurückziehen und weiter bearbeiten"));
        verify(desk).takeBack(any(), any());
        _click(button("Mit dieser Auswahl weiterarbeiten"));
        assertThat(field("Titel").getValue()).isEqualTo("Café");
    }

    @Test
    void saysWhatIsMissingAndWhere() {
        when(desk.findings(any(), any(), any()))
                .thenReturn(
                        List.of(
                                new Finding(Severity.MISSING, Step.WHERE, "Der Ort fehlt."),
                                new Finding(
                                        Severity.WARNING, Step.DETAILS, "Schön wäre ein Ziel.")));
        var work = open(OfferSketch.EMPTY);

        assertThat(textOf(_get(work, EditorPublish.class))).contains("Der Ort fehlt.");
        assertThat(textOf(_get(work, StepList.class))).contains("Wo?, 1 fehlt noch", "erledigt");
        assertThat(textOf(_get(work, StepDetails.class))).contains("Schön wäre ein Ziel.");

        _click(button("Der Ort fehlt."));
        var where =
                _find(_get(work, StepList.class), NativeButton.class).stream()
                        .filter(b -> b.getElement().hasAttribute("aria-current"))
                        .toList();
        assertThat(where).singleElement().satisfies(b -> assertThat(textOf(b)).contains("Wo?"));
    }

    @Test
    void showsTheDatesAsTheyWereUnderstood() {
        when(desk.nextDates(any(), any(), any(), anyInt()))
                .thenReturn(
                        List.of(
                                new Meeting(
                                        LocalDate.of(2026, 10, 13),
                                        LocalTime.of(19, 0),
                                        LocalTime.of(21, 0))));
        var work = open(OfferSketch.EMPTY);

        _setValue(field("Tag und Zeit"), "jeden Dienstag 19 bis 21 Uhr");

        assertThat(saved().when().times()).containsExactly("jeden Dienstag 19 bis 21 Uhr");
        assertThat(textOf(_get(work, StepWhen.class)))
                .contains("Dienstag, 13. Oktober 2026, 19.00–21.00 Uhr");
    }

    @Test
    void asksForTextsInAnotherLanguage() {
        open(titled("Treff"));

        chooseLanguage(Language.AR);
        var arabic = field("Titel auf Arabisch");
        assertThat(arabic.getElement().getAttribute("lang")).isEqualTo("ar");
        assertThat(arabic.getElement().getAttribute("dir")).isEqualTo("rtl");

        _setValue(arabic, "لقاء");
        assertThat(saved().basics().title().in(Language.AR)).contains("لقاء");
    }

    @Test
    void freeOfferHasNoPrice() {
        open(OfferSketch.EMPTY);
        _setValue(_get(BigDecimalField.class), new BigDecimal("12.50"));
        assertThat(saved().joining().costs())
                .singleElement()
                .satisfies(cost -> assertThat(cost.per()).isEqualTo(CostUnit.SESSION));

        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Gratis")), true);
        assertThat(saved().joining().free()).isTrue();
        assertThat(saved().joining().costs()).isEmpty();
    }

    @Test
    void postalCodeFillsTheLocality() {
        open(OfferSketch.EMPTY);

        _setValue(field("PLZ"), "4600");

        assertThat(field("Ort").getValue()).isEqualTo("Olten");
    }

    @Test
    void publishedOfferLeadsOn() {
        var work = open(titled("Treff"));
        when(desk.submit(any(), any(), anyInt())).thenReturn(new Submitted.Published());

        _click(button("Veröffentlichen"));

        assertThat(textOf(work)).contains("Ihr Angebot ist öffentlich");
        assertThat(linksIn(work))
                .contains("/angebote/" + OFFER, PublishingNavigation.newOffer(ORGANISATION));
    }

    @Test
    void saysWhoLooksAtItFirst() {
        var work = open(titled("Treff"));
        when(desk.submit(any(), any(), anyInt())).thenReturn(new Submitted.Waiting("Ivo Berger"));

        _click(button("Veröffentlichen"));

        assertThat(textOf(work)).contains("Zur Freigabe gesendet", "Ivo Berger");
    }

    @Test
    void reviewersCommentStandsOnTop() {
        var sentBack =
                new WorkingCopy(
                        OFFER,
                        ORGANISATION,
                        "Verein",
                        titled("Treff"),
                        7,
                        State.SENT_BACK,
                        "Bitte die Adresse ergänzen.",
                        "Ivo Berger",
                        NOW,
                        false);

        var work = show(sentBack);

        assertThat(textOf(_get(work, EditorNotice.class))).contains("Bitte die Adresse ergänzen.");
    }

    private EditorPictures pictures() {
        return new EditorPictures(pictureDesk, current::require, OFFER);
    }

    private EditorWork open(OfferSketch sketch) {
        return show(copy(sketch, State.DRAFT, "Vera Keller", 7));
    }

    private EditorWork show(WorkingCopy copy) {
        var clock = Clock.fixed(NOW, ZoneId.of("Europe/Zurich"));
        var tools =
                new EditorTools(
                        desk,
                        mock(VersionDesk.class),
                        mock(OwnerDesk.class),
                        pictureDesk,
                        company,
                        current,
                        sources,
                        page,
                        clock);
        var work = new EditorWork(tools, copy, () -> {});
        UI.getCurrent().add(work);
        return work;
    }

    private OfferSketch saved() {
        var sketch = ArgumentCaptor.forClass(OfferSketch.class);
        verify(desk, org.mockito.Mockito.atLeastOnce())
                .save(any(), any(), anyInt(), sketch.capture());
        return sketch.getValue();
    }

    @SuppressWarnings("unchecked")
    private static void chooseLanguage(Language language) {
        Select<Language> select = _get(Select.class, spec -> spec.withLabel("Sprache hinzufügen"));
        select.setValue(language);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static NativeButton button(String text) {
        return _get(NativeButton.class, spec -> spec.withText(text));
    }

    private static WorkingCopy copy(OfferSketch sketch, State state, String editor, int version) {
        return new WorkingCopy(
                OFFER, ORGANISATION, "Verein", sketch, version, state, "", editor, NOW, false);
    }

    private static OfferSketch titled(String title) {
        var empty = OfferSketch.EMPTY;
        var basics =
                new OfferSketch.Basics(
                        LocalizedText.german(title),
                        LocalizedText.EMPTY,
                        List.of(),
                        Set.of(),
                        List.of(Language.DE),
                        false);
        return new OfferSketch(
                basics, empty.where(), empty.when(), empty.joining(), empty.details());
    }

    private static OfferSketch full() {
        var text = new LocalizedText(Map.of(Language.DE, "Deutsch", Language.AR, "عربي"));
        return new OfferSketch(
                new OfferSketch.Basics(
                        text,
                        text,
                        List.of("work.module1", "language"),
                        Set.of(TargetGroup.WOMEN, TargetGroup.PARENTS),
                        List.of(Language.DE, Language.TI),
                        true),
                new OfferSketch.Where(
                        Mode.HYBRID,
                        Scale.REGIONAL,
                        List.of(
                                new OfferSketch.SketchPlace(
                                        "Haus",
                                        "Hauptgasse 1",
                                        "4500",
                                        "Solothurn",
                                        Set.of(Accessibility.LIFT),
                                        "Bus 4"),
                                new OfferSketch.SketchPlace("Saal", "", "", "", Set.of(), "")),
                        true,
                        Set.of(2601, 2581)),
                new OfferSketch.When(
                        List.of("jeden Montag 9 bis 11 Uhr", "12. Dezember 14 bis 17 Uhr"),
                        LocalDate.of(2026, 8, 10),
                        LocalDate.of(2027, 6, 30),
                        List.of(LocalDate.of(2026, 12, 28)),
                        true,
                        true,
                        true,
                        text),
                new OfferSketch.Joining(
                        false,
                        List.of(
                                new OfferSketch.SketchCost(
                                        new BigDecimal("120.00"),
                                        CostUnit.COURSE,
                                        12,
                                        LocalizedText.EMPTY,
                                        false),
                                new OfferSketch.SketchCost(
                                        new BigDecimal("5"), CostUnit.SESSION, null, text, true)),
                        Set.of(Payer.PERSON, Payer.SUBSIDY),
                        RegistrationKind.FORM,
                        text,
                        "https://verein.example.ch/anmeldung",
                        "Vera Keller",
                        text,
                        "+41 00 000 00 00",
                        "vera@verein.example.ch",
                        12,
                        3,
                        0),
                new OfferSketch.Details(
                        text,
                        text,
                        LanguageLevel.A1,
                        LanguageLevel.A0,
                        Schooling.ANY,
                        16,
                        99,
                        text,
                        text,
                        LanguageLevel.A2,
                        LanguageLevel.A1,
                        text,
                        text,
                        List.of(OFFER),
                        Childcare.DURING,
                        text,
                        List.of(Language.EN),
                        "https://verein.example.ch",
                        new OfferSketch.SketchPicture("ab12", text)));
    }
}
