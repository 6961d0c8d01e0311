package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.SecondFactorDesk;
import ch.mitenand.account.SecondFactorDesk.Overview;
import ch.mitenand.account.TotpSecret;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;

/** Setting up an app that shows codes. */
class TotpPart extends SecondFactorPart {

    private static final String WHAT =
            "Eine App auf dem Telefon zeigt alle 30 Sekunden einen neuen Code. Dafür gibt es viele kostenlose Apps,"
                    + " zum Beispiel von Google, Microsoft oder Aegis.";
    private static final String THERE = "Eine App ist eingerichtet.";
    private static final String SET_UP =
            "Die App ist eingerichtet. An allen anderen Geräten sind Sie abgemeldet.";

    private final SecondFactorDesk desk;
    private final Div place = css(new Div(), "mi-factor");

    TotpPart(
            CurrentActor current,
            SecondFactorDesk desk,
            Overview overview,
            BiConsumer<String, List<String>> done) {
        super(current, "App mit Codes", done);
        this.desk = desk;
        boolean there = overview.app();
        var start = new Button(there ? "Andere App einrichten" : "App einrichten");
        start.addClickListener(_ -> act(actor -> start(actor, overview.any())));
        place.add(new Paragraph(there ? THERE : WHAT), start);
        if (there) {
            place.add(
                    asking(
                            "App entfernen",
                            "App entfernen?",
                            "Die Codes dieser App gelten danach nicht mehr.",
                            () -> apply(desk::removeApp, "Die App ist entfernt.")));
        }
        add(place);
    }

    private void start(Actor actor, boolean another) {
        var secret = desk.newSecret(actor);
        var code = new TextField("Code aus der App");
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setHelperText("Sechs Ziffern");
        var save = new Button("Bestätigen");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(_ ->
                apply(
                        who -> desk.confirmApp(who, secret.text(), code.getValue()),
                        another ? "Die App ist eingerichtet." : SET_UP));
        save.addClickShortcut(Key.ENTER).listenOn(code);
        place.removeAll();
        place.add(steps(secret), code, save);
        code.focus();
    }

    private static OrderedList steps(TotpSecret secret) {
        var qr =
                css(
                        TotpQr.of(secret.address(), "QR-Code mit dem Schlüssel für die App"),
                        "mi-factor__qr");
        var key = css(tag("code", text(secret.groups())), "mi-factor__key");
        labelled(key, "Schlüssel zum Abtippen");
        return css(
                new OrderedList(
                        new ListItem("Öffnen Sie die App, und fügen Sie ein Konto hinzu."),
                        new ListItem(new Span("Fotografieren Sie mit der App diesen Code:"), qr),
                        new ListItem(
                                new Span("Geht das nicht? Dann tippen Sie diesen Schlüssel ab:"),
                                key),
                        new ListItem("Geben Sie hier den Code ein, den die App jetzt zeigt.")),
                "mi-factor__steps");
    }
}
