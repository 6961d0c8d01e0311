package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.AccountDesk.Changed;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forgotten and changed passwords, and changed addresses. */
class PasswordResetTests extends AccountTest {

    private static final String FRESH = "quitte lampe brücke zoll";

    @Autowired private AccountDesk desk;
    @Autowired private CurrentActor current;
    @Autowired private Accounts accounts;

    private HttpResponse<String> ask(String email) {
        return new Browser().post("/passwort-vergessen", Map.of("email", email));
    }

    @Test
    void newPasswordHoldsAndEndsAllSessions() {
        account("max");
        var elsewhere = new Browser();
        elsewhere.signIn("max" + DOMAIN, GOOD);
        assertThat(elsewhere.isIn()).isTrue();
        ask("max" + DOMAIN);
        String link = linkIn("max" + DOMAIN, "Wählen Sie ein neues Passwort");
        var browser = new Browser();

        assertThat(browser.post(link, Map.of("password", "Pia Probe 2026 Pia")).statusCode())
                .isEqualTo(422);
        assertThat(browser.post(link, Map.of("password", FRESH)).body())
                .contains("Ihr neues Passwort gilt");
        assertThat(browser.post(link, Map.of("password", GOOD)).body())
                .contains("Dieser Link ist schon benutzt", "/passwort-vergessen");
        assertThat(browser.get(link).body()).contains("Dieser Link ist schon benutzt");

        assertThat(elsewhere.isIn()).isFalse();
        assertThat(browser.signIn("max" + DOMAIN, GOOD)).isEqualTo("/anmelden?error");
        assertThat(browser.signIn("max" + DOMAIN, FRESH)).isEqualTo("/");
        assertThat(subjects("max" + DOMAIN)).contains("Ihr Passwort ist geändert");
    }

    @Test
    void tellsExpiredAndAlteredLinksApart() {
        account("max");
        ask("max" + DOMAIN);
        String link = linkIn("max" + DOMAIN, "Wählen Sie ein neues Passwort");
        var browser = new Browser();
        assertThat(browser.get(link).body()).contains("Passwort speichern");
        String altered = link.substring(0, link.length() - 2) + "xx";
        assertThat(browser.get(altered).body())
                .contains("Dieser Link stimmt nicht", "Neuen Link anfordern");

        expire("reset-password");

        assertThat(browser.get(link).body())
                .contains("Dieser Link ist abgelaufen", "Neuen Link anfordern");
        assertThat(browser.post(link, Map.of("password", FRESH)).body())
                .contains("Dieser Link ist abgelaufen");
        assertThat(browser.signIn("max" + DOMAIN, GOOD)).isEqualTo("/");
    }

    @Test
    void tellsExpiredAndAlteredChangesOfTheAddressApart() {
        account("alt");
        signIn("alt" + DOMAIN);
        desk.changeEmail(current.require(), "neu" + DOMAIN, GOOD);
        String link = linkIn("neu" + DOMAIN, "Bestätigen Sie Ihre neue E-Mail-Adresse");
        var browser = new Browser();
        String altered = link.substring(0, link.length() - 2) + "xx";
        assertThat(browser.post(altered, Map.of()).body()).contains("Dieser Link stimmt nicht");

        expire("enter-address");

        assertThat(browser.get(link).body()).contains("Dieser Link ist abgelaufen");
        assertThat(browser.post(link, Map.of()).body())
                .contains("Dieser Link ist abgelaufen", "Änderung neu beginnen");
    }

    @Test
    void answersTheSameForAnUnknownAddress() {
        account("max");
        var known = ask("max" + DOMAIN);
        var unknown = ask("niemand" + DOMAIN);
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(location(known)).isEqualTo(location(unknown));
        assertThat(subjects("niemand" + DOMAIN)).isEmpty();
    }

    @Test
    void demoAccountsKeepTheirPassword() {
        ask("admin@mitenand.example.ch");
        assertThat(subjects("admin@mitenand.example.ch")).isEmpty();
        signIn("admin@mitenand.example.ch");
        assertThat(desk.changePassword(current.require(), DemoAccounts.PASSWORD, FRESH))
                .isInstanceOf(Changed.Refused.class);
    }

    @Test
    void passwordChangeAsksForTheOldOneAndEndsOtherSessions() {
        account("max");
        var elsewhere = new Browser();
        elsewhere.signIn("max" + DOMAIN, GOOD);
        signIn("max" + DOMAIN);
        var actor = current.require();

        assertThat(desk.changePassword(actor, "falsch", FRESH)).isInstanceOf(Changed.Refused.class);
        assertThat(desk.changePassword(actor, GOOD, "kurz")).isInstanceOf(Changed.Refused.class);
        assertThat(desk.changePassword(actor, GOOD, FRESH)).isInstanceOf(Changed.Done.class);

        assertThat(elsewhere.isIn()).isFalse();
        assertThat(current.find()).isPresent();
    }

    @Test
    void oldPasswordCannotBeGuessed() {
        account("max");
        signIn("max" + DOMAIN);
        for (int i = 0; i < 5; i++) {
            desk.changePassword(current.require(), "falsch", FRESH);
        }
        assertThat(desk.changePassword(current.require(), GOOD, FRESH))
                .isEqualTo(
                        new Changed.Refused(
                                "Zu viele Versuche. Versuchen Sie es in einer Minute wieder."));
    }

    @Test
    void addressChangesWhenBothHaveAgreed() {
        var id = account("alt");
        signIn("alt" + DOMAIN);
        assertThat(desk.changeEmail(current.require(), "neu" + DOMAIN, "falsch"))
                .isInstanceOf(Changed.Refused.class);
        assertThat(desk.changeEmail(current.require(), "neu" + DOMAIN, GOOD))
                .isInstanceOf(Changed.Done.class);
        var browser = new Browser();
        String fresh = linkIn("neu" + DOMAIN, "Bestätigen Sie Ihre neue E-Mail-Adresse");
        String old = linkIn("alt" + DOMAIN, "Ihre E-Mail-Adresse soll geändert werden");

        assertThat(browser.get(fresh).body()).contains("Ja, ich stimme zu");
        assertThat(browser.post(fresh, Map.of()).body()).contains("Es fehlt noch ein Klick");
        assertThat(browser.post(fresh, Map.of()).body()).contains("Sie haben schon zugestimmt");
        assertThat(browser.get(fresh).body()).contains("Sie haben schon zugestimmt");
        assertThat(accounts.byEmail("alt" + DOMAIN)).isPresent();
        assertThat(browser.post(old, Map.of()).body()).contains("Ihre neue Adresse gilt");

        assertThat(accounts.byEmail("neu" + DOMAIN)).map(Account::id).contains(id);
        assertThat(browser.signIn("neu" + DOMAIN, GOOD)).isEqualTo("/");
    }

    @Test
    void addressOfSomebodyElseIsNotTaken() {
        account("alt");
        var other = account("neu");
        signIn("alt" + DOMAIN);
        assertThat(desk.changeEmail(current.require(), "neu" + DOMAIN, GOOD))
                .isInstanceOf(Changed.Done.class);
        String old = linkIn("alt" + DOMAIN, "Ihre E-Mail-Adresse soll geändert werden");
        new Browser().post(old, Map.of());
        assertThat(subjects("neu" + DOMAIN)).containsExactly("Sie haben schon ein Konto");
        assertThat(accounts.byEmail("neu" + DOMAIN)).map(Account::id).contains(other);
    }
}
