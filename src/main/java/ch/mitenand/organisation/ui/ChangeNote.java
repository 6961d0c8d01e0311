package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.organisation.OrganisationChanges;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.PendingChange;
import ch.mitenand.organisation.PendingChange.State;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;

/** Tells the people of an organisation that a change is not public yet; its admins take it back. */
class ChangeNote extends Section {

    private static final String WAITS =
            "Zuständig: %s. Öffentlich ist bis dahin der bisherige Stand. Sie erhalten eine E-Mail, sobald entschieden"
                    + " ist.";
    private static final String MOVES =
            " Weil der Sitz nach %s wechselt, entscheidet die neue Gemeinde.";
    private static final String WITHDRAWING =
            "Öffentlich bleibt der bisherige Stand. Was Sie geändert haben, wird gelöscht.";

    ChangeNote(
            OrganisationDesk desk,
            OrganisationChanges changes,
            Supplier<Actor> actor,
            File file,
            PendingChange change,
            Runnable redraw) {
        css(this, "mi-org__section mi-org__pending");
        add(note(change), new H2("Was sich ändert"));
        add(new ChangeList(desk, changes, actor.get(), file, change));
        if (desk.permissions(actor.get(), file.id()).edit()) {
            var withdraw =
                    Parts.button(
                            "Änderung zurückziehen",
                            () ->
                                    Parts.confirm(
                                            "Änderung zurückziehen?",
                                            WITHDRAWING,
                                            "Zurückziehen",
                                            () -> {
                                                changes.withdrawChange(actor.get(), file.id());
                                                redraw.run();
                                                Parts.say("Die Änderung ist zurückgezogen.");
                                            }));
            add(
                    css(
                            new Paragraph(
                                    "In den Feldern unten steht die Änderung. Sie können sie weiter bearbeiten."),
                            "mi-muted"),
                    css(new Div(withdraw), "mi-actions mi-org__actions"));
        }
    }

    private static Div note(PendingChange change) {
        if (change.state() == State.SENT_BACK) {
            return Parts.note("Bitte überarbeiten Sie die Änderung", change.comment());
        }
        String moves = change.moves() ? MOVES.formatted(change.municipality()) : "";
        return Parts.note(
                "Eine Änderung wartet auf Prüfung", WAITS.formatted(change.reviewer()) + moves);
    }
}
