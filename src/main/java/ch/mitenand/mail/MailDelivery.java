package ch.mitenand.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs the worker while the portal runs: after every commit with a mail, and every few seconds. */
@Component
class MailDelivery implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailDelivery.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);
    private static final Duration STOP_WAIT = Duration.ofSeconds(8);

    private final MailWorker worker;
    private final Transport transport;
    private final MailCleaning cleaning;
    private final Clock clock;
    private final Semaphore calls = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread thread;
    private Instant nextCleaning = Instant.MIN;
    private boolean failing;

    MailDelivery(MailWorker worker, Transport transport, MailCleaning cleaning, Clock clock) {
        this.worker = worker;
        this.transport = transport;
        this.cleaning = cleaning;
        this.clock = clock;
    }

    /** Has the worker look for mails at once. */
    void wake() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /** Has the worker look for mails once the current transaction is committed. */
    void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        wake();
                    }
                });
    }

    @Override
    public synchronized void start() {
        if (running) {
            return;
        }
        if (transport.channel() == MailLog.Channel.NONE) {
            log.warn(
                    "Es ist kein Mailserver eingestellt (spring.mail.host): Mails bleiben im Postausgang liegen.");
        }
        running = true;
        thread = Thread.ofPlatform().daemon().name("mail").start(this::run);
    }

    /** Lets the mail that is just being sent leave; an interrupt would break its connections. */
    @Override
    public synchronized void stop() {
        running = false;
        wake();
        var last = thread;
        thread = null;
        try {
            if (last != null && !last.join(STOP_WAIT)) {
                log.warn("Eine Mail wird noch verschickt; sie kommt vielleicht zweimal an.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try {
                round();
                failing = false;
            } catch (RuntimeException e) {
                report(e);
            }
            pause();
        }
    }

    private void round() {
        if (transport.channel() != MailLog.Channel.NONE) {
            worker.sendDue(() -> running);
        }
        Instant now = clock.instant();
        if (running && !now.isBefore(nextCleaning)) {
            cleaning.clean();
            nextCleaning = now.plus(BETWEEN_CLEANINGS);
        }
    }

    /** Once for every spell of trouble; nothing about a database that went away at the end. */
    private void report(RuntimeException e) {
        if (running && !failing) {
            failing = true;
            log.warn("Mails können gerade nicht verschickt werden: {}", e.getClass().getName());
        }
    }

    private void pause() {
        try {
            if (calls.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                calls.drainPermits();
            }
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
