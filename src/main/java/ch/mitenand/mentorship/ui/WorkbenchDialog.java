package ch.mitenand.mentorship.ui;

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
final class WorkbenchDialog {

    private final Dialog dialog = new Dialog();
    private final Div content = css(new Div(), "mi-wb-dialog");
    private final Div objections = new Div();

    WorkbenchDialog(String heading, String... paragraphs) {
        dialog.setHeaderTitle(heading);
        dialog.setWidth("36rem");
        dialog.setMaxWidth("100%");
        dialog.setCloseOnOutsideClick(false);
        for (String paragraph : paragraphs) {
            content.add(new Paragraph(paragraph));
        }
        dialog.add(content);
    }

    WorkbenchDialog with(Component... fields) {
        content.add(fields);
        return this;
    }

    /** The action returns why it could not be done; then the dialog stays open. */
    void open(String yes, boolean grave, Supplier<Optional<String>> action) {
        content.add(objections);
        var button =
                WorkbenchParts.primary(
                        yes,
                        () -> {
                            var objection = action.get();
                            objections.removeAll();
                            objection.map(WorkbenchParts::alert).ifPresent(objections::add);
                            if (objection.isEmpty()) {
                                dialog.close();
                            }
                        });
        if (grave) {
            button.addThemeName("error");
        }
        dialog.getFooter().add(WorkbenchParts.button("Abbrechen", dialog::close), button);
        open();
    }

    /** Only tells something. */
    void tell(String label) {
        dialog.getFooter().add(WorkbenchParts.primary(label, dialog::close));
        open();
    }

    private void open() {
        dialog.open();
        content.getChildren()
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }
}
