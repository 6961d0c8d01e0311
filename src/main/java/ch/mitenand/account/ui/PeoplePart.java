package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.springframework.security.access.AccessDeniedException;

/** A part of the page of people and roles. */
abstract class PeoplePart extends Section {

    private static final int NOTICE_MILLIS = 8000;

    private final CurrentActor current;
    private final Runnable changed;

    /**
     * A part with a heading.
     *
     * @param changed shows the lists of the whole page anew
     */
    PeoplePart(CurrentActor current, String heading, Runnable changed) {
        this.current = current;
        this.changed = changed;
        css(this, "mi-people__part");
        add(new H2(heading));
    }

    /** Shows what holds now. */
    abstract void refresh(Actor actor);

    /** Reads for the person signed in; whoever has lost the right gets the page for that. */
    final void read(Consumer<Actor> action) {
        try {
            action.accept(current.require());
        } catch (AccessDeniedException e) {
            UI.getCurrent().getPage().reload();
        }
    }

    /** Changes something, and shows all lists anew. */
    final void change(Consumer<Actor> action) {
        read(actor -> {
            try {
                action.accept(actor);
            } catch (NoSuchElementException e) {
                say("Das hat inzwischen jemand anders erledigt.");
            }
            changed.run();
        });
    }

    /** Says at the edge of the screen what has been done. */
    static void say(String text) {
        Notification.show(text, NOTICE_MILLIS, Notification.Position.BOTTOM_START);
    }

    /** Asks before something that cannot be taken back easily. */
    static void ask(String question, String consequence, String confirm, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(consequence);
        dialog.setCancelable(true);
        dialog.setCancelText("Abbrechen");
        dialog.setConfirmText(confirm);
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(_ -> action.run());
        dialog.open();
    }
}
