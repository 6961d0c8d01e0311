package ch.mitenand.account.ui;

import static ch.mitenand.account.ui.AccountPages.button;
import static ch.mitenand.account.ui.AccountPages.field;
import static ch.mitenand.account.ui.AccountPages.form;
import static ch.mitenand.account.ui.AccountPages.go;
import static ch.mitenand.account.ui.AccountPages.page;

import ch.mitenand.account.AccountDesk;
import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.InvitationAnswers;
import ch.mitenand.account.InvitationAnswers.Answered;
import ch.mitenand.account.InvitationAnswers.Offered;
import ch.mitenand.account.InvitationFates;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;

/** Answering an invitation: with the account one has, or with a new one. */
@Route("einladung/:token")
@AnonymousAllowed
class InvitationView extends FormView {

    private static final String TITLE = "Einladung";

    private final InvitationAnswers answers;
    private final InvitationFates fates;
    private final AccountDesk desk;
    private final CurrentActor current;

    InvitationView(
            InvitationAnswers answers,
            InvitationFates fates,
            AccountDesk desk,
            CurrentActor current) {
        this.answers = answers;
        this.fates = fates;
        this.desk = desk;
        this.current = current;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        String token = request.pathValue("token");
        var offered = answers.look(token);
        add(offered.isEmpty() ? InvitationGone.page(fates.of(token)) : offer(offered.get(), token));
        return info();
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm form) {
        String token = request.pathValue("token");
        if (form.has(InvitationGone.AGAIN)) {
            fates.askAgain(token);
            add(InvitationGone.asked());
            return info();
        }
        var offered = answers.look(token);
        var actor = current.find();
        if (offered.isEmpty()) {
            add(InvitationGone.page(fates.of(token)));
            return info();
        }
        var answer =
                actor.map(a -> answers.accept(a, offered.get().id()))
                        .orElseGet(() -> register(token, form));
        return switch (answer) {
            case Answered.Accepted _ -> accepted(actor.isPresent());
            case Answered.Gone _ -> {
                add(InvitationGone.page(fates.of(token)));
                yield info();
            }
            case Answered.OtherAccount _ -> {
                add(offer(offered.get(), token));
                yield info();
            }
            case Answered.Incomplete(var problems) -> {
                add(newAccount(offered.get(), form, problems));
                yield info().rejected();
            }
        };
    }

    private Answered register(String token, SentForm form) {
        return answers.register(
                token,
                form.value("firstName"),
                form.value("surname"),
                Input.password(form),
                AccountPages.language(form.value("sprache")));
    }

    private PageInfo accepted(boolean signedIn) {
        if (signedIn) {
            return PageInfo.done("/konto");
        }
        add(
                page(
                        "Willkommen bei Mitenand",
                        "Ihr Konto ist bereit. Melden Sie sich mit Ihrer E-Mail-Adresse und Ihrem Passwort an.",
                        go("/anmelden", "Anmelden")));
        return info();
    }

    private Div offer(Offered offered, String token) {
        var actor = current.find();
        if (actor.isPresent()) {
            return isFor(actor.get(), offered)
                    ? page(TITLE, what(offered), form(button("Einladung annehmen")))
                    : page(
                            TITLE,
                            what(offered),
                            AccountPages.problem(
                                    "Diese Einladung ist für eine andere E-Mail-Adresse. Melden Sie sich ab, und"
                                            + " öffnen Sie den Link noch einmal."),
                            go("/konto", "Zu meinem Konto"));
        }
        return offered.hasAccount()
                ? page(
                        TITLE,
                        what(offered),
                        new Paragraph(
                                "Melden Sie sich an, dann können Sie die Einladung annehmen."),
                        go("/anmelden?weiter=/einladung/" + token, "Anmelden"))
                : newAccount(offered, null, Map.of());
    }

    private boolean isFor(Actor actor, Offered offered) {
        return desk.profile(actor).email().equals(offered.email());
    }

    private static Div newAccount(
            Offered offered,
            @org.jspecify.annotations.Nullable SentForm form,
            Map<String, String> problems) {
        String first = form == null ? "" : form.value("firstName");
        String surname = form == null ? "" : form.value("surname");
        String language = form == null ? "" : form.value("sprache");
        return page(
                TITLE,
                what(offered),
                new Paragraph(
                        "Legen Sie dafür ein Konto an. Ihre Adresse "
                                + offered.email()
                                + " kennen wir schon."),
                form(
                        field(Input.FIRST_NAME, first, problems),
                        field(Input.SURNAME, surname, problems),
                        field(Input.NEW_PASSWORD, "", problems),
                        AccountPages.language(AccountPages.language(language)),
                        button("Einladung annehmen")));
    }

    private static String what(Offered offered) {
        String who = offered.invitedBy().isEmpty() ? "Das Portal" : offered.invitedBy();
        return who
                + " lädt Sie ein: "
                + offered.scopeName()
                + ". Ihre Rolle: "
                + offered.role().germanName()
                + ".";
    }

    private static PageInfo info() {
        return AccountPages.info(TITLE, "/einladung");
    }
}
