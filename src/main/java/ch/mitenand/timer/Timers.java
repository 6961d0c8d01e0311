package ch.mitenand.timer;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the daily tasks; the database decides which node does. */
@Component
class Timers implements SmartLifecycle {

    private static final Duration POLLING = Duration.ofSeconds(30);

    private final DataSource database;
    private final List<DailyTask> tasks;
    private final Clock clock;
    private final boolean wanted;
    private @Nullable Scheduler scheduler;

    Timers(
            DataSource database,
            List<DailyTask> tasks,
            Clock clock,
            @Value("${mitenand.timers:true}") boolean wanted) {
        this.database = database;
        this.tasks = tasks;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Override
    public void start() {
        if (wanted && scheduler == null) {
            scheduler =
                    Scheduler.create(database)
                            .startTasks(tasks.stream().map(this::recurring).toList())
                            .pollingInterval(POLLING)
                            .threads(2)
                            .shutdownMaxWait(Duration.ofSeconds(5))
                            .build();
            scheduler.start();
        }
    }

    private RecurringTask<Void> recurring(DailyTask task) {
        return Tasks.recurring(task.name(), Schedules.daily(clock.getZone(), task.time()))
                .execute((_, _) -> task.run());
    }

    @Override
    public void stop() {
        if (scheduler != null) {
            scheduler.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
