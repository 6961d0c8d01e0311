package ch.mitenand.account.ui;

import static ch.mitenand.account.ui.AccountPages.button;
import static ch.mitenand.account.ui.AccountPages.field;
import static ch.mitenand.account.ui.AccountPages.form;
import static ch.mitenand.account.ui.AccountPages.page;
import static ch.mitenand.account.ui.AccountPages.ways;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.account.Registrations;
import ch.mitenand.account.Registrations.NewAccount;
import ch.mitenand.account.Registrations.Registered;
import ch.mitenand.shared.Language;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;

/** Making an account. */
@Route("registrieren")
@AnonymousAllowed
class RegistrationView extends FormView {

    private static final String PATH = "/registrieren";
    private static final String TITLE = "Konto anlegen";
    private static final String LEAD =
            "Für Menschen, die Angebote veröffentlichen oder andere beraten. Um Angebote zu finden, brauchen Sie"
                    + " kein Konto.";
    private static final String SENT = "Schauen Sie in Ihr Postfach";
    private static final String SENT_LEAD =
            "Wir haben Ihnen eine E-Mail geschickt. Klicken Sie darin auf den Link, dann können Sie sich anmelden.";
    private static final String NOT_THERE =
            "Nichts angekommen? Schauen Sie im Spam-Ordner nach, oder versuchen Sie es in einer Stunde noch einmal.";
    private static final NewAccount EMPTY = new NewAccount("", "", "", "", Language.DE);

    private final Registrations registrations;

    RegistrationView(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        if (request.first("gesendet").isPresent()) {
            add(
                    page(
                            SENT,
                            SENT_LEAD,
                            new com.vaadin.flow.component.html.Paragraph(NOT_THERE),
                            ways(link("/anmelden", "Zur Anmeldung"))));
            return AccountPages.info(SENT, PATH);
        }
        add(page(TITLE, LEAD, fields(EMPTY, Map.of()), further()));
        return PageInfo.page(TITLE, PATH);
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm form) {
        var typed =
                new NewAccount(
                        form.value("email"),
                        form.value("firstName"),
                        form.value("surname"),
                        Input.password(form),
                        AccountPages.language(form.value("sprache")));
        return switch (registrations.register(typed, form.sender())) {
            case Registered.MailSent _ -> PageInfo.done(PATH + "?gesendet=1");
            case Registered.TooMany(long minutes) -> {
                add(page(TITLE, "", AccountPages.tooManyMessage(minutes)));
                yield AccountPages.tooMany(TITLE, PATH);
            }
            case Registered.Incomplete(var problems) -> {
                add(
                        page(
                                TITLE,
                                "",
                                AccountPages.problem("Bitte prüfen Sie die markierten Felder."),
                                fields(typed, problems),
                                further()));
                yield AccountPages.info(TITLE, PATH).rejected();
            }
        };
    }

    private static com.vaadin.flow.component.HtmlContainer fields(
            NewAccount typed, Map<String, String> problems) {
        return form(
                field(Input.EMAIL, typed.email(), problems),
                field(Input.FIRST_NAME, typed.firstName(), problems),
                field(Input.SURNAME, typed.surname(), problems),
                field(Input.NEW_PASSWORD, "", problems),
                AccountPages.language(typed.language()),
                button(TITLE));
    }

    private static com.vaadin.flow.component.html.Div further() {
        return ways(
                link("/anmelden", "Ich habe schon ein Konto"),
                link("/passwort-vergessen", "Passwort vergessen"));
    }
}
