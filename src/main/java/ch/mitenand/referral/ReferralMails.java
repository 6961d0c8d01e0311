package ch.mitenand.referral;

import ch.mitenand.mail.Mail;
import ch.mitenand.mail.Outbox;
import ch.mitenand.referral.Disclosure.Field;
import ch.mitenand.referral.Receivers.Address;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes the mails about assignments. They carry the number, where it stands, and a link; nothing
 * about the person, who stands behind the link.
 */
@Component
class ReferralMails {

    private static final Logger log = LoggerFactory.getLogger(ReferralMails.class);

    private final Outbox outbox;
    private final Receivers receivers;
    private final Disclosures disclosures;
    private final ReferralSettings settings;

    ReferralMails(
            Outbox outbox,
            Receivers receivers,
            Disclosures disclosures,
            ReferralSettings settings) {
        this.outbox = outbox;
        this.receivers = receivers;
        this.disclosures = disclosures;
        this.settings = settings;
    }

    /** To all who can answer; only what the disclosure says. Nobody of what is closed. */
    void receiver(AssignmentRow row, String key) {
        if (receivers.areGone(row)) {
            return;
        }
        var shown = disclosures.of(row);
        String number = shown.get(Field.NUMBER).orElse("");
        send(
                receivers.receivers(row),
                "receiver." + key,
                "/zugewiesen/" + row.id(),
                row,
                number,
                shown.get(Field.OFFER).orElse(number));
    }

    /** To all who lead the case. */
    void sender(AssignmentRow row, String key) {
        send(
                receivers.senders(row.sender()),
                "sender." + key,
                "/faelle/" + row.caseId() + "/zuweisungen/" + row.id(),
                row,
                row.number(),
                row.targetName());
    }

    private void send(
            List<Address> to,
            String key,
            String path,
            AssignmentRow row,
            String number,
            String target) {
        if (to.isEmpty()) {
            log.warn("nobody can be told of assignment {}: {}", row.id(), key);
        }
        for (Address address : to) {
            var texts = ReferralTexts.in(address.language());
            String state = texts.text("state." + row.state().name());
            outbox.send(
                    new Mail(
                            address.email(),
                            address.firstName(),
                            address.language(),
                            texts.text(key + ".subject", number, state, target),
                            texts.paragraphs(
                                    key + ".text", number, state, target, settings.hidden()),
                            new Mail.Button(texts.text("open"), path)));
        }
    }
}
