package ch.mitenand.account;

import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.Outbox;
import ch.mitenand.shared.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invites people by mail to a role. Organisation admins invite for their organisation; canton
 * editors invite officers, coordinators and case leads; administrators invite canton editors and
 * administrators; officers invite nobody but the coordinators of their municipality.
 */
@Service
public class Invitations {

    static final String PURPOSE = "invitation";
    private static final Duration VALID = Duration.ofDays(14);
    private static final int LONGEST_NAME = 300;

    private final InvitationTable invitations;
    private final Accounts accounts;
    private final Throttle throttle;
    private final OneTimeLinks links;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Invitations(
            InvitationTable invitations,
            Accounts accounts,
            Throttle throttle,
            OneTimeLinks links,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.throttle = throttle;
        this.links = links;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * An invitation that was not answered yet.
     *
     * @param expired whether its time has run out; then only a new one helps
     */
    public record OpenInvitation(
            UUID id, String email, Grant grant, String invitedBy, Instant until, boolean expired) {}

    /** What became of an invitation. */
    public enum Invited {
        SENT,
        /** The address is not one. */
        NO_ADDRESS,
        /** Too many invitations today. */
        TOO_MANY
    }

    /**
     * Invites an address to a role; whether it has an account is not said.
     *
     * @param scopeName how the mail names the scope, for instance the organisation
     * @throws org.springframework.security.access.AccessDeniedException when the actor may not
     */
    public Invited invite(Actor actor, String email, Grant grant, String scopeName) {
        check(InvitationRules.allow(actor.grants(), grant));
        var address = EmailAddress.parse(email);
        if (address.isEmpty()) {
            return Invited.NO_ADDRESS;
        }
        var wait =
                throttle.enter(Limit.INVITER, actor.account().toString())
                        .or(() -> throttle.enter(Limit.INVITED_ADDRESS, address.get()));
        if (wait.isPresent()) {
            return Invited.TOO_MANY;
        }
        // The throttle has its own transaction; two connections at once would drain the pool.
        transaction.executeWithoutResult(
                _ -> send(actor, address.get(), grant, oneLine(scopeName)));
        return Invited.SENT;
    }

    /**
     * The invitations to any role in a scope that nobody has answered, expired ones for 30 days.
     */
    @Transactional(readOnly = true)
    public List<OpenInvitation> open(Actor actor, Role.ScopeKind kind, String scope) {
        check(InvitationRules.allowAny(actor.grants(), kind, scope));
        var roles =
                Arrays.stream(Role.values())
                        .filter(role -> role.scopeKind() == kind)
                        .filter(role ->
                                InvitationRules.allow(actor.grants(), new Grant(role, scope)))
                        .toList();
        return invitations.unansweredIn(roles, scope).stream().map(this::shown).toList();
    }

    /** Takes an invitation back. */
    @Transactional
    public void withdraw(Actor actor, UUID invitation) {
        var row =
                invitations
                        .unanswered(invitation)
                        .orElseThrow(() -> new NoSuchElementException("invitation"));
        check(InvitationRules.allow(actor.grants(), row.grant()));
        // The link stays, so that its page can say what happened; it gives nothing any more.
        invitations.withdraw(invitation);
    }

    private void send(Actor actor, String email, Grant grant, String scopeName) {
        var id = invitations.add(email, grant, scopeName, actor.account(), VALID);
        links.revoke(PURPOSE, id.toString());
        var token = links.issue(PURPOSE, id.toString(), VALID);
        var language =
                accounts.byEmail(email)
                        .or(() -> accounts.byId(actor.account()))
                        .map(Account::language)
                        .orElse(Language.DE);
        outbox.send(
                AccountMail.INVITATION
                        .to(email, "", language, scopeName)
                        .leadingTo("/einladung/" + token));
    }

    private OpenInvitation shown(InvitationTable.Row row) {
        var by = row.invitedBy() == null ? null : accounts.byId(row.invitedBy()).orElse(null);
        return new OpenInvitation(
                row.id(),
                row.email(),
                row.grant(),
                by == null ? "" : by.displayName(),
                row.until(),
                !row.until().isAfter(clock.instant()));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line;
    }

    private static void check(boolean allowed) {
        if (!allowed) {
            throw new AccessDeniedException("may not invite to this role");
        }
    }
}
