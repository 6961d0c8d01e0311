package ch.mitenand.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.AccountDesk;
import ch.mitenand.account.CurrentActor;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Both addresses agree to a change. */
class AddressChangeViewTests extends AccountFormTest {

    private static final String OLD = "alt" + DOMAIN;
    private static final String NEW = "neu" + DOMAIN;

    @Autowired private AccountDesk desk;
    @Autowired private CurrentActor current;

    private String old = "";
    private String fresh = "";

    @BeforeEach
    void change() {
        account("alt");
        signIn(OLD);
        desk.changeEmail(current.require(), NEW, GOOD);
        old = linkIn(OLD, "Ihre E-Mail-Adresse soll geändert werden");
        fresh = linkIn(NEW, "Bestätigen Sie Ihre neue E-Mail-Adresse");
    }

    private void agree(String link) {
        send(_get(AddressChangeView.class)::submit, link, Map.of());
    }

    private void assertNothingChanged() {
        assertThat(new Browser().signIn(NEW, GOOD)).isEqualTo("/anmelden?error");
        assertThat(new Browser().signIn(OLD, GOOD)).isEqualTo("/");
    }

    @Test
    void lookingAgreesToNothing() {
        for (String link : new String[] {old, fresh, old, fresh}) {
            assertThat(open(link)).isEqualTo("E-Mail-Adresse ändern");
            assertThat(html()).contains("method=\"post\"", "Ja, ich stimme zu");
        }
        assertNothingChanged();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void bothAgreeInAnyOrderAndEachOnce(boolean oldFirst) {
        String first = oldFirst ? old : fresh;
        String second = oldFirst ? fresh : old;
        open(first);
        agree(first);
        assertThat(heading()).isEqualTo("Danke. Es fehlt noch ein Klick");
        agree(first);
        assertThat(heading()).isEqualTo("Sie haben schon zugestimmt");
        assertThat(open(first)).isEqualTo("Sie haben schon zugestimmt");
        assertThat(linksIn(page())).containsExactly("/konto");
        assertNothingChanged();

        open(second);
        agree(second);
        assertThat(heading()).isEqualTo("Ihre neue Adresse gilt");
        assertThat(new Browser().signIn(NEW, GOOD)).isEqualTo("/");
        assertThat(new Browser().signIn(OLD, GOOD)).isEqualTo("/anmelden?error");
    }

    @Test
    void expiredLinksChangeNothing() {
        expire("leave-address");
        expire("enter-address");
        for (String link : new String[] {old, fresh}) {
            assertThat(open(link)).isEqualTo("Dieser Link ist abgelaufen");
            agree(link);
            assertThat(heading()).isEqualTo("Dieser Link ist abgelaufen");
            assertThat(linksIn(page())).containsExactly("/konto");
        }
        assertNothingChanged();
    }

    @Test
    void alteredLinkChangesNothing() {
        assertThat(open(altered(fresh))).isEqualTo("Dieser Link stimmt nicht");
        agree(altered(fresh));
        assertThat(heading()).isEqualTo("Dieser Link stimmt nicht");
        assertThat(linksIn(page())).containsExactly("/konto");
        assertNothingChanged();
    }
}
