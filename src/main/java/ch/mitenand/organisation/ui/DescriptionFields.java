package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LocalizedText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** The description in German and, side by side, in other languages. */
class DescriptionFields extends Div {

    private static final int LONGEST = 4000;

    private final Map<Language, TextArea> areas = new EnumMap<>(Language.class);
    private final Div columns = css(new Div(), "mi-org__texts");
    private final Select<Language> more = new Select<>();
    private final TextArea german = area(Language.DE);

    DescriptionFields(boolean severalLanguages) {
        german.setRequiredIndicatorVisible(true);
        german.setHelperText("Zwei, drei Sätze: für wen Sie da sind und was Sie anbieten");
        areas.put(Language.DE, german);
        columns.add(german);
        add(columns);
        more.setLabel("Weitere Sprache dazunehmen");
        more.setItemLabelGenerator(language -> language == null ? "" : language.germanName());
        more.setEmptySelectionAllowed(true);
        more.addValueChangeListener(e -> {
            if (e.getValue() != null && e.isFromClient()) {
                open(e.getValue()).focus();
                offerOthers();
            }
        });
        if (severalLanguages) {
            add(more);
            offerOthers();
        }
    }

    TextArea german() {
        return german;
    }

    LocalizedText read() {
        var texts = new EnumMap<Language, String>(Language.class);
        areas.forEach((language, area) -> texts.put(language, area.getValue()));
        return new LocalizedText(texts);
    }

    void show(LocalizedText text) {
        areas.values().forEach(TextArea::clear);
        text.texts().forEach((language, value) -> open(language).setValue(value));
        offerOthers();
    }

    void readOnly() {
        areas.values().forEach(area -> area.setReadOnly(true));
        more.setVisible(false);
    }

    private TextArea open(Language language) {
        return areas.computeIfAbsent(
                language,
                l -> {
                    var area = area(l);
                    columns.add(area);
                    return area;
                });
    }

    private void offerOthers() {
        more.setItems(Arrays.stream(Language.values()).filter(l -> !areas.containsKey(l)).toList());
    }

    private static TextArea area(Language language) {
        var area = new TextArea("Beschreibung auf " + language.germanName());
        attribute(area, "lang", language.tag());
        attribute(area, "dir", language.rightToLeft() ? "rtl" : "ltr");
        area.setMaxLength(LONGEST);
        area.setMinRows(5);
        area.setManualValidation(true);
        return area;
    }
}
