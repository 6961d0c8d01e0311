package ch.mitenand.referral.ui;

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

import ch.mitenand.casefile.Assessments;
import ch.mitenand.fit.Fit;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.referral.Assignment;
import ch.mitenand.referral.AssignmentCommand;
import ch.mitenand.referral.AssignmentDraft;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.Assignments;
import ch.mitenand.referral.AttendanceSums;
import ch.mitenand.referral.CostPayer;
import ch.mitenand.referral.Disclosure;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Disclosure.Stage;
import ch.mitenand.referral.OutcomeCode;
import ch.mitenand.referral.Party;
import ch.mitenand.referral.PoolQueue;
import ch.mitenand.referral.Reason;
import ch.mitenand.referral.ReferralId;
import ch.mitenand.referral.SharingBasis;
import ch.mitenand.referral.Step;
import ch.mitenand.referral.Target;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;

/** An assignment from the draft to its end, as the officer sees it. */
class AssignmentViewTests extends OfficerViewTest {

    private static final ReferralId ID = OfficerFixture.REFERRAL;

    private final Assignments assignments = mock(Assignments.class);
    private final Fit fit = mock(Fit.class);
    private final AssignmentFit fits =
            new AssignmentFit(fit, mock(Assessments.class), mock(PoolQueue.class), CLOCK);

    @BeforeEach
    void projections() {
        var need = Map.of(Field.TOPIC, "Deutsch A2", Field.AGE_BAND, "25 bis 34");
        when(assignments.preview(any(), any(), any(), any()))
                .thenReturn(new Disclosure(ID, Stage.NEED, need));
        when(assignments.preview(officer, OfficerFixture.CASE, ID, AssignmentState.ACCEPTED))
                .thenReturn(
                        new Disclosure(
                                ID,
                                Stage.PERSON,
                                Map.of(Field.TOPIC, "Deutsch A2", Field.FIRST_NAME, "Samira")));
        when(assignments.change(any(), any(), any(), anyInt(), any()))
                .thenReturn(new Step.Done(ID, AssignmentState.DRAFT));
    }

    @BeforeEach
    void places() {
        when(fit.one(any(), eq(OfficerFixture.OFFER))).thenReturn(OfficerFixture.hit(3, 0));
    }

    private AssignmentView open(Assignment assignment, AssignmentCommand... allowed) {
        when(assignments.one(officer, OfficerFixture.CASE, ID)).thenReturn(assignment);
        when(assignments.allowed(officer, OfficerFixture.CASE, ID)).thenReturn(Set.of(allowed));
        return open(new AssignmentView(desk, who, assignments, plans, fits, CLOCK), "", ID.id());
    }

    private AssignmentView draft(String... missing) {
        when(assignments.missing(officer, OfficerFixture.CASE, ID)).thenReturn(List.of(missing));
        return open(OfficerFixture.assignment(AssignmentState.DRAFT));
    }

