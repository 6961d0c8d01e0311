package ch.mitenand.care.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.LiveViewTest;
import ch.mitenand.account.Actor;
import ch.mitenand.care.CareFixture;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolId;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class CareViewTests extends LiveViewTest {

    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;

    private PoolFixture fixture;
    private PoolId olten;
    private Actor volunteer;

    @BeforeEach
    void people() {
        fixture = new PoolFixture(context);
        olten = fixture.pool("Pool Prüf-Olten", PoolFixture.OLTEN);
        volunteer = fixture.account("Vera Volunteer");
        fixture.link(fixture.mentor(olten, AdmissionState.IN_POOL), volunteer);
    }

    @AfterEach
    void tidy() {
        new CareFixture(context).remove(olten);
        fixture.remove();
    }

    private void asVolunteer(String path) {
        signIn(PoolFixture.address(volunteer));
        UI.getCurrent().navigate(path);
    }

    private String page() {
        return textOf(_get(Main.class));
    }

    @Test
    void volunteerClaimsATicket() {
        asVolunteer("mein-mentoring/spesen");
        _click(_get(Button.class, spec -> spec.withText("Neuer Antrag")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Betrag in CHF")), "-5");
        _click(_get(Button.class, spec -> spec.withText("Ausgabe hinzufügen")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Betrag in CHF")).isInvalid())
                .isTrue();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Betrag in CHF")), "1’000.00");
        _click(_get(Button.class, spec -> spec.withText("Ausgabe hinzufügen")));
        assertThat(page()).contains("Fahrt mit ÖV", "CHF 1’000.00");

        _setValue(
                _get(TextField.class, spec -> spec.withLabel("IBAN")),
                "CH93 0076 2011 6238 5295 8");
        _click(_get(Button.class, spec -> spec.withText("Konto speichern")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("IBAN")).isInvalid()).isTrue();
        var good = CareFixture.payee();
        _setValue(_get(TextField.class, spec -> spec.withLabel("IBAN")), good.iban());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Konto lautet auf")), good.holder());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Strasse")), good.street());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Postleitzahl")), good.postalCode());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Ort")), good.town());
        _click(_get(Button.class, spec -> spec.withText("Konto speichern")));
        assertThat(page()).contains("CH93 •••• •••• •••• •295 7").doesNotContain("0076 2011");

        _click(_get(Button.class, spec -> spec.withText("Einreichen")));
        assertThat(page()).contains("eingereicht");
        assertThat(_find(Button.class, spec -> spec.withText("Ausgabe hinzufügen"))).isEmpty();
    }

    @Test
    void showsTheWayToTheCertificate() {
        asVolunteer("mein-mentoring/bestaetigung");

        assertThat(page()).contains("erstes Treffen");
    }

    @Test
    void coordinatorPagesAreForNobodyElse() {
        for (String page : new String[] {"kurse", "spesen", "anerkennung"}) {
            asVolunteer("pool/" + olten + "/" + page);
            assertThat(page()).doesNotContain("Pool Prüf-Olten");
        }
    }

    @Test
    void ownPagesAreForVolunteersOnly() {
        var somebody = fixture.account("Nina Niemand");
        signIn(PoolFixture.address(somebody));
        UI.getCurrent().navigate("mein-mentoring/spesen");

        assertThat(page()).doesNotContain("Meine Anträge");
    }

    @Test
    void drawsThePagesOfACoordinator() {
        var coordinator = fixture.coordinator(PoolFixture.OLTEN);
        jdbc.sql("update account set demo = true where id = :id")
                .param("id", coordinator.account())
                .update();
        signIn(PoolFixture.address(coordinator));
        UI.getCurrent().navigate("pool/" + olten + "/kurse");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Titel")), "Einführung Herbst");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Ort")), "Stadthaus");
        _click(_get(Button.class, spec -> spec.withText("Kurs planen")));
        assertThat(page()).contains("Einführung Herbst", "0 von 20 Plätzen");
        _click(_get(Button.class, spec -> spec.withText("Teilnahme eintragen")));

        UI.getCurrent().navigate("pool/" + olten + "/spesen");
        assertThat(page())
                .contains("Es wartet kein Antrag", "ab 01.01.2016: CHF 0.70", "Konto des Pools");

        UI.getCurrent().navigate("pool/" + olten + "/anerkennung");
        assertThat(page()).contains("Danke sagen", "Noch keine Regel");
    }
}
