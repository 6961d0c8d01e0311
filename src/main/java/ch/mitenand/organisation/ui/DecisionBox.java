package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.organisation.OrganisationChanges;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.File;
import ch.mitenand.organisation.OrganisationId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** Approves, gives back or refuses what waits, with a comment. */
class DecisionBox extends Section {

    private final Supplier<Actor> actor;
    private final File file;
    private final Runnable redraw;
    private final TextArea comment = new TextArea("Bemerkung an die Organisation");
    private final Div buttons = css(new Div(), "mi-actions mi-org__actions");

    private DecisionBox(Supplier<Actor> actor, File file, Runnable redraw, String helper) {
        this.actor = actor;
        this.file = file;
        this.redraw = redraw;
        css(this, "mi-box mi-org__decision");
        comment.setMaxLength(2000);
        comment.setMinRows(3);
        comment.setManualValidation(true);
        comment.setHelperText(helper);
        add(new H2("Entscheid"), comment, buttons);
    }

    /** Decides about an organisation that is not public yet. */
    static DecisionBox about(
            OrganisationDesk desk, Supplier<Actor> actor, File file, Runnable redraw) {
        var box = new DecisionBox(actor, file, redraw, "Nötig, wenn Sie zurückgeben oder ablehnen");
        box.buttons.add(
                box.approving(desk::approve, "Die Organisation ist freigegeben."),
                box.sendingBack(desk::sendBack),
                Parts.button("Ablehnen", () -> box.reject(desk)));
        return box;
    }

    /** Decides about a change of an organisation that is public and stays so. */
    static DecisionBox aboutChange(
            OrganisationChanges changes, Supplier<Actor> actor, File file, Runnable redraw) {
        var box = new DecisionBox(actor, file, redraw, "Nötig, wenn Sie zurückgeben");
        box.buttons.add(
                box.approving(
                        changes::approveChange,
                        "Die Änderung ist freigegeben und jetzt öffentlich."),
                box.sendingBack(changes::sendChangeBack));
        return box;
    }

    private Button approving(Decision decision, String done) {
        return Parts.primary("Freigeben", () -> decide(decision, done));
    }

    private Button sendingBack(Decision decision) {
        return Parts.button(
                "Zur Überarbeitung zurückgeben",
                () -> explained(decision, "Zurückgegeben. Die Organisation erhält eine E-Mail."));
    }

    private interface Decision {
        boolean take(Actor actor, OrganisationId id, int version, String comment);
    }

    private void reject(OrganisationDesk desk) {
        if (isExplained()) {
            Parts.confirm(
                    "Organisation ablehnen?",
                    "Sie kann den Eintrag danach nicht mehr ändern. Zum Nachbessern geben Sie ihn zurück.",
                    "Ablehnen",
                    () -> decide(desk::reject, "Abgelehnt. Die Organisation erhält eine E-Mail."));
        }
    }

    private void explained(Decision decision, String done) {
        if (isExplained()) {
            decide(decision, done);
        }
    }

    private boolean isExplained() {
        boolean missing = comment.getValue().isBlank();
        comment.setErrorMessage(
                missing ? "Schreiben Sie, was zu ändern ist oder warum es nicht geht." : "");
        comment.setInvalid(missing);
        if (missing) {
            comment.focus();
        }
        return !missing;
    }

    private void decide(Decision decision, String done) {
        if (isTaken(decision)) {
            Parts.say(done);
            redraw.run();
        } else {
            String typed = comment.getValue();
            redraw.run();
            Parts.say(
                    "Der Eintrag hat sich in der Zwischenzeit geändert und ist jetzt neu geladen."
                            + (typed.isBlank() ? "" : " Ihre Bemerkung war: " + typed));
        }
    }

    /** Somebody else may have decided, or the seat goes to another municipality by now. */
    private boolean isTaken(Decision decision) {
        try {
            return decision.take(actor.get(), file.id(), file.version(), comment.getValue());
        } catch (AccessDeniedException e) {
            return false;
        }
    }
}
