package ch.mitenand.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What the live pages say when the session has ended, the line is cut or something breaks. */
@Component
class SystemTexts implements VaadinServiceInitListener {

    private static final String RECONNECTING =
            "Keine Verbindung zum Portal. Wir versuchen es weiter …";
    private static final String GAVE_UP =
            "Keine Verbindung zum Portal. Prüfen Sie Ihr Internet, und laden Sie die Seite neu.";
    private static final String ONLINE = "Die Verbindung ist wieder da.";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(_ -> messages());
        event.getSource().addUIInitListener(init -> connection(init.getUI()));
    }

    /** The notice about an ended session has to be shown, or the page would go without a word. */
    static SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("Ihre Anmeldung ist abgelaufen");
        messages.setSessionExpiredMessage(
                "Sie waren länger weg, oder das Portal wurde neu gestartet. Bitte melden Sie sich neu an.");
        messages.setInternalErrorCaption("Hier ist etwas schiefgegangen");
        messages.setInternalErrorMessage(
                "Der Fehler liegt bei uns. Laden Sie die Seite neu, und versuchen Sie es noch einmal.");
        messages.setSyncErrorCaption("Diese Seite ist nicht mehr auf dem neusten Stand");
        messages.setSyncErrorMessage("Laden Sie die Seite neu, um weiterzuarbeiten.");
        messages.setCookiesDisabledCaption("Ihr Browser nimmt keine Cookies an");
        messages.setCookiesDisabledMessage(
                "Zum Anmelden braucht das Portal ein Cookie. Erlauben Sie Cookies für diese Seite, und laden Sie"
                        + " sie neu.");
        return messages;
    }

    private static void connection(UI ui) {
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(RECONNECTING);
        dialog.setDialogTextGaveUp(GAVE_UP);
        ui.getPage()
                .executeJs(
                        "const shown = window.Vaadin?.connectionIndicator; if (shown) shown.onlineText = $0",
                        ONLINE);
    }
}
