package ch.mitenand.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.casefile.Assessments.AdviceDraft;
import ch.mitenand.casefile.Assessments.ProviderKind;
import ch.mitenand.casefile.GoalArea;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.offer.Capacity;
import ch.mitenand.offer.OfferCatalogue;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.OfferId;
import ch.mitenand.referral.AssignmentCommand;
import ch.mitenand.referral.AssignmentState;
import ch.mitenand.referral.InboxDirectory.Choice;
import ch.mitenand.referral.InboxDirectory.Facts;
import ch.mitenand.referral.OutcomeCode;
import ch.mitenand.referral.Party;
import ch.mitenand.referral.Reason;
import ch.mitenand.referral.ReceiverDesk;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.ReceiverDesk.Item;
import ch.mitenand.referral.ReferralId;
import ch.mitenand.referral.Step;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

/** The page of one referral. */
class InboxItemViewTests extends InboxViewTest {

    private final OfferCatalogue catalogue = mock(OfferCatalogue.class);
    private final ReferralId id = ReferralId.create();
    private final Step done = new Step.Done(id, AssignmentState.ACCEPTED);

    private @Nullable OfferDetails published;

    private InboxItemView open(Item item, @Nullable ProviderKind assessment) {
        var offer = OfferId.create();
        when(catalogue.findPublic(offer)).thenReturn(Optional.ofNullable(published));
        when(directory.holding(actor, id)).thenReturn(choice);
        when(directory.factsOf(actor, inbox, id))
                .thenReturn(Optional.of(new Facts(offer, OFFER, assessment, null)));
        when(desk.item(actor, inbox, id)).thenReturn(item);
        return open(new InboxItemView(who, directory, desk, catalogue, CLOCK), id);
    }

    private void inDialog(String button) {
        _click(button(_get(Dialog.class), button));
    }

    @Test
    void showsExactlyWhatIsToldInOrder() {
        var view = open(sent(id, TODAY.plusDays(8)), null);

        assertFound();
        assertThat(textOf(view))
                .containsSubsequence("Nummer", "Angebot", "Kontakt der Stelle", "Anliegen")
                .contains("Bitte antworten Sie bis 30. November 2026")
                .contains("Namen und Kontakt sehen Sie, sobald Sie")
                .doesNotContain("Vorname", "Nachname", "Bemerkung");
        assertThat(linksIn(view)).contains("tel:+41001234567");
    }

    @Test
    void whoHasToAnswerReadsFirst() {
        assertThat(textOf(open(sent(id, TODAY.plusDays(8)), null)))
                .containsSubsequence("Das wissen wir", "Was jetzt?");
    }

    @Test
    void whoHasAnsweredSeesFirstWhatToDo() {
        assertThat(textOf(open(running(id, "Amina", "Z-2026-0007"), null)))
                .containsSubsequence("Was jetzt?", "Das wissen wir");
    }

    @Test
    void acceptsWithoutADayAndShowsWhoComes() {
        when(desk.accept(actor, inbox, id, null)).thenReturn(done);
        var view = open(sent(id, TODAY.plusDays(8)), null);
        _click(button(view, "Annehmen"));
        when(desk.item(actor, inbox, id)).thenReturn(running(id, "Amina", "Z-2026-0007"));

        inDialog("Annehmen");

        verify(desk).accept(actor, inbox, id, null);
        assertThat(textOf(view)).contains("Amina");
        assertThat(notice()).contains("Angenommen");
    }

    @Test
    void placesAreSpokenOfWhereTheOfferCountsThem() {
        published = HandoutOffer.offer(new Capacity(12, 3, null, TODAY));
        var view = open(sent(id, TODAY.plusDays(8)), null);
        assertThat(textOf(view)).contains("3 von 12 Plätzen");

        _click(button(view, "Annehmen"));

        assertThat(textOf(_get(Dialog.class))).contains("Der Platz ist damit besetzt.");
    }

