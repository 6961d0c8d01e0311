package ch.mitenand.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.mail.MailSendException;

/**
 * Tells errors that last from those that pass. Nothing of a message but the code of the server is
 * kept, because messages name people.
 */
final class SmtpErrors {

    /** The exception of Angus Mail for a recipient; the library is there at run time only. */
    private static final String RECIPIENT_FAILED = "SMTPAddressFailedException";

    private static final Pattern ANSWER = Pattern.compile("(?s)([45]\\d\\d)(?:[ -].*)?");

    private SmtpErrors() {}

    /** What an error means for the mail. */
    static Delivery judge(Exception error) {
        var all = withCauses(error);
        for (var cause : all) {
            if (cause instanceof AddressException) {
                return new Delivery.Refused("invalid address");
            }
            if (cause.getClass().getSimpleName().equals(RECIPIENT_FAILED)) {
                String code = code(cause);
                return code.startsWith("5")
                        ? new Delivery.Refused("SMTP " + code)
                        : new Delivery.Deferred("SMTP " + code);
            }
        }
        return all.stream()
                .filter(MessagingException.class::isInstance)
                .map(SmtpErrors::code)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .<Delivery>map(code -> new Delivery.Deferred("SMTP " + code))
                .orElseGet(() -> new Delivery.Unreachable(kind(all)));
    }

    /** The SMTP code of an answer of the server, the empty string when it is something else. */
    private static String code(Throwable error) {
        var answer = ANSWER.matcher(Objects.requireNonNullElse(error.getMessage(), "").strip());
        return answer.matches() ? answer.group(1) : "";
    }

    private static String kind(Set<Throwable> all) {
        return all.stream()
                .filter(MessagingException.class::isInstance)
                .findFirst()
                .map(cause -> cause.getClass().getSimpleName())
                .orElse("mail server");
    }

    /** The error and everything behind it; mail errors have three ways to say what caused them. */
    private static Set<Throwable> withCauses(Throwable error) {
        var found = new LinkedHashSet<Throwable>();
        var open = new ArrayDeque<Throwable>();
        open.add(error);
        while (!open.isEmpty()) {
            var next = open.poll();
            if (!found.add(next)) {
                continue;
            }
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
            if (next instanceof MessagingException mail && mail.getNextException() != null) {
                open.add(mail.getNextException());
            }
            if (next instanceof MailSendException send) {
                Collections.addAll(open, send.getMessageExceptions());
            }
        }
        return found;
    }
}
