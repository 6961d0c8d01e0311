package ch.mitenand.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of the mails. It knows no accounts: whoever shows it to people has to check that they
 * are administrators.
 */
@Service
public class MailLog {

    private static final int MOST = 200;

    /** How mails leave the portal. */
    public enum Channel {
        /** Through a mail server. */
        SMTP,
        /** Into the inbox that everybody can read, for portals with demo content. */
        DEMO_INBOX,
        /** Not at all; they wait. */
        NONE
    }

    /**
     * How many mails there are.
     *
     * @param sent those of the last 30 days
     */
    public record Numbers(long waiting, long sent, long dead) {}

    /**
     * A mail that could not be sent.
     *
     * @param recipient the address, hidden but for its first character and what follows the at sign
     * @param error kind of error or SMTP code
     */
    public record DeadLetter(
            UUID id,
            String recipient,
            String subject,
            Instant created,
            int attempts,
            String error) {}

    private final JdbcClient jdbc;
    private final Transport transport;
    private final MailDelivery delivery;
    private final Clock clock;

    MailLog(JdbcClient jdbc, Transport transport, MailDelivery delivery, Clock clock) {
        this.jdbc = jdbc;
        this.transport = transport;
        this.delivery = delivery;
        this.clock = clock;
    }

    /** How mails leave this portal. */
    public Channel channel() {
        return transport.channel();
    }

    /** How many mails are waiting, sent and dead. */
    @Transactional(readOnly = true)
    public Numbers numbers() {
        return jdbc.sql(
                        """
                        select count(*) filter (where state = 'WAITING') as waiting,
                            count(*) filter (where state = 'SENT' and sent_at >= :since) as sent,
                            count(*) filter (where state = 'DEAD') as dead
                        from outgoing_mail
                        """)
                .param("since", OutgoingMails.time(clock.instant().minus(MailCleaning.KEEP_SENT)))
                .query((row, number) -> new Numbers(row.getLong(1), row.getLong(2), row.getLong(3)))
                .single();
    }

    /** The mails that could not be sent, newest first, at most 200. */
    @Transactional(readOnly = true)
    public List<DeadLetter> deadLetters() {
        return jdbc.sql(
                        """
                        select id, recipient, subject, created_at, attempts, coalesce(last_error, '') as error
                        from outgoing_mail where state = 'DEAD' order by created_at desc, id limit :most
                        """)
                .param("most", MOST)
                .query((row, number) ->
                        new DeadLetter(
                                row.getObject("id", UUID.class),
                                MailAddresses.masked(row.getString("recipient")),
                                row.getString("subject"),
                                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                                row.getInt("attempts"),
                                row.getString("error")))
                .list();
    }

    /**
     * Starts over with a dead letter.
     *
     * @throws NoSuchElementException when there is no such dead letter
     */
    @Transactional
    public void retry(UUID id) {
        int rows =
                jdbc.sql(
                                """
                                update outgoing_mail set state = 'WAITING', attempts = 0, next_attempt_at = :now
                                where id = :id and state = 'DEAD'
                                """)
                        .param("now", OutgoingMails.time(clock.instant()))
                        .param("id", id)
                        .update();
        requireOne(rows, id);
        delivery.wakeAfterCommit();
    }

    /**
     * Deletes a dead letter.
     *
     * @throws NoSuchElementException when there is no such dead letter
     */
    @Transactional
    public void discard(UUID id) {
        requireOne(
                jdbc.sql("delete from outgoing_mail where id = :id and state = 'DEAD'")
                        .param("id", id)
                        .update(),
                id);
    }

    private static void requireOne(int rows, UUID id) {
        if (rows != 1) {
            throw new NoSuchElementException("dead letter " + id);
        }
    }
}
