package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Passkeys;
import ch.mitenand.account.SecondFactorGate;
import ch.mitenand.account.SecondFactorGate.State;
import ch.mitenand.account.SecondFactorStep;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** The second step of the sign-in. It looks the same whatever somebody has set up. */
@Route(SecondFactorRoute.STEP)
@PageTitle("Zweiter Schritt – Mitenand")
@PermitAll
class SecondStepView extends Main implements BeforeEnterObserver {

    private static final String LEAD =
            "Ihr Passwort stimmt. Zeigen Sie noch mit einem zweiten Faktor, dass Sie es sind.";
    private static final String HELP =
            "Ohne Ihr Telefon kommen Sie mit einem Wiederherstellungscode hinein. Haben Sie auch keinen mehr? Dann"
                    + " wenden Sie sich an die Verwaltung des Portals.";
    private static final String WRONG_PASSKEY =
            "Mit diesem Passkey geht es nicht. Versuchen Sie es mit einem anderen, oder geben Sie einen Code ein.";

    private final CurrentActor current;
    private final SecondFactorGate gate;
    private final SecondFactorStep step;
    private final Passkeys passkeys;
    private final TextField code =
            new TextField("Code aus der App, oder ein Wiederherstellungscode");
    private final Paragraph problem = css(new Paragraph(), "mi-account__problem");
    private Optional<String> onward = Optional.empty();

    SecondStepView(
            CurrentActor current,
            SecondFactorGate gate,
            SecondFactorStep step,
            Passkeys passkeys,
            AuthenticationContext authentication) {
        this.current = current;
        this.gate = gate;
        this.step = step;
        this.passkeys = passkeys;
        setId("inhalt");
        attribute(problem, "role", "alert");
        var leave = new Button("Abmelden", _ -> authentication.logout());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var help = css(new Paragraph(HELP), "mi-muted");
        add(
                AccountPages.page(
                        "Zweiter Schritt", LEAD, problem, codePart(), passkeyPart(), help, leave));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        onward =
                SignInAnswers.onward(
                        event.getLocation()
                                .getQueryParameters()
                                .getSingleParameter(SignInAnswers.ONWARD)
                                .orElse(null));
        var user = SecondFactorRoute.user();
        var state = user.map(gate::state).orElse(State.OPEN);
        boolean again = onward.isPresent() && user.filter(gate::hasFactor).isPresent();
        if (current.find().isEmpty()) {
            event.forwardTo(LoginView.class);
        } else if (state == State.SET_UP) {
            event.forwardTo(SecondFactorView.class);
        } else if (state == State.OPEN && !again) {
            event.forwardTo(onward.orElse("/").substring(1));
        }
    }

    private Div codePart() {
        code.getElement().setProperty("autocomplete", "one-time-code");
        code.setHelperText("Die App zeigt sechs Ziffern, die sich jede halbe Minute ändern.");
        code.setMaxLength(40);
        code.setAutofocus(true);
        var send = new Button("Weiter", _ -> act(this::send));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(code);
        return part("Mit einem Code", code, send);
    }

    private Div passkeyPart() {
        var ask = new Button("Passkey benutzen");
        ask.addClickListener(_ -> act(actor -> ask(actor, ask)));
        return part("Mit einem Passkey", ask);
    }

    private static Div part(String heading, com.vaadin.flow.component.Component... content) {
        var part = css(new Div(new H2(heading)), "mi-account__part");
        part.add(content);
        return part;
    }

    private void act(java.util.function.Consumer<Actor> action) {
        current.find().ifPresentOrElse(action, () -> UI.getCurrent().getPage().reload());
    }

    private void send(Actor actor) {
        var wrong = step.answer(actor, code.getValue());
        if (wrong.isEmpty()) {
            goOn();
        } else {
            problem.setText(wrong.get());
            code.clear();
            code.focus();
        }
    }

    private void ask(Actor actor, Button button) {
        problem.setText("");
        var question = passkeys.askForStep(actor);
        PasskeyScript.get(
                button,
                question.json(),
                answer -> {
                    if (passkeys.step(question, answer)) {
                        goOn();
                    } else {
                        problem.setText(WRONG_PASSKEY);
                    }
                },
                problem::setText);
    }

    /** The whole page anew: the frame now has other links. */
    private void goOn() {
        UI.getCurrent().getPage().setLocation(onward.orElse("/"));
    }
}
