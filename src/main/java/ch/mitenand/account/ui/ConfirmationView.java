package ch.mitenand.account.ui;

import static ch.mitenand.account.ui.AccountPages.button;
import static ch.mitenand.account.ui.AccountPages.form;
import static ch.mitenand.account.ui.AccountPages.go;
import static ch.mitenand.account.ui.AccountPages.page;
import static ch.mitenand.account.ui.AccountPages.ways;
import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.account.Confirmations;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Confirming that an address belongs to a new account. */
@Route("konto/bestaetigen/:token")
@AnonymousAllowed
class ConfirmationView extends FormView {

    private static final String TITLE = "E-Mail-Adresse bestätigen";
    private static final String AGAIN = "neu";

    private final Confirmations confirmations;

    ConfirmationView(Confirmations confirmations) {
        this.confirmations = confirmations;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        add(
                switch (confirmations.look(request.pathValue("token"))) {
                    case READY ->
                            page(
                                    TITLE,
                                    "Mit einem Klick bestätigen Sie, dass die Adresse Ihnen gehört.",
                                    form(button("Ja, das ist meine Adresse")));
                    case DONE -> confirmed("Ihre Adresse ist schon bestätigt");
                    case EXPIRED -> expired();
                    case INVALID -> invalid();
                });
        return AccountPages.info(TITLE, "/konto/bestaetigen");
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm form) {
        String token = request.pathValue("token");
        if (form.has(AGAIN)) {
            confirmations.again(token);
            add(
                    page(
                            "Schauen Sie in Ihr Postfach",
                            "Wenn Ihr Konto noch nicht bestätigt ist, bekommen Sie gleich einen neuen Link. Wir"
                                    + " schicken höchstens einen in der Stunde."));
        } else {
            add(
                    switch (confirmations.confirm(token)) {
                        case READY -> confirmed("Danke, Ihre Adresse ist bestätigt");
                        case DONE -> confirmed("Ihre Adresse ist schon bestätigt");
                        case EXPIRED -> expired();
                        case INVALID -> invalid();
                    });
        }
        return AccountPages.info(TITLE, "/konto/bestaetigen");
    }

    private static Div confirmed(String heading) {
        return page(
                heading,
                "Melden Sie sich jetzt mit Ihrem Passwort an. Danach können Sie gleich Ihre Organisation eintragen.",
                go("/organisation-eintragen", "Anmelden und Organisation eintragen"),
                ways(link("/anmelden", "Nur anmelden")));
    }

    private static Div expired() {
        return page(
                "Dieser Link ist abgelaufen",
                "Er galt 48 Stunden. Lassen Sie sich einen neuen schicken.",
                form(attribute(button("Neuen Link schicken"), "name", AGAIN)));
    }

    private static Div invalid() {
        return page(
                "Dieser Link stimmt nicht",
                "Vielleicht ist beim Kopieren etwas verloren gegangen, oder Sie haben inzwischen einen neueren Link"
                        + " bekommen. Öffnen Sie den Link aus der neusten E-Mail noch einmal. Melden Sie sich sonst an: Ist Ihr Konto noch nicht bestätigt, schicken wir Ihnen"
                        + " einen neuen Link.",
                go("/anmelden", "Anmelden"),
                ways(link("/registrieren", "Konto anlegen")));
    }
}
