package ch.mitenand.account.ui;

import ch.mitenand.account.AccountDesk;
import ch.mitenand.account.CurrentActor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

/** Choosing another password. */
class PasswordPart extends AccountPart {

    private static final String CHANGED =
            "Ihr neues Passwort gilt. An allen anderen Geräten sind Sie abgemeldet.";

    PasswordPart(CurrentActor current, AccountDesk desk, Runnable afterwards) {
        super(current, "Passwort");
        var old = new PasswordField("Bisheriges Passwort");
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var fresh = new PasswordField("Neues Passwort");
        fresh.setAutocomplete(Autocomplete.NEW_PASSWORD);
        fresh.setHelperText(Input.NEW_PASSWORD.hint());
        var save =
                new Button(
                        "Passwort ändern",
                        _ ->
                                change(
                                        actor ->
                                                desk.changePassword(
                                                        actor, old.getValue(), fresh.getValue()),
                                        CHANGED,
                                        () -> {
                                            old.clear();
                                            fresh.clear();
                                            afterwards.run();
                                        }));
        add(old, fresh, save);
    }
}
