package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.AccountDesk;
import ch.mitenand.account.AccountDesk.Profile;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.shared.Language;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

/** Changing name and language. */
class PersonPart extends AccountPart {

    PersonPart(CurrentActor current, AccountDesk desk, Profile profile) {
        super(current, "Name und Sprache");
        var first = new TextField("Vorname", profile.firstName(), "");
        first.setAutocomplete(Autocomplete.GIVEN_NAME);
        var surname = new TextField("Nachname", profile.surname(), "");
        surname.setAutocomplete(Autocomplete.FAMILY_NAME);
        var language = new Select<Language>();
        language.setLabel("Sprache unserer E-Mails");
        language.setItems(AccountPages.MAIL_LANGUAGES);
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(AccountPages.language(profile.language().tag()));
        var save =
                new Button(
                        "Speichern",
                        _ ->
                                change(
                                        actor ->
                                                desk.changePerson(
                                                        actor,
                                                        first.getValue(),
                                                        surname.getValue(),
                                                        language.getValue()),
                                        "Gespeichert.",
                                        () -> {}));
        add(css(new Div(first, surname), "mi-account__pair"), language, save);
    }
}
