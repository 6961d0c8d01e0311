package ch.mitenand.account;

import ch.mitenand.mail.MailLog;
import ch.mitenand.mail.MailLog.Channel;
import ch.mitenand.mail.MailLog.DeadLetter;
import ch.mitenand.mail.MailLog.Numbers;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** The mails of the portal for its administrators; everybody else is refused. */
@Service
public class MailAdministration {

    private final MailLog log;
    private final List<UnaskedMatters> unasked;

    MailAdministration(MailLog log, List<UnaskedMatters> unasked) {
        this.log = log;
        this.unasked = unasked;
    }

    /** How mails leave the portal. */
    public Channel channel(Actor actor) {
        requireAdministrator(actor);
        return log.channel();
    }

    /** How many mails are waiting, sent and dead. */
    public Numbers numbers(Actor actor) {
        requireAdministrator(actor);
        return log.numbers();
    }

    /** The mails that could not be sent, newest first, without the whole address. */
    public List<DeadLetter> deadLetters(Actor actor) {
        requireAdministrator(actor);
        return log.deadLetters();
    }

    /** Matters about which nobody can be asked, because nobody responsible can be reached. */
    public List<UnaskedMatters.Matter> unasked(Actor actor) {
        requireAdministrator(actor);
        return unasked.stream().flatMap(matters -> matters.unasked().stream()).toList();
    }

    /**
     * Sends a dead letter again.
     *
     * @throws java.util.NoSuchElementException when there is no such dead letter
     */
    public void retry(Actor actor, UUID letter) {
        requireAdministrator(actor);
        log.retry(letter);
    }

    /**
     * Deletes a dead letter.
     *
     * @throws java.util.NoSuchElementException when there is no such dead letter
     */
    public void discard(Actor actor, UUID letter) {
        requireAdministrator(actor);
        log.discard(letter);
    }

    private static void requireAdministrator(Actor actor) {
        if (!actor.has(Role.ADMINISTRATOR, "")) {
            throw new AccessDeniedException("for administrators only");
        }
    }
}
