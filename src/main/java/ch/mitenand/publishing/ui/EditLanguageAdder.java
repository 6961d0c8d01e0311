package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.shared.Language;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

/** Asks for the texts in one more language; what is written in German stays beside it. */
final class EditLanguageAdder extends Div {

    private final EditLanguages languages;
    private final Select<Language> select = new Select<>();

    EditLanguageAdder(EditLanguages languages) {
        this.languages = languages;
        css(this, "mi-edit__language");
        select.setLabel("Sprache hinzufügen");
        select.setPlaceholder("Sprache wählen");
        select.setHelperText("Freiwillig: Titel und Texte in weiteren Sprachen");
        select.setItemLabelGenerator(EditLanguageAdder::name);
        select.setItems(languages.others());
        select.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                languages.add(event.getValue());
            }
        });
        languages.listen(_ -> refresh());
        add(select);
    }

    private void refresh() {
        select.clear();
        select.setItems(languages.others());
    }

    private static String name(Language language) {
        return language.germanName() + " · " + language.ownName();
    }
}
