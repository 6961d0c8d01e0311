package ch.mitenand.account.ui;

import ch.mitenand.account.AccountDesk;
import ch.mitenand.account.CurrentActor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Closing the account for good. */
class ClosePart extends AccountPart {

    private static final String EXPLANATION =
            "Ihr Name und Ihre E-Mail-Adresse werden gelöscht, Ihre Rechte enden. Das lässt sich nicht rückgängig"
                    + " machen. Angebote Ihrer Organisation bleiben bestehen.";

    ClosePart(CurrentActor current, AccountDesk desk, AuthenticationContext authentication) {
        super(current, "Konto schliessen");
        var password = new PasswordField("Ihr Passwort, zur Sicherheit");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var close =
                new Button(
                        "Konto endgültig schliessen",
                        _ ->
                                change(
                                        actor -> desk.close(actor, password.getValue()),
                                        "Ihr Konto ist geschlossen.",
                                        authentication::logout));
        close.addThemeNames("error");
        add(new Paragraph(EXPLANATION), password, close);
    }
}
