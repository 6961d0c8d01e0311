package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.offer.Categories;
import ch.mitenand.offer.TargetGroup;
import ch.mitenand.publishing.Finding.Step;
import ch.mitenand.publishing.OfferSketch.Basics;
import ch.mitenand.shared.Language;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Set;

/** What it is and for whom. */
final class StepBasics extends StepSection<Basics> {

    private final EditLocalized title;
    private final EditLocalized summary;
    private final EditCategories categories;
    private final CheckboxGroup<TargetGroup> targetGroups;
    private final MultiSelectComboBox<Language> languages;
    private final Checkbox womenOnly;

    StepBasics(EditFields fields, Categories terms) {
        super(Step.BASICS, "Das Wichtigste in zwei Zeilen. Alles andere kommt danach.");
        title =
                EditLocalized.line(
                        fields, "Titel", "Zum Beispiel: Deutsch im Alltag, Café für alle");
        summary =
                EditLocalized.area(
                        fields, "In einem Satz", "Was ist es, und was haben die Leute davon?");
        categories = new EditCategories(fields, terms);
        targetGroups =
                css(
                        fields.checks(
                                "Für wen ist es?",
                                EditFields.all(TargetGroup.values()),
                                TargetGroup::germanName),
                        "mi-edit__checks--columns");
        languages =
                fields.several(
                        "In welchen Sprachen findet es statt?",
                        EditFields.all(Language.values()),
                        Language::germanName);
        womenOnly = fields.check("Nur für Frauen");
        place(title, summary, new EditLanguageAdder(fields.languages()));
        place(categories, targetGroups, womenOnly, languages);
    }

    @Override
    void show(Basics part) {
        title.show(part.title());
        summary.show(part.summary());
        categories.show(part.categories());
        targetGroups.setValue(part.targetGroups());
        languages.setValue(part.instructionLanguages());
        womenOnly.setValue(part.womenOnly());
    }

    @Override
    Basics read() {
        return new Basics(
                title.read(),
                summary.read(),
                categories.read(),
                Set.copyOf(targetGroups.getValue()),
                List.copyOf(languages.getValue()),
                womenOnly.getValue());
    }
}
