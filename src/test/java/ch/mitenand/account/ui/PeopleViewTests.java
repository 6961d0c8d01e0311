package ch.mitenand.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.account.AccountTest;
import ch.mitenand.account.Grant;
import ch.mitenand.account.Grants;
import ch.mitenand.account.People.Offer;
import ch.mitenand.account.People.Place;
import ch.mitenand.account.Role;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody starts in an office, somebody leaves. */
class PeopleViewTests extends AccountTest {

    private static final Grant OFFICER = new Grant(Role.INTEGRATION_OFFICER, "2546");

    @Autowired private Grants grants;

    private static String open() {
        UI.getCurrent().navigate("verwaltung/personen");
        return page();
    }

    private static String page() {
        return textOf(_get(PeopleView.class));
    }

    private static void click(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static void search(String label, String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(label)), text);
    }

    private static void confirm() {
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }

    @SuppressWarnings("unchecked")
    private static void choose(Role role, String place) {
        var roles = (RadioButtonGroup<Offer>) _get(RadioButtonGroup.class);
        var offer =
                roles.getListDataView()
                        .getItems()
                        .filter(o -> o.role() == role)
                        .findFirst()
                        .orElseThrow();
        _setValue(roles, offer);
        if (!place.isEmpty()) {
            var places = (ComboBox<Place>) _get(ComboBox.class);
            places.setValue(
                    offer.places().stream()
                            .filter(p -> p.name().equals(place))
                            .findFirst()
                            .orElseThrow());
        }
    }

    @Test
    void cantonInvitesAnOfficerAndTakesItBack() {
        signIn(DemoActors.CANTON);
        assertThat(open())
                .contains("Personen und Rollen", "Jemanden einladen", "Offene Einladungen")
                .doesNotContain("Telefon verloren");
        choose(Role.INTEGRATION_OFFICER, "Grenchen");
        _setValue(_get(EmailField.class), "neu" + DOMAIN);
        click("Einladung senden");

        assertThat(page()).contains("neu" + DOMAIN, "Integrationsbeauftragte/r, Grenchen");
        assertThat(subjects("neu" + DOMAIN)).containsExactly("Einladung zu Mitenand");

        click("Zurückziehen");
        confirm();
        assertThat(page()).doesNotContain("neu" + DOMAIN);
    }

    @Test
    void saysWhatIsMissing() {
        signIn(DemoActors.CANTON);
        open();
        click("Einladung senden");
        assertThat(_get(ComboBox.class).isInvalid()).isTrue();
        assertThat(_get(ComboBox.class).getErrorMessage()).contains("Wählen Sie die Gemeinde");
        choose(Role.CASE_LEAD, "Sozialregion Olten");
        assertThat(_get(ComboBox.class).getLabel()).isEqualTo("Sozialregion");
        click("Einladung senden");
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
        assertThat(_get(EmailField.class).getErrorMessage()).contains("name@example.ch");
    }

    @Test
    void cantonFindsSomebodyAndTakesTheRole() {
        var id = account("alma");
        grants.give(id, OFFICER);
        signIn(DemoActors.CANTON);
        open();
        search("Nach Name, E-Mail, Rolle oder Ort suchen", "gibt es nicht");
        assertThat(page()).contains("Dazu findet sich niemand");
        search("Nach Name, E-Mail, Rolle oder Ort suchen", "grenchen ALMA@");
        assertThat(page()).contains("1 Eintrag", "alma" + DOMAIN);

        click("Rolle wegnehmen");
        assertThat(_get(ConfirmDialog.class).isOpened()).isTrue();
        confirm();

        assertThat(page())
                .contains("Dazu findet sich niemand", "Rolle weggenommen", "durch Corinne Kaufmann")
                .doesNotContain("alma" + DOMAIN);
        assertThat(grants.holders(OFFICER.role(), OFFICER.scope()))
                .noneMatch(person -> person.account().equals(id));
    }

    @Test
    void officerInvitesForTheOwnMunicipalityWithoutChoosing() {
        signIn(DemoActors.OFFICER_OF_OLTEN);
        assertThat(open()).contains("Jemanden einladen", "Ruth Ammann");
        _setValue(_get(EmailField.class), "pool" + DOMAIN);
        click("Einladung senden");
        assertThat(page()).contains("Poolverantwortliche/r, Olten");
    }

    @Test
    void administratorChoosesNoPlaceAndLocksAnAccount() {
        account("alma");
        signIn(DemoActors.ADMINISTRATOR);
        assertThat(open()).contains("Telefon verloren", "Demo-Konto, bleibt wie es ist");
        assertThat(_find(ComboBox.class)).isEmpty();
        search("Konto nach Name oder E-Mail suchen", "alma@");
        click("Sperren");
        confirm();
        assertThat(page()).contains("Gesperrt", "Konto gesperrt");
        assertThat(new Browser().signIn("alma" + DOMAIN, GOOD)).isEqualTo("/anmelden?error");
        click("Entsperren");
        assertThat(page()).contains("Konto entsperrt");
        assertThat(new Browser().signIn("alma" + DOMAIN, GOOD)).isEqualTo("/");
    }

    @Test
    void administratorInvitesAnEditor() {
        signIn(DemoActors.ADMINISTRATOR);
        open();
        choose(Role.CANTON_EDITOR, "");
        _setValue(_get(EmailField.class), "kanton" + DOMAIN);
        click("Einladung senden");
        assertThat(page()).contains("kanton" + DOMAIN, "Fachstelle Integration des Kantons");
    }

    @Test
    void headerLeadsWhoeverMayGiveARole() {
        signIn(DemoActors.OFFICER_OF_OLTEN);
        UI.getCurrent().navigate("konto");
        assertThat(linksIn(UI.getCurrent())).contains("/verwaltung/personen");
        signIn(DemoActors.ADMIN_OF_TREFF);
        UI.getCurrent().navigate("konto");
        assertThat(linksIn(UI.getCurrent())).doesNotContain("/verwaltung/personen");
    }
}
