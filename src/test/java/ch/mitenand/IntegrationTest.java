package ch.mitenand;

import ch.mitenand.database.EmbeddedDatabase;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole portal on a real PostgreSQL with the demo content; one context and one database for all
 * tests of a build. A test that writes uses rows of its own and removes them.
 */
@Import(MovableClock.InApplication.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class IntegrationTest {

    private static final Path DATA =
            Path.of("target/test-data/" + ProcessHandle.current().pid()).toAbsolutePath();

    private static final EmbeddedDatabase DATABASE = start();

    /** Port of the running portal. */
    @LocalServerPort protected int port;

    private static EmbeddedDatabase start() {
        try {
            var database = EmbeddedDatabase.start(DATA);
            SpringApplication.getShutdownHandlers().add(database::close);
            return database;
        } catch (EmbeddedDatabase.CannotStart e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", DATABASE::url);
        registry.add("spring.datasource.username", () -> EmbeddedDatabase.USER);
        registry.add("mitenand.data", DATA::toString);
        registry.add("mitenand.timers", () -> "false");
    }

    /** The address of a page of the running portal. */
    protected String url(String path) {
        return "http://localhost:" + port + path;
    }
}
