package ch.mitenand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

/** Retries, leases and dead letters, with a transport that does as it is told. */
class MailWorkerTests extends IntegrationTest {

    private static final Delivery ACCEPTED = new Delivery.Accepted();
    private static final Delivery DEFERRED = new Delivery.Deferred("SMTP 451");

    @Value("${spring.datasource.url}")
    private String database;

    private final MovableClock clock = new MovableClock();
    private final List<UUID> sent = Collections.synchronizedList(new ArrayList<>());
    private final ArrayDeque<Delivery> answers = new ArrayDeque<>();
    private MailSchema schema;
    private MailWorker worker;

    @BeforeEach
    void createSchema() throws Exception {
        schema = MailSchema.create(database);
        worker = worker(mail -> answers.isEmpty() ? ACCEPTED : answers.poll());
    }

    @AfterEach
    void dropSchema() {
        schema.close();
    }

    @Test
    void sendsOnceAndForgetsTheContent() {
        var id = schema.add("anna@example.ch", clock.instant());

        worker.sendDue(() -> true);
        worker.sendDue(() -> true);

        assertThat(sent).containsExactly(id);
        assertThat(schema.rows()).singleElement().asString().doesNotContain("anna", "Grüsse");
    }

    @Test
    void waitsLongerAfterEveryFailureAndGivesUpAtLast() {
        schema.add("anna@example.ch", clock.instant());

        for (Duration wait : MailWorker.BACK_OFF) {
            answers.add(DEFERRED);
            assertThat(worker.sendNext()).contains(DEFERRED);
            clock.move(wait.minusSeconds(1));
            assertThat(worker.sendNext()).isEmpty();
            clock.move(Duration.ofSeconds(1));
        }
        answers.add(DEFERRED);
        assertThat(worker.sendNext()).contains(DEFERRED);

        assertThat(schema.count("DEAD")).isEqualTo(1);
        clock.move(Duration.ofDays(30));
        assertThat(worker.sendNext()).isEmpty();
        assertThat(sent).hasSize(7);
    }

    @Test
    void permanentErrorIsDeadAtOnce() {
        schema.add("anna@example.ch", clock.instant());
        answers.add(new Delivery.Refused("SMTP 550"));

        worker.sendDue(() -> true);

        assertThat(schema.count("DEAD")).isEqualTo(1);
        assertThat(schema.rows()).singleElement().asString().contains("SMTP 550");
    }

    @Test
    void unreachableServerEndsTheRound() {
        schema.add("anna@example.ch", clock.instant());
        schema.add("berta@example.ch", clock.instant());
        answers.add(new Delivery.Unreachable("MailConnectException"));

        worker.sendDue(() -> true);

        assertThat(sent).hasSize(1);
        assertThat(schema.count("WAITING")).isEqualTo(2);
    }

    @Test
    void brokenTransportIsAFailedAttemptWithoutPersonalData() {
        schema.add("anna@example.ch", clock.instant());
        var broken =
                worker(mail -> {
                    throw new IllegalStateException("cannot write to " + mail.recipient());
                });

        broken.sendDue(() -> true);
        clock.move(Duration.ofMinutes(1));
        assertThat(
                        schema.jdbc()
                                .sql("select last_error from outgoing_mail")
                                .query(String.class)
                                .single())
                .isEqualTo("IllegalStateException");

        worker.sendDue(() -> true);
        assertThat(schema.count("SENT")).isEqualTo(1);
    }

    @Test
    void mailOfADeadWorkerIsSentAgainWhenItsLeaseIsOver() {
        var id = schema.add("anna@example.ch", clock.instant());
        var died =
                worker(mail -> {
                    throw new OutOfMemoryError("as if killed");
                });
        try {
            died.sendDue(() -> true);
        } catch (OutOfMemoryError expected) {
            sent.clear();
        }

        clock.move(MailWorker.LEASE.minusSeconds(1));
        assertThat(worker.sendNext()).isEmpty();
        clock.move(Duration.ofSeconds(1));
        worker.sendDue(() -> true);

        assertThat(sent).containsExactly(id);
        assertThat(schema.count("SENT")).isEqualTo(1);
    }

    @Test
    void failureOfALostLeaseChangesNothing() {
        schema.add("anna@example.ch", clock.instant());
        var slow =
                worker(mail -> {
                    clock.move(MailWorker.LEASE);
                    worker.sendDue(() -> true);
                    return new Delivery.Refused("too late");
                });

        slow.sendNext();

        assertThat(schema.count("SENT")).isEqualTo(1);
        assertThat(schema.count("DEAD")).isZero();
    }

    @Test
    void rolledBackMailIsNeverSent() {
        schema.transaction()
                .executeWithoutResult(status -> {
                    schema.mails().add(MailSchema.mail("anna@example.ch"), clock.instant());
                    worker.sendDue(() -> true);
                    status.setRollbackOnly();
                });
        worker.sendDue(() -> true);

        assertThat(sent).isEmpty();
    }

    @Test
    void stopsWhenItIsTold() {
        schema.add("anna@example.ch", clock.instant());
        schema.add("berta@example.ch", clock.instant());

        worker.sendDue(sent::isEmpty);

        assertThat(sent).hasSize(1);
    }

    @Test
    void twoWorkersAtOnceSendEveryMailOnce() throws Exception {
        for (int i = 0; i < 100; i++) {
            schema.add("anna" + i + "@example.ch", clock.instant());
        }
        var both = new CyclicBarrier(2);
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < 2; node++) {
                nodes.submit(() -> {
                    both.await();
                    worker(mail -> ACCEPTED).sendDue(() -> true);
                    return null;
                });
            }
        }

        assertThat(sent).hasSize(100).doesNotHaveDuplicates();
        assertThat(schema.count("SENT")).isEqualTo(100);
    }

    private MailWorker worker(Function<OutgoingMail, Delivery> answer) {
        var transport =
                new Transport() {
                    @Override
                    public MailLog.Channel channel() {
                        return MailLog.Channel.SMTP;
                    }

                    @Override
                    public Delivery send(OutgoingMail mail) {
                        sent.add(mail.id());
                        return answer.apply(mail);
                    }
                };
        return new MailWorker(schema.mails(), schema.transactions(), transport, clock);
    }
}
