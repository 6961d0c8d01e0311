package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;

import ch.mitenand.publishing.OwnerDesk.Colleague;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Says who looks after an offer; somebody else can be chosen, and an offer of nobody taken. */
final class OwnerLine extends Div {

    static final String CHANGE = "Zuständigkeit ändern";
    static final String TAKE = "Übernehmen";
    static final String CHOOSE = "Wer ist zuständig?";

    private static final String HELP =
            "Diese Person fragen wir zuerst, ob das Angebot noch stimmt, und sie erhält Meldungen dazu.";

    /**
     * @param title of the offer, for those who do not see where the buttons are
     * @param take makes the person who clicks look after it
     * @param change asks who should
     */
    OwnerLine(String title, Optional<String> owner, Runnable take, Runnable change) {
        css(this, "mi-owner");
        add(new Span(text(owner)));
        if (owner.isEmpty()) {
            add(button(TAKE, title, take));
        }
        add(button(CHANGE, title, change));
    }

    /** For instance {@code Zuständig: Vera Keller}. */
    static String text(Optional<String> owner) {
        return "Zuständig: " + owner.orElse("niemand bestimmt");
    }

    /** Asks who should look after an offer. */
    static void ask(List<Colleague> colleagues, Optional<Colleague> now, Consumer<UUID> chosen) {
        var select = css(new Select<Colleague>(), "mi-owner__choice");
        select.setLabel(CHOOSE);
        select.setHelperText(HELP);
        select.setItems(colleagues);
        select.setItemLabelGenerator(Colleague::name);
        now.filter(colleagues::contains).ifPresent(select::setValue);
        var dialog = new ConfirmDialog();
        dialog.setHeader(CHANGE);
        dialog.add(select);
        dialog.setCancelable(true);
        dialog.setCancelText("Abbrechen");
        dialog.setConfirmText("Speichern");
        dialog.addConfirmListener(
                _ -> select.getOptionalValue().map(Colleague::account).ifPresent(chosen));
        dialog.open();
    }

    private static NativeButton button(String label, String title, Runnable action) {
        var button = css(new NativeButton(label, _ -> action.run()), "mi-action mi-noprint");
        return labelled(button, label + ": " + title);
    }
}
