package ch.mitenand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.IntegrationTest;
import ch.mitenand.shared.Language;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** The way of a mail through the running portal, into the inbox of the demo. */
class OutboxTests extends IntegrationTest {

    private final String address = "anna-" + UUID.randomUUID() + "@example.ch";

    @Autowired private ApplicationContext context;
    @Autowired private Outbox outbox;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;
    private Postbox postbox;

    @BeforeEach
    void findPostbox() {
        postbox = Postbox.of(context);
    }

    @AfterEach
    void removeMails() {
        postbox.empty(address);
    }

    @Test
    void mailArrivesAfterTheCommit() {
        transaction.executeWithoutResult(status -> outbox.send(mail("Grüezi")));

        var received = postbox.to(address).getFirst();
        assertThat(received.subject()).isEqualTo("Grüezi");
        assertThat(received.text())
                .contains("Guten Tag Anna", "Es gibt etwas Neues.", url("/konto?a=1&b=2"));
        assertThat(postbox.newestLink(address)).isEqualTo("/konto?a=1&b=2");
    }

    @Test
    void rollbackTakesTheMailBack() {
        transaction.executeWithoutResult(status -> {
            outbox.send(mail("Doch nicht"));
            status.setRollbackOnly();
        });

        assertThat(postbox.to(address)).isEmpty();
    }

    @Test
    void needsATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> outbox.send(mail("Ohne")));
    }

    @Test
    void forgetsWhatWasSent() {
        String subject = "Betreff " + UUID.randomUUID();
        transaction.executeWithoutResult(status -> outbox.send(mail(subject)));
        postbox.to(address);

        var row =
                jdbc.sql("select outgoing_mail::text from outgoing_mail where subject = ?")
                        .param(subject)
                        .query(String.class)
                        .single();

        assertThat(row).contains("SENT").doesNotContain(address, "/konto", "Anna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.ch",
                "anna@example",
                "anna@example.ch\r\nBcc: x@example.ch",
                "anna@example.ch\n",
                "anna@example.ch, x@example.ch",
                "Anna <anna@example.ch>",
                "\"a\"@example.ch",
                "a..b@example.ch",
                " anna@example.ch"
            })
    void refusesWhatIsNoAddress(String text) {
        var mail = new Mail(text, "", Language.DE, "Betreff", List.of(), null);

        assertThat(Outbox.accepts(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> outbox.send(mail)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@example.ch",
                "a.b+c@mail.example.ch",
                "o'neill@example.ch",
                "jürg@zürich.example.ch"
            })
    void acceptsAddresses(String text) {
        assertThat(Outbox.accepts(text)).isTrue();
    }

    private Mail mail(String subject) {
        return new Mail(
                address,
                "Anna",
                Language.DE,
                subject,
                List.of("Es gibt etwas Neues."),
                new Mail.Button("Ansehen", "/konto?a=1&b=2"));
    }
}
