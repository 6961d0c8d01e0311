package ch.mitenand.mail;

import ch.mitenand.shell.Site;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails of a portal with demo content and without a mail server. Everybody may read them, so
 * that everybody can try what stands behind their links.
 */
@Service
public class DemoInbox {

    private static final int MOST = 100;

    /** A root of a demo that ran on another port before. */
    private static final Pattern LOCAL = Pattern.compile("^http://localhost:\\d{1,5}(?=/)");

    private static final Pattern PATH = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]*");

    /**
     * A mail as it was received.
     *
     * @param language BCP 47 tag
     * @param text the plain text with the link
     */
    public record Received(
            UUID id,
            String recipient,
            String language,
            String subject,
            String text,
            Instant received) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final PortalAddress portal;
    private final boolean open;

    DemoInbox(
            JdbcClient jdbc,
            Clock clock,
            PortalAddress portal,
            Site site,
            ObjectProvider<JavaMailSender> senders) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.portal = portal;
        this.open = site.showsDemo() && senders.getIfAvailable() == null;
    }

    /** Whether mails arrive here: there is demo content and no mail server. */
    public boolean isOpen() {
        return open;
    }

    /** The path in this portal to which a line of a mail leads, if it is nothing but a link. */
    public Optional<String> pathOf(String line) {
        String root = portal.root();
        String path =
                line.startsWith(root)
                        ? line.substring(root.length())
                        : LOCAL.matcher(line).replaceFirst("");
        return Optional.of(line.equals(root) ? "/" : path).filter(PATH.asMatchPredicate());
    }

    /** Takes a mail; one that was taken before changes nothing. */
    @Transactional
    void receive(OutgoingMail mail) {
        jdbc.sql(
                        """
                        insert into demo_inbox (id, recipient, language, subject, text, received_at)
                        values (:id, :recipient, :language, :subject, :text, :now) on conflict do nothing
                        """)
                .param("id", mail.id())
                .param("recipient", mail.recipient())
                .param("language", mail.language())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("now", OutgoingMails.time(clock.instant()))
                .update();
    }

    /**
     * The newest mails first, at most 100.
     *
     * @param recipient address without regard to case, or the empty string for everybody
     */
    @Transactional(readOnly = true)
    public List<Received> list(String recipient) {
        return jdbc.sql(
                        """
                        select * from demo_inbox where :recipient = '' or lower(recipient) = :recipient
                        order by received_at desc, id limit :most
                        """)
                .param("recipient", recipient.strip().toLowerCase(Locale.ROOT))
                .param("most", MOST)
                .query(DemoInbox::read)
                .list();
    }

    /** One mail. */
    @Transactional(readOnly = true)
    public Optional<Received> find(UUID id) {
        return jdbc.sql("select * from demo_inbox where id = :id")
                .param("id", id)
                .query(DemoInbox::read)
                .optional();
    }

    private static Received read(ResultSet row, int number) throws SQLException {
        return new Received(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("text"),
                row.getObject("received_at", OffsetDateTime.class).toInstant());
    }
}
