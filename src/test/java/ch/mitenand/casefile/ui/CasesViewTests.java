package ch.mitenand.casefile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.WorkItem;
import ch.mitenand.casefile.WorkItem.Kind;
import ch.mitenand.casefile.Worklist;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be done today, and the list of cases. */
class CasesViewTests extends CaseViewTest {

    private final Worklist worklist = mock(Worklist.class);

    @BeforeEach
    void leadOlten() {
        when(desk.leads(officer)).thenReturn(List.of(OLTEN));
    }

    private CasesView view() {
        return new CasesView(who, desk, worklist, regions, CLOCK);
    }

    private void cases(long total, CaseFile... files) {
        when(desk.list(any(), any())).thenReturn(new CaseDesk.Page(List.of(files), total));
    }

    private static WorkItem item(Kind kind, String title, @Nullable LocalDate due) {
        return new WorkItem(kind, title, "Bitte anrufen.", due, "/faelle/" + ID);
    }

    @Test
    void showsWhatIsDueByKind() {
        cases(1, file(CaseState.IN_SUPPORT));
        when(worklist.of(officer))
                .thenReturn(
                        List.of(
                                item(Kind.REVIEW, "Samira Tesfai", TODAY.minusDays(3)),
                                item(Kind.SILENT, "F-2026-0007", TODAY.plusDays(2)),
                                item(Kind.RETENTION, "F-2020-0001", null)));

        var view = open(view());

        assertThat(textOf(view))
                .contains("Dienstag, 1. September 2026", "1 überfällig, 3 Aufgaben im Ganzen")
                .contains("überfällig seit 3 Tagen", "noch 2 Tage", "wenn Zeit ist")
                .containsSubsequence("Standortgespräche", "Ohne Antwort", "1 Fall offen");
        assertThat(linksIn(view)).contains(CaseNavigation.overview(ID), CaseNavigation.newCase());
    }

    @Test
    void emptyDayAndEmptyListSayWhatToDo() {
        cases(0);

        assertThat(textOf(open(view())))
                .contains(
                        "Nichts ist fällig.",
                        "Noch ist keiner eröffnet.",
                        "Den ersten Fall eröffnen");
    }

    @Test
    void addressSaysWhatIsShown() {
        at("faelle?stand=IN_SUPPORT&seite=2");
        cases(120, file(CaseState.IN_SUPPORT));

        var view = open(view());

        verify(desk).list(officer, new CaseDesk.Filter("", Set.of(CaseState.IN_SUPPORT), 2));
        assertThat(textOf(view))
                .contains("120 Fälle «in Begleitung»", "Seite 2 von 3", "Samira Tesfai");
        assertThat(linksIn(view))
                .contains(
                        "/faelle?stand=IN_SUPPORT",
                        "/faelle?stand=IN_SUPPORT&seite=3",
                        "/faelle?stand=CLOSED",
                        "/faelle");
        assertThat(textOf(view)).contains("Was heute zu tun ist");
        verifyNoInteractions(worklist);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "faelle?stand=UNSINN",
                "faelle?seite=-1",
                "faelle?seite=abc",
                "faelle?suche=Haile"
            })
    void nonsenseInTheAddressShowsAllOpenCases(String path) {
        at(path);
        cases(0);

        open(view());

        verify(desk).list(officer, new CaseDesk.Filter("", Set.of(), 1));
    }

    @Test
    void searchedNameStaysInThePage() {
        cases(1, file(CaseState.IN_SUPPORT));
        var view = open(view());
        cases(0);

        search(view).setValue("Niemand");

        verify(desk).list(officer, new CaseDesk.Filter("Niemand", Set.of(), 1));
        verify(worklist, times(1)).of(officer);
        assertThat(textOf(view)).contains("Zu «Niemand» gibt es hier keinen Fall.");
        assertThat(search(view).getValue()).isEqualTo("Niemand");
        assertThat(search(view).getAutocomplete()).isEqualTo(Autocomplete.OFF);
        assertThat(linksIn(view))
                .noneMatch(link -> link.contains("Niemand") || link.contains("suche"));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .doesNotContain("Niemand", "suche");

        cases(1, file(CaseState.IN_SUPPORT));
        click(view, "Suche leeren");

        assertThat(search(view).getValue()).isEmpty();
    }

    @Test
    void wayBackFromASearchToTheDayEmptiesIt() {
        cases(1, file(CaseState.IN_SUPPORT));
        var view = open(view());
        search(view).setValue("Tes");

        click(view, "Was heute zu tun ist");

        assertThat(search(view).getValue()).isEmpty();
        verify(worklist, times(2)).of(officer);
    }

    private static TextField search(CasesView view) {
        return _get(view, TextField.class, spec -> spec.withLabel("Name oder Nummer"));
    }

    @Test
    void whoLeadsNoCasesFindsNothing() {
        leadNothing();

        open(view());

        assertNotFound();
    }
}
