package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.lineBreak;
import static ch.mitenand.shell.Markup.muted;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Passkeys;
import ch.mitenand.account.SecondFactorDesk;
import ch.mitenand.account.SecondFactorDesk.Overview;
import ch.mitenand.account.SecondFactorDesk.Passkey;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;

/** Setting up passkeys. */
class PasskeyPart extends SecondFactorPart {

    private static final String WHAT =
            "Ein Passkey steckt in Ihrem Computer, Ihrem Telefon oder einem Sicherheitsschlüssel. Sie bestätigen mit"
                    + " Finger, Gesicht oder PIN, und können sich damit auch ohne Passwort anmelden.";
    private static final String LATE =
            "Bestätigen Sie zuerst mit Ihrem zweiten Faktor, dass Sie es sind. Laden Sie dazu diese Seite neu.";

    private final SecondFactorDesk desk;
    private final Passkeys passkeys;
    private final Clock clock;
    private final TextField name = new TextField("Name für den neuen Passkey");

    PasskeyPart(
            CurrentActor current,
            SecondFactorDesk desk,
            Passkeys passkeys,
            Overview overview,
            Clock clock,
            BiConsumer<String, List<String>> done) {
        super(current, "Passkeys", done);
        this.desk = desk;
        this.passkeys = passkeys;
        this.clock = clock;
        add(new Paragraph(WHAT));
        if (!overview.passkeys().isEmpty()) {
            var list = new UnorderedList();
            overview.passkeys().forEach(passkey -> list.add(row(passkey)));
            add(list);
        }
        name.setHelperText("Zum Beispiel «Laptop im Büro»");
        name.setMaxLength(60);
        var create = new Button("Passkey einrichten");
        create.addClickListener(_ -> act(actor -> create(actor, create)));
        add(name, create);
    }

    private void create(Actor actor, Button button) {
        passkeys.askForNew(actor)
                .ifPresentOrElse(
                        question ->
                                PasskeyScript.create(
                                        button,
                                        question.json(),
                                        answer ->
                                                apply(
                                                        _ ->
                                                                passkeys.add(
                                                                        question,
                                                                        name.getValue(),
                                                                        answer),
                                                        "Der Passkey ist eingerichtet."),
                                        this::refuse),
                        () -> refuse(LATE));
    }

    private ListItem row(Passkey passkey) {
        var text =
                new Span(
                        bold(passkey.label()),
                        lineBreak(),
                        muted(
                                "eingerichtet am "
                                        + day(passkey.created())
                                        + ", zuletzt benutzt am "
                                        + day(passkey.lastUsed())));
        var remove =
                asking(
                        "Entfernen",
                        "Passkey entfernen?",
                        "«" + passkey.label() + "» gilt danach nicht mehr.",
                        () ->
                                apply(
                                        actor -> desk.removePasskey(actor, passkey.id()),
                                        "Der Passkey ist entfernt."));
        labelled(remove, passkey.label() + " entfernen");
        return new ListItem(css(new Div(text, remove), "mi-account__row"));
    }

    private String day(Instant instant) {
        return SwissFormat.longDate(instant.atZone(clock.getZone()).toLocalDate());
    }
}
