package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;

/**
 * A text in several languages: German first, beside it (on a phone below it) one field for every
 * other language of the editor.
 */
final class EditLocalized extends Div {

    private final EditFields fields;
    private final String label;
    private final boolean area;
    private final Map<Language, AbstractField<?, String>> inputs = new EnumMap<>(Language.class);
    private final Div others = css(new Div(), "mi-edit__others");

    private EditLocalized(EditFields fields, String label, String helper, boolean area) {
        this.fields = fields;
        this.label = label;
        this.area = area;
        css(this, "mi-edit__languages");
        add(input(Language.DE, label, helper), others);
        fields.languages().listen(this::addLanguage);
    }

    /** A text of one line. */
    static EditLocalized line(EditFields fields, String label, String helper) {
        return new EditLocalized(fields, label, helper, false);
    }

    /** A text of several lines. */
    static EditLocalized area(EditFields fields, String label, String helper) {
        return new EditLocalized(fields, label, helper, true);
    }

    /** Shows a text; its languages are added to the whole editor. */
    void show(LocalizedText text) {
        text.languages().forEach(fields.languages()::add);
        inputs.forEach((language, input) -> input.setValue(text.in(language).orElse("")));
    }

    LocalizedText read() {
        var texts = new EnumMap<Language, String>(Language.class);
        inputs.forEach((language, input) -> texts.put(language, input.getValue()));
        return new LocalizedText(texts);
    }

    private void addLanguage(Language language) {
        String name = label + " auf " + language.germanName();
        others.add(input(language, name, ""));
        css(this, "mi-edit__languages--more");
    }

    private AbstractField<?, String> input(Language language, String name, String helper) {
        AbstractField<?, String> input =
                area ? fields.area(name, helper) : fields.text(name, helper);
        attribute(input, "lang", language.tag());
        if (language.rightToLeft()) {
            attribute(input, "dir", "rtl");
        }
        inputs.put(language, input);
        return input;
    }
}
