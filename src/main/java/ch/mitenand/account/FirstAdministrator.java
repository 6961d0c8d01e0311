package ch.mitenand.account;

import ch.mitenand.mail.OneTimeLinks;
import ch.mitenand.mail.Outbox;
import ch.mitenand.shared.Language;
import ch.mitenand.shell.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Invites the first administrator, named by {@code mitenand.first-administrator}, when a portal
 * without any starts; once a day at most, however many nodes start however often.
 */
@Component
class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String SCOPE_NAME = "Verwaltung des Portals";
    private static final Duration VALID = Duration.ofDays(14);
    private static final Duration PAUSE = Duration.ofDays(1);
    private static final Grant GRANT = new Grant(Role.ADMINISTRATOR, "");

    private final Optional<String> email;
    private final boolean named;
    private final Site site;
    private final JdbcClient jdbc;
    private final OneTimeLinks links;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FirstAdministrator(
            @Value("${mitenand.first-administrator:}") String address,
            Site site,
            JdbcClient jdbc,
            OneTimeLinks links,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.email = EmailAddress.parse(address);
        this.named = !address.isBlank();
        this.site = site;
        this.jdbc = jdbc;
        this.links = links;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        if (named && email.isEmpty()) {
            log.warn("mitenand.first-administrator ist keine E-Mail-Adresse.");
        }
        email.filter(address -> !hasAdministrator()).ifPresent(this::invite);
    }

    /**
     * Whether an invitation comes from the portal itself: nobody else could have invited, and there
     * is still no administrator.
     */
    boolean isMeant(InvitationTable.Row row) {
        return row.invitedBy() == null
                && row.grant().equals(GRANT)
                && email.filter(row.email()::equals).isPresent()
                && !hasAdministrator();
    }

    private void invite(String address) {
        boolean invited =
                Boolean.TRUE.equals(
                        transaction.execute(_ -> {
                            var invitation = claim(address);
                            invitation.ifPresent(id -> send(id, address));
                            return invitation.isPresent();
                        }));
        if (invited) {
            log.info("Die erste Administratorin oder der erste Administrator ist eingeladen.");
        }
    }

    /** Of all nodes that start, one gets the invitation; none within a day after the last. */
    private Optional<UUID> claim(String address) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql(
                        """
                        insert into invitation (id, email, role, scope, scope_name, invited_by, invited_at, expires_at)
                        values (:id, :email, :role, '', :name, null, :now, :until)
                        on conflict (email, role, scope) where answered_at is null and withdrawn_at is null
                        do update set scope_name = excluded.scope_name, invited_by = null,
                            invited_at = excluded.invited_at, expires_at = excluded.expires_at
                        where invitation.invited_at <= :before returning id\
                        """)
                .param("id", UUID.randomUUID())
                .param("email", address)
                .param("role", GRANT.role().name())
                .param("name", SCOPE_NAME)
                .param("now", now)
                .param("until", now.plus(VALID))
                .param("before", now.minus(PAUSE))
                .query(UUID.class)
                .optional();
    }

    private void send(UUID invitation, String address) {
        links.revoke(Invitations.PURPOSE, invitation.toString());
        var token = links.issue(Invitations.PURPOSE, invitation.toString(), VALID);
        outbox.send(
                AccountMail.INVITATION
                        .to(address, "", Language.DE, SCOPE_NAME)
                        .leadingTo("/einladung/" + token));
    }

    /** Those of a demo count only where the content is a demo. */
    private boolean hasAdministrator() {
        return jdbc.sql(
                        """
                        select exists (select 1 from account_grant g join account a on a.id = g.account_id
                            where g.role = :role and a.closed_at is null and not a.locked
                            and (not a.demo or :demoPortal))\
                        """)
                .param("role", GRANT.role().name())
                .param("demoPortal", site.showsDemo())
                .query(Boolean.class)
                .single();
    }
}