    @Test
    void endOfAPlaceThatIsCountedFreesIt() {
        published = HandoutOffer.offer(new Capacity(12, 3, null, TODAY));
        var view = open(running(id, "Amina", "Z-2026-0007"), null);
        assertThat(textOf(view)).doesNotContain("Haben wir Platz?");

        _click(button(view, "Abschliessen"));

        assertThat(textOf(_get(Dialog.class))).contains("Der Platz wird wieder frei.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Abschliessen", "Abbruch melden"})
    void withoutCountedPlacesNothingIsSaidOfThem(String command) {
        var view = open(running(id, "Amina", "Z-2026-0007"), null);

        _click(button(view, command));

        assertThat(textOf(_get(Dialog.class)))
                .contains("zuweisende Stelle")
                .doesNotContain("Platz");
    }

    @Test
    void unlimitedOfferHasNoPlaceToTake() {
        var view = open(sent(id, TODAY.plusDays(8)), null);

        _click(button(view, "Annehmen"));

        assertThat(textOf(_get(Dialog.class)))
                .contains("Sie sehen dann, wen Sie erwarten")
                .doesNotContain("Platz");
    }

    @Test
    void poolReadsWhenThePersonIsDeletedFromItsList() {
        var pool = new Inbox.OfPool(PoolId.create());
        when(directory.holding(actor, id)).thenReturn(new Choice(pool, "Pool Olten"));
        when(directory.factsOf(actor, pool, id))
                .thenReturn(Optional.of(new Facts(null, "Pool Olten", null, null)));
        when(desk.item(actor, pool, id)).thenReturn(sent(id, TODAY.plusDays(8)));

        var view = open(new InboxItemView(who, directory, desk, catalogue, CLOCK), id);

        assertThat(textOf(view))
                .contains(
                        "Beendet die zuweisende Stelle die Zuweisung oder zieht sie diese zurück");
    }

