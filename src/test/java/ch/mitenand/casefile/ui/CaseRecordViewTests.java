package ch.mitenand.casefile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseOutcome;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Lead;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Notes, history, transfer and the end of a case; cases that others hand over. */
class CaseRecordViewTests extends CaseViewTest {

    private static final Lead GRENCHEN = new Lead(Role.INTEGRATION_OFFICER, "2546");
    private static final CaseDesk.Transfer TRANSFER =
            new CaseDesk.Transfer(
                    UUID.randomUUID(), ID, "F-2026-0042", GRENCHEN, OLTEN, true, "Umzug", TODAY);

    private CaseRecordView view() {
        return new CaseRecordView(who, desk, regions, CLOCK);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    @Test
    void showsNotesAndHistory() {
        file(CaseState.IN_SUPPORT);
        var at = Instant.parse("2026-08-20T08:00:00Z");
        when(desk.notes(officer, ID))
                .thenReturn(
                        List.of(
                                new CaseDesk.Note(
                                        UUID.randomUUID(), at, "Vreni Widmer", "Ruft zurück.")));
        when(desk.history(officer, ID))
                .thenReturn(List.of(new CaseDesk.Entry(at, "Vreni Widmer", "Begleitung beginnen")));

        var view = open(view());
        assertThat(textOf(view))
                .contains(
                        "Ruft zurück.",
                        "20.08.2026, 10.00 Uhr, Vreni Widmer",
                        "Begleitung beginnen");
        assertThat(linksIn(view)).contains(CaseNavigation.recordPrint(ID));
    }

    @Test
    void refusedNoteStaysInTheField() {
        file(CaseState.IN_SUPPORT);
        when(desk.note(officer, ID, "Kurz"))
                .thenReturn(new CaseOutcome.No("Der Fall ist abgeschlossen."));
        var view = open(view());
        _setValue(area("Neue Notiz"), "Kurz");

        click(view, "Notiz speichern");

        assertThat(area("Neue Notiz").getValue()).isEqualTo("Kurz");
        assertThat(textOf(view)).contains("Der Fall ist abgeschlossen.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void handsOverWithConsentAndWithoutNotes() {
        file(CaseState.IN_SUPPORT);
        when(desk.offerTransfer(officer, ID, GRENCHEN, true, false, "Umzug"))
                .thenReturn(new CaseOutcome.Done(file(CaseState.IN_SUPPORT, "", 4)));
        click(open(view()), "Fall übergeben");
        assertThat(dialog())
                .contains("Immer gehen mit", "Tage der Standortgespräche", "ohne Begründungen");
        confirm("Übergabe anbieten");
        assertThat(dialog()).contains("Bitte wählen Sie, wer den Fall übernehmen soll.");

        _setValue((ComboBox<Lead>) _get(_get(Dialog.class), ComboBox.class), GRENCHEN);
        _setValue(area("Warum?"), "Umzug");
        _setValue(
                _get(
                        Checkbox.class,
                        s -> s.withLabel("Die Person ist mit der Übergabe einverstanden")),
                true);
        confirm("Übergabe anbieten");

        assertThat(told()).contains("Die Übergabe wartet jetzt auf Antwort");
    }

    @Test
    void waitingTransferCanBeTakenBack() {
        file(CaseState.IN_SUPPORT);
        when(desk.transfer(officer, ID)).thenReturn(Optional.of(TRANSFER));
        when(desk.takeBackTransfer(officer, ID))
                .thenReturn(new CaseOutcome.Done(file(CaseState.IN_SUPPORT, "", 4)));
        var view = open(view());
        assertThat(textOf(view)).contains("wartet auf Antwort", "mit Notizen");
        click(view, "Übergabe zurückziehen");

        confirm("Übergabe zurückziehen");

        verify(desk).takeBackTransfer(officer, ID);
    }

    @Test
    void closesOnlyWithAReason() {
        file(CaseState.IN_SUPPORT);
        click(open(view()), "Fall abschliessen");

        confirm("Fall abschliessen");

        assertThat(dialog()).contains("Bitte wählen Sie einen Grund.");
    }

    @Test
    void deletesThePersonOnlyWhenConfirmed() {
        file(CaseState.CLOSED);
        when(desk.retire(officer, ID))
                .thenReturn(new CaseOutcome.Done(file(CaseState.RETIRED, "", 5)));
        click(open(view()), "Personendaten löschen");

        confirm("Endgültig löschen");
        verify(desk, never()).retire(any(), any());
        _setValue(_get(_get(Dialog.class), Checkbox.class), true);
        confirm("Endgültig löschen");

        verify(desk).retire(officer, ID);
    }

    @Test
    void incomingTransferShowsNoPerson() {
        when(desk.incoming(officer)).thenReturn(List.of(TRANSFER));
        when(desk.acceptTransfer(officer, TRANSFER.id()))
                .thenReturn(new CaseOutcome.Done(file(CaseState.IN_SUPPORT, "", 4)));
        var view = open(new TransfersView(who, desk, regions));
        assertThat(textOf(view)).contains("Fall F-2026-0042", "Umzug").doesNotContain("Tesfai");
        click(view, "Fall übernehmen");

        confirm("Fall übernehmen");

        assertThat(told()).contains("Sie führen den Fall jetzt.");
    }

    @Test
    void noTransferSaysSoAndOthersFindNothing() {
        assertThat(textOf(open(new TransfersView(who, desk, regions))))
                .contains("Niemand will Ihnen einen Fall übergeben.");

        leadNothing();
        open(new TransfersView(who, desk, regions));
        assertNotFound();
    }

    @Test
    void foreignCaseIsNotFound() {
        refuse();

        open(view());

        assertNotFound();
    }
}
