package ch.mitenand.casefile.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.mitenand.casefile.CaseOutcome;
import ch.mitenand.casefile.CaseState;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new case in Olten. */
class CaseNewViewTests extends CaseViewTest {

    @BeforeEach
    void leadOlten() {
        when(desk.leads(officer)).thenReturn(List.of(OLTEN));
        when(desk.open(any(), any()))
                .thenReturn(new CaseOutcome.Done(file(CaseState.OPENED, "", 0)));
    }

    private CaseNewView filled() {
        var view = open(new CaseNewView(who, desk, regions));
        field(view, "Vorname").setValue("Samira");
        field(view, "Nachname").setValue("Tesfai");
        return view;
    }

    private static TextField field(CaseNewView view, String label) {
        return _get(view, TextField.class, spec -> spec.withLabel(label));
    }

    @Test
    void opensAtOnceWhereNobodyHasThisName() {
        click(filled(), "Fall eröffnen");

        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(told()).contains("Der Fall F-2026-0042 ist eröffnet.");
    }

    @Test
    void asksBeforeASecondCaseOfTheSameNameAndOpensItAllTheSame() {
        when(desk.alike(officer, "Samira", "Tesfai", 2581))
                .thenReturn(List.of(file(CaseState.IN_SUPPORT, "", 0)));
        click(filled(), "Fall eröffnen");

        verify(desk, never()).open(any(), any());
        assertThat(dialog()).contains("schon einen offenen Fall", "F-2026-0042", "Jahrgang 1990");
        assertThat(_find(Anchor.class))
                .extracting(link -> link.getElement().getAttribute("href"))
                .contains(CaseNavigation.overview(ID));

        confirm("Trotzdem eröffnen");

        verify(desk).open(any(), any());
    }

    @Test
    void browserKeepsNothingThatIsTyped() {
        var view = filled();

        for (var label :
                List.of(
                        "Vorname",
                        "Nachname",
                        "Telefon oder E-Mail",
                        "Fallnummer der anderen Software")) {
            assertThat(field(view, label).getAutocomplete()).as(label).isEqualTo(Autocomplete.OFF);
        }
    }
}
