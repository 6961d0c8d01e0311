package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseDraft;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CasePerson;
import ch.mitenand.casefile.Lead;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/** The person of a case and why there is one; what is not needed is not asked. */
final class CaseFields extends Div {

    private final RadioButtonGroup<CaseBasis> basis =
            new RadioButtonGroup<>("Warum gibt es den Fall?");
    private final TextField firstName = new TextField("Vorname");
    private final TextField surname = new TextField("Nachname");
    private final IntegerField birthYear = new IntegerField("Geburtsjahr");
    private final ComboBox<Municipality> home = new ComboBox<>("Wohngemeinde");
    private final TextField contact = new TextField("Telefon oder E-Mail");
    private final TextField external = new TextField("Fallnummer der anderen Software");
    private final Select<Language> letters = new Select<>();
    private final MultiSelectComboBox<Language> languages = new MultiSelectComboBox<>("Sprachen");
    private final Select<LanguageLevel> oral = level("Deutsch mündlich heute");
    private final Select<LanguageLevel> written = level("Deutsch schriftlich heute");
    private final Checkbox yearly =
            new Checkbox("VA/FL ohne Sozialhilfe: auch ohne Hilfsplan einmal im Jahr einladen");
    private final Regions regions;
    private Lead lead;

    CaseFields(Regions regions, CaseFaults faults, Lead first) {
        this.regions = regions;
        this.lead = first;
        css(this, "mi-case__form");
        prepare();
        faults.add("firstName", firstName);
        faults.add("surname", surname);
        faults.add("birthYear", birthYear);
        faults.add("bfs", home);
        faults.add("contact", contact);
        faults.add("externalNumber", external);
        faults.add("languages", languages);
        add(
                section("Grundlage", basis, external),
                section("Person", firstName, surname, birthYear, home, contact, letters),
                section("Sprache", languages, oral, written),
                yearly);
        leadChanged(first);
    }

    private void prepare() {
        basis.setItems(CaseBasis.values());
        basis.setItemLabelGenerator(CaseBasis::germanName);
        basis.setHelperText(
                "Bei Sozialhilfe und «Fordern» sind Empfehlungen der Abklärungen verbindlich.");
        basis.setValue(CaseBasis.INCREASED_NEED);
        css(basis, "mi-case__radio");
        external.setHelperText(
                "Führen Sie den Fall anderswo? Dann genügt die Nummer, und der Name darf leer bleiben.");
        List.of(firstName, surname, contact, external).forEach(CaseSearch::unsaved);
        birthYear.setAutocomplete(Autocomplete.OFF);
        birthYear.setHelperText("Nur das Jahr, zum Beispiel 1985; darf leer bleiben");
        home.setItemLabelGenerator(Municipality::shortName);
        home.setRequiredIndicatorVisible(true);
        contact.setHelperText("Ein Weg genügt; darf leer bleiben");
        letters.setLabel("Sprache für Briefe und Merkblätter");
        letters.setItems(Language.values());
        letters.setItemLabelGenerator(l -> l == null ? "" : l.germanName());
        letters.setValue(Language.DE);
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(Language::germanName);
        languages.setHelperText("Die am besten gesprochene zuerst wählen");
    }

    private static Select<LanguageLevel> level(String label) {
        var level = new Select<LanguageLevel>();
        level.setLabel(label);
        level.setItems(LanguageLevel.values());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption("nicht bekannt");
        level.setItemLabelGenerator(CaseWords::level);
        return level;
    }

    private static Section section(String heading, com.vaadin.flow.component.Component... fields) {
        return css(
                new Section(new H2(heading), css(new Div(fields), "mi-case__fields")),
                "mi-box mi-case__box");
    }

    /** Who shall lead the case, which decides where the person can live. */
    void leadChanged(Lead other) {
        lead = other;
        var territory = CaseWords.territory(other, regions);
        var before = home.getValue();
        home.setItems(territory);
        if (territory.size() == 1) {
            home.setValue(territory.getFirst());
        } else {
            home.setValue(before != null && territory.contains(before) ? before : null);
        }
    }

    /** Fills the fields. */
    void show(CaseFile file) {
        var person = file.person();
        leadChanged(file.lead());
        basis.setValue(file.basis());
        external.setValue(file.externalNumber());
        firstName.setValue(person.firstName());
        surname.setValue(person.surname());
        birthYear.setValue(person.birthYear());
        regions.municipality(person.bfs()).ifPresent(this::live);
        contact.setValue(person.contact());
        letters.setValue(person.mailLanguage());
        languages.setValue(new LinkedHashSet<>(person.languages()));
        oral.setValue(person.oral());
        written.setValue(person.written());
        yearly.setValue(person.invitedYearly());
    }

    /** Somebody may live outside of the territory, because the office has changed. */
    private void live(Municipality municipality) {
        var places = CaseWords.territory(lead, regions);
        if (!places.contains(municipality)) {
            places = new java.util.ArrayList<>(places);
            places.add(municipality);
            home.setItems(places);
        }
        home.setValue(municipality);
    }

    /** What stands in the fields. */
    CaseDraft value() {
        var place = home.getValue();
        return new CaseDraft(
                lead,
                Objects.requireNonNullElse(basis.getValue(), CaseBasis.INCREASED_NEED),
                external.getValue().strip(),
                new CasePerson(
                        firstName.getValue().strip(),
                        surname.getValue().strip(),
                        birthYear.getValue(),
                        place == null ? 0 : place.bfs(),
                        contact.getValue().strip(),
                        Objects.requireNonNullElse(letters.getValue(), Language.DE),
                        List.copyOf(languages.getValue()),
                        oral.getValue(),
                        written.getValue(),
                        yearly.getValue()));
    }
}
