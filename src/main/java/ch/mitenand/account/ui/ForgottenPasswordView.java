package ch.mitenand.account.ui;

import static ch.mitenand.account.ui.AccountPages.button;
import static ch.mitenand.account.ui.AccountPages.field;
import static ch.mitenand.account.ui.AccountPages.form;
import static ch.mitenand.account.ui.AccountPages.page;
import static ch.mitenand.account.ui.AccountPages.ways;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.account.PasswordResets;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;

/** Asking for a link to choose a new password. */
@Route("passwort-vergessen")
@AnonymousAllowed
class ForgottenPasswordView extends FormView {

    private static final String PATH = "/passwort-vergessen";
    private static final String TITLE = "Passwort vergessen";
    private static final String LEAD =
            "Geben Sie Ihre E-Mail-Adresse ein. Wir schicken Ihnen einen Link, mit dem Sie ein neues Passwort"
                    + " wählen.";
    private static final String SENT = "Schauen Sie in Ihr Postfach";
    private static final String SENT_LEAD =
            "Wenn es zu dieser Adresse ein Konto gibt, bekommen Sie gleich eine E-Mail. Der Link darin gilt eine"
                    + " Stunde.";
    private static final String NOT_THERE =
            "Nichts angekommen? Schauen Sie im Spam-Ordner nach, und prüfen Sie, ob Sie sich mit einer anderen"
                    + " Adresse angemeldet haben.";

    private final PasswordResets resets;

    ForgottenPasswordView(PasswordResets resets) {
        this.resets = resets;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        if (request.first("gesendet").isPresent()) {
            var back =
                    ways(
                            link(PATH, "Andere Adresse versuchen"),
                            link("/anmelden", "Zur Anmeldung"));
            add(page(SENT, SENT_LEAD, new Paragraph(NOT_THERE), back));
        } else {
            add(page(TITLE, LEAD, fields(), ways(link("/anmelden", "Zur Anmeldung"))));
        }
        return AccountPages.info(TITLE, PATH);
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm form) {
        var minutes = resets.ask(form.value("email"), form.sender());
        if (minutes.isEmpty()) {
            return PageInfo.done(PATH + "?gesendet=1");
        }
        add(page(TITLE, "", AccountPages.tooManyMessage(minutes.get())));
        return AccountPages.tooMany(TITLE, PATH);
    }

    private static com.vaadin.flow.component.HtmlContainer fields() {
        return form(field(Input.EMAIL, "", Map.of()), button("Link schicken"));
    }
}
