package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/**
 * Asks for what a command needs; an objection is shown where it was caused, and nothing is lost.
 */
public final class CaseDialog {

    private final Dialog dialog = new Dialog();
    private final Div content = css(new Div(), "mi-case__dialog");
    private final Div alert = CaseParts.alert();

    /** A dialog that is not open yet. */
    public CaseDialog(String heading, String... paragraphs) {
        dialog.setHeaderTitle(heading);
        dialog.setWidth("36rem");
        dialog.setMaxWidth("100%");
        dialog.setCloseOnOutsideClick(false);
        for (String paragraph : paragraphs) {
            content.add(new Paragraph(paragraph));
        }
        dialog.add(content);
    }

    /** Adds fields. */
    public CaseDialog with(Component... fields) {
        content.add(fields);
        return this;
    }

    /** The action returns why it could not be done; then the dialog stays open. */
    public void open(String yes, boolean grave, Supplier<Optional<String>> action) {
        content.add(alert);
        var button = CaseParts.primary(yes, () -> run(action));
        if (grave) {
            button.addThemeName("error");
        }
        dialog.getFooter().add(CaseParts.button("Abbrechen", dialog::close), button);
        dialog.open();
        content.getChildren()
                // on a phone the calendar of a date field would cover the question
                .filter(field -> field instanceof Focusable && !(field instanceof DatePicker))
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    private void run(Supplier<Optional<String>> action) {
        try {
            var objection = action.get();
            CaseParts.say(alert, objection.orElse(""));
            if (objection.isEmpty()) {
                dialog.close();
            }
        } catch (NoSuchElementException | AccessDeniedException e) {
            CaseParts.say(alert, "Das ist nicht mehr möglich. Laden Sie die Seite neu.");
        }
    }
}
