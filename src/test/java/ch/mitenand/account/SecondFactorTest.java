package ch.mitenand.account;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.MovableClock;
import ch.mitenand.account.SecondFactorDesk.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Accounts with an app that shows codes. */
public abstract class SecondFactorTest extends AccountTest {

    protected static final Grant OFFICER = new Grant(Role.INTEGRATION_OFFICER, "2581");

    @Autowired protected CurrentActor current;
    @Autowired protected SecondFactorDesk desk;
    @Autowired protected SecondFactorStep step;
    @Autowired protected Grants grants;
    @Autowired protected MovableClock clock;

    @AfterEach
    void comeBack() {
        clock.comeBack();
    }

    /** An account of an integration officer. */
    protected UUID officer(String name) {
        var id = account(name);
        grants.give(id, OFFICER);
        return id;
    }

    /** An app, set up by the account signed in, and the recovery codes shown for it. */
    protected record App(byte[] secret, List<String> codes) {}

    /** The account signed in sets up an app. */
    protected App setUpApp() {
        var actor = current.require();
        var secret = desk.newSecret(actor);
        byte[] bytes = TotpSecret.bytes(secret.text()).orElseThrow();
        var outcome = desk.confirmApp(actor, secret.text(), code(bytes));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return new App(bytes, ((Outcome.Done) outcome).codes());
    }

    /** The code an app shows now. */
    protected String code(byte[] secret) {
        return Totp.code(secret, clock.instant());
    }

    /** The code an app shows now that was told this key. */
    protected String codeFor(String key) {
        return code(TotpSecret.bytes(key).orElseThrow());
    }

    /** Waits until the app shows another code. */
    protected void waitForTheNextCode() {
        clock.travel(Duration.ofSeconds(30));
    }

    /** Wakes up a little later and signs in anew, with the password only. */
    protected void signInAgain(String name) {
        waitForTheNextCode();
        signIn(name + DOMAIN);
    }
}
