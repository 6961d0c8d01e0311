package ch.mitenand;

import ch.mitenand.database.EmbeddedDatabase;
import com.vaadin.flow.component.page.AppShellConfigurator;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/**
 * The portal as one process; without {@code SPRING_DATASOURCE_URL} it brings its own PostgreSQL.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Mitenand", sharedModules = "shared")
@EnableAsync
public class Application implements AppShellConfigurator {

    /** The canton's time zone: every date and time of an offer is meant in it. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    /**
     * Starts the portal; arguments are ordinary Spring properties such as {@code
     * --server.port=8081}. Ends with exit code 2 when they cannot be meant.
     */
    public static void main(String[] arguments) {
        StartOptions.problem(List.of(arguments), System.getenv())
                .ifPresent(problem -> refuse(problem, 2));
        TimeZone.setDefault(TimeZone.getTimeZone(ZONE));
        if (System.getenv("SPRING_DATASOURCE_URL") == null
                && System.getProperty("spring.datasource.url") == null) {
            startDatabase(Path.of(System.getProperty("mitenand.data", "data")).toAbsolutePath());
        }
        SpringApplication.run(Application.class, arguments);
    }

    private static void startDatabase(Path data) {
        try {
            var database = EmbeddedDatabase.start(data);
            System.setProperty("spring.datasource.url", database.url());
            System.setProperty("spring.datasource.username", EmbeddedDatabase.USER);
            SpringApplication.getShutdownHandlers().add(database::close);
        } catch (EmbeddedDatabase.CannotStart e) {
            refuse(String.valueOf(e.getMessage()), 1);
        }
    }

    private static void refuse(String reason, int exitCode) {
        System.err.println("Mitenand startet nicht: " + reason);
        System.exit(exitCode);
    }

    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
