package ch.mitenand.mail;

import ch.mitenand.shared.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What mails are about: rows of their own, written in the transaction that takes the mail. */
final class CrashCauses {

    private static final String SUBJECT = "Grüezi zu ";

    private final JdbcClient jdbc;

    CrashCauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes their table. */
    static void create(JdbcClient jdbc) {
        jdbc.sql("create table crash_cause (id uuid primary key)").update();
    }

    /** Writes a cause. */
    UUID add() {
        var cause = UUID.randomUUID();
        jdbc.sql("insert into crash_cause (id) values (:id)").param("id", cause).update();
        return cause;
    }

    /** All causes that are committed. */
    Set<String> all() {
        return jdbc.sql("select id from crash_cause").query(UUID.class).stream()
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }

    /** The mail about a cause. */
    static RenderedMail mail(UUID cause) {
        return new RenderedMail(
                "anna@example.ch",
                Language.DE,
                SUBJECT + cause,
                "Schöne Grüsse: läuft",
                "<p lang=\"de\">Schöne Grüsse: läuft</p>");
    }

    /** The cause that a mail is about. */
    static String of(MimeMessage message) throws MessagingException {
        return message.getSubject().substring(SUBJECT.length());
    }
}
