package ch.mitenand.account;

import ch.mitenand.mail.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people set up, replace and remove their second factor. Once there is one, every change asks
 * for it; the first one ends all other sessions, and each change is told by mail.
 */
@Service
public class SecondFactorDesk {

    private static final String CONFIRM_FIRST =
            "Bestätigen Sie zuerst mit Ihrem zweiten Faktor, dass Sie es sind. Laden Sie dazu diese Seite neu.";
    private static final String WRONG_CODE =
            "Dieser Code stimmt nicht. Warten Sie auf den nächsten, und prüfen Sie die Uhrzeit Ihres Telefons.";
    private static final String NEEDED =
            "Für Ihre Aufgaben brauchen Sie einen zweiten Faktor. Richten Sie zuerst einen anderen ein.";

    private final Accounts accounts;
    private final SecondFactorGate gate;
    private final SecondFactor factor;
    private final TotpTable totp;
    private final PasskeyTable passkeys;
    private final SecondFactorRecovery recovery;
    private final SessionTable sessions;
    private final Throttle throttle;
    private final Outbox outbox;
    private final Clock clock;

    SecondFactorDesk(
            Accounts accounts,
            SecondFactorGate gate,
            SecondFactor factor,
            TotpTable totp,
            PasskeyTable passkeys,
            SecondFactorRecovery recovery,
            SessionTable sessions,
            Throttle throttle,
            Outbox outbox,
            Clock clock) {
        this.accounts = accounts;
        this.gate = gate;
        this.factor = factor;
        this.totp = totp;
        this.passkeys = passkeys;
        this.recovery = recovery;
        this.sessions = sessions;
        this.throttle = throttle;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A passkey as its owner sees it. */
    public record Passkey(String id, String label, Instant created, Instant lastUsed) {}

    /**
     * What somebody has set up.
     *
     * @param app whether an app shows codes
     * @param codesLeft recovery codes that were not used
     * @param mayChange whether the factor was shown a moment ago, or there is none; never for demo
     *     accounts
     */
    public record Overview(boolean app, List<Passkey> passkeys, int codesLeft, boolean mayChange) {

        /** Whether there is any factor. */
        public boolean any() {
            return app || !passkeys.isEmpty();
        }
    }

    /** What became of a change. */
    public sealed interface Outcome {

        /** It is done; recovery codes to show this once, possibly none. */
        record Done(List<String> codes) implements Outcome {}

        /** It is not possible; what to do. */
        record Refused(String problem) implements Outcome {}
    }

    /** What the actor has set up. */
    @Transactional(readOnly = true)
    public Overview overview(Actor actor) {
        return new Overview(
                totp.has(actor.account()),
                passkeys.of(actor.account()),
                recovery.left(actor.account()),
                changer(actor).isPresent());
    }

    /** A secret for an app; nothing is kept before {@link #confirmApp}. */
    @Transactional(readOnly = true)
    public TotpSecret newSecret(Actor actor) {
        return TotpSecret.random(
                accounts.byId(actor.account()).map(a -> a.person().email()).orElse(""));
    }

    /**
     * Sets the app up, or another instead of it, once it shows the right code.
     *
     * @param secret the text of {@link #newSecret}
     */
    @Transactional
    public Outcome confirmApp(Actor actor, String secret, String code) {
        var user = changer(actor);
        if (user.isEmpty()) {
            return new Outcome.Refused(CONFIRM_FIRST);
        }
        var wait = throttle.enter(Limit.SECOND_FACTOR, actor.account().toString());
        if (wait.isPresent()) {
            return new Outcome.Refused(TooManyTries.message(TooManyTries.minutes(wait.get())));
        }
        var bytes = TotpSecret.bytes(secret);
        var digits = code.replaceAll("\\s", "");
        var step = bytes.map(b -> Totp.step(b, digits, clock.instant(), 0));
        if (step.isEmpty() || step.get().isEmpty()) {
            return new Outcome.Refused(WRONG_CODE);
        }
        throttle.forget(Limit.SECOND_FACTOR, actor.account().toString());
        return add(user.get(), () -> keep(actor.account(), bytes.get(), step.get().getAsLong()));
    }

    /** Removes the app. */
    @Transactional
    public Outcome removeApp(Actor actor) {
        return remove(actor, !passkeys.of(actor.account()).isEmpty(), totp::remove);
    }

    /** Removes a passkey of the actor; nothing happens for one of somebody else. */
    @Transactional
    public Outcome removePasskey(Actor actor, String id) {
        boolean more = passkeys.of(actor.account()).stream().anyMatch(p -> !p.id().equals(id));
        return remove(
                actor, more || totp.has(actor.account()), account -> passkeys.remove(account, id));
    }

    /** New recovery codes; those before are worthless. */
    @Transactional
    public Outcome renewCodes(Actor actor) {
        var user = changer(actor);
        if (user.isEmpty() || !gate.hasFactor(user.get())) {
            return new Outcome.Refused(CONFIRM_FIRST);
        }
        tell(actor.account());
        return new Outcome.Done(recovery.renew(actor.account()));
    }

    /** The person signed in here, if they may change their factors now. */
    Optional<AccountUser> changer(Actor actor) {
        return SignedIn.find()
                .filter(user -> user.id().equals(actor.account()))
                .filter(gate::mayChange);
    }

    /**
     * Adds a factor that works, so the session has shown it.
     *
     * @param save keeps it, or says what is wrong with it
     */
    Outcome add(AccountUser user, Supplier<Optional<String>> save) {
        accounts.lock(user.id());
        if (!gate.mayChange(user)) {
            return new Outcome.Refused(CONFIRM_FIRST);
        }
        boolean first = !gate.hasFactor(user);
        var problem = save.get();
        if (problem.isPresent()) {
            return new Outcome.Refused(problem.get());
        }
        factor.passed(user);
        tell(user.id());
        if (!first) {
            return new Outcome.Done(List.of());
        }
        sessions.endAll(user.id(), user.session());
        return new Outcome.Done(recovery.renew(user.id()));
    }

    private Optional<String> keep(UUID account, byte[] secret, long step) {
        totp.save(account, secret, step);
        return Optional.empty();
    }

    private Outcome remove(Actor actor, boolean othersStay, Consumer<UUID> removal) {
        var user = changer(actor);
        if (user.isEmpty()) {
            return new Outcome.Refused(CONFIRM_FIRST);
        }
        if (!othersStay && gate.isStaff(user.get())) {
            return new Outcome.Refused(NEEDED);
        }
        removal.accept(actor.account());
        if (!othersStay) {
            recovery.remove(actor.account());
        }
        tell(actor.account());
        return new Outcome.Done(List.of());
    }

    private void tell(UUID account) {
        accounts.byId(account)
                .filter(row -> row.email() != null)
                .ifPresent(row -> outbox.send(SecondFactorMail.CHANGED.to(row.person())));
    }
}
