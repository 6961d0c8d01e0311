package ch.mitenand.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL 18 from the binaries on the class path, with its data in a kept folder. One process
 * may use a data folder; a server left over from a killed process is stopped before the new one
 * starts.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The only database user of the embedded server; it listens on the loopback address only. */
    public static final String USER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres postgres;
    private final FileChannel lock;

    private EmbeddedDatabase(EmbeddedPostgres postgres, FileChannel lock) {
        this.postgres = postgres;
        this.lock = lock;
    }

    /** Why the embedded database did not start, in one sentence for the person who starts it. */
    public static final class CannotStart extends Exception {
        CannotStart(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Starts the server.
     *
     * @param data folder for everything that is kept; made when missing
     * @throws CannotStart when the folder is in use, not writable or damaged
     */
    public static EmbeddedDatabase start(Path data) throws CannotStart {
        var lock = lock(data);
        Path cluster = data.resolve("postgres");
        try {
            stopLeftOver(cluster);
            boolean fresh = !Files.exists(cluster.resolve("postgresql.conf"));
            if (fresh && Files.exists(cluster) && hasFiles(cluster)) {
                throw new CannotStart(
                        "der Datenordner " + cluster + " ist beschädigt (postgresql.conf fehlt).",
                        null);
            }
            var postgres =
                    EmbeddedPostgres.builder()
                            .setDataDirectory(cluster)
                            .setOverrideWorkingDirectory(data.resolve("server").toFile())
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            .setPGStartupWait(START_WAIT)
                            .setServerConfig("shared_buffers", "256MB")
                            .setServerConfig("max_connections", "60")
                            .setServerConfig("timezone", "Europe/Zurich")
                            .setLocaleConfig("locale", "C.UTF-8")
                            .setServerConfig("listen_addresses", "127.0.0.1")
                            .start();
            return new EmbeddedDatabase(postgres, lock);
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart(
                    "die Datenbank in "
                            + cluster
                            + " lässt sich nicht starten (beschädigt oder nicht beschreibbar).",
                    e);
        }
    }

    /** The address for JDBC. */
    public String url() {
        return postgres.getJdbcUrl(USER, "postgres");
    }

    @Override
    public void close() {
        try (lock) {
            postgres.close();
        } catch (IOException e) {
            log.warn("Die Datenbank wurde nicht sauber beendet: {}", e.getMessage());
        }
    }

    private static FileChannel lock(Path data) throws CannotStart {
        try {
            Files.createDirectories(data);
            var channel =
                    FileChannel.open(
                            data.resolve("in-use.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw inUse(data);
            }
            return channel;
        } catch (OverlappingFileLockException e) {
            throw inUse(data);
        } catch (IOException e) {
            throw new CannotStart("der Datenordner " + data + " ist nicht beschreibbar.", e);
        }
    }

    private static CannotStart inUse(Path data) {
        return new CannotStart(
                "der Datenordner " + data + " wird schon von einem anderen Prozess benutzt.", null);
    }

    private static boolean hasFiles(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private static void stopLeftOver(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        var server =
                lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,9}")
                        ? null
                        : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElse(null);
        if (server != null && server.info().command().orElse("").endsWith("postgres")) {
            log.info("Eine Datenbank aus einem früheren Lauf läuft noch; sie wird beendet.");
            server.destroy();
            waitFor(server);
        }
        Files.deleteIfExists(pidFile);
    }

    private static void waitFor(ProcessHandle server) throws IOException {
        try {
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        }
    }
}
