package ch.mitenand.care;

import ch.mitenand.mail.Mail;
import ch.mitenand.mail.Outbox;
import ch.mitenand.mentoring.MentorFile;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PersonDetails;
import ch.mitenand.mentoring.PoolPeople;
import ch.mitenand.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * Tells volunteers what was decided about their expenses, in the languages we can write; everybody
 * else gets German. Neither amount nor reason appears in a mail: they stand behind the link.
 */
@Component
class ClaimMails {

    private static final String PATH = "/mein-mentoring/spesen";
    private static final String TEXTS = "texts.care";
    private static final ResourceBundle.Control GERMAN_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final PoolPeople people;
    private final Outbox outbox;

    ClaimMails(PoolPeople people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    void approved(MentorId mentor) {
        send(mentor, "approved");
    }

    void returned(MentorId mentor) {
        send(mentor, "returned");
    }

    void paid(MentorId mentor) {
        send(mentor, "paid");
    }

    /** Nothing when there is no address any more. */
    private void send(MentorId mentor, String key) {
        people.mentor(mentor)
                .map(MentorFile::person)
                .filter(person -> Outbox.accepts(person.email()))
                .ifPresent(person -> outbox.send(mail(person, key)));
    }

    private static Mail mail(PersonDetails person, String key) {
        var language = written(person.language());
        var texts =
                ResourceBundle.getBundle(TEXTS, Locale.forLanguageTag(language.tag()), GERMAN_ELSE);
        return new Mail(
                person.email(),
                person.firstName(),
                language,
                texts.getString(key + ".subject"),
                List.of(texts.getString(key + ".text").split("\\|")),
                new Mail.Button(texts.getString(key + ".button"), PATH));
    }

    private static Language written(Language language) {
        return switch (language) {
            case FR, IT, EN -> language;
            default -> Language.DE;
        };
    }
}
