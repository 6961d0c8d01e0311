package ch.mitenand.casefile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseOutcome;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Newcomers;
import ch.mitenand.casefile.Newcomers.Newcomer;
import ch.mitenand.casefile.Newcomers.State;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.OfficeImport;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Newcomers of Olten. */
class NewcomersViewTests extends CaseViewTest {

    private final Newcomers newcomers = mock(Newcomers.class);

    private NewcomersView view() {
        return new NewcomersView(who, newcomers, desk, regions, CLOCK);
    }

    private Newcomer newcomer(State state) {
        var one =
                new Newcomer(
                        UUID.randomUUID(),
                        2581,
                        "Amir",
                        "Haddad",
                        TODAY.minusDays(9),
                        Language.AR,
                        "",
                        state,
                        TODAY,
                        state == State.CASE_OPENED ? ID : null);
        when(newcomers.page(eq(officer), any()))
                .thenAnswer(call -> {
                    var filter = call.getArgument(1, Newcomers.Filter.class);
                    boolean shown = filter.state() == null || filter.state() == state;
                    return new Newcomers.Page(shown ? List.of(one) : List.of(), Map.of(state, 1L));
                });
        return one;
    }

    @BeforeEach
    void nobodyYet() {
        when(newcomers.page(any(), any())).thenReturn(new Newcomers.Page(List.of(), Map.of()));
    }

    @Test
    void emptyListSaysHowToBegin() {
        assertThat(textOf(open(view())))
                .contains(
                        "Noch ist niemand eingetragen.",
                        "Jemanden von Hand eintragen",
                        "Liste einlesen (CSV)");
    }

    @Test
    void invitesWithOneClick() {
        var one = newcomer(State.TO_INVITE);
        when(newcomers.set(officer, one.id(), State.INVITED, TODAY)).thenReturn(Optional.empty());
        var view = open(view());
        assertThat(textOf(view)).contains("Amir Haddad", "spricht Arabisch", "einzuladen 1");

        click(view, "Eingeladen");

        verify(newcomers).set(officer, one.id(), State.INVITED, TODAY);
    }

    @Test
    void takesBackWhatWasWrongWithAnotherDay() {
        var one = newcomer(State.HELD);
        when(newcomers.set(any(), any(), any(), any())).thenReturn(Optional.empty());
        click(open(view()), "Tag oder Stand ändern");

        @SuppressWarnings("unchecked")
        Select<State> state = _get(_get(Dialog.class), Select.class);
        state.setValue(State.INVITED);
        _get(_get(Dialog.class), DatePicker.class).setValue(TODAY.minusDays(3));
        confirm("Speichern");

        verify(newcomers).set(officer, one.id(), State.INVITED, TODAY.minusDays(3));
        assertThat(told()).contains("Gespeichert.");
    }

    @Test
    void openedCaseIsOneClickAway() {
        newcomer(State.CASE_OPENED);

        var view = open(view());

        assertThat(linksIn(view)).contains(CaseNavigation.overview(ID));
        assertThat(textOf(view)).doesNotContain("Löschen", "Stand ändern");
    }

    @Test
    void hintsAtACaseOfTheSameName() {
        newcomer(State.HELD);
        when(desk.alike(officer, "Amir", "Haddad", 2581))
                .thenReturn(List.of(file(CaseState.IN_SUPPORT, "", 0)));

        click(open(view()), "Fall eröffnen");

        assertThat(dialog()).contains("schon einen offenen Fall", "F-2026-0042");
    }

    @Test
    void searchedNameIsNotInTheAddress() {
        newcomer(State.INVITED);
        at("neuzugezogene?stand=INVITED&seite=1");
        var view = open(view());

        _get(view, TextField.class, spec -> spec.withLabel("Name")).setValue("Hadd");

        verify(newcomers).page(officer, new Newcomers.Filter("Hadd", State.INVITED, 1));
        assertThat(linksIn(view)).noneMatch(link -> link.contains("Hadd"));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .doesNotContain("Hadd");
    }

    @Test
    void fiftyAreOnAPage() {
        newcomer(State.INVITED);
        when(newcomers.page(any(), any()))
                .thenReturn(new Newcomers.Page(List.of(), Map.of(State.INVITED, 51L)));
        at("neuzugezogene?stand=INVITED");

        var view = open(view());

        assertThat(textOf(view)).contains("Seite 1 von 2");
        assertThat(linksIn(view)).contains("/neuzugezogene?stand=INVITED&seite=2");
    }

    @Test
    void filterIsInTheAddress() {
        newcomer(State.HELD);
        at("neuzugezogene?stand=INVITED");

        assertThat(textOf(open(view())))
                .contains("Hier ist im Moment niemand.")
                .doesNotContain("Haddad");
    }

    @Test
    void opensACaseAfterTheTalk() {
        var one = newcomer(State.HELD);
        when(newcomers.openCase(officer, one.id(), CaseBasis.INCREASED_NEED))
                .thenReturn(new CaseOutcome.Done(file(CaseState.OPENED, "", 0)));
        click(open(view()), "Fall eröffnen");

        confirm("Fall eröffnen");

        assertThat(told()).contains("Der Fall F-2026-0042 ist eröffnet.");
    }

    @Test
    void caseLeadsInviteNobody() {
        signIn(new Grant(Role.CASE_LEAD, "Sozialregion Olten"));

        open(view());

        assertNotFound();
    }

    @Test
    void fileIsCheckedBeforeItIsTaken() {
        var asked = new ArrayList<Boolean>();
        var part =
                new FileImport(
                        NewcomersView.IMPORT,
                        (_, onlyCheck) -> {
                            asked.add(onlyCheck);
                            return new OfficeImport(
                                    2,
                                    1,
                                    List.of(
                                            new OfficeImport.Fault(
                                                    4,
                                                    "zuzug",
                                                    "Schreiben Sie den Tag als 4.10.2026.")));
                        },
                        () -> {});
        UI.getCurrent().add(part);

        part.check(new byte[] {1});

        assertThat(textOf(part))
                .contains(
                        "2 neue Personen, 1 schon bekannt, 1 Fehler.",
                        "Zeile in der Tabelle",
                        "Schreiben Sie den Tag");
        click(part, "2 Personen übernehmen");
        assertThat(asked).containsExactly(true, false);
    }

    @Test
    void fileThatIsNoneSaysWhatToDo() {
        when(newcomers.read(any(), any(), org.mockito.ArgumentMatchers.anyBoolean()))
                .thenThrow(new IllegalArgumentException("Es fehlt die Spalte nachname."));
        var part =
                new FileImport(
                        NewcomersView.IMPORT,
                        (bytes, check) -> newcomers.read(officer, bytes, check),
                        () -> {});
        UI.getCurrent().add(part);

        part.check(new byte[0]);

        assertThat(textOf(part)).contains("Es fehlt die Spalte nachname.");
    }
}
