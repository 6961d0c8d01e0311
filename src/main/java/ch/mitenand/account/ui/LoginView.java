package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.small;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.DemoAccount;
import ch.mitenand.account.DemoAccounts;
import ch.mitenand.account.Passkeys;
import ch.mitenand.account.TooManyTries;
import ch.mitenand.shell.Site;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** Signing in with e-mail address and password. */
@Route("anmelden")
@PageTitle("Anmelden – Mitenand")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

    private static final String INTRODUCTION =
            "Für Organisationen, Integrationsbeauftragte und Fachstellen. Um Angebote zu finden, brauchen Sie kein"
                    + " Konto.";

    private static final String WRONG =
            "E-Mail oder Passwort stimmen nicht. Achten Sie auf Gross- und Kleinschreibung. Haben Sie Ihre"
                    + " E-Mail-Adresse schon bestätigt?";

    private static final String NO_ACCESS =
            "Mit diesem Konto haben Sie hier keinen Zugang. Lassen Sie sich an dieselbe E-Mail-Adresse einladen, oder"
                    + " melden Sie sich mit E-Mail und Passwort an.";

    private final LoginForm form = new LoginForm(texts(Optional.empty()));

    private final Paragraph noAccess =
            attribute(css(new Paragraph(), "mi-account__problem"), "role", "alert");
    private final PasskeyLogin passkey;

    LoginView(Site site, OidcLogin oidc, Passkeys passkeys, SecondFactorRoute secondFactor) {
        passkey = new PasskeyLogin(passkeys, secondFactor);
        setId("inhalt");
        form.setAction("anmelden");
        form.setForgotPasswordButtonVisible(false);
        form.getElement().setProperty("headingLevel", 2);
        var page =
                css(
                        new Div(new H1("Anmelden"), css(new Paragraph(INTRODUCTION), "mi-lead")),
                        "mi-wrap mi-section");
        var ways =
                AccountPages.ways(
                        link("/passwort-vergessen", "Passwort vergessen"),
                        link("/registrieren", "Konto anlegen"));
        var box = css(new Div(noAccess), "mi-box");
        oidc.ways().forEach(way -> box.add(elsewhere(way)));
        box.add(form, passkey, ways);
        var columns = css(new Div(box), "mi-split");
        if (site.showsDemo()) {
            columns.add(demo());
        }
        page.add(css(columns, "mi-login"));
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        var minutes = query.getSingleParameter(SignInAnswers.WAIT).flatMap(LoginView::minutes);
        form.setI18n(texts(minutes));
        form.setError(query.getParameters().containsKey("error"));
        var onward =
                SignInAnswers.onward(query.getSingleParameter(SignInAnswers.ONWARD).orElse(null));
        form.setAction(SignInAnswers.keeping("anmelden", onward));
        passkey.goingTo(onward);
        noAccess.setText(query.getParameters().containsKey(OidcLogin.REFUSED) ? NO_ACCESS : "");
    }

    private static Anchor elsewhere(OidcLogin.Way way) {
        var button = AccountPages.go(way.path(), "Mit dem Konto des Kantons anmelden");
        button.add(small(" " + way.name()));
        return css(button, "mi-factor__elsewhere");
    }

    private static Div demo() {
        var people = new UnorderedList();
        for (DemoAccount account : DemoAccounts.all()) {
            var line = new Span(bold(account.email()), tag("br"), text(account.description()));
            people.add(new ListItem(icon("people"), line));
        }
        var password =
                new Paragraph(
                        text("Passwort für alle: "), tag("code", text(DemoAccounts.PASSWORD)));
        return css(new Div(new H2("Demo-Zugänge"), css(people, "mi-list"), password), "mi-box");
    }

    private static Optional<Long> minutes(String typed) {
        return typed.matches("[1-9][0-9]?") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    private static LoginI18n texts(Optional<Long> minutes) {
        var texts = LoginI18n.createDefault();
        var labels = texts.getForm();
        labels.setTitle("Mit Ihrem Konto");
        labels.setUsername("E-Mail");
        labels.setPassword("Passwort");
        labels.setSubmit("Anmelden");
        texts.setForm(labels);
        var error = texts.getErrorMessage();
        error.setTitle("Das hat nicht geklappt");
        error.setMessage(minutes.map(TooManyTries::message).orElse(WRONG));
        error.setUsername("Geben Sie Ihre E-Mail-Adresse ein");
        error.setPassword("Geben Sie Ihr Passwort ein");
        texts.setErrorMessage(error);
        return texts;
    }
}
