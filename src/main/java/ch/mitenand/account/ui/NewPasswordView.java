package ch.mitenand.account.ui;

import static ch.mitenand.account.ui.AccountPages.button;
import static ch.mitenand.account.ui.AccountPages.field;
import static ch.mitenand.account.ui.AccountPages.form;
import static ch.mitenand.account.ui.AccountPages.go;
import static ch.mitenand.account.ui.AccountPages.page;
import static ch.mitenand.account.ui.AccountPages.ways;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.account.PasswordResets;
import ch.mitenand.account.PasswordResets.Changed;
import ch.mitenand.account.PasswordResets.State;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;

/** Choosing a new password with the link of a mail. */
@Route("passwort-neu/:token")
@AnonymousAllowed
class NewPasswordView extends FormView {

    private static final String TITLE = "Neues Passwort";
    private static final String FORGOTTEN = "/passwort-vergessen";
    private static final String AGAIN = "Neuen Link anfordern";

    private final PasswordResets resets;

    NewPasswordView(PasswordResets resets) {
        this.resets = resets;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        var state = resets.look(request.pathValue("token"));
        add(state == State.READY ? choose(Map.of()) : noLink(state));
        return info();
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm form) {
        return switch (resets.change(request.pathValue("token"), Input.password(form))) {
            case Changed.Done _ -> {
                add(done());
                yield info();
            }
            case Changed.NoLink _ -> {
                add(noLink(resets.look(request.pathValue("token"))));
                yield info();
            }
            case Changed.Weak(String problem) -> {
                add(choose(Map.of(Input.NEW_PASSWORD.name(), problem)));
                yield info().rejected();
            }
        };
    }

    private static PageInfo info() {
        return AccountPages.info(TITLE, "/passwort-neu");
    }

    private static Div choose(Map<String, String> problems) {
        return page(
                TITLE,
                "Danach sind Sie überall abgemeldet und melden sich mit dem neuen Passwort an.",
                form(field(Input.NEW_PASSWORD, "", problems), button("Passwort speichern")));
    }

    private static Div done() {
        return page(
                "Ihr neues Passwort gilt",
                "Sie sind überall abgemeldet. Melden Sie sich jetzt mit dem neuen Passwort an.",
                go("/anmelden", "Anmelden"));
    }

    private static Div noLink(State state) {
        return switch (state) {
            case USED ->
                    page(
                            "Dieser Link ist schon benutzt",
                            "Mit ihm wurde ein neues Passwort gewählt. Melden Sie sich damit an. Waren Sie das nicht,"
                                    + " oder wissen Sie es nicht mehr? Dann fordern Sie einen neuen Link an.",
                            go("/anmelden", "Anmelden"),
                            ways(link(FORGOTTEN, AGAIN)));
            case EXPIRED ->
                    page(
                            "Dieser Link ist abgelaufen",
                            "Er galt eine Stunde. Ihr Passwort ist noch das alte. Lassen Sie sich einen neuen Link"
                                    + " schicken.",
                            go(FORGOTTEN, AGAIN));
            default ->
                    page(
                            "Dieser Link stimmt nicht",
                            "Vielleicht ist beim Kopieren etwas verloren gegangen, oder Sie haben inzwischen einen"
                                    + " neueren Link bekommen. Öffnen Sie den Link aus der neusten E-Mail, oder fordern"
                                    + " Sie einen neuen an.",
                            go(FORGOTTEN, AGAIN));
        };
    }
}
