package ch.mitenand.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.DemoActors;
import ch.mitenand.LiveViewTest;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

/** What the framework says by itself, and what the browser is told about the account. */
class SystemTextsTests extends LiveViewTest {

    @Test
    void messagesAreGermanAndSayWhatToDo() {
        var messages = SystemTexts.messages();

        assertThat(messages.isSessionExpiredNotificationEnabled()).isTrue();
        assertThat(messages.getSessionExpiredMessage()).contains("Bitte melden Sie sich neu an");
        assertThat(messages.getInternalErrorCaption()).isEqualTo("Hier ist etwas schiefgegangen");
        assertThat(messages.getInternalErrorMessage()).contains("Laden Sie die Seite neu");
        assertThat(messages.getCookiesDisabledMessage()).contains("Erlauben Sie Cookies");
        assertThat(messages.getSyncErrorMessage()).contains("Laden Sie die Seite neu");
    }

    @Test
    void everyPageSaysInGermanThatTheLineIsCut() {
        UI.getCurrent().navigate("impressum");

        var dialog = UI.getCurrent().getReconnectDialogConfiguration();
        assertThat(dialog.getDialogText()).startsWith("Keine Verbindung zum Portal.");
        assertThat(dialog.getDialogTextGaveUp()).contains("Prüfen Sie Ihr Internet");
    }

    @Test
    void accountsAreToldApartWithoutTheirAddress() {
        String canton = accountOn(DemoActors.CANTON);
        String officer = accountOn(DemoActors.OFFICER_OF_OLTEN);

        assertThat(canton).isNotEqualTo(officer).matches("[0-9a-f]{20}");
        assertThat(accountOn(DemoActors.CANTON)).isEqualTo(canton);
    }

    @Test
    void visitorsHaveNoMark() {
        UI.getCurrent().navigate("impressum");

        assertThat(_get(MainLayout.class).getElement().hasAttribute("data-konto")).isFalse();
    }

    private String accountOn(String email) {
        signIn(email);
        UI.getCurrent().navigate("impressum");
        return _get(MainLayout.class).getElement().getAttribute("data-konto");
    }
}
