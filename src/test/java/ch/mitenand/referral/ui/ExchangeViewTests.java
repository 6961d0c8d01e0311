package ch.mitenand.referral.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseDesk.Page;
import ch.mitenand.casefile.ui.FileImport;
import ch.mitenand.referral.ReferralExchange;
import ch.mitenand.shared.OfficeImport;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The page of files for other software, for officers and for the canton. */
class ExchangeViewTests extends OfficerViewTest {

    private final ReferralExchange exchange = mock(ReferralExchange.class);

    private ExchangeView open() {
        return open(new ExchangeView(who, exchange, desk, CLOCK), "", UUID.randomUUID());
    }

    private void signIn(Role role, String scope) {
        when(who.require())
                .thenReturn(
                        new Actor(
                                UUID.randomUUID(), "Frau Stähli", Set.of(new Grant(role, scope))));
    }

    @Test
    void officerHasFilesOfThePeriodAndNoCockpit() {
        var view = open();

        assertFound();
        assertThat(textOf(view))
                .contains(
                        "Vermittlungen als CSV",
                        "Bewilligte Beiträge als CSV",
                        "Ergebnisse einlesen")
                .doesNotContain("Cockpit");
    }

    @Test
    void cantonHasTheCockpitOnly() {
        signIn(Role.CANTON_EDITOR, "");

        assertThat(textOf(open()))
                .contains("Cockpit als CSV")
                .doesNotContain("Vermittlungen als CSV", "Ein Fall", "Ergebnisse einlesen");
    }

    @Test
    void nobodyElseFindsIt() {
        signIn(Role.POOL_COORDINATOR, "2581");

        open();

        assertNotFound();
    }

    @Test
    void periodThatEndsBeforeItBeginsSaysWhatToDo() {
        var view = open();

        _setValue(_get(view, DatePicker.class, spec -> spec.withLabel("Vom")), TODAY.plusDays(3));

        assertThat(textOf(view)).contains("Tauschen Sie die beiden.");
    }

    @Test
    void caseIsFoundAndOffered() {
        when(desk.list(eq(officer), any())).thenReturn(new Page(List.of(OfficerFixture.file()), 1));
        var view = open();

        _setValue(_get(view, TextField.class, spec -> spec.withLabel("Fall suchen")), "F-2026");
        click(view, "Suchen");

        assertThat(textOf(view)).contains("F-2026-0042 als JSON");
    }

    @Test
    void fileIsCheckedBeforeItIsTaken() {
        var asked = new ArrayList<Boolean>();
        var part =
                new FileImport(
                        ExchangeView.IMPORT,
                        (_, onlyCheck) -> {
                            asked.add(onlyCheck);
                            return new OfficeImport(
                                    2,
                                    1,
                                    List.of(
                                            new OfficeImport.Fault(
                                                    3,
                                                    "datum",
                                                    "Schreiben Sie das Datum wie 04.10.2026.")));
                        },
                        () -> {});
        UI.getCurrent().add(part);

        part.check(new byte[] {1});

        assertThat(textOf(part))
                .contains("2 neue Meldungen, 1 schon bekannt, 1 Fehler.", "datum", "04.10.2026");
        click(part, "2 Meldungen übernehmen");
        assertThat(asked).containsExactly(true, false);
        NotificationsKt.expectNotifications(
                "2 Meldungen sind übernommen. Nehmen Sie die Ergebnisse in der Liste «Heute» zur Kenntnis.");
    }

    @Test
    void fileThatIsNoneSaysWhatToDo() {
        var part =
                new FileImport(
                        ExchangeView.IMPORT,
                        (_, _) -> {
                            throw new IllegalArgumentException("Die Datei ist leer.");
                        },
                        () -> {});
        UI.getCurrent().add(part);

        part.check(new byte[0]);

        assertThat(textOf(part)).contains("Die Datei ist leer.");
    }
}
