package ch.mitenand.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.AccountTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;

/** The own account, the sign-in, and the forms around them. */
class AccountViewTests extends AccountTest {

    private static void click(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private static void type(String label, String value) {
        _setValue(_get(PasswordField.class, spec -> spec.withLabel(label)), value);
    }

    private static String page() {
        return textOf(_get(AccountView.class));
    }

    @Test
    void changesTheName() {
        account("rosa");
        signIn("rosa" + DOMAIN);
        UI.getCurrent().navigate("konto");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Vorname")), "Rosa");
        click("Speichern");
        assertThat(page()).contains("Gespeichert.");

        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("konto");

        assertThat(_get(TextField.class, spec -> spec.withLabel("Vorname")).getValue())
                .isEqualTo("Rosa");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Nachname")).getValue())
                .isEqualTo("Probe");
    }

    @Test
    void changesThePassword() {
        account("rosa");
        signIn("rosa" + DOMAIN);
        UI.getCurrent().navigate("konto");
        type("Bisheriges Passwort", "falsch");
        type("Neues Passwort", "quitte lampe brücke zoll");
        click("Passwort ändern");
        assertThat(page()).contains("Ihr bisheriges Passwort stimmt nicht");
        type("Bisheriges Passwort", GOOD);
        click("Passwort ändern");
        assertThat(page()).contains("Ihr neues Passwort gilt");
        assertThat(new Browser().signIn("rosa" + DOMAIN, "quitte lampe brücke zoll"))
                .isEqualTo("/");
    }

    @Test
    void asksBothAddresses() {
        account("rosa");
        signIn("rosa" + DOMAIN);
        UI.getCurrent().navigate("konto");
        _setValue(_get(EmailField.class), "rosa.neu" + DOMAIN);
        type("Ihr Passwort", GOOD);
        click("Adresse ändern");
        assertThat(page()).contains("an die alte und an die neue Adresse");
        assertThat(subjects("rosa.neu" + DOMAIN)).hasSize(1);
        assertThat(subjects("rosa" + DOMAIN)).hasSize(1);
    }

    @Test
    void signsOutAnotherDevice() {
        account("rosa");
        var phone = new Browser();
        phone.signIn("rosa" + DOMAIN, GOOD);
        signIn("rosa" + DOMAIN);
        UI.getCurrent().navigate("konto");
        assertThat(page()).contains("Firefox auf Android", "Dieses Gerät");

        click("Hier abmelden");

        assertThat(page()).contains("Firefox auf Android ist abgemeldet.");
        assertThat(phone.isIn()).isFalse();
    }

    @Test
    void demoAccountHasNothingToChange() {
        signIn("verein@treff-kreuzacker.example.ch");
        UI.getCurrent().navigate("konto");
        assertThat(page())
                .contains("Demo-Konto", "Verantwortlich für die Organisation")
                .doesNotContain("Konto schliessen", "zweiten Faktor");
        assertThat(_find(PasswordField.class)).isEmpty();
    }

    @Test
    void signInOffersWaysOn() {
        UI.getCurrent().navigate("anmelden");
        assertThat(linksIn(_get(LoginView.class))).contains("/passwort-vergessen", "/registrieren");
        assertThat(textOf(_get(LoginView.class)))
                .contains(
                        "kanton@so.example.ch",
                        "Fachstelle Integration",
                        "Integrationsbeauftragte/r, Olten");
    }

    @Test
    void signInSaysHowLongToWait() {
        UI.getCurrent()
                .navigate(
                        "anmelden",
                        com.vaadin.flow.router.QueryParameters.fromString(
                                "error&warten=15&weiter=/einladung/ab.c"));
        var form = _get(LoginForm.class);
        assertThat(form.isError()).isTrue();
        assertThat(form.getElement().getPropertyRaw("i18n").toString())
                .contains("Versuchen Sie es in 15 Minuten wieder.");
        assertThat(form.getAction()).isEqualTo("anmelden?weiter=%2Feinladung%2Fab.c");
    }

    @Test
    void formsOpenLiveToo() {
        signIn("verein@treff-kreuzacker.example.ch");
        UI.getCurrent().navigate("registrieren");
        assertThat(_get(H1.class).getText()).isEqualTo("Konto anlegen");
        UI.getCurrent().navigate("passwort-vergessen");
        assertThat(_get(H1.class).getText()).isEqualTo("Passwort vergessen");
        UI.getCurrent().navigate("einladung/x");
        assertThat(_get(H1.class).getText()).isEqualTo("Dieser Link stimmt nicht");
        UI.getCurrent().navigate("konto/bestaetigen/x");
        assertThat(_get(H1.class).getText()).isEqualTo("Dieser Link stimmt nicht");
        UI.getCurrent().navigate("konto/adresse/x");
        assertThat(_get(H1.class).getText()).isEqualTo("Dieser Link stimmt nicht");
        UI.getCurrent().navigate("passwort-neu/x");
        assertThat(_get(H1.class).getText()).isEqualTo("Dieser Link stimmt nicht");
    }
}
