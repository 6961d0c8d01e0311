package ch.mitenand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What a mail server receives, and what its answers mean. */
class SmtpTransportTests {

    private static final String FROM = "Mitenand Grüezi <mail@mitenand.example.ch>";

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void startServer() {
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void sendsTextAndHtmlWithUmlauts() throws Exception {
        assertThat(transport(server.getSmtp().getPort()).send(mail("anna@example.ch")))
                .isEqualTo(new Delivery.Accepted());

        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Schöne Grüsse");
        assertThat(message.getFrom()[0].toString()).contains("mail@mitenand.example.ch");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        var parts = (Multipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(text(parts.getBodyPart(0))).isEqualTo("Grüezi, läuft’s?");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(text(parts.getBodyPart(1))).isEqualTo("<p>Grüezi, läuft’s?</p>");
    }

    @Test
    void everyAttemptHasTheSameMessageId() throws Exception {
        var mail = mail("anna@example.ch");
        var transport = transport(server.getSmtp().getPort());

        transport.send(mail);
        transport.send(mail);

        for (var message : server.getReceivedMessages()) {
            assertThat(message.getMessageID()).isEqualTo("<" + mail.id() + "@mitenand.example.ch>");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getHeader("Content-Language")).containsExactly("de");
            assertThat(message.getSentDate().toInstant()).isEqualTo(mail.created());
        }
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void lineEndsInASubjectAddNoHeader() throws Exception {
        var mail = mail("anna@example.ch", "Hallo\r\nBcc: x@example.ch\r\n\r\nText");

        transport(server.getSmtp().getPort()).send(mail);

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getHeader("Bcc")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "'anna@example.ch\r\nBcc: x@example.ch'",
        "'anna@example.ch, x@example.ch'",
        "anna"
    })
    void nothingLeavesToABrokenAddress(String address) {
        assertThat(transport(server.getSmtp().getPort()).send(mail(address)))
                .isEqualTo(new Delivery.Refused("invalid address"));
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 unknown, Refused[reason=SMTP 550]",
        "RCPT, 451 4.7.1 greylisted, Deferred[reason=SMTP 451]",
        "MAIL, 554 5.7.1 not you, Deferred[reason=SMTP 554]",
        "DATA, 452 4.3.1 full, Deferred[reason=SMTP 452]"
    })
    void tellsLastingFromPassingErrors(String command, String answer, String meaning)
            throws Exception {
        try (var unwilling = new UnwillingServer(command, answer)) {
            assertThat(transport(unwilling.port()).send(mail("anna@example.ch")))
                    .hasToString(meaning);
        }
    }

    @Test
    void serverThatIsNotThereIsUnreachable() throws Exception {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(transport(free).send(mail("anna@example.ch")))
                .isInstanceOf(Delivery.Unreachable.class);
    }

    @Test
    void keepsNoAddressOfAnError() {
        var error = new AddressException("anna@example.ch is bad", "anna@example.ch");

        assertThat(SmtpErrors.judge(error)).asString().doesNotContain("anna");
    }

    private static String text(BodyPart part) {
        try (var in = part.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SmtpTransport transport(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return SmtpTransport.of(sender, FROM);
    }

    private static OutgoingMail mail(String recipient) {
        return mail(recipient, "Schöne Grüsse");
    }

    private static OutgoingMail mail(String recipient, String subject) {
        return new OutgoingMail(
                UUID.randomUUID(),
                recipient,
                "de",
                subject,
                "Grüezi, läuft’s?",
                "<p>Grüezi, läuft’s?</p>",
                Instant.parse("2026-11-22T10:00:00Z"),
                UUID.randomUUID(),
                0);
    }
}
