package ch.mitenand.mail;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.IntegrationTest;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;

/** Kills processes that send mails, and counts what arrives. */
class CrashTests extends IntegrationTest {

    private static final Logger log = LoggerFactory.getLogger(CrashTests.class);

    private static final int KILLS = 100;
    private static final int READY_PROCESSES = 2;
    private static final String NEEDED =
            ".*/(spring-(core|beans|jdbc|tx|context|context-support)|postgresql|commons-logging|jspecify"
                    + "|jakarta\\.(mail|activation)-api|angus-(mail|activation))-[0-9.]+\\.jar|.*classes/?";

    @Value("${spring.datasource.url}")
    private String database;

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final ArrayDeque<Running> ready = new ArrayDeque<>();
    private final Set<String> announced = new HashSet<>();
    private final Random random = new Random(20261122);
    private MailSchema schema;

    private record Running(Process process, BufferedReader output) {}

    @BeforeEach
    void startServer() throws Exception {
        schema = MailSchema.create(database);
        server.start();
    }

    @AfterEach
    void stopEverything() throws Exception {
        for (var running : ready) {
            running.process().destroyForcibly().waitFor();
        }
        server.stop();
        schema.close();
    }

    @Test
    void noCommittedMailIsLostWhenProcessesDie() throws Exception {
        long start = System.nanoTime();
        var points = CrashPoint.values();
        for (int i = 0; i < READY_PROCESSES; i++) {
            ready.add(start());
        }
        for (int kill = 0; kill < KILLS; kill++) {
            ready.add(start());
            var running = ready.remove();
            crash(running, points[kill % points.length], ahead(kill));
        }
        drain(ahead(KILLS));

        var ids = ids();
        var arrived = arrived();
        int duplicates = arrived.size() - Set.copyOf(arrived).size();
        log.info(
                "{} kills, {} mails, {} arrived twice, {}",
                KILLS,
                ids.size(),
                duplicates,
                Duration.ofNanos(System.nanoTime() - start));
        assertThat(ids).hasSizeGreaterThan(KILLS).containsAll(announced);
        assertThat(schema.count("SENT")).isEqualTo(ids.size());
        assertThat(Set.copyOf(arrived)).isEqualTo(ids);
        assertThat(duplicates).isBetween(2 * (KILLS / points.length), KILLS);
    }

    /** Every process lives after the leases of the one before. */
    private static Duration ahead(int kill) {
        return MailWorker.LEASE.plusSeconds(1).multipliedBy(kill);
    }

    private void crash(Running running, CrashPoint point, Duration ahead) throws Exception {
        assertThat(running.output().readLine()).isEqualTo("READY");
        int times = 1 + random.nextInt(4);
        String order = point + " " + times + " " + ahead.toSeconds() + "\n";
        running.process().getOutputStream().write(order.getBytes(StandardCharsets.US_ASCII));
        running.process().getOutputStream().flush();
        if (point == CrashPoint.ANYWHERE) {
            readUntil(running, "COMMITTED");
            LockSupport.parkNanos(random.nextInt(40_000_000));
        } else {
            readUntil(running, "AT " + point);
        }
        // the process itself would close the pipe with what is still in it
        running.process().toHandle().destroyForcibly();
        readUntil(running, "the end");
        running.process().waitFor();
    }

    /** Takes note of what was committed, up to a line that starts like this or the last one. */
    private void readUntil(Running running, String start) throws IOException {
        var lines = new ArrayList<String>();
        for (String line = running.output().readLine();
                line != null;
                line = running.output().readLine()) {
            lines.add(line);
            if (line.startsWith("COMMITTED ")) {
                announced.add(line.substring("COMMITTED ".length()));
            }
            if (line.startsWith(start)) {
                return;
            }
        }
        assertThat(start).as("after %s", lines).isEqualTo("the end");
    }

    private void drain(Duration ahead) {
        var sender = CrashingProcess.sender(server.getSmtp().getPort());
        var transport = SmtpTransport.of(sender, "mail@mitenand.example.ch");
        var clock = Clock.offset(Clock.systemUTC(), ahead);
        new MailWorker(schema.mails(), schema.transactions(), transport, clock).sendDue(() -> true);
    }

    private Set<String> ids() {
        return schema.jdbc().sql("select id from outgoing_mail").query(UUID.class).stream()
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }

    private List<String> arrived() throws Exception {
        var ids = new ArrayList<String>();
        for (var message : server.getReceivedMessages()) {
            ids.add(message.getMessageID().replaceAll("[<>]|@.*", ""));
        }
        return ids;
    }

    private Running start() throws IOException {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx64m",
                        "-cp",
                        classPath(),
                        CrashingProcess.class.getName(),
                        schema.url(),
                        Integer.toString(server.getSmtp().getPort()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new Running(process, process.inputReader());
    }

    /** Without what the process does not need, it starts in half the time. */
    private static String classPath() {
        String all =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> entry.matches(NEEDED))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