    @Test
    void refusalStaysInTheDialog() {
        when(desk.accept(actor, inbox, id, null)).thenReturn(new Step.No("Kein Platz mehr frei."));
        var view = open(sent(id, TODAY.plusDays(8)), null);
        _click(button(view, "Annehmen"));

        inDialog("Annehmen");

        assertThat(textOf(_get(Dialog.class))).contains("Kein Platz mehr frei.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void declinesOnlyWithAReason() {
        when(desk.decline(actor, inbox, id, Reason.FULL, "Ab März wieder.")).thenReturn(done);
        var view = open(sent(id, TODAY.plusDays(8)), null);
        _click(button(view, "Ablehnen"));
        inDialog("Ablehnen");
        verify(desk, never()).decline(any(), any(), any(), any(), any());
        assertThat(textOf(_get(Dialog.class))).contains("Bitte wählen Sie einen Grund.");

        Select<Reason> reason = _get(Select.class, s -> s.withLabel("Grund"));
        assertThat(reason.getListDataView().getItems())
                .containsExactlyElementsOf(
                        Reason.choices(AssignmentCommand.DECLINE, Party.RECEIVER));
        reason.setValue(Reason.FULL);
        _get(TextArea.class).setValue(" Ab März wieder. ");
        inDialog("Ablehnen");

        verify(desk).decline(actor, inbox, id, Reason.FULL, "Ab März wieder.");
    }

    @Test
    void putsOnTheWaitingList() {
        when(desk.waitlist(actor, inbox, id)).thenReturn(done);
        var view = open(sent(id, TODAY.plusDays(8)), null);
        _click(button(view, "Auf die Warteliste"));

        inDialog("Auf die Warteliste");

        verify(desk).waitlist(actor, inbox, id);
    }

    @Test
    @SuppressWarnings("unchecked")
    void completesWithAnOutcome() {
        when(desk.complete(actor, inbox, id, TODAY, OutcomeCode.GOAL_REACHED, "")).thenReturn(done);
        var view = open(running(id, "Amina", "Z-2026-0007"), null);
        _click(button(view, "Abschliessen"));
        Select<OutcomeCode> outcome = _get(Select.class, s -> s.withLabel("Ergebnis"));
        outcome.setValue(OutcomeCode.GOAL_REACHED);

        inDialog("Abschliessen");

        verify(desk).complete(actor, inbox, id, TODAY, OutcomeCode.GOAL_REACHED, "");
    }

    @Test
    void onlyAllowedCommandsAreOffered() {
        var view = open(running(id, "Amina", "Z-2026-0007"), null);

        assertThat(_find(view, Button.class).stream().map(Button::getText))
                .containsExactlyInAnyOrder("Abschliessen", "Abbruch melden");
    }

    @Test
    @SuppressWarnings("unchecked")
    void assessmentEndsWithRecommendations() {
        var advice = List.of(new AdviceDraft(GoalArea.LANGUAGE, "Deutschkurs B1 am Abend."));
        when(desk.report(actor, inbox, id, TODAY, true, advice)).thenReturn(done);
        var view = open(running(id, "Amina", "Z-2026-0007"), ProviderKind.IN_DEPTH_ASSESSMENT);
        assertThat(_find(view, Button.class, s -> s.withText("Abschliessen"))).isEmpty();

        _click(button(view, "Empfehlungen senden"));
        assertThat(textOf(view)).contains("mindestens eine Empfehlung");
        _get(view, TextArea.class).setValue("Deutschkurs B1 am Abend. ");
        _click(button(view, "Empfehlungen senden"));
        assertThat(textOf(view)).contains("zu jeder Empfehlung einen Bereich");
        verify(desk, never()).report(any(), any(), any(), any(), anyBoolean(), any());
        Select<GoalArea> area = _get(view, Select.class, s -> s.withLabel("Bereich"));
        area.setValue(GoalArea.LANGUAGE);
        _get(view, Checkbox.class).setValue(true);
        _click(button(view, "Empfehlungen senden"));

        verify(desk).report(actor, inbox, id, TODAY, true, advice);
    }

    @Test
    void asManyRecommendationsCanBeWrittenAsAreTaken() {
        var view = open(running(id, "Amina", "Z-2026-0007"), ProviderKind.PRACTICE_ASSESSMENT);

        for (int line = 1; line < ReceiverDesk.MOST_ADVICE; line++) {
            _click(button(view, "Weitere Empfehlung"));
        }

        assertThat(_find(view, TextArea.class)).hasSize(ReceiverDesk.MOST_ADVICE);
        assertThat(_find(view, Button.class, s -> s.withText("Weitere Empfehlung"))).isEmpty();
    }

    @Test
    void practiceAssessmentFindsNoComplexCase() {
        var view = open(running(id, "Amina", "Z-2026-0007"), ProviderKind.PRACTICE_ASSESSMENT);

        assertThat(textOf(view)).contains("In Auftrag gegeben: Praxisassessment");
        assertThat(_find(view, Checkbox.class)).isEmpty();
        assertThat(_find(view, Select.class, s -> s.withLabel("Art"))).isEmpty();
    }

    @Test
    void foreignOneIsNotFound() {
        when(directory.holding(actor, id)).thenThrow(new AccessDeniedException("foreign"));

        open(new InboxItemView(who, directory, desk, catalogue, CLOCK), id);

        assertNotFound();
        verify(desk, never()).item(any(), any(), any());
    }

    @Test
    void vanishedOneIsSaid() {
        when(desk.waitlist(actor, inbox, id)).thenThrow(new NoSuchElementException("gone"));
        var view = open(sent(id, TODAY.plusDays(8)), null);
        _click(button(view, "Auf die Warteliste"));

        inDialog("Auf die Warteliste");

        assertThat(notice()).contains("in der Zwischenzeit geändert");
    }
}