    private AssignmentDraft saved() {
        var draft = ArgumentCaptor.forClass(AssignmentDraft.class);
        verify(assignments)
                .change(eq(officer), eq(OfficerFixture.CASE), eq(ID), eq(4), draft.capture());
        return draft.getValue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void recordsTheResultInPlaceOfAClosedOrganisation() {
        when(assignments.complete(any(), any(), any(), any(), any()))
                .thenReturn(done(AssignmentState.COMPLETED));
        var view =
                open(
                        OfficerFixture.assignment(AssignmentState.RUNNING),
                        AssignmentCommand.COMPLETE);
        assertThat(textOf(view)).contains("Die Organisation ist auf dem Portal geschlossen");
        click(view, "Ergebnis eintragen");
        Select<OutcomeCode> outcome = _get(Select.class, spec -> spec.withLabel("Ergebnis"));
        outcome.setValue(OutcomeCode.ATTENDED);
        confirm("Ergebnis eintragen");
        verify(assignments, never()).complete(any(), any(), any(), any(), any());
        var day = LocalDate.of(2026, 11, 20);
        _get(DatePicker.class, spec -> spec.withLabel("Letzter Tag")).setValue(day);
        confirm("Ergebnis eintragen");

        verify(assignments).complete(officer, OfficerFixture.CASE, ID, day, OutcomeCode.ATTENDED);
    }

    @Test
    void showsHowOftenThePersonCame() {
        when(assignments.attendance(officer, OfficerFixture.CASE, ID))
                .thenReturn(Optional.of(new AttendanceSums(5, 1, 2, LocalDate.of(2026, 11, 20))));

        var view = open(OfficerFixture.assignment(AssignmentState.RUNNING));

        assertThat(textOf(view))
                .contains("5 Mal anwesend, 1 Mal entschuldigt, 2 Mal unentschuldigt")
                .contains("letzter Eintrag vom 20.11.2026");
    }

    @Test
    void withoutAnEntryNothingIsSaidAboutAttendance() {
        assertThat(textOf(open(OfficerFixture.assignment(AssignmentState.RUNNING))))
                .doesNotContain("Präsenz");
    }

    private static Step done(AssignmentState state) {
        return new Step.Done(ID, state);
    }

    @Test
    void draftShowsWhatIsSeenNowAndAfterTheAcceptance() {
        var view = draft();

        assertThat(textOf(view))
                .matches(
                        ".*Das sieht die Organisation.*Sobald Sie senden.*Erst nach der Zusage.*Samira.*")
                .contains("Deutsch A2", "25 bis 34", "neu");
        assertThat(
                        textOf(
                                _get(view, H3.class, spec -> spec.withText("Erst nach der Zusage"))
                                        .getParent()
                                        .orElseThrow()))
                .contains("Vorname neuSamira");
    }

    private void afterAcceptance(Map<Field, String> fields) {
        when(assignments.preview(officer, OfficerFixture.CASE, ID, AssignmentState.ACCEPTED))
                .thenReturn(new Disclosure(ID, Stage.PERSON, fields));
    }

    @Test
    void questionBeforeSendingNamesWhatGoesWithTheAcceptance() {
        afterAcceptance(
                Map.of(
                        Field.TOPIC,
                        "Deutsch A2",
                        Field.FIRST_NAME,
                        "Samira",
                        Field.SURNAME,
                        "Tesfai",
                        Field.CONTACT,
                        "+41 00 123 45 67",
                        Field.NOTE,
                        "Kommt mit dem Bus.",
                        Field.PAYER,
                        "die zuweisende Stelle",
                        Field.APPROVED,
                        "CHF 120.–",
                        Field.STARTS_ON,
                        "05.10.2026"));

        click(draft(), "Senden");

        assertThat(dialog())
                .contains(
                        "Erst mit der Zusage gehen: Vorname, Nachname, Kontakt, Bemerkung, wer bezahlt,"
                                + " der zugesicherte Betrag.")
                .doesNotContain("Pools");
    }

    @Test
    void draftForAPoolSaysWhatGetsOnItsListAndWhenItGoes() {
        afterAcceptance(
                Map.of(
                        Field.FIRST_NAME,
                        "Samira",
                        Field.BIRTH_YEAR,
                        "1992",
                        Field.RESIDENCE,
                        "Olten",
                        Field.LETTERS,
                        "Deutsch"));
        var view = open(toPool(AssignmentState.DRAFT));

        assertThat(textOf(view))
                .contains(
                        "Das sieht die Koordination des Pools",
                        "Aufenthalt, Staatsangehörigkeit",
                        "Nur diese Angaben kommen mit der Zusage auf die Liste des Pools.",
                        "löscht das Portal die Person dort")
                .doesNotContain("Herkunft");
        click(view, "Senden");
        assertThat(dialog())
                .contains(
                        "gehen: Vorname, Jahrgang, Wohngemeinde, Sprache der Briefe. Dann steht die Person");
    }

    @Test
    void fieldsSayWhoReadsThem() {
        assertThat(helpers(draft()))
                .contains("Sonst erfährt die Organisation vom Namen nur den Vornamen.")
                .anyMatch(help -> help.endsWith("bezahlt und bis zu welchem Betrag."));
        assertThat(helpers(open(toPool(AssignmentState.DRAFT))))
                .contains("Sonst erfährt die Koordination des Pools vom Namen nur den Vornamen.")
                .noneMatch(help -> help.contains("die Organisation"));
    }

    private static List<String> helpers(AssignmentView view) {
        return _find(view, Component.class).stream()
                .filter(HasHelper.class::isInstance)
                .map(field -> ((HasHelper) field).getHelperText())
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void endOfAPoolSaysThatThePersonIsDeletedThere() {
        var view = open(toPool(AssignmentState.RUNNING), AssignmentCommand.DISCONTINUE);

        click(view, "Abbrechen");

        assertThat(dialog()).contains("wird sie dort gelöscht", "Begleitung endet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    SENT             |              | Die Koordination des Pools wird erinnert
                    WAITLISTED       |              | Sobald ein Platz frei ist
                    ACCEPTED         |              | Die Koordination des Pools sucht eine Begleitung
                    RUNNING          |              | Die Begleitung läuft. Die Koordination des Pools beendet sie
                    COMPLETED        |              | Nehmen Sie das Ergebnis zur Kenntnis
                    DISCONTINUED     | DATA_REFUSED | Die Koordination des Pools sieht nichts mehr
                    NOT_TAKEN_UP     |              | Nehmen Sie das Ergebnis zur Kenntnis
                    DECLINED         | DATA_REFUSED | Die Koordination des Pools sieht nichts mehr
                    EXPIRED          |              | Nehmen Sie das Ergebnis zur Kenntnis
                    WITHDRAWN        |              | Die Koordination des Pools sieht nichts mehr
                    ENTERED_IN_ERROR |              | Als irrtümlich gekennzeichnet
                    """)
    void sentencesAboutAPoolSpeakOfItsCoordination(
            AssignmentState state, @Nullable Reason reason, String words) {
        assertThat(AssignmentNext.sentence(toPool(state, reason)))
                .contains(words)
                .doesNotContain("Organisation");
    }

    private static Assignment toPool(AssignmentState state) {
        return toPool(state, null);
    }

    private static Assignment toPool(AssignmentState state, @Nullable Reason reason) {
        var to = OfficerFixture.draft(SharingBasis.CONSENT, CostPayer.NOBODY);
        return OfficerFixture.assignment(
                state,
                new AssignmentDraft(
                        new Target.ToPool(PoolId.create()),
                        to.goal(),
                        to.topic(),
                        to.times(),
                        to.accessNeeds(),
                        false,
                        false,
                        to.note(),
                        to.basis(),
                        to.payer(),
                        0),
                reason);
    }

    @Test
    void placesAndWaitingTimeStandBesideTheDraftOnly() {
        assertThat(textOf(draft()))
                .contains("Plätze und Passung", "3 freie Plätze (Stand 28.09.2026)")
                .contains("Vom Senden bis zum Beginn zuletzt etwa 12 Tage");
        assertThat(textOf(open(OfficerFixture.assignment(AssignmentState.SENT))))
                .doesNotContain("Plätze und Passung");
    }

    @Test
    void whatIsMissingLeadsToWhereItIsDone() {
        var view =
                draft(
                        "Halten Sie fest, worauf sich die Weitergabe der Angaben stützt: Einwilligung oder Gesetz.",
                        "Halten Sie fest, wer die Kosten trägt.",
                        "Der Beitrag an die Kosten ist noch nicht bewilligt. Bewilligen Sie ihn mit Betrag und Obergrenze.",
                        "Das Angebot ist nicht mehr veröffentlicht. Wählen Sie ein anderes.",
                        "Etwas Neues.");

        assertThat(textOf(view)).contains("Vor dem Senden fehlt noch", "Etwas Neues.");
        assertThat(linksIn(view))
                .contains(
                        "#grundlage",
                        "#kosten",
                        "#bewilligung",
                        OfficerPaths.offers(OfficerFixture.CASE, OfficerFixture.GOAL));
        assertThat(buttons(view, "Senden")).isEmpty();
    }

    @Test
    void providerThatIsNotAccreditedLeadsToOthers() {
        var view =
                draft(
                        "Diese Organisation ist zurzeit nicht für «Praxisassessment» anerkannt. Wählen Sie einen anderen"
                                + " Anbieter.");

        assertThat(linksIn(view))
                .contains(
                        OfficerPaths.offers(OfficerFixture.CASE, OfficerFixture.GOAL)
                                + "&abklaerung=work.practice-assessment&umkreis=50");
    }

    @Test
    void eachChangeIsSavedAndSeenAtOnce() {
        var view = draft();

        _setValue(
                _get(view, TextField.class, spec -> spec.withLabel("Mögliche Zeiten")),
                " ab 18 Uhr ");

        assertThat(saved().times()).isEqualTo("ab 18 Uhr");
        assertThat(saved().basis()).isEqualTo(SharingBasis.CONSENT);
        assertThat(saved().amountRappen()).isEqualTo(12_000);
        assertThat(textOf(view)).contains("Entwurf gespeichert");
    }

    @Test
    void priceThatIsNoneIsNotSaved() {
        var view = draft();
        var price =
                _get(
                        view,
                        TextField.class,
                        spec -> spec.withLabel("Preis für die Teilnahme in Franken"));

        _setValue(price, "viel");

        verify(assignments, never()).change(any(), any(), any(), anyInt(), any());
        assertThat(price.isInvalid()).isTrue();
        assertThat(price.getValue()).isEqualTo("viel");
        assertThat(textOf(view)).contains("Noch nicht gespeichert");
    }

    @Test
    void faultsStandAtTheirFields() {
        when(assignments.change(any(), any(), any(), anyInt(), any()))
                .thenReturn(new Step.Wrong(Map.of("topic", "Kürzer, ohne Namen.")));
        var view = draft();
        var topic = _get(view, TextField.class, spec -> spec.withLabel("Anliegen"));

        _setValue(topic, "Für Samira");

        assertThat(topic.getErrorMessage()).isEqualTo("Kürzer, ohne Namen.");
        assertThat(topic.getValue()).isEqualTo("Für Samira");
    }

    @Test
    void changeOfSomebodyElseIsSaidAndNothingIsLost() {
        when(assignments.change(any(), any(), any(), anyInt(), any()))
                .thenReturn(new Step.No("Jemand hat den Entwurf inzwischen geändert."));
        var view = draft();
        var note = _get(view, TextArea.class, spec -> spec.withLabel("Bemerkung nach der Zusage"));

        _setValue(note, "Kommt mit dem Bus.");

        assertThat(textOf(view)).contains("Jemand hat den Entwurf inzwischen geändert.");
        assertThat(note.getValue()).isEqualTo("Kommt mit dem Bus.");
    }

    @Test
    void sendsAfterTheConfirmationOnly() {
        when(assignments.send(officer, OfficerFixture.CASE, ID))
                .thenReturn(done(AssignmentState.SENT));
        var view = draft();

        click(view, "Senden");
        verify(assignments, never()).send(any(), any(), any());
        assertThat(dialog()).contains("An «Deutsch A2, Verein Sprachbrücke» senden?", "ohne Namen");
        confirm("Jetzt senden");

        verify(assignments).send(officer, OfficerFixture.CASE, ID);
    }

    @Test
    void refusedSendingStaysInTheDialog() {
        when(assignments.send(officer, OfficerFixture.CASE, ID))
                .thenReturn(new Step.No("Das Angebot ist ausgebucht."));

        click(draft(), "Senden");
        confirm("Jetzt senden");

        assertThat(dialog()).contains("Das Angebot ist ausgebucht.");
    }

    @Test
    void approvesTheContribution() {
        when(assignments.approveCosts(officer, OfficerFixture.CASE, ID, 10_000, 12_000))
                .thenReturn(done(AssignmentState.DRAFT));
        var view = draft();

        click(view, "Beitrag bewilligen");
        var amount =
                _get(
                        _get(Dialog.class),
                        TextField.class,
                        spec -> spec.withLabel("Bewilligter Beitrag in Franken"));
        assertThat(amount.getValue()).isEqualTo("120.00");
        _setValue(amount, "130");
        confirm("Bewilligen");
        assertThat(dialog()).contains("Die Obergrenze darf nicht unter dem Beitrag liegen.");
        _setValue(amount, "100");
        confirm("Bewilligen");

        verify(assignments).approveCosts(officer, OfficerFixture.CASE, ID, 10_000, 12_000);
    }

    @SuppressWarnings("unchecked")
    @Test
    void whoDecidesAHardshipRequestReadsItsReason() {
        when(assignments.decideHardship(officer, OfficerFixture.CASE, ID, true, 12_000))
                .thenReturn(done(AssignmentState.SENT));
        var view = open(OfficerFixture.hardship(AssignmentState.SENT, "Kein Einkommen."));
        assertThat(textOf(view))
                .containsSubsequence("Gesuch gestellt", "Begründung", "Kein Einkommen.");

        click(view, "Über das Gesuch entscheiden");
        assertThat(dialog()).contains("Begründung: Kein Einkommen.");
        RadioButtonGroup<String> decision = _get(_get(Dialog.class), RadioButtonGroup.class);
        decision.setValue("Bewilligen");
        confirm("Entscheid festhalten");

        verify(assignments).decideHardship(officer, OfficerFixture.CASE, ID, true, 12_000);
    }

    @Test
    void sentOneShowsWhatIsSeenAndWhatWas() {
        when(assignments.history(officer, OfficerFixture.CASE, ID))
                .thenReturn(
                        List.of(
                                new Assignments.Entry(
                                        Instant.parse("2026-09-20T08:00:00Z"),
                                        Party.SENDER,
                                        "Frau Widmer",
                                        AssignmentState.SENT,
                                        "")));

        var view =
                open(OfficerFixture.assignment(AssignmentState.SENT), AssignmentCommand.WITHDRAW);

        assertThat(textOf(view))
                .contains(
                        "Z-2026-0007",
                        "übermittelt",
                        "Das sieht die Organisation jetzt",
                        "25 bis 34")
                .contains("Verlauf", "20.09.2026, 10.00 Uhr", "Frau Widmer")
                .contains("Sprache: B1 mündlich", "Einwilligung der Person");
        assertThat(buttons(view, "Zur Kenntnis nehmen")).isEmpty();
    }

    @SuppressWarnings("unchecked")
    @Test
    void withdrawsWithAReasonOnly() {
        when(assignments.withdraw(officer, OfficerFixture.CASE, ID, Reason.MOVED))
                .thenReturn(done(AssignmentState.WITHDRAWN));
        var view =
                open(OfficerFixture.assignment(AssignmentState.SENT), AssignmentCommand.WITHDRAW);

        click(view, "Zurückziehen");
        assertThat(dialog()).contains("aber nicht den Grund");
        confirm("Zurückziehen");
        assertThat(dialog()).contains("Bitte wählen Sie einen Grund.");
        Select<Reason> reason = _get(_get(Dialog.class), Select.class);
        assertThat(reason.getListDataView().getItems())
                .contains(Reason.MOVED)
                .doesNotContain(Reason.CONSENT_WITHDRAWN, Reason.CASE_CLOSED, Reason.FULL);
        _setValue(reason, Reason.MOVED);
        confirm("Zurückziehen");

        verify(assignments).withdraw(officer, OfficerFixture.CASE, ID, Reason.MOVED);
    }

    @Test
    void withdrawnConsentEndsAllThatRestOnIt() {
        when(assignments.withdrawConsent(officer, OfficerFixture.CASE))
                .thenReturn(List.of(done(AssignmentState.WITHDRAWN)));
        var view =
                open(
                        OfficerFixture.assignment(AssignmentState.ACCEPTED),
                        AssignmentCommand.WITHDRAW);

        click(view, "Einwilligung zurückgezogen");
        confirm("Ja, zurückgezogen");

        verify(assignments).withdrawConsent(officer, OfficerFixture.CASE);
    }

    @Test
    void consentCanBeWithdrawnWhileTheNameIsSeenAfterTheEnd() {
        when(assignments.preview(officer, OfficerFixture.CASE, ID, AssignmentState.COMPLETED))
                .thenReturn(new Disclosure(ID, Stage.ENDED, Map.of(Field.FIRST_NAME, "Samira")));
        when(assignments.withdrawConsent(officer, OfficerFixture.CASE))
                .thenReturn(List.of(done(AssignmentState.COMPLETED)));

        click(
                open(OfficerFixture.assignment(AssignmentState.COMPLETED)),
                "Einwilligung zurückgezogen");
        confirm("Ja, zurückgezogen");

        verify(assignments).withdrawConsent(officer, OfficerFixture.CASE);
    }

    @Test
    void afterTheNameIsGoneThereIsNoConsentToWithdraw() {
        when(assignments.preview(officer, OfficerFixture.CASE, ID, AssignmentState.COMPLETED))
                .thenReturn(new Disclosure(ID, Stage.ARCHIVED, Map.of()));

        var view = open(OfficerFixture.assignment(AssignmentState.COMPLETED));

        assertThat(buttons(view, "Einwilligung zurückgezogen")).isEmpty();
    }

    @Test
    void lawNeedsNoConsentToWithdraw() {
        var content = OfficerFixture.draft(SharingBasis.INTEGRATION_LAW, CostPayer.NOBODY);

        var view = open(OfficerFixture.assignment(AssignmentState.SENT, content, null));

        assertThat(buttons(view, "Einwilligung zurückgezogen")).isEmpty();
    }

    @Test
    void endIsAcknowledgedAndTriedAgain() {
        var second = ReferralId.create();
        when(assignments.acknowledge(officer, OfficerFixture.CASE, ID))
                .thenReturn(done(AssignmentState.EXPIRED));
        when(assignments.tryAgain(officer, OfficerFixture.CASE, ID))
                .thenReturn(new Step.Done(second, AssignmentState.DRAFT));
        var view =
                open(
                        OfficerFixture.assignment(AssignmentState.EXPIRED),
                        AssignmentCommand.ACKNOWLEDGE);

        click(view, "Zur Kenntnis nehmen");
        verify(assignments).acknowledge(officer, OfficerFixture.CASE, ID);

        click(view, "Nochmals versuchen");
        assertThat(address()).isEqualTo(OfficerPaths.assignment(OfficerFixture.CASE, second));
    }

    @Test
    void refusedDataLeadToTheQuestionOfTheConsent() {
        var content = OfficerFixture.draft(SharingBasis.CONSENT, CostPayer.NOBODY);

        var view =
                open(
                        OfficerFixture.assignment(
                                AssignmentState.DISCONTINUED, content, Reason.DATA_REFUSED),
                        AssignmentCommand.ACKNOWLEDGE);

        assertThat(textOf(view)).contains("ob sie ihre Einwilligung ganz zurückzieht");
    }

    @Test
    void marksAsError() {
        when(assignments.markAsError(officer, OfficerFixture.CASE, ID))
                .thenReturn(done(AssignmentState.ENTERED_IN_ERROR));
        var view =
                open(
                        OfficerFixture.assignment(AssignmentState.SENT),
                        AssignmentCommand.MARK_AS_ERROR);

        click(view, "War ein Irrtum");
        confirm("Als irrtümlich kennzeichnen");

        verify(assignments).markAsError(officer, OfficerFixture.CASE, ID);
    }

    @Test
    void everyStateCanBeShown() {
        for (var state : AssignmentState.values()) {
            if (state != AssignmentState.DRAFT) {
                assertThat(textOf(open(OfficerFixture.assignment(state))))
                        .as(state.name())
                        .contains("Wie weiter?", state.germanName());
            }
        }
    }

    @Test
    void assignmentOfAnotherCaseIsNotFound() {
        when(assignments.one(any(), any(), any())).thenThrow(new NoSuchElementException());

        open(
                new AssignmentView(desk, who, assignments, plans, fits, CLOCK),
                "",
                ReferralId.create().id());

        assertNotFound();
    }
}
