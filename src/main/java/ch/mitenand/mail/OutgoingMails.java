package ch.mitenand.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of mails to send; every method is one statement in the transaction of the caller. */
class OutgoingMails {

    private final JdbcClient jdbc;

    OutgoingMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a mail that is due at once. */
    UUID add(RenderedMail mail, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into outgoing_mail
                            (id, recipient, language, subject, text, html, state, created_at, next_attempt_at)
                        values (:id, :recipient, :language, :subject, :text, :html, 'WAITING', :now, :now)
                        """)
                .param("id", id)
                .param("recipient", mail.recipient())
                .param("language", mail.language().tag())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("html", mail.html())
                .param("now", time(now))
                .update();
        return id;
    }

    /**
     * Hands out the mail that is due for longest; nobody else gets it before the lease is over.
     * Rows that another worker is about to take are passed over.
     */
    Optional<OutgoingMail> claim(Instant now, Duration lease) {
        return jdbc.sql(
                        """
                        update outgoing_mail set lease = :lease, leased_until = :until
                        where id = (
                            select id from outgoing_mail
                            where state = 'WAITING' and next_attempt_at <= :now
                                and (leased_until is null or leased_until <= :now)
                            order by next_attempt_at limit 1 for update skip locked)
                        returning *
                        """)
                .param("lease", UUID.randomUUID())
                .param("until", time(now.plus(lease)))
                .param("now", time(now))
                .query(OutgoingMails::read)
                .optional();
    }

    /** Notes that a mail has left; its recipient and content are forgotten. */
    void sent(OutgoingMail mail, Instant now) {
        jdbc.sql(
                        """
                        update outgoing_mail set state = 'SENT', sent_at = :now, attempts = :attempts,
                            recipient = null, text = null, html = null,
                            lease = null, leased_until = null, last_error = null
                        where id = :id and state <> 'SENT'
                        """)
                .param("now", time(now))
                .param("attempts", mail.attempts() + 1)
                .param("id", mail.id())
                .update();
    }

    /** Notes a failed attempt after which there will be another; void when the lease is lost. */
    void deferred(OutgoingMail mail, Instant next, String error) {
        failed(mail, "WAITING", next, error);
    }

    /** Notes that there will be no further attempt; void when the lease is lost. */
    void dead(OutgoingMail mail, Instant now, String error) {
        failed(mail, "DEAD", now, error);
    }

    private void failed(OutgoingMail mail, String state, Instant next, String error) {
        jdbc.sql(
                        """
                        update outgoing_mail set state = :state, next_attempt_at = :next, last_error = :error,
                            attempts = :attempts, lease = null, leased_until = null
                        where id = :id and lease = :lease
                        """)
                .param("state", state)
                .param("next", time(next))
                .param("error", error.substring(0, Math.min(error.length(), 100)))
                .param("attempts", mail.attempts() + 1)
                .param("id", mail.id())
                .param("lease", mail.lease())
                .update();
    }

    private static OutgoingMail read(ResultSet row, int number) throws SQLException {
        return new OutgoingMail(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("lease", UUID.class),
                row.getInt("attempts"));
    }

    /** An instant in the form the driver takes. */
    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
