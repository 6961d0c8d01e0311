package ch.mitenand.account.ui;

import static ch.mitenand.account.ui.AccountPages.button;
import static ch.mitenand.account.ui.AccountPages.field;
import static ch.mitenand.account.ui.AccountPages.form;
import static ch.mitenand.account.ui.AccountPages.go;
import static ch.mitenand.account.ui.AccountPages.page;

import ch.mitenand.account.PasswordResets;
import ch.mitenand.account.PasswordResets.Changed;
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

    private final PasswordResets resets;

    NewPasswordView(PasswordResets resets) {
        this.resets = resets;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        add(resets.isValid(request.pathValue("token")) ? choose(Map.of()) : noLink());
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
                add(noLink());
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

    private static Div noLink() {
        return page(
                "Dieser Link gilt nicht (mehr)",
                "Er gilt eine Stunde und nur einmal. Lassen Sie sich einen neuen schicken.",
                go("/passwort-vergessen", "Neuen Link anfordern"));
    }
}
