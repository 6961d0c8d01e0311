package ch.mitenand.mail;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets what nobody needs any more. */
@Component
class MailCleaning {

    /** How long the portal remembers that a mail was sent. */
    static final Duration KEEP_SENT = Duration.ofDays(30);

    private static final Duration KEEP_DEAD = Duration.ofDays(90);
    private static final Duration KEEP_LINK = Duration.ofDays(60);
    private static final Duration KEEP_DEMO = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock clock;

    MailCleaning(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Deletes old rows. */
    void clean() {
        delete("outgoing_mail where state = 'SENT' and sent_at < :limit", KEEP_SENT);
        delete("outgoing_mail where state = 'DEAD' and next_attempt_at < :limit", KEEP_DEAD);
        delete("one_time_link where expires_at < :limit", KEEP_LINK);
        delete("demo_inbox where received_at < :limit", KEEP_DEMO);
    }

    private void delete(String rows, Duration age) {
        jdbc.sql("delete from " + rows)
                .param("limit", OutgoingMails.time(clock.instant().minus(age)))
                .update();
    }
}
