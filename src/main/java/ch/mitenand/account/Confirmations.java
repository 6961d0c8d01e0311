package ch.mitenand.account;

import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.OneTimeLinks.LinkCheck;
import ch.mitenand.mail.Outbox;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes sure that the address of a new account belongs to the person who made it. */
@Service
public class Confirmations {

    static final String PURPOSE = "confirm-account";
    private static final Duration VALID = Duration.ofHours(48);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final Outbox outbox;

    Confirmations(Accounts accounts, OneTimeLinks links, Outbox outbox) {
        this.accounts = accounts;
        this.links = links;
        this.outbox = outbox;
    }

    /** What the link of a confirmation is worth. */
    public enum State {
        READY,
        /** The account is confirmed already. */
        DONE,
        EXPIRED,
        INVALID
    }

    /** What a link is worth; changes nothing. */
    @Transactional(readOnly = true)
    public State look(String token) {
        var check = links.look(PURPOSE, token);
        return check instanceof LinkCheck.Valid(String subject) && account(subject).isEmpty()
                ? State.INVALID
                : state(check);
    }

    /** Confirms the account of a link; returns what the link was worth. */
    @Transactional
    public State confirm(String token) {
        var check = links.use(PURPOSE, token);
        if (check instanceof LinkCheck.Valid(String subject)) {
            var account = account(subject);
            if (account.isEmpty()) {
                return State.INVALID;
            }
            accounts.confirm(account.get().id());
        }
        return state(check);
    }

    /** Sends a new mail for a link that has expired, at most once an hour. */
    @Transactional
    public void again(String token) {
        if (links.look(PURPOSE, token) instanceof LinkCheck.Expired(String subject)) {
            account(subject).ifPresent(this::sendHourly);
        }
    }

    /** Somebody has tried to sign in, with the right password, before confirming the address. */
    @Transactional
    void remind(Account account) {
        sendHourly(account);
    }

    /** Sends the mail in the transaction of its cause. */
    void send(Account account) {
        var token = links.issue(PURPOSE, subject(account), VALID);
        outbox.send(
                AccountMail.CONFIRM.to(account.person()).leadingTo("/konto/bestaetigen/" + token));
    }

    private void sendHourly(Account account) {
        if (account.email() != null && accounts.claimConfirmationMail(account.id())) {
            send(account);
        }
    }

    /**
     * A link confirms the address together with the password of the same registration: somebody who
     * registers a foreign address a second time must not be confirmed by the owner's click.
     */
    private static String subject(Account account) {
        return account.id() + "/" + digest(account);
    }

    private Optional<Account> account(String subject) {
        return accounts.byId(UUID.fromString(subject.split("/", 2)[0]))
                .filter(account -> subject(account).equals(subject));
    }

    private static String digest(Account account) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            String hash = Objects.requireNonNullElse(account.passwordHash(), "");
            return HexFormat.of().formatHex(digest.digest(hash.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static State state(LinkCheck check) {
        return switch (check) {
            case LinkCheck.Valid _ -> State.READY;
            case LinkCheck.Used _ -> State.DONE;
            case LinkCheck.Expired _ -> State.EXPIRED;
            case LinkCheck.Invalid _ -> State.INVALID;
        };
    }
}
