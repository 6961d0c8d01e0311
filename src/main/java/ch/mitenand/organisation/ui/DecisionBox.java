package ch.mitenand.organisation.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.organisation.OrganisationDesk;
import ch.mitenand.organisation.OrganisationDesk.File;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;

/** Approves, gives back or refuses an organisation that waits, with a comment. */
class DecisionBox extends Section {

    private final OrganisationDesk desk;
    private final Supplier<Actor> actor;
    private final File file;
    private final Runnable redraw;
    private final TextArea comment = new TextArea("Bemerkung an die Organisation");

    DecisionBox(OrganisationDesk desk, Supplier<Actor> actor, File file, Runnable redraw) {
        this.desk = desk;
        this.actor = actor;
        this.file = file;
        this.redraw = redraw;
        css(this, "mi-box mi-org__decision");
        comment.setMaxLength(2000);
        comment.setMinRows(3);
        comment.setManualValidation(true);
        comment.setHelperText("Nötig, wenn Sie zurückgeben oder ablehnen");
        var buttons =
                new Div(
                        Parts.primary(
                                "Freigeben",
                                () -> decide(desk::approve, "Die Organisation ist freigegeben.")),
                        Parts.button(
                                "Zur Überarbeitung zurückgeben",
                                () ->
                                        explained(
                                                desk::sendBack,
                                                "Zurückgegeben. Die Organisation erhält eine E-Mail.")),
                        Parts.button("Ablehnen", this::reject));
        add(new H2("Entscheid"), comment, css(buttons, "mi-actions mi-org__actions"));
    }

    private interface Decision {
        boolean take(
                Actor actor,
                ch.mitenand.organisation.OrganisationId id,
                int version,
                String comment);
    }

    private void reject() {
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
        boolean taken = decision.take(actor.get(), file.id(), file.version(), comment.getValue());
        if (taken) {
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
}
