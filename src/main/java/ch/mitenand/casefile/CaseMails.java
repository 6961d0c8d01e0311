package ch.mitenand.casefile;

import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import ch.mitenand.mail.Mail;
import ch.mitenand.mail.Outbox;
import ch.mitenand.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/** Writes the mails about cases to those who lead them; they carry a link and nothing else. */
@Component
class CaseMails {

    private static final String TEXTS = "texts.casefile";
    private static final ResourceBundle.Control GERMAN_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Outbox outbox;
    private final Grants grants;

    CaseMails(Outbox outbox, Grants grants) {
        this.outbox = outbox;
        this.grants = grants;
    }

    /** A case waits to be taken over. */
    void offered(Lead to) {
        send(to, "offered", "/uebergaben");
    }

    /** A case was taken over. */
    void accepted(Lead from) {
        send(from, "accepted", "/faelle");
    }

    /** A case was not taken over; it stays. */
    void refused(Lead from, CaseId id) {
        send(from, "refused", "/faelle/" + id + "/akte");
    }

    private void send(Lead to, String key, String path) {
        for (Person person : grants.holders(to.role(), to.scope())) {
            var texts = texts(person.language());
            outbox.send(
                    new Mail(
                            person.email(),
                            person.firstName(),
                            person.language(),
                            texts.getString(key + ".subject"),
                            List.of(texts.getString(key + ".text").split("\\|")),
                            new Mail.Button(texts.getString(key + ".button"), path)));
        }
    }

    private static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle(TEXTS, Locale.forLanguageTag(language.tag()), GERMAN_ELSE);
    }
}
