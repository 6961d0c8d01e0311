package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.PasskeyQuestion;
import ch.mitenand.account.Passkeys;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** Signing in with a passkey instead of a password. */
class PasskeyLogin extends Div {

    private static final String UNKNOWN =
            "Mit diesem Passkey können Sie sich hier nicht anmelden. Nehmen Sie E-Mail und Passwort.";

    private final Passkeys passkeys;
    private final SecondFactorRoute route;
    private final Button button = new Button("Mit einem Passkey anmelden");
    private final Paragraph problem = css(new Paragraph(), "mi-account__problem");
    private Optional<String> onward = Optional.empty();

    PasskeyLogin(Passkeys passkeys, SecondFactorRoute route) {
        this.passkeys = passkeys;
        this.route = route;
        attribute(problem, "role", "alert");
        button.addClickListener(_ -> ask());
        add(problem, button);
        css(this, "mi-factor__login");
    }

    /** Where to go afterwards: a path of this site. */
    void goingTo(Optional<String> path) {
        onward = path;
    }

    private void ask() {
        problem.setText("");
        var question = passkeys.askForSignIn();
        PasskeyScript.get(
                button, question.json(), answer -> enter(question, answer), problem::setText);
    }

    private void enter(PasskeyQuestion question, String answer) {
        passkeys.signIn(question, answer)
                .ifPresentOrElse(
                        person -> {
                            PasskeyEntrance.enter(person);
                            var lacking = SecondFactorRoute.user().flatMap(route::lacking);
                            var path = lacking.map(p -> "/" + p).or(() -> onward);
                            UI.getCurrent().getPage().setLocation(path.orElse("/"));
                        },
                        () -> problem.setText(UNKNOWN));
    }
}
