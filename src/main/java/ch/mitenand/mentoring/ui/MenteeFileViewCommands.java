package ch.mitenand.mentoring.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.MenteeDesk;
import ch.mitenand.mentoring.MenteeDesk.Outcome;
import ch.mitenand.mentoring.MenteeFile;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** Asks for what a step with a mentee needs, and takes it; what cannot be is said in the dialog. */
final class MenteeFileViewCommands {

    private static final int LONGEST_REASON = 500;

    private final MenteeDesk desk;
    private final Supplier<Actor> actor;
    private final MenteeFile file;
    private final Runnable redraw;

    MenteeFileViewCommands(
            MenteeDesk desk, Supplier<Actor> actor, MenteeFile file, Runnable redraw) {
        this.desk = desk;
        this.actor = actor;
        this.file = file;
        this.redraw = redraw;
    }

    void urgent() {
        boolean urgent = !file.urgent();
        var reason = reason();
        new PersonDialog(
                        urgent ? "Als dringend markieren" : "Nicht mehr dringend",
                        urgent
                                ? "Dringende kommen beim Vermitteln zuerst. Es darf nur wenige geben, sonst nützt es niemandem."
                                : "Die Person wartet dann wie alle anderen nach dem Tag der Anfrage.")
                .with(reason)
                .open(
                        urgent ? "Markieren" : "Markierung wegnehmen",
                        false,
                        () ->
                                taken(
                                        () ->
                                                desk.setUrgent(
                                                        actor.get(),
                                                        file.pool(),
                                                        file.id(),
                                                        urgent,
                                                        reason.getValue().strip()),
                                        "Gespeichert."));
    }

    void leave() {
        var reason = reason();
        new PersonDialog(
                        "Von der Liste nehmen?",
                        "Eine laufende Begleitung endet damit. Wer später wieder jemanden sucht, wird neu erfasst.")
                .with(reason)
                .open(
                        "Von der Liste nehmen",
                        true,
                        () ->
                                taken(
                                        () ->
                                                desk.leave(
                                                        actor.get(),
                                                        file.pool(),
                                                        file.id(),
                                                        reason.getValue().strip()),
                                        "Nicht mehr auf der Liste."));
    }

    void erase(Runnable afterwards) {
        var typed = new TextField("Nachname zur Bestätigung");
        typed.setHelperText("Tippen Sie: " + file.person().lastName());
        new PersonDialog(
                        file.person().firstName() + " " + file.person().lastName() + " löschen?",
                        "Name, Adresse, Telefon und alle Texte werden endgültig gelöscht; das lässt sich nicht rückgängig"
                                + " machen. Eine laufende Begleitung endet.")
                .with(typed)
                .open(
                        "Endgültig löschen",
                        true,
                        () -> {
                            if (!typed.getValue()
                                    .strip()
                                    .equalsIgnoreCase(file.person().lastName())) {
                                return Optional.of(
                                        "Das ist nicht der Nachname. Es wurde nichts gelöscht.");
                            }
                            var objection =
                                    run(
                                            () -> desk.erase(actor.get(), file.pool(), file.id()),
                                            "Gelöscht.");
                            if (objection.isEmpty()) {
                                afterwards.run();
                            }
                            return objection;
                        });
    }

    private Optional<String> taken(Supplier<Outcome> command, String done) {
        var objection = run(command, done);
        if (objection.isEmpty()) {
            redraw.run();
        }
        return objection;
    }

    private static Optional<String> run(Supplier<Outcome> command, String done) {
        try {
            if (command.get() instanceof Outcome.No(String sentence)) {
                return Optional.of(sentence);
            }
            PersonParts.done(done);
        } catch (NoSuchElementException | AccessDeniedException e) {
            PersonParts.done(
                    "Das hat sich in der Zwischenzeit geändert. Hier steht jetzt der neuste Stand.");
        }
        return Optional.empty();
    }

    private static TextArea reason() {
        var area = new TextArea("Begründung");
        area.setMaxLength(LONGEST_REASON);
        area.setMinRows(2);
        area.setRequiredIndicatorVisible(true);
        area.setHelperText("Kurz und sachlich; die Person darf es lesen");
        return area;
    }
}
