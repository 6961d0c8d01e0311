package ch.mitenand.account;

import ch.mitenand.mail.MailLog;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails of the portal, for the test of rights. */
class MailAdministrationRows implements CommandRows {

    private final JdbcClient jdbc;
    private final MailLog log;

    MailAdministrationRows(JdbcClient jdbc, MailLog log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        calls.row("MailAdministration.channel").answers(log.channel());
        calls.row("MailAdministration.numbers");
        calls.row("MailAdministration.deadLetters");
        calls.row("MailAdministration.unasked");
        calls.row("MailAdministration.retry").prepared(() -> List.of(deadLetter()));
        calls.row("MailAdministration.discard").prepared(() -> List.of(deadLetter()));
    }

    private UUID deadLetter() {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into outgoing_mail
                            (id, recipient, language, subject, text, html, state, created_at, next_attempt_at)
                        values (:id, 'tot@rechteprobe.example.ch', 'de', 'Probe', 'Probe', 'Probe', 'DEAD', now(), now())\
                        """)
                .param("id", id)
                .update();
        return id;
    }
}
