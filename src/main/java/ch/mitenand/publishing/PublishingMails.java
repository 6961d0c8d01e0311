package ch.mitenand.publishing;

import ch.mitenand.account.Grants;
import ch.mitenand.account.Person;
import ch.mitenand.account.Role;
import ch.mitenand.mail.Mail;
import ch.mitenand.mail.Outbox;
import ch.mitenand.offer.OfferId;
import ch.mitenand.organisation.OrganisationDetails;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.Language;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the mails about offers. Nothing of a change that is not public yet stands in them, only
 * that there is one.
 */
@Component
class PublishingMails {

    /** Where reviewers read what waits. */
    static final String QUEUE = "/pruefen";

    /** Where an organisation reads what concerns it; its id follows. */
    static final String DESK = "/meine-organisation/";

    private static final String TEXTS = "texts.publishing";
    private static final ResourceBundle.Control GERMAN_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Outbox outbox;
    private final Grants people;
    private final Regions regions;

    PublishingMails(Outbox outbox, Grants people, Regions regions) {
        this.outbox = outbox;
        this.people = people;
        this.regions = regions;
    }

    /** To those who can approve: a change waits. */
    void waiting(OfferId offer, OrganisationDetails organisation) {
        for (Person person : reviewers(organisation)) {
            send(person, "waiting", "/pruefen/angebot/" + offer, organisation.name());
        }
    }

    /**
     * To the person who wrote it: the change is public; what the reviewer said is in the portal.
     */
    void approved(Work work, boolean withComment) {
        if (withComment) {
            to(work.editor(), "approved-comment", DESK + work.organisation());
        } else {
            to(work.editor(), "approved", "/angebote/" + work.offer());
        }
    }

    /** To the person who wrote it: the reviewer asks for something. */
    void sentBack(Work work) {
        to(work.editor(), "sent-back", "/angebot-bearbeiten/" + work.offer());
    }

    /** Asks one person whether an offer is still true. */
    void reminder(Person person, int daysBefore, String title, String day, String token) {
        send(person, "reminder-" + daysBefore, "/bestaetigen/" + token, title, day);
    }

    /** Tells one person that somebody reported an error. */
    void reported(Person person, String title, String path) {
        send(person, "reported", path, title);
    }

    /** Tells one person that somebody has answered a reminder: something has changed. */
    void changed(Person person, String title, String path) {
        send(person, "changed", path, title);
    }

    /** Tells one person that nobody has answered a report for so many days. */
    void unanswered(Person person, String title, int days) {
        send(person, "unanswered", QUEUE, title, days);
    }

    /** The officers of the municipality of the seat; where there are none, the canton. */
    List<Person> reviewers(OrganisationDetails organisation) {
        var officers = officers(organisation);
        return officers.isEmpty() ? canton() : officers;
    }

    /** The officers of the municipality of the seat. */
    List<Person> officers(OrganisationDetails organisation) {
        int seat = regions.current(organisation.content().bfs());
        return people.holders(Role.INTEGRATION_OFFICER, Integer.toString(seat));
    }

    /** Those who work for the canton. */
    List<Person> canton() {
        return people.holders(Role.CANTON_EDITOR, "");
    }

    private void to(@Nullable UUID account, String key, String path) {
        if (account != null) {
            people.reachable(account).ifPresent(person -> send(person, key, path));
        }
    }

    private void send(Person person, String key, String path, Object... values) {
        var texts = texts(person.language());
        outbox.send(
                new Mail(
                        person.email(),
                        person.firstName(),
                        person.language(),
                        text(texts, key + ".subject", values),
                        List.of(text(texts, key + ".text", values).split("\\|")),
                        new Mail.Button(text(texts, key + ".button", values), path)));
    }

    private static ResourceBundle texts(Language language) {
        return ResourceBundle.getBundle(TEXTS, Locale.forLanguageTag(language.tag()), GERMAN_ELSE);
    }

    private static String text(ResourceBundle texts, String key, Object... values) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(values);
    }
}
