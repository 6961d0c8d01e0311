package ch.mitenand.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Hands mails to a mail server. */
final class SmtpTransport implements Transport {

    /** An attempt has about ten answers to wait for, and has to end before its lease does. */
    private static final String MOST_WAIT_MILLIS = "15000";

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender sender;
    private final InternetAddress from;

    private SmtpTransport(JavaMailSender sender, InternetAddress from) {
        this.sender = sender;
        this.from = from;
    }

    /**
     * A transport with time limits, unless the configuration has its own.
     *
     * @param from sender, for instance {@code Mitenand <mail@mitenand.example.ch>}
     * @throws IllegalStateException when the sender is not an address
     */
    static SmtpTransport of(JavaMailSender sender, String from) {
        if (sender instanceof JavaMailSenderImpl configured) {
            var properties = configured.getJavaMailProperties();
            for (String protocol : new String[] {"smtp", "smtps"}) {
                for (String limit : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                    properties.putIfAbsent("mail." + protocol + "." + limit, MOST_WAIT_MILLIS);
                }
            }
        }
        try {
            return new SmtpTransport(sender, new InternetAddress(from, true));
        } catch (AddressException e) {
            throw new IllegalStateException("mitenand.mail-from ist keine Mail-Adresse", e);
        }
    }

    @Override
    public MailLog.Channel channel() {
        return MailLog.Channel.SMTP;
    }

    @Override
    public Delivery send(OutgoingMail mail) {
        try {
            sender.send(message(mail));
            return new Delivery.Accepted();
        } catch (MailException | MessagingException e) {
            return SmtpErrors.judge(e);
        }
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException {
        var message = sender.createMimeMessage();
        message.setFrom(from);
        message.setRecipient(
                MimeMessage.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), UTF_8);
        message.setHeader("Message-ID", messageId(mail));
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        mail.created().atOffset(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language());
        var content = new MimeMultipart("alternative");
        content.addBodyPart(part(mail.text(), "plain"));
        content.addBodyPart(part(mail.html(), "html"));
        message.setContent(content);
        return message;
    }

    /** The same for every attempt, so that receivers recognise a mail that was sent twice. */
    private String messageId(OutgoingMail mail) {
        String address = from.getAddress();
        return "<" + mail.id() + address.substring(address.lastIndexOf('@')) + ">";
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }
}
