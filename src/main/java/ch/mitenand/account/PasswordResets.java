package ch.mitenand.account;

import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.OneTimeLinks.LinkCheck;
import ch.mitenand.mail.Outbox;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets people who have forgotten their password choose a new one. */
@Service
public class PasswordResets {

    static final String PURPOSE = "reset-password";
    private static final Duration VALID = Duration.ofHours(1);

    private final Accounts accounts;
    private final SessionTable sessions;
    private final PasswordRules rules;
    private final PasswordVault vault;
    private final Throttle throttle;
    private final OneTimeLinks links;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final AfterAnswer afterwards;
    private final ApplicationEventPublisher events;

    PasswordResets(
            Accounts accounts,
            SessionTable sessions,
            PasswordRules rules,
            PasswordVault vault,
            Throttle throttle,
            OneTimeLinks links,
            Outbox outbox,
            TransactionTemplate transaction,
            AfterAnswer afterwards,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.rules = rules;
        this.vault = vault;
        this.throttle = throttle;
        this.links = links;
        this.outbox = outbox;
        this.transaction = transaction;
        this.afterwards = afterwards;
        this.events = events;
    }

    /** What a link is worth. */
    public enum State {
        READY,
        /** Somebody has chosen a password with it. */
        USED,
        EXPIRED,
        /** Altered, replaced by a later one, never issued, or for an account that is not open. */
        INVALID
    }

    /** What became of a new password. */
    public sealed interface Changed {

        /** It holds, and all sessions have ended. */
        record Done() implements Changed {}

        /** It is not good enough; what to do. */
        record Weak(String problem) implements Changed {}

        /** The link is worth nothing; {@link #look} says why. */
        record NoLink() implements Changed {}
    }

    /**
     * Sends a link when there is such an account; whether there is one is not said, and not looked
     * up before the answer.
     *
     * @param sender network address, for throttling only
     * @return minutes to wait when there were too many tries
     */
    public Optional<Long> ask(String typedEmail, String sender) {
        String email = EmailAddress.normal(typedEmail);
        var wait =
                throttle.enter(Limit.RESET_NETWORK, Throttle.network(sender))
                        .or(() -> throttle.enter(Limit.RESET_ADDRESS, email));
        if (wait.isEmpty()) {
            afterwards.later(() ->
                    transaction.executeWithoutResult(
                            _ -> accounts.byEmail(email).ifPresent(this::send)));
        }
        return wait.map(TooManyTries::minutes);
    }

    /** What a link is worth; changes nothing. */
    @Transactional(readOnly = true)
    public State look(String token) {
        var check = links.look(PURPOSE, token);
        return switch (check) {
            case LinkCheck.Valid _ -> account(check).isPresent() ? State.READY : State.INVALID;
            case LinkCheck.Used _ -> State.USED;
            case LinkCheck.Expired _ -> State.EXPIRED;
            case LinkCheck.Invalid _ -> State.INVALID;
        };
    }

    /** Sets a new password and ends all sessions; that the mail arrived confirms the address. */
    public Changed change(String token, String password) {
        var account = account(links.look(PURPOSE, token));
        if (account.isEmpty()) {
            return new Changed.NoLink();
        }
        var known = account.get();
        String email = known.email() == null ? "" : known.email();
        var names = new Names(known.firstName(), known.displayName());
        var problem = rules.problem(password, email, names);
        if (problem.isPresent()) {
            return new Changed.Weak(problem.get());
        }
        String hash = vault.hash(password);
        Boolean done = transaction.execute(_ -> change(token, known, hash));
        return Boolean.TRUE.equals(done) ? new Changed.Done() : new Changed.NoLink();
    }

    private boolean change(String token, Account account, String hash) {
        if (!(links.use(PURPOSE, token) instanceof LinkCheck.Valid)) {
            return false;
        }
        accounts.changePassword(account.id(), hash);
        accounts.confirm(account.id());
        sessions.endAll(account.id(), null);
        links.revoke(PURPOSE, account.id().toString());
        if (account.email() != null) {
            throttle.forget(Limit.SIGN_IN_ACCOUNT, account.email());
        }
        outbox.send(
                AccountMail.PASSWORD_CHANGED.to(account.person()).leadingTo("/passwort-vergessen"));
        events.publishEvent(new PasswordWasReset(account.id()));
        return true;
    }

    private void send(Account account) {
        if (account.locked() || account.demo()) {
            return;
        }
        var token = links.issue(PURPOSE, account.id().toString(), VALID);
        outbox.send(AccountMail.RESET.to(account.person()).leadingTo("/passwort-neu/" + token));
    }

    private Optional<Account> account(LinkCheck check) {
        return check instanceof LinkCheck.Valid(String subject)
                ? accounts.byId(UUID.fromString(subject))
                        .filter(account -> account.email() != null && !account.locked())
                : Optional.empty();
    }
}
