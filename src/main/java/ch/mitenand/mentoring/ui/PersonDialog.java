package ch.mitenand.mentoring.ui;

import static ch.mitenand.shell.Markup.css;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks for what a command needs; an objection is shown where it was caused, and nothing is lost.
 */
final class PersonDialog {

    private final Dialog dialog = new Dialog();
    private final Div content = css(new Div(), "mi-pool__dialog");
    private final Div alert = PersonParts.alert();

    PersonDialog(String heading, String... paragraphs) {
        dialog.setHeaderTitle(heading);
        dialog.setWidth("36rem");
        dialog.setMaxWidth("100%");
        dialog.setCloseOnOutsideClick(false);
        for (String paragraph : paragraphs) {
            content.add(new Paragraph(paragraph));
        }
        dialog.add(content);
    }

    PersonDialog with(Component... fields) {
        content.add(fields);
        return this;
    }

    /** The action returns why it could not be done; then the dialog stays open. */
    void open(String yes, boolean dangerous, Supplier<Optional<String>> action) {
        content.add(alert);
        var button =
                PersonParts.primary(
                        yes,
                        () -> {
                            var objection = action.get();
                            PersonParts.say(alert, objection.orElse(""));
                            if (objection.isEmpty()) {
                                dialog.close();
                            }
                        });
        if (dangerous) {
            button.addThemeName("error");
        }
        dialog.getFooter().add(PersonParts.button("Abbrechen", dialog::close), button);
        dialog.open();
        content.getChildren()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
