package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks for what a command needs; an objection is shown in it, and nothing typed is lost. */
final class InboxDialog {

    private final Dialog dialog = new Dialog();
    private final Div content = css(new Div(), "mi-inbox__dialog");
    private final Div alert = InboxParts.alert();

    InboxDialog(String heading, String help) {
        dialog.setHeaderTitle(heading);
        dialog.setWidth("34rem");
        dialog.setMaxWidth("100%");
        dialog.setCloseOnOutsideClick(false);
        content.add(new Paragraph(help));
        dialog.add(content);
    }

    InboxDialog with(Component... fields) {
        content.add(fields);
        return this;
    }

    /** The action says why it could not be done; then the dialog stays open. */
    void open(String yes, Supplier<Optional<String>> action) {
        content.add(alert);
        var button =
                InboxParts.primary(
                        yes,
                        () -> {
                            var objection = action.get();
                            InboxParts.complain(alert, objection.orElse(""));
                            if (objection.isEmpty()) {
                                dialog.close();
                            }
                        });
        dialog.getFooter().add(InboxParts.button("Abbrechen", dialog::close), button);
        dialog.open();
        content.getChildren()
                // on a phone the calendar of a date field would cover the question
                .filter(field -> field instanceof Focusable && !(field instanceof DatePicker))
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
