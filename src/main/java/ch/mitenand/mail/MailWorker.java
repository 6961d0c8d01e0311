package ch.mitenand.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what is due, each mail at least once. A mail is claimed in a transaction of its own, sent
 * outside of any, and noted as sent in another: after a crash in between it is sent again with the
 * same message id.
 */
class MailWorker {

    /** How long a claimed mail belongs to the worker; longer than any attempt takes. */
    static final Duration LEASE = Duration.ofMinutes(3);

    /** Waiting times after the first, second ... failed attempt; after the last comes no other. */
    static final List<Duration> BACK_OFF =
            List.of(
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(6),
                    Duration.ofHours(12));

    private final OutgoingMails mails;
    private final TransactionTemplate transaction;
    private final Transport transport;
    private final Clock clock;

    MailWorker(
            OutgoingMails mails,
            PlatformTransactionManager transactions,
            Transport transport,
            Clock clock) {
        this.mails = mails;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.transport = transport;
        this.clock = clock;
    }

    /** Sends all mails that are due, as long as it may go on and the mail server answers. */
    void sendDue(BooleanSupplier goOn) {
        while (goOn.getAsBoolean()) {
            var delivery = sendNext();
            if (delivery.isEmpty() || delivery.get() instanceof Delivery.Unreachable) {
                return;
            }
        }
    }

    /** Tries one mail; empty when none is due. */
    Optional<Delivery> sendNext() {
        var claimed = transaction.execute(status -> mails.claim(clock.instant(), LEASE));
        return claimed.map(mail -> {
            var delivery = attempt(mail);
            transaction.executeWithoutResult(status -> note(mail, delivery));
            return delivery;
        });
    }

    private Delivery attempt(OutgoingMail mail) {
        try {
            return transport.send(mail);
        } catch (RuntimeException e) {
            return new Delivery.Deferred(e.getClass().getSimpleName());
        }
    }

    private void note(OutgoingMail mail, Delivery delivery) {
        Instant now = clock.instant();
        switch (delivery) {
            case Delivery.Accepted() -> mails.sent(mail, now);
            case Delivery.Deferred(var reason) -> again(mail, now, reason);
            case Delivery.Unreachable(var reason) -> again(mail, now, reason);
            case Delivery.Refused(var reason) -> mails.dead(mail, now, reason);
        }
    }

    private void again(OutgoingMail mail, Instant now, String reason) {
        if (mail.attempts() < BACK_OFF.size()) {
            mails.deferred(mail, now.plus(BACK_OFF.get(mail.attempts())), reason);
        } else {
            mails.dead(mail, now, reason);
        }
    }
}
