package ch.mitenand;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts the statements that some work makes through Spring's JDBC clients, in the thread of the
 * test; what the portal does in the background meanwhile does not count.
 */
public final class StatementCount {

    private StatementCount() {}

    /** How many statements the work makes. */
    public static int of(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var counter = new Counter(Thread.currentThread().getName());
        var level = logger.getLevel();
        boolean additive = logger.isAdditive();
        counter.start();
        logger.addAppender(counter);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            logger.setLevel(level);
            logger.setAdditive(additive);
            logger.detachAppender(counter);
        }
        return counter.statements.get();
    }

    private static final class Counter extends AppenderBase<ILoggingEvent> {

        private final String thread;
        private final AtomicInteger statements = new AtomicInteger();

        Counter(String thread) {
            this.thread = thread;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getThreadName().equals(thread)
                    && event.getMessage().startsWith("Executing ")
                    && event.getMessage().contains("SQL statement")) {
                statements.incrementAndGet();
            }
        }
    }
}
