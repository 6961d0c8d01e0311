package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.tag;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.DemoAccount;
import ch.mitenand.account.DemoAccounts;
import ch.mitenand.shell.Site;
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

/** Signing in with e-mail address and password. */
@Route("anmelden")
@PageTitle("Anmelden – Mitenand")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

    private static final String INTRODUCTION =
            "Für Organisationen, Integrationsbeauftragte und Fachstellen. Um Angebote zu finden, brauchen Sie kein"
                    + " Konto.";

    private final LoginForm form = new LoginForm(texts());

    LoginView(Site site) {
        setId("inhalt");
        form.setAction("anmelden");
        form.setForgotPasswordButtonVisible(false);
        form.getElement().setProperty("headingLevel", 2);
        var page =
                css(
                        new Div(new H1("Anmelden"), css(new Paragraph(INTRODUCTION), "mi-lead")),
                        "mi-wrap mi-section");
        var columns = css(new Div(css(new Div(form), "mi-box")), "mi-split");
        if (site.showsDemo()) {
            columns.add(demo());
        }
        page.add(css(columns, "mi-login"));
        add(page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        form.setError(
                event.getLocation().getQueryParameters().getParameters().containsKey("error"));
    }

    private static Div demo() {
        var people = new UnorderedList();
        for (DemoAccount account : DemoAccounts.all()) {
            var line =
                    new Span(bold(account.email()), tag("br"), text(account.role().germanName()));
            people.add(new ListItem(icon("people"), line));
        }
        var password =
                new Paragraph(
                        text("Passwort für alle: "), tag("code", text(DemoAccounts.PASSWORD)));
        return css(new Div(new H2("Demo-Zugänge"), css(people, "mi-list"), password), "mi-box");
    }

    private static LoginI18n texts() {
        var texts = LoginI18n.createDefault();
        var labels = texts.getForm();
        labels.setTitle("Mit Ihrem Konto");
        labels.setUsername("E-Mail");
        labels.setPassword("Passwort");
        labels.setSubmit("Anmelden");
        texts.setForm(labels);
        var error = texts.getErrorMessage();
        error.setTitle("Das hat nicht geklappt");
        error.setMessage(
                "E-Mail oder Passwort stimmen nicht. Achten Sie auf Gross- und Kleinschreibung.");
        error.setUsername("Geben Sie Ihre E-Mail-Adresse ein");
        error.setPassword("Geben Sie Ihr Passwort ein");
        texts.setErrorMessage(error);
        return texts;
    }
}
