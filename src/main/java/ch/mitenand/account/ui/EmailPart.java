package ch.mitenand.account.ui;

import ch.mitenand.account.AccountDesk;
import ch.mitenand.account.AccountDesk.Profile;
import ch.mitenand.account.CurrentActor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;

/** Asking for another e-mail address. */
class EmailPart extends AccountPart {

    private static final String SENT =
            "Wir haben an die alte und an die neue Adresse eine E-Mail geschickt. Klicken Sie in beiden auf den"
                    + " Link.";

    EmailPart(CurrentActor current, AccountDesk desk, Profile profile) {
        super(current, "E-Mail-Adresse");
        var address = new EmailField("Neue E-Mail-Adresse");
        address.setAutocomplete(Autocomplete.EMAIL);
        var password = new PasswordField("Ihr Passwort");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var send =
                new Button(
                        "Adresse ändern",
                        _ ->
                                change(
                                        actor ->
                                                desk.changeEmail(
                                                        actor,
                                                        address.getValue(),
                                                        password.getValue()),
                                        SENT,
                                        () -> {
                                            address.clear();
                                            password.clear();
                                        }));
        add(new Paragraph("Heute: " + profile.email()), address, password, send);
    }
}
