package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.SecondFactorDesk.Overview;
import com.vaadin.flow.component.html.Paragraph;

/** What is set up; changing it begins with showing it. */
class SecondFactorStatePart extends AccountPart {

    private static final String CHANGE =
            "/"
                    + SecondFactorRoute.STEP
                    + "?"
                    + SignInAnswers.ONWARD
                    + "=/"
                    + SecondFactorRoute.SET_UP;

    SecondFactorStatePart(CurrentActor current, Overview overview) {
        super(current, "Das haben Sie eingerichtet");
        int keys = overview.passkeys().size();
        String app = overview.app() ? "eine App mit Codes, " : "";
        String passkeys = keys == 0 ? "" : keys == 1 ? "einen Passkey, " : keys + " Passkeys, ";
        int codes = overview.codesLeft();
        String paper =
                codes == 1 ? "einen Wiederherstellungscode" : codes + " Wiederherstellungscodes";
        add(new Paragraph("Sie haben " + app + passkeys + "dazu " + paper + "."));
        add(new Paragraph("Um etwas zu ändern, zeigen Sie zuerst Ihren zweiten Faktor."));
        add(
                AccountPages.ways(
                        link(CHANGE, "Bestätigen und ändern"), link("/konto", "Zurück zum Konto")));
        css(this, "mi-factor-state");
    }
}
