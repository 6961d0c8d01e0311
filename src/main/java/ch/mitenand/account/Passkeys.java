package ch.mitenand.account;

import ch.mitenand.account.SecondFactorDesk.Outcome;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passkeys: devices that sign for their owner. One is a second factor after the password; one that
 * has made sure who holds it is enough for the whole sign-in.
 */
@Service
public class Passkeys {

    private static final int MOST = 10;
    private static final int LONGEST_LABEL = 60;
    private static final String REFUSED =
            "Der Passkey liess sich nicht einrichten. Versuchen Sie es noch einmal.";
    private static final String TOO_MANY =
            "Sie haben schon zehn Passkeys. Entfernen Sie zuerst einen.";

    private final PasskeyParty party;
    private final PasskeyTable table;
    private final SecondFactorDesk desk;
    private final SecondFactor factor;
    private final OtherSignIn others;
    private final Accounts accounts;
    private final Clock clock;

    Passkeys(
            PasskeyParty party,
            PasskeyTable table,
            SecondFactorDesk desk,
            SecondFactor factor,
            OtherSignIn others,
            Accounts accounts,
            Clock clock) {
        this.party = party;
        this.table = table;
        this.desk = desk;
        this.factor = factor;
        this.others = others;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Asks for a new passkey; empty when the actor may not change the second factor now. */
    @Transactional(readOnly = true)
    public Optional<PasskeyQuestion> askForNew(Actor actor) {
        return desk.changer(actor).map(user -> party.register(user.id()));
    }

    /** Keeps the passkey that answers the question; the question tells whose it is. */
    @Transactional
    public Outcome add(PasskeyQuestion question, String label, String answer) {
        var user = SignedIn.find().filter(u -> question.isFor(u.id()));
        var options = question.take(PublicKeyCredentialCreationOptions.class, clock);
        if (user.isEmpty() || options.isEmpty()) {
            return new Outcome.Refused(REFUSED);
        }
        if (table.of(user.get().id()).size() >= MOST) {
            return new Outcome.Refused(TOO_MANY);
        }
        return desk.add(
                user.get(),
                () ->
                        party.save(options.get(), answer, label(label))
                                ? Optional.empty()
                                : Optional.of(REFUSED));
    }

    /** Asks the person signed in for one of their passkeys. */
    @Transactional(readOnly = true)
    public PasskeyQuestion askForStep(Actor actor) {
        return party.confirm(actor.account());
    }

    /** Whether the answer passes the second step of the person signed in. */
    @Transactional
    public boolean step(PasskeyQuestion question, String answer) {
        var user = SignedIn.find().filter(u -> question.isFor(u.id()));
        boolean right =
                user.isPresent()
                        && question.take(PublicKeyCredentialRequestOptions.class, clock)
                                .flatMap(options -> party.check(options, answer))
                                .filter(user.get().id()::equals)
                                .isPresent();
        if (right) {
            factor.passed(user.get());
        }
        return right;
    }

    /** Asks whoever it is for a passkey. */
    public PasskeyQuestion askForSignIn() {
        return party.signIn();
    }

    /** Signs in whoever has answered the question; empty when nobody may enter with it. */
    @Transactional
    public Optional<Authentication> signIn(PasskeyQuestion question, String answer) {
        return question.take(PublicKeyCredentialRequestOptions.class, clock)
                .flatMap(options -> party.check(options, answer))
                .flatMap(accounts::byId)
                .flatMap(account -> others.enter(account, true));
    }

    private static String label(String typed) {
        String label = typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return label.isEmpty()
                ? "Passkey"
                : label.substring(0, Math.min(label.length(), LONGEST_LABEL));
    }
}
