package ch.mitenand.account;

import ch.mitenand.account.InvitationTable.Row;
import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.OneTimeLinks.LinkCheck;
import ch.mitenand.mail.Outbox;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Says why an invitation cannot be answered, and asks for a new one. */
@Service
public class InvitationFates {

    private final InvitationTable invitations;
    private final Accounts accounts;
    private final Grants grants;
    private final OneTimeLinks links;
    private final Throttle throttle;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    InvitationFates(
            InvitationTable invitations,
            Accounts accounts,
            Grants grants,
            OneTimeLinks links,
            Throttle throttle,
            Outbox outbox,
            TransactionTemplate transaction) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.grants = grants;
        this.links = links;
        this.throttle = throttle;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** What has become of an invitation that cannot be answered. */
    public enum Fate {
        ACCEPTED,
        EXPIRED,
        WITHDRAWN,
        /** Whoever invited may invite no more. */
        VOID,
        /** The link was altered, replaced by a later one, or never issued. */
        INVALID
    }

    /** What has become of the invitation of a link that offers nothing; changes nothing. */
    @Transactional(readOnly = true)
    public Fate of(String token) {
        return find(token).map(InvitationFates::fate).orElse(Fate.INVALID);
    }

    /**
     * Asks whoever invited for a new invitation, if theirs has expired and they may still invite;
     * at most once in twelve hours, and nothing is said about it.
     */
    public void askAgain(String token) {
        find(token)
                .filter(found -> fate(found) == Fate.EXPIRED)
                .map(InvitationTable.Fate::row)
                .ifPresent(this::ask);
    }

    private void ask(Row row) {
        var inviter = inviter(row);
        if (inviter.isPresent()
                && throttle.enter(Limit.ASKED_AGAIN, row.id().toString()).isEmpty()) {
            transaction.executeWithoutResult(_ ->
                    outbox.send(
                            PeopleMail.ASKED_AGAIN.to(inviter.get().person(), page(row.grant()))));
        }
    }

    private Optional<Account> inviter(Row row) {
        return Optional.ofNullable(row.invitedBy())
                .flatMap(accounts::byId)
                .filter(account -> account.email() != null && !account.locked())
                .filter(account ->
                        InvitationRules.allow(Set.copyOf(grants.of(account.id())), row.grant()));
    }

    /** Where the inviter invites. */
    private static String page(Grant grant) {
        return grant.role().isStaff()
                ? "/verwaltung/personen"
                : "/organisation/" + grant.scope() + "/mitglieder";
    }

    private Optional<InvitationTable.Fate> find(String token) {
        return switch (links.look(Invitations.PURPOSE, token)) {
            case LinkCheck.Valid(String subject) -> invitations.fate(UUID.fromString(subject));
            case LinkCheck.Used(String subject) -> invitations.fate(UUID.fromString(subject));
            case LinkCheck.Expired(String subject) -> invitations.fate(UUID.fromString(subject));
            case LinkCheck.Invalid _ -> Optional.empty();
        };
    }

    private static Fate fate(InvitationTable.Fate found) {
        if (found.answered()) {
            return Fate.ACCEPTED;
        }
        if (found.withdrawn()) {
            return Fate.WITHDRAWN;
        }
        return found.expired() ? Fate.EXPIRED : Fate.VOID;
    }
}
