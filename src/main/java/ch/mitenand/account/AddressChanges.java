package ch.mitenand.account;

import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.OneTimeLinks.LinkCheck;
import ch.mitenand.mail.Outbox;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the address of an account once the old and the new one have agreed, in any order. */
@Service
public class AddressChanges {

    static final String OLD = "leave-address";
    static final String NEW = "enter-address";
    private static final Duration VALID = Duration.ofHours(24);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Outbox outbox;

    AddressChanges(Accounts accounts, OneTimeLinks links, Outbox outbox) {
        this.accounts = accounts;
        this.links = links;
        this.outbox = outbox;
    }

    /** What a link for a change of address is worth, or has brought about. */
    public enum Step {
        READY,
        /** The other address has to agree, too. */
        ONE_AGREED,
        CHANGED,
        /** This address has agreed before. */
        USED,
        EXPIRED,
        /** Altered, replaced by a later wish, or never a link. */
        INVALID
    }

    /** What a link is worth; changes nothing. */
    @Transactional(readOnly = true)
    public Step look(String token) {
        var old = step(links.look(OLD, token));
        return old == Step.INVALID ? step(links.look(NEW, token)) : old;
    }

    /** Agrees for the address to which the link was sent. */
    @Transactional
    public Step agree(String token) {
        return use(OLD, token).or(() -> use(NEW, token)).orElseGet(() -> look(token));
    }

    /** Starts a change in the transaction of its cause; a wish made before is void. */
    void start(Account account, String email) {
        String subject = account.id().toString();
        List.of(OLD, NEW).forEach(purpose -> links.revoke(purpose, subject));
        var taken = accounts.byEmail(email);
        if (taken.isPresent()) {
            outbox.send(
                    AccountMail.KNOWN.to(taken.get().person()).leadingTo("/passwort-vergessen"));
            accounts.wishAddress(account.id(), null);
        } else {
            accounts.wishAddress(account.id(), email);
            var person = account.person();
            outbox.send(
                    AccountMail.ENTER_ADDRESS
                            .to(email, person.firstName(), person.language(), "")
                            .leadingTo(path(NEW, subject)));
        }
        outbox.send(AccountMail.LEAVE_ADDRESS.to(account.person()).leadingTo(path(OLD, subject)));
    }

    private String path(String purpose, String subject) {
        return "/konto/adresse/" + links.issue(purpose, subject, VALID);
    }

    private Optional<Step> use(String purpose, String token) {
        return links.use(purpose, token) instanceof LinkCheck.Valid(String subject)
                ? Optional.of(agreed(UUID.fromString(subject), purpose.equals(NEW)))
                : Optional.empty();
    }

    private static Step step(LinkCheck check) {
        return switch (check) {
            case LinkCheck.Valid _ -> Step.READY;
            case LinkCheck.Used _ -> Step.USED;
            case LinkCheck.Expired _ -> Step.EXPIRED;
            case LinkCheck.Invalid _ -> Step.INVALID;
        };
    }

    private Step agreed(UUID account, boolean byNew) {
        accounts.agreeToAddress(account, byNew);
        if (!accounts.takeAddress(account)) {
            return Step.ONE_AGREED;
        }
        links.revoke(PasswordResets.PURPOSE, account.toString());
        return Step.CHANGED;
    }
}
