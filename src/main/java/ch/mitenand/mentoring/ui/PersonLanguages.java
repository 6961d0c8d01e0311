package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;

import ch.mitenand.matching.Speaks;
import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Languages with their levels, one line each. */
final class PersonLanguages extends Div implements HasValidation {

    private final List<Row> rows = new ArrayList<>();
    private final Div lines = css(new Div(), "mi-pool__lines");
    private final Paragraph error =
            attribute(css(new Paragraph(), "mi-pool__error"), "role", "alert");

    PersonLanguages() {
        css(this, "mi-pool__languages");
        attribute(labelled(this, "Sprachen"), "role", "group");
        error.setVisible(false);
        add(
                css(new Paragraph("Sprachen"), "mi-pool__label"),
                lines,
                error,
                PersonParts.quiet("Weitere Sprache", () -> line(null).language.focus()));
    }

    private record Row(Select<Language> language, Select<LanguageLevel> level) {}

    void show(Set<Speaks> languages) {
        rows.clear();
        lines.removeAll();
        PersonWords.sorted(languages).forEach(this::line);
        if (languages.isEmpty()) {
            line(null);
        }
    }

    /** Lines without a language are left out; doubles are kept, so that they can be named. */
    Set<Speaks> value() {
        return rows.stream()
                .filter(row -> !row.language.isEmpty() && !row.level.isEmpty())
                .map(row -> new Speaks(row.language.getValue(), row.level.getValue()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Row line(@org.jspecify.annotations.Nullable Speaks speaks) {
        var language = new Select<Language>();
        language.setLabel("Sprache");
        language.setItems(Language.values());
        language.setItemLabelGenerator(l -> l == null ? "" : l.germanName());
        var level = new Select<LanguageLevel>();
        level.setLabel("Niveau");
        level.setItems(Arrays.asList(LanguageLevel.values()).reversed());
        level.setItemLabelGenerator(l -> l == null ? "" : PersonWords.level(l));
        if (speaks != null) {
            language.setValue(speaks.language());
            level.setValue(speaks.level());
        }
        var row = new Row(language, level);
        var line = css(new Div(language, level), "mi-pool__line");
        var remove =
                PersonParts.quiet(
                        "Entfernen",
                        () -> {
                            rows.remove(row);
                            lines.remove(line);
                        });
        remove.setAriaLabel("Diese Sprache entfernen");
        line.add(remove);
        rows.add(row);
        lines.add(line);
        return row;
    }

    @Override
    public void setErrorMessage(String sentence) {
        error.setText(sentence);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
