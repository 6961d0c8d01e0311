package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.shell.DayPicker;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Makes the fields of one editor. All of them tell the editor when something has changed: texts
 * after a short pause of typing and when they are left, everything else at once.
 */
final class EditFields {

    /** Long enough to finish a word, short enough that closing the phone loses nothing. */
    private static final int PAUSE_MS = 800;

    private static final int LONGEST_LINE = 250;
    private static final int LONGEST_TEXT = 10_000;

    private final Runnable listener;
    private final EditLanguages languages = new EditLanguages();
    private boolean showing;

    EditFields(Runnable listener) {
        this.listener = listener;
    }

    /** The languages in which the editor asks for texts. */
    EditLanguages languages() {
        return languages;
    }

    /** Does something that is not a change by the person, such as showing what is kept. */
    void quietly(Runnable action) {
        boolean before = showing;
        showing = true;
        try {
            action.run();
        } finally {
            showing = before;
        }
    }

    /** Says that the person has changed something. */
    void changed() {
        if (!showing) {
            listener.run();
        }
    }

    TextField text(String label, String helper) {
        var field = new TextField(label);
        field.setMaxLength(LONGEST_LINE);
        field.setHelperText(helper.isEmpty() ? null : helper);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return typed(field);
    }

    TextArea area(String label, String helper) {
        var field = new TextArea(label);
        field.setMaxLength(LONGEST_TEXT);
        field.setHelperText(helper.isEmpty() ? null : helper);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return typed(field);
    }

    IntegerField number(String label, int min, int max) {
        var field = new IntegerField(label);
        field.setMin(min);
        field.setMax(max);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return css(typed(field), "mi-edit__short");
    }

    BigDecimalField francs(String label) {
        var field = new BigDecimalField(label);
        field.setLocale(Locale.of("de", "CH"));
        field.setPrefixComponent(new com.vaadin.flow.component.html.Span("CHF"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return css(typed(field), "mi-edit__short");
    }

    Checkbox check(String label) {
        return chosen(new Checkbox(label));
    }

    <T> CheckboxGroup<T> checks(String label, Collection<T> items, ItemLabelGenerator<T> names) {
        var group = new CheckboxGroup<T>(label);
        group.setItems(items);
        group.setItemLabelGenerator(names);
        return css(chosen(group), "mi-edit__checks");
    }

    <T> RadioButtonGroup<T> radios(String label, Collection<T> items, ItemLabelGenerator<T> names) {
        var group = new RadioButtonGroup<T>(label);
        group.setItems(items);
        group.setItemLabelGenerator(names);
        return css(chosen(group), "mi-edit__checks");
    }

    <T> Select<T> select(String label, Collection<T> items, ItemLabelGenerator<T> names) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "" : names.apply(item));
        return chosen(select);
    }

    /** A choice that may stay open; the empty choice says what that means. */
    <T> Select<T> selectOrNone(
            String label, Collection<T> items, ItemLabelGenerator<T> names, String none) {
        var select = select(label, items, names);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        return select;
    }

    <T> MultiSelectComboBox<T> several(
            String label, Collection<T> items, ItemLabelGenerator<T> names) {
        var box = this.<T>several(label, names);
        box.setItems(items);
        return box;
    }

    /** Without items yet. */
    <T> MultiSelectComboBox<T> several(String label, ItemLabelGenerator<T> names) {
        var box = new MultiSelectComboBox<T>(label);
        box.setItemLabelGenerator(names);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return chosen(box);
    }

    DatePicker day(String label) {
        var picker = DayPicker.of(label, null);
        picker.setHelperText("TT.MM.JJJJ");
        return css(chosen(picker), "mi-edit__short");
    }

    /** A button that adds a row to something. */
    static NativeButton adder(String label, Runnable action) {
        return css(new NativeButton(label, _ -> action.run()), "mi-action mi-edit__add");
    }

    /** A button that takes a row away; {@code what} says which one to a screen reader. */
    static NativeButton remover(String what, Runnable action) {
        var button = new NativeButton("Entfernen", _ -> action.run());
        button.setAriaLabel(what + " entfernen");
        return css(button, "mi-action mi-edit__remove");
    }

    /** All values of an enumeration or a list in their order. */
    static <T> List<T> all(T[] values) {
        return List.of(values);
    }

    private <F extends TextFieldBase<F, ?>> F typed(F field) {
        field.setValueChangeTimeout(PAUSE_MS);
        field.addBlurListener(_ -> changed());
        return chosen(field);
    }

    private <F extends AbstractField<?, ?>> F chosen(F field) {
        field.addValueChangeListener(_ -> changed());
        return css(field, "mi-edit__field");
    }
}
