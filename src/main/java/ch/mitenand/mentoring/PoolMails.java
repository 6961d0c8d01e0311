package ch.mitenand.mentoring;

import ch.mitenand.mail.Mail;
import ch.mitenand.mail.Outbox;
import ch.mitenand.shared.Language;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * Writes the mails about pools, in the languages we can write; everybody else gets German. Nobody
 * but the greeted person appears in them: what they are about stands behind the link.
 */
@Component
class PoolMails {

    /** Where everything about mentoring begins, for visitors and for coordinators. */
    static final String START = "/mentoring";

    private static final String TEXTS = "texts.mentoring";
    private static final ResourceBundle.Control GERMAN_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Outbox outbox;
    private final Pools pools;

    PoolMails(Outbox outbox, Pools pools) {
        this.outbox = outbox;
        this.pools = pools;
    }

    private record Receiver(String email, String firstName, Language language) {

        static Receiver of(PersonDetails person) {
            return new Receiver(person.email(), person.firstName(), person.language());
        }
    }

    /** Asks somebody who signed up whether the address is theirs. */
    void confirm(PersonDetails person, boolean mentor, Pool pool, String token) {
        send(
                Receiver.of(person),
                mentor ? "confirm-mentor" : "confirm-mentee",
                START + "/bestaetigen/" + token + "?sprache=" + person.language().tag(),
                pool.name());
    }

    /** Tells somebody who signs up again that the pool has them. */
    void known(PersonDetails person, Pool pool) {
        send(Receiver.of(person), "known", START, pool.name(), pool.email());
    }

    /** To the coordinators: somebody new is in the pool. */
    void newSignUp(Pool pool) {
        toCoordinators(pool, "new-sign-up");
    }

    /** To a volunteer: a proof ends soon. */
    void proofEnds(PersonDetails person, Pool pool, String day) {
        send(Receiver.of(person), "proof-ends", START, day, pool.name(), pool.email());
    }

    /** To the coordinators: a proof of somebody in the pool ends soon. */
    void proofEnds(Pool pool, String day) {
        toCoordinators(pool, "proof-ends-desk", day);
    }

    /** To the coordinators of a pool that is asked to open to another one. */
    void openingAsked(Pool asked, String asking) {
        toCoordinators(asked, "opening-asked", asking);
    }

    /** To the coordinators who asked: the other pool agrees. */
    void openingAgreed(Pool asking, String asked) {
        toCoordinators(asking, "opening-agreed", asked);
    }

    /**
     * A pool without reachable coordinators gets it at its own address, so that nothing is lost.
     */
    private void toCoordinators(Pool pool, String key, Object... values) {
        var coordinators = pools.coordinators(pool.id());
        for (var c : coordinators) {
            send(new Receiver(c.email(), c.firstName(), c.language()), key, START, values);
        }
        if (coordinators.isEmpty()) {
            send(new Receiver(pool.email(), "", Language.DE), key, START, values);
        }
    }

    private void send(Receiver to, String key, String path, Object... values) {
        var language = written(to.language());
        var texts =
                ResourceBundle.getBundle(TEXTS, Locale.forLanguageTag(language.tag()), GERMAN_ELSE);
        outbox.send(
                new Mail(
                        to.email(),
                        to.firstName(),
                        language,
                        text(texts, key + ".subject", values),
                        List.of(text(texts, key + ".text", values).split("\\|")),
                        new Mail.Button(text(texts, key + ".button", values), path)));
    }

    private static Language written(Language language) {
        return switch (language) {
            case FR, IT, EN -> language;
            default -> Language.DE;
        };
    }

    private static String text(ResourceBundle texts, String key, Object... values) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(values);
    }
}
