package ch.mitenand.account.ui;

import static ch.mitenand.shell.Markup.link;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.SecondFactorDesk.Overview;
import com.vaadin.flow.component.html.Paragraph;

/** Whether the account has a second factor, and the way to it. */
class SecondFactorLinkPart extends AccountPart {

    private static final String ON =
            "Bei der Anmeldung fragen wir nach dem Passwort auch nach Ihrem zweiten Faktor.";
    private static final String OFF =
            "Schützen Sie Ihr Konto mit einer App auf dem Telefon oder einem Passkey. Dann nützt ein gestohlenes"
                    + " Passwort niemandem etwas.";

    SecondFactorLinkPart(CurrentActor current, Overview overview) {
        super(current, "Zweiter Faktor");
        add(new Paragraph(overview.any() ? ON : OFF));
        add(
                AccountPages.ways(
                        link(
                                "/" + SecondFactorRoute.SET_UP,
                                overview.any()
                                        ? "Zweiten Faktor ansehen oder ändern"
                                        : "Zweiten Faktor einrichten")));
    }
}
