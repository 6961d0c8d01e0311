package ch.mitenand.account;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * A thread for the work after answers. What is waiting when the portal ends is done first; when it
 * crashes the work is lost, and people ask again.
 */
@Component
class AfterAnswerThread implements AfterAnswer, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(AfterAnswerThread.class);
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("after-answer").factory());

    @Override
    public void later(Runnable work) {
        thread.execute(() -> run(work));
    }

    /** The kind of the error only: its text may hold an address. */
    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.warn("Arbeit nach einer Antwort ist misslungen: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            log.warn("Nicht alles, was nach Antworten zu tun war, ist getan.");
        }
    }
}
