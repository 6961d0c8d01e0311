package ch.mitenand.mail;

import ch.mitenand.rights.RightsScene;
import ch.mitenand.rights.ViewTargets;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail in the inbox of the demo. */
class MailTargets implements ViewTargets {

    private final JdbcClient jdbc;

    MailTargets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> make(RightsScene scene) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into demo_inbox (id, recipient, language, subject, text, received_at)
                        values (:id, :recipient, 'de', 'Probe', 'Ein Text zur Probe.', now())\
                        """)
                .param("id", id)
                .param("recipient", RightsScene.EMAIL)
                .update();
        return Map.of("mail", id.toString());
    }

    @Override
    public void remove(RightsScene scene) {
        jdbc.sql("delete from demo_inbox where recipient = :recipient")
                .param("recipient", RightsScene.EMAIL)
                .update();
    }
}
