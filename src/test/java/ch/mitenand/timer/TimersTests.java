package ch.mitenand.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.mitenand.IntegrationTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on the same database. */
class TimersTests extends IntegrationTest {

    private static final String PREFIX = "timers-test-";
    private static final int TASKS = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private DataSource database;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private final List<Timers> nodes = new ArrayList<>();
    private final Map<String, Queue<String>> runs = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> begun =
            Map.of("first", new CountDownLatch(1), "second", new CountDownLatch(1));

    private final class Task implements DailyTask {

        private final String node;
        private final String name;

        Task(String node, int number) {
            this.node = node;
            this.name = PREFIX + number;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public LocalTime time() {
            return LocalTime.MIDNIGHT;
        }

        /** Waits for the other node, so that both are at work at the same time. */
        @Override
        public void run() {
            runs.computeIfAbsent(name, _ -> new ConcurrentLinkedQueue<>()).add(node);
            begun.get(node).countDown();
            try {
                for (var other : begun.values()) {
                    if (!other.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                        throw new IllegalStateException("the other node does nothing");
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @AfterEach
    void removeTasks() {
        nodes.forEach(Timers::stop);
        jdbc.sql("delete from scheduled_tasks where task_name like :names")
                .param("names", PREFIX + "%")
                .update();
    }

    @Test
    void eachTaskIsDoneByOneOfTwoNodes() {
        start("first").stop();
        assertThat(waiting()).isEqualTo(TASKS);
        jdbc.sql(
                        "update scheduled_tasks set execution_time = now() - interval '1 minute' where task_name like :names")
                .param("names", PREFIX + "%")
                .update();

        start("first");
        start("second");
        await().atMost(PATIENCE.multipliedBy(2)).until(() -> done() == TASKS);

        assertThat(runs).hasSize(TASKS).allSatisfy((name, by) -> assertThat(by).hasSize(1));
        assertThat(runs.values().stream().flatMap(Queue::stream).distinct())
                .containsExactlyInAnyOrder("first", "second");
    }

    @Test
    void nothingRunsWhereTimersAreOff() {
        var node = new Timers(database, tasks("first"), clock, false);
        node.start();

        assertThat(node.isRunning()).isFalse();
        assertThat(waiting()).isZero();
    }

    private Timers start(String name) {
        var node = new Timers(database, tasks(name), clock, true);
        nodes.add(node);
        node.start();
        return node;
    }

    private List<DailyTask> tasks(String node) {
        return IntStream.range(0, TASKS).mapToObj(i -> (DailyTask) new Task(node, i)).toList();
    }

    private long waiting() {
        return count("execution_time > now()");
    }

    /** Tasks that were done and wait for their next day. */
    private long done() {
        return count("last_success is not null and not picked and execution_time > now()");
    }

    private long count(String condition) {
        return jdbc.sql(
                        "select count(*) from scheduled_tasks where task_name like :names and "
                                + condition)
                .param("names", PREFIX + "%")
                .query(Long.class)
                .single();
    }
}
