package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.referral.Step;
import ch.mitenand.shared.SwissFormat;
import ch.mitenand.shell.DayPicker;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pieces that the pages of receivers share. */
final class InboxParts {

    /** Something is wrong, and nothing in particular is known. */
    static final String CHANGED =
            "Das hat sich in der Zwischenzeit geändert. Die Seite ist jetzt auf dem neusten Stand.";

    private static final int SECONDS = 8;
    private static final int LONGEST_SENTENCE = 300;

    private InboxParts() {}

    static Section section(String heading, Component... content) {
        var section = css(new Section(new H2(heading)), "mi-inbox__section");
        section.add(content);
        return section;
    }

    static Section box(String heading, Component... content) {
        return css(section(heading, content), "mi-box mi-inbox__box");
    }

    static Div actions(Component... buttons) {
        return css(new Div(buttons), "mi-inbox__actions");
    }

    static Paragraph hint(String text) {
        return css(new Paragraph(text), "mi-muted");
    }

    static Div empty(String text, Component... next) {
        var empty = css(new Div(new Paragraph(text)), "mi-empty");
        empty.add(next);
        return empty;
    }

    static Span badge(String text, String look) {
        return css(new Span(text), ("mi-badge " + look).strip());
    }

    static Button button(String label, Runnable action) {
        return new Button(label, _ -> action.run());
    }

    static Button primary(String label, Runnable action) {
        var button = button(label, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** A message of mistakes that is read out at once; empty until {@link #complain}. */
    static Div alert() {
        var alert = attribute(css(new Div(), "mi-inbox__alert"), "role", "alert");
        alert.setVisible(false);
        return alert;
    }

    static void complain(Div alert, String sentence) {
        alert.setText(sentence);
        alert.setVisible(!sentence.isEmpty());
    }

    static void say(String message) {
        Notification.show(message, SECONDS * 1000, Notification.Position.BOTTOM_CENTER);
    }

    /** Why a command could not be done; empty when it was. */
    static Optional<String> objection(Step step) {
        return switch (step) {
            case Step.Done _ -> Optional.empty();
            case Step.No(var sentence) -> Optional.of(sentence);
            case Step.Wrong(var faults) -> Optional.of(String.join(" ", faults.values()));
        };
    }

    /** A text of at most 300 characters that need not be there. */
    static TextArea sentence(String label) {
        var text = new TextArea(label);
        text.setMaxLength(LONGEST_SENTENCE);
        text.setHelperText("Bitte nichts Persönliches: keine Namen, keine Krankheiten.");
        text.setWidthFull();
        return text;
    }

    /** A choice without preselection. */
    static <T> Select<T> choice(
            String label, List<T> items, java.util.function.Function<T, String> name) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? "" : name.apply(item));
        select.setPlaceholder("Bitte wählen");
        select.setWidthFull();
        return select;
    }

    static DatePicker day(
            String label,
            @Nullable LocalDate value,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {
        var field = DayPicker.of(label, value);
        field.setMin(first);
        field.setMax(last);
        field.setI18n(words(first, last));
        return field;
    }

    private static DatePicker.DatePickerI18n words(
            @Nullable LocalDate first, @Nullable LocalDate last) {
        var words = DayPicker.words();
        if (first != null) {
            words.setMinErrorMessage("Frühestens am " + SwissFormat.date(first) + ".");
        }
        if (last != null) {
            words.setMaxErrorMessage("Spätestens am " + SwissFormat.date(last) + ".");
        }
        return words;
    }
}
