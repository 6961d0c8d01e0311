package ch.mitenand.account.ui;

import static ch.mitenand.account.ui.AccountPages.button;
import static ch.mitenand.account.ui.AccountPages.form;
import static ch.mitenand.account.ui.AccountPages.go;
import static ch.mitenand.account.ui.AccountPages.page;

import ch.mitenand.account.AddressChanges;
import ch.mitenand.account.AddressChanges.Step;
import ch.mitenand.shell.FormView;
import ch.mitenand.shell.PageInfo;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Agreeing to a change of the address, with the link sent to the old or the new one. */
@Route("konto/adresse/:token")
@AnonymousAllowed
class AddressChangeView extends FormView {

    private static final String TITLE = "E-Mail-Adresse ändern";

    private final AddressChanges changes;

    AddressChangeView(AddressChanges changes) {
        this.changes = changes;
    }

    @Override
    protected PageInfo show(PageRequest request) {
        var step = changes.look(request.pathValue("token"));
        add(step == Step.READY ? ask() : noLink(step));
        return AccountPages.info(TITLE, "/konto/adresse");
    }

    @Override
    protected PageInfo submit(PageRequest request, SentForm form) {
        var step = changes.agree(request.pathValue("token"));
        add(
                switch (step) {
                    case CHANGED ->
                            page(
                                    "Ihre neue Adresse gilt",
                                    "Melden Sie sich von jetzt an mit der neuen Adresse an.",
                                    go("/konto", "Zu meinem Konto"));
                    case ONE_AGREED ->
                            page(
                                    "Danke. Es fehlt noch ein Klick",
                                    "Auch an die andere Adresse haben wir eine E-Mail geschickt. Klicken Sie dort"
                                            + " ebenfalls auf den Link.");
                    case READY, USED, EXPIRED, INVALID -> noLink(step);
                });
        return AccountPages.info(TITLE, "/konto/adresse");
    }

    private static Div ask() {
        return page(
                TITLE,
                "Stimmen Sie zu, dass für Ihr Konto eine neue E-Mail-Adresse gilt? Erst wenn die alte und die neue"
                        + " Adresse zugestimmt haben, ändert sich etwas.",
                form(button("Ja, ich stimme zu")));
    }

    private static Div noLink(Step step) {
        return switch (step) {
            case USED ->
                    page(
                            "Sie haben schon zugestimmt",
                            "Gilt die neue Adresse noch nicht? Dann fehlt der Klick in der E-Mail an die andere"
                                    + " Adresse. In Ihrem Konto steht, welche Adresse gilt.",
                            go("/konto", "Zu meinem Konto"));
            case EXPIRED ->
                    page(
                            "Dieser Link ist abgelaufen",
                            "Er galt 24 Stunden, und nichts hat sich geändert. Beginnen Sie die Änderung in Ihrem"
                                    + " Konto noch einmal, dann bekommen Sie neue Links.",
                            go("/konto", "Änderung neu beginnen"));
            default ->
                    page(
                            "Dieser Link stimmt nicht",
                            "Vielleicht ist beim Kopieren etwas verloren gegangen, oder Sie haben inzwischen einen"
                                    + " neueren Link bekommen. Öffnen Sie den Link aus der neusten E-Mail, oder"
                                    + " beginnen Sie die Änderung noch einmal.",
                            go("/konto", "Änderung neu beginnen"));
        };
    }
}
