package ch.mitenand.mentoring.ui;

import ch.mitenand.matching.Gender;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Function;

/** Fields for choices that offers and needs have in common. */
final class PersonChoices {

    private static final int LONGEST_ABOUT = 600;

    private PersonChoices() {}

    static <E extends Enum<E>> MultiSelectComboBox<E> several(
            String label, Class<E> type, Function<E, String> name) {
        var box = new MultiSelectComboBox<E>(label);
        box.setItems(type.getEnumConstants());
        box.setItemLabelGenerator(name::apply);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return box;
    }

    /** A choice that may stay open; {@code none} says what that means. */
    static <E extends Enum<E>> Select<E> one(
            String label, Class<E> type, Function<E, String> name, String none) {
        var select = new Select<E>();
        select.setLabel(label);
        select.setItems(type.getEnumConstants());
        select.setItemLabelGenerator(value -> value == null ? none : name.apply(value));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        return select;
    }

    static Select<Gender> gender() {
        return one("Geschlecht", Gender.class, Gender::germanName, "keine Angabe");
    }

    static Select<Gender> wishedGender() {
        return one("Möchte nur", Gender.class, PersonWords::wish, "kein Wunsch");
    }

    static IntegerField number(String label, int least, int most, String unit) {
        var field = new IntegerField(label);
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setHelperText(unit);
        return field;
    }

    static TextArea about(String label) {
        var area = new TextArea(label);
        area.setMaxLength(LONGEST_ABOUT);
        area.setMinRows(3);
        area.setHelperText("Höchstens 600 Zeichen");
        return area;
    }
}
