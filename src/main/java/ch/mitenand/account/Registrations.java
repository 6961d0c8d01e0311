package ch.mitenand.account;

import ch.mitenand.mail.Outbox;
import ch.mitenand.shared.Language;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes accounts. The answer is the same whether or not the address has one already, and comes
 * before that is looked up.
 */
@Service
public class Registrations {

    private final Accounts accounts;
    private final PasswordRules rules;
    private final PasswordVault vault;
    private final Throttle throttle;
    private final Confirmations confirmations;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final AfterAnswer afterwards;

    Registrations(
            Accounts accounts,
            PasswordRules rules,
            PasswordVault vault,
            Throttle throttle,
            Confirmations confirmations,
            Outbox outbox,
            TransactionTemplate transaction,
            AfterAnswer afterwards) {
        this.accounts = accounts;
        this.rules = rules;
        this.vault = vault;
        this.throttle = throttle;
        this.confirmations = confirmations;
        this.outbox = outbox;
        this.transaction = transaction;
        this.afterwards = afterwards;
    }

    /** What somebody typed; the password as it was, with its spaces. */
    public record NewAccount(
            String email, String firstName, String surname, String password, Language language) {}

    /** What became of a registration. */
    public sealed interface Registered {

        /** A mail is on its way. */
        record MailSent() implements Registered {}

        /** Fields to correct, by name of the record component, each with what to do. */
        record Incomplete(Map<String, String> problems) implements Registered {}

        /** Too many from this address; try again later. */
        record TooMany(long minutes) implements Registered {}
    }

    /**
     * Registers somebody.
     *
     * @param sender network address, for throttling only
     */
    public Registered register(NewAccount typed, String sender) {
        var problems = problems(typed);
        if (!problems.isEmpty()) {
            return new Registered.Incomplete(problems);
        }
        String email = EmailAddress.normal(typed.email());
        var wait =
                throttle.enter(Limit.REGISTRATION_NETWORK, Throttle.network(sender))
                        .or(() -> throttle.enter(Limit.REGISTRATION_ADDRESS, email));
        if (wait.isPresent()) {
            return new Registered.TooMany(TooManyTries.minutes(wait.get()));
        }
        String hash = vault.hash(typed.password());
        afterwards.later(() -> transaction.executeWithoutResult(_ -> keep(email, typed, hash)));
        return new Registered.MailSent();
    }

    /** What to correct before an account can be made, by field. */
    Map<String, String> problems(NewAccount typed) {
        var problems = new LinkedHashMap<String, String>();
        Optional<String> email = EmailAddress.parse(typed.email());
        if (email.isEmpty()) {
            problems.put(
                    "email",
                    "Geben Sie Ihre E-Mail-Adresse vollständig ein, zum Beispiel name@example.ch.");
        }
        if (!Names.isName(typed.firstName())) {
            problems.put("firstName", "Geben Sie Ihren Vornamen ein.");
        }
        if (!Names.isName(typed.surname())) {
            problems.put("surname", "Geben Sie Ihren Nachnamen ein.");
        }
        var names = Names.of(typed.firstName(), typed.surname());
        rules.problem(typed.password(), email.orElse(""), names)
                .ifPresent(problem -> problems.put("password", problem));
        return problems;
    }

    private void keep(String email, NewAccount typed, String hash) {
        accounts.removeUnconfirmed(Duration.ofDays(7));
        var names = Names.of(typed.firstName(), typed.surname());
        accounts.add(email, names, hash, typed.language(), false);
        var account = accounts.byEmail(email).orElseThrow();
        if (account.confirmedAt() == null && !account.locked()) {
            // Every mail confirms only the password it was sent for.
            accounts.changePassword(account.id(), hash);
            accounts.changePerson(account.id(), names, typed.language());
            accounts.claimConfirmationMail(account.id());
            confirmations.send(accounts.byId(account.id()).orElseThrow());
        } else {
            outbox.send(AccountMail.KNOWN.to(account.person()).leadingTo("/passwort-vergessen"));
        }
    }
}
