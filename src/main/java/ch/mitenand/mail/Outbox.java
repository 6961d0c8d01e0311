package ch.mitenand.mail;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails in the transaction of their cause; a worker sends them afterwards. */
@Service
public class Outbox {

    private final OutgoingMails mails;
    private final MailRenderer renderer;
    private final MailDelivery delivery;
    private final Clock clock;

    Outbox(OutgoingMails mails, MailRenderer renderer, MailDelivery delivery, Clock clock) {
        this.mails = mails;
        this.renderer = renderer;
        this.delivery = delivery;
        this.clock = clock;
    }

    /**
     * Whether the portal writes to an address; ask before sending to what somebody typed. Spaces
     * around it are not accepted.
     */
    public static boolean accepts(String address) {
        return MailAddresses.isOne(address);
    }

    /**
     * Puts a mail into the outbox; it leaves only when the surrounding transaction commits.
     *
     * @throws IllegalArgumentException when the address is none, see {@link #accepts}, the subject
     *     is empty, or the path of the button does not start with a slash
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Mail mail) {
        mails.add(renderer.render(mail), clock.instant());
        delivery.wakeAfterCommit();
    }
}
