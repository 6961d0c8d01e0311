package ch.mitenand.care.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.care.CareStep;
import ch.mitenand.shell.DayPicker;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Supplier;

/** Pieces that the pages of this module share. */
final class CareParts {

    private static final int SECONDS = 8;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private CareParts() {}

    /** A file, made when it is asked for. */
    record Download(String fileName, String mediaType, byte[] content) {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static Section section(Component... content) {
        return css(new Section(content), "mi-care__section");
    }

    static Section box(Component... content) {
        return css(new Section(content), "mi-box mi-care__box");
    }

    static Div row(Component... fields) {
        return css(new Div(fields), "mi-care__row");
    }

    static Div actions(Component... buttons) {
        return css(new Div(buttons), "mi-actions mi-care__actions");
    }

    static Paragraph hint(String text) {
        return css(new Paragraph(text), "mi-muted");
    }

    static Paragraph empty(String text) {
        return css(new Paragraph(text), "mi-empty");
    }

    static Span strong(String text) {
        return css(new Span(text), "mi-care__strong");
    }

    static Span amount(String text) {
        return css(new Span(text), "mi-care__amount");
    }

    static Span badge(String text, String look) {
        return css(new Span(text), "mi-badge" + look);
    }

    static Button button(String label, Runnable action) {
        return new Button(label, _ -> action.run());
    }

    static Button primary(String label, Runnable action) {
        var button = button(label, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    static DatePicker day(String label, LocalDate value) {
        return DayPicker.of(label, value);
    }

    /** A message of mistakes that is read out at once. */
    static Div alert() {
        var alert = attribute(css(new Div(), "mi-care__alert"), "role", "alert");
        alert.setVisible(false);
        return alert;
    }

    /** Shows what was wrong, or nothing. */
    static void complain(Div alert, String sentence) {
        alert.setText(sentence);
        alert.setVisible(!sentence.isEmpty());
    }

    /** Shows faults at their fields; a field without fault is cleared. */
    static void mark(Map<String, ? extends HasValidation> fields, Map<String, String> faults) {
        fields.forEach((name, field) -> {
            field.setErrorMessage(faults.getOrDefault(name, ""));
            field.setInvalid(faults.containsKey(name));
        });
    }

    static void say(String message) {
        Notification.show(message, SECONDS * 1000, Notification.Position.BOTTOM_CENTER);
    }

    /** Says what became of a command; whether it was done. */
    static boolean tell(CareStep step, String done) {
        say(step.message().orElse(done));
        return step instanceof CareStep.Done;
    }

    static void confirm(String question, String consequence, String yes, Runnable action) {
        var dialog = new ConfirmDialog(question, consequence, yes, _ -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText("Abbrechen");
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    /** A link that saves a file; whether somebody may have it is asked at the click. */
    static Anchor download(String label, Supplier<Download> file) {
        DownloadHandler handler =
                DownloadHandler.fromInputStream(event -> {
                    var made = file.get();
                    var response = event.getResponse();
                    response.setHeader("X-Content-Type-Options", "nosniff");
                    response.setHeader("Cache-Control", "private, no-store");
                    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
                    return new DownloadResponse(
                            new ByteArrayInputStream(made.content()),
                            made.fileName(),
                            made.mediaType(),
                            made.content().length);
                });
        var anchor = new Anchor(handler, label);
        anchor.getElement().setAttribute("download", true);
        return css(anchor, "mi-care__file");
    }

    static Anchor action(String address, String label) {
        return css(link(address, label), "mi-action");
    }
}
