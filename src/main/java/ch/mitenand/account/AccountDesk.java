package ch.mitenand.account;

import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.Outbox;
import ch.mitenand.shared.Language;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where people look after their own account. */
@Service
public class AccountDesk {

    private final Accounts accounts;
    private final SessionTable sessions;
    private final Grants grants;
    private final AddressChanges addresses;
    private final PasswordRules rules;
    private final PasswordVault vault;
    private final Throttle throttle;
    private final OneTimeLinks links;
    private final Outbox outbox;
    private final List<ClosingObjection> objections;
    private final TransactionTemplate transaction;
    private final AfterAnswer afterwards;
    private final ApplicationEventPublisher events;

    AccountDesk(
            Accounts accounts,
            SessionTable sessions,
            Grants grants,
            AddressChanges addresses,
            PasswordRules rules,
            PasswordVault vault,
            Throttle throttle,
            OneTimeLinks links,
            Outbox outbox,
            List<ClosingObjection> objections,
            TransactionTemplate transaction,
            AfterAnswer afterwards,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.grants = grants;
        this.addresses = addresses;
        this.rules = rules;
        this.vault = vault;
        this.throttle = throttle;
        this.links = links;
        this.outbox = outbox;
        this.objections = objections;
        this.transaction = transaction;
        this.afterwards = afterwards;
        this.events = events;
    }

    /**
     * An account for its owner.
     *
     * @param demo whether address, password and the account itself are fixed
     * @param waitingForFactor whether roles of the account do not hold in this session for want of
     *     a second factor
     */
    public record Profile(
            String firstName,
            String surname,
            String email,
            Language language,
            List<Role> roles,
            boolean demo,
            boolean waitingForFactor) {}

    /** What became of a change. */
    public sealed interface Changed {

        /** It is done, or a mail is on its way. */
        record Done() implements Changed {}

        /** It is not possible; what to do. */
        record Refused(String problem) implements Changed {}
    }

    /** The actor's own account. */
    @Transactional(readOnly = true)
    public Profile profile(Actor actor) {
        var account = load(actor);
        var all = grants.of(account.id());
        return new Profile(
                account.firstName(),
                new Names(account.firstName(), account.displayName()).surname(),
                account.person().email(),
                account.language(),
                all.stream().map(Grant::role).distinct().sorted().toList(),
                account.demo(),
                !actor.grants().containsAll(all));
    }

    /** Changes name and language. */
    @Transactional
    public Changed changePerson(Actor actor, String firstName, String surname, Language language) {
        if (!Names.isName(firstName) || !Names.isName(surname)) {
            return new Changed.Refused("Geben Sie Vornamen und Nachnamen ein.");
        }
        accounts.changePerson(load(actor).id(), Names.of(firstName, surname), language);
        return new Changed.Done();
    }

    /** Changes the password; every other session ends. */
    public Changed changePassword(Actor actor, String old, String fresh) {
        var account = load(actor);
        var no =
                fixed(account)
                        .or(() -> wrongPassword(account, old))
                        .or(() -> rules.problem(fresh, account.person().email(), names(account)));
        if (no.isPresent()) {
            return new Changed.Refused(no.get());
        }
        String hash = vault.hash(fresh);
        transaction.executeWithoutResult(_ -> {
            accounts.changePassword(account.id(), hash);
            var here = SignedIn.find().map(AccountUser::session).orElse(null);
            sessions.endAll(account.id(), here);
            links.revoke(PasswordResets.PURPOSE, account.id().toString());
            outbox.send(
                    AccountMail.PASSWORD_CHANGED
                            .to(account.person())
                            .leadingTo("/passwort-vergessen"));
            events.publishEvent(new PasswordWasReset(account.id()));
        });
        return new Changed.Done();
    }

    /**
     * Asks both addresses whether the new one shall hold; whether it has an account is not said,
     * and not looked up before the answer.
     */
    public Changed changeEmail(Actor actor, String typed, String password) {
        var account = load(actor);
        var email = EmailAddress.parse(typed);
        if (email.isEmpty()) {
            return new Changed.Refused(
                    "Geben Sie die Adresse vollständig ein, zum Beispiel name@example.ch.");
        }
        var no =
                fixed(account)
                        .or(() -> wrongPassword(account, password))
                        .or(() -> tooMany(Limit.REGISTRATION_ADDRESS, email.get()));
        if (no.isPresent()) {
            return new Changed.Refused(no.get());
        }
        if (!email.get().equals(account.email())) {
            afterwards.later(() -> startChange(account.id(), email.get()));
        }
        return new Changed.Done();
    }

    /** Unless the account was closed meanwhile. */
    private void startChange(UUID id, String email) {
        transaction.executeWithoutResult(_ ->
                accounts.byId(id)
                        .filter(account -> account.email() != null)
                        .ifPresent(account -> addresses.start(account, email)));
    }

    /** Closes the account for good: name and address are removed, all roles and sessions end. */
    public Changed close(Actor actor, String password) {
        var account = load(actor);
        var no = fixed(account).or(() -> wrongPassword(account, password));
        if (no.isPresent()) {
            return new Changed.Refused(no.get());
        }
        Optional<String> objection = transaction.execute(_ -> close(account));
        return objection == null || objection.isEmpty()
                ? new Changed.Done()
                : new Changed.Refused(objection.get());
    }

    private Optional<String> close(Account account) {
        accounts.lock(account.id());
        var objection =
                objections.stream().flatMap(o -> o.against(account.id()).stream()).findFirst();
        if (objection.isEmpty()) {
            outbox.send(AccountMail.CLOSED.to(account.person()).leadingTo("/angebote"));
            grants.takeAll(account.id());
            sessions.endAll(account.id(), null);
            for (var purpose :
                    List.of(PasswordResets.PURPOSE, AddressChanges.OLD, AddressChanges.NEW)) {
                links.revoke(purpose, account.id().toString());
            }
            accounts.close(account.id());
        }
        return objection;
    }

    private Account load(Actor actor) {
        return accounts.byId(actor.account())
                .filter(account -> account.email() != null)
                .orElseThrow(() -> new NoSuchElementException("account"));
    }

    private static Optional<String> fixed(Account account) {
        return account.demo()
                ? Optional.of("Demo-Konten sind für alle da und lassen sich nicht ändern.")
                : Optional.empty();
    }

    private Optional<String> wrongPassword(Account account, String typed) {
        String key = account.id().toString();
        var wait = tooMany(Limit.OLD_PASSWORD, key);
        if (wait.isPresent()) {
            return wait;
        }
        if (!vault.matches(typed, account.passwordHash())) {
            return Optional.of(
                    "Ihr bisheriges Passwort stimmt nicht. Geben Sie es noch einmal ein.");
        }
        throttle.forget(Limit.OLD_PASSWORD, key);
        return Optional.empty();
    }

    private Optional<String> tooMany(Limit limit, String value) {
        return throttle.enter(limit, value)
                .map(wait -> TooManyTries.message(TooManyTries.minutes(wait)));
    }

    private static Names names(Account account) {
        return new Names(account.firstName(), account.displayName());
    }
}
