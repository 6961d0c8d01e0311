package ch.mitenand.account.ui;

import static ch.mitenand.account.ui.AccountPages.button;
import static ch.mitenand.account.ui.AccountPages.form;
import static ch.mitenand.account.ui.AccountPages.go;
import static ch.mitenand.account.ui.AccountPages.ways;
import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.account.InvitationFates.Fate;
import com.vaadin.flow.component.html.Div;

/** What people read whose invitation cannot be answered, and how they go on. */
final class InvitationGone {

    /** The button with which a new invitation is asked for. */
    static final String AGAIN = "neu";

    private InvitationGone() {}

    static Div page(Fate fate) {
        return switch (fate) {
            case ACCEPTED ->
                    AccountPages.page(
                            "Diese Einladung ist schon angenommen",
                            "Melden Sie sich an. In Ihrem Konto steht, welche Aufgaben Sie haben. Haben nicht Sie"
                                    + " angenommen? Dann sagen Sie es gleich der Person, die Sie eingeladen hat.",
                            go("/anmelden", "Anmelden"),
                            ways(link("/passwort-vergessen", "Passwort vergessen")));
            case EXPIRED ->
                    AccountPages.page(
                            "Diese Einladung ist abgelaufen",
                            "Sie galt 14 Tage. Bitten Sie mit einem Klick um eine neue: Wer Sie eingeladen hat, bekommt"
                                    + " eine E-Mail.",
                            form(
                                    attribute(
                                            button("Um eine neue Einladung bitten"),
                                            "name",
                                            AGAIN)));
            case WITHDRAWN ->
                    AccountPages.page(
                            "Diese Einladung ist zurückgezogen",
                            "Wer Sie eingeladen hat, hat es sich anders überlegt oder sich in der Adresse geirrt."
                                    + " Fragen Sie die Person direkt.",
                            go("/", "Zur Startseite"));
            case VOID ->
                    AccountPages.page(
                            "Diese Einladung gilt nicht mehr",
                            "Wer Sie eingeladen hat, ist nicht mehr zuständig. Bitten Sie bei der Stelle, für die Sie"
                                    + " arbeiten sollen, um eine neue Einladung.",
                            go("/", "Zur Startseite"));
            case INVALID ->
                    AccountPages.page(
                            "Dieser Link stimmt nicht",
                            "Vielleicht ist beim Kopieren etwas verloren gegangen, oder Sie haben inzwischen eine"
                                    + " neuere Einladung bekommen. Öffnen Sie den Link aus der neusten E-Mail. Haben"
                                    + " Sie schon ein Konto? Dort stehen alle Einladungen an Ihre Adresse.",
                            go("/anmelden", "Anmelden"));
        };
    }

    static Div asked() {
        return AccountPages.page(
                "Ihre Bitte ist unterwegs",
                "Ist die Person noch zuständig, bekommt sie gleich eine E-Mail. Die neue Einladung kommt dann an Ihre"
                        + " Adresse. Wir fragen höchstens zweimal am Tag.",
                go("/", "Zur Startseite"));
    }
}
