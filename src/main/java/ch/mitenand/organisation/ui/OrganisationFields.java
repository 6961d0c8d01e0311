package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.organisation.LegalForm;
import ch.mitenand.organisation.OrganisationForm;
import ch.mitenand.shared.Language;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of an organisation. What is typed stays until somebody replaces it. */
class OrganisationFields extends Div {

    private static final int TYPING_PAUSE_MILLIS = 500;

    private final TextField name = text("Name der Organisation", "organization", 200);
    private final Select<LegalForm> legalForm = new Select<>();
    private final TextField uid = text("UID (freiwillig)", "off", 30);
    private final TextField street = text("Strasse und Hausnummer", "street-address", 200);
    private final TextField postalCode = text("Postleitzahl", "postal-code", 4);
    private final TextField locality = text("Ort", "address-level2", 100);
    private final TextField email = text("E-Mail (freiwillig)", "email", 254);
    private final TextField phone = text("Telefon (freiwillig)", "tel", 40);
    private final TextField website = text("Webadresse (freiwillig)", "url", 300);
    private final MultiSelectComboBox<Language> languages =
            new MultiSelectComboBox<>("Wir sprechen (freiwillig)");
    private final DescriptionFields description;
    private final Map<String, Component> byName = new LinkedHashMap<>();

    /**
     * @param severalLanguages whether the description can be written in more than German
     */
    OrganisationFields(boolean severalLanguages) {
        description = new DescriptionFields(severalLanguages);
        css(this, "mi-org__form");
        legalForm.setLabel("Rechtsform");
        legalForm.setItems(LegalForm.values());
        legalForm.setItemLabelGenerator(LegalForm::germanName);
        legalForm.setManualValidation(true);
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(Language::germanName);
        uid.setHelperText("Steht im UID-Register, zum Beispiel CHE-123.456.788");
        phone.setHelperText("Zum Beispiel 062 123 45 67");
        email.setHelperText("Wird auf der Seite der Organisation gezeigt");
        attribute(postalCode, "inputmode", "numeric");
        name.setRequiredIndicatorVisible(true);
        street.setRequiredIndicatorVisible(true);
        postalCode.setRequiredIndicatorVisible(true);
        locality.setRequiredIndicatorVisible(true);
        register();
        add(
                section("Wer Sie sind", name, legalForm, uid),
                section("Wo Sie zu finden sind", street, row(postalCode, locality)),
                section("Wie man Sie erreicht", email, phone, website, languages),
                section("Was Sie tun", description));
    }

    private void register() {
        byName.put("name", name);
        byName.put("legalForm", legalForm);
        byName.put("uid", uid);
        byName.put("street", street);
        byName.put("postalCode", postalCode);
        byName.put("locality", locality);
        byName.put("email", email);
        byName.put("phone", phone);
        byName.put("website", website);
        byName.put("description", description.german());
    }

    /** Calls back when somebody pauses while typing something by which doubles are found. */
    void onTyping(Runnable action) {
        for (var field : List.of(name, uid, street, postalCode, phone, website, locality)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
            field.addValueChangeListener(_ -> action.run());
        }
    }

    OrganisationForm read() {
        return new OrganisationForm(
                name.getValue(),
                legalForm.getValue(),
                uid.getValue(),
                street.getValue(),
                postalCode.getValue(),
                locality.getValue(),
                email.getValue(),
                phone.getValue(),
                website.getValue(),
                languages.getSelectedItems().stream().sorted().toList(),
                description.read());
    }

    void show(OrganisationForm form) {
        name.setValue(form.name());
        legalForm.setValue(form.legalForm());
        uid.setValue(form.uid());
        street.setValue(form.street());
        postalCode.setValue(form.postalCode());
        locality.setValue(form.locality());
        email.setValue(form.email());
        phone.setValue(form.phone());
        website.setValue(form.website());
        languages.setValue(form.languages());
        description.show(form.description());
        problems(Map.of());
    }

    void readOnly() {
        byName.values().forEach(field -> ((HasValue<?, ?>) field).setReadOnly(true));
        languages.setReadOnly(true);
        description.readOnly();
    }

    /**
     * Shows at each field what to do, and goes to the first; problems of the last time are gone.
     */
    void problems(Map<String, String> problems) {
        var wrong = new ArrayList<Component>();
        byName.forEach((field, component) -> {
            String problem = problems.getOrDefault(field, "");
            var shown = (HasValidationProperties) component;
            shown.setErrorMessage(problem);
            shown.setInvalid(!problem.isEmpty());
            if (!problem.isEmpty()) {
                wrong.add(component);
            }
        });
        if (!wrong.isEmpty() && wrong.getFirst() instanceof Focusable<?> first) {
            first.focus();
        }
    }

    private static TextField text(String label, String autocomplete, int most) {
        var field = new TextField(label);
        attribute(field, "autocomplete", autocomplete);
        field.setMaxLength(most);
        field.setManualValidation(true);
        return field;
    }

    private static Div row(Component... fields) {
        return css(new Div(fields), "mi-org__row");
    }

    private static Section section(String heading, Component... fields) {
        var section = css(new Section(new H2(heading)), "mi-org__fields");
        section.add(fields);
        return section;
    }
}
