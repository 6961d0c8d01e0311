package ch.mitenand.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.mitenand.IntegrationTest;
import ch.mitenand.account.Actor;
import ch.mitenand.account.Grant;
import ch.mitenand.account.MailAdministration;
import ch.mitenand.account.Role;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What administrators can do with mails that were not delivered. */
class MailAdministrationTests extends IntegrationTest {

    private static final Actor ADMINISTRATOR = actor(new Grant(Role.ADMINISTRATOR, ""));

    private final UUID letter = UUID.randomUUID();
    private final String address = "v-" + letter + "@example.ch";

    @Autowired private MailAdministration administration;
    @Autowired private ApplicationContext context;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    @BeforeEach
    void addDeadLetter() {
        jdbc.sql(
                        """
                        insert into outgoing_mail (id, recipient, language, subject, text, html, state, attempts,
                            created_at, next_attempt_at, last_error)
                        values (:id, :recipient, 'de', 'Verlorene Mail', 'x', 'x', 'DEAD', 7, :now, :now, 'SMTP 550')
                        """)
                .param("id", letter)
                .param("recipient", address)
                .param("now", OutgoingMails.time(clock.instant()))
                .update();
    }

    @AfterEach
    void removeLetter() {
        Postbox.of(context).empty(address);
        jdbc.sql("delete from outgoing_mail where id = ?").param(letter).update();
    }

    @Test
    void showsDeadLettersWithoutTheWholeAddress() {
        assertThat(administration.deadLetters(ADMINISTRATOR))
                .filteredOn(l -> l.id().equals(letter))
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.recipient()).isEqualTo("v…@example.ch");
                    assertThat(l.error()).isEqualTo("SMTP 550");
                    assertThat(l.attempts()).isEqualTo(7);
                });
        assertThat(administration.numbers(ADMINISTRATOR).dead()).isPositive();
        assertThat(administration.channel(ADMINISTRATOR)).isEqualTo(MailLog.Channel.DEMO_INBOX);
    }

    @Test
    void sendsADeadLetterAgain() {
        administration.retry(ADMINISTRATOR, letter);

        assertThat(Postbox.of(context).to(address)).hasSize(1);
    }

    @Test
    void discardsADeadLetter() {
        administration.discard(ADMINISTRATOR, letter);

        assertThat(administration.deadLetters(ADMINISTRATOR)).noneMatch(l -> l.id().equals(letter));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> administration.retry(ADMINISTRATOR, letter));
    }

    @Test
    void isForAdministratorsOnly() {
        for (var role : Role.values()) {
            if (role == Role.ADMINISTRATOR) {
                continue;
            }
            String scope = role.scopeKind() == Role.ScopeKind.CANTON ? "" : "2581";
            var actor = actor(new Grant(role, scope));
            refused(() -> administration.numbers(actor));
            refused(() -> administration.deadLetters(actor));
            refused(() -> administration.channel(actor));
            refused(() -> administration.retry(actor, letter));
            refused(() -> administration.discard(actor, letter));
        }
    }

    private static void refused(Runnable command) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(command::run);
    }

    private static Actor actor(Grant grant) {
        return new Actor(UUID.randomUUID(), "Andrea Meister", Set.of(grant));
    }
}
