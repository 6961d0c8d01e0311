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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;

/**
 * Kills processes that send mails, and counts what arrives. A process stops at the wanted point and
 * says so; there it is killed with SIGKILL, so that no luck is needed to hit the moment.
 */
class CrashTests extends IntegrationTest {

    private static final Logger log = LoggerFactory.getLogger(CrashTests.class);

    private static final int KILLS = 132;
    private static final int KILLS_BEFORE_ACCEPTANCE = 100;
    private static final int KILLS_AROUND = 12;
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

    /**
     * How often killed, how often with a mail that was committed and not noted as sent, and how
     * often of these before the mail server had accepted it even once.
     */
    private record Killed(int kills, int between, int beforeAcceptance) {}

    private record Running(Process process, BufferedReader output) {}

    @BeforeEach
    void startServer() throws Exception {
        schema = MailSchema.create(database);
        CrashCauses.create(schema.jdbc());
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
    void everyMailArrivesWhenTheProcessIsKilledBetweenCommitAndSend() throws Exception {
        var points = new ArrayList<>(points(CrashPoint::isBetweenCommitAndSend));
        points.addAll(points(CrashPoint::isBeforeAcceptance));
        points.addAll(points(CrashPoint::isBeforeAcceptance));
        var killed = kill(points, KILLS);

        assertThat(killed.between()).isEqualTo(KILLS);
        assertThat(killed.beforeAcceptance()).isGreaterThanOrEqualTo(KILLS_BEFORE_ACCEPTANCE);
    }

    @Test
    void whatIsNotCommittedIsNotSentAndWhatIsNotedIsNotSentAgain() throws Exception {
        kill(List.of(CrashPoint.CAUSED, CrashPoint.TAKING, CrashPoint.NOTED), KILLS_AROUND);
    }

    private static List<CrashPoint> points(Predicate<CrashPoint> wanted) {
        return Arrays.stream(CrashPoint.values()).filter(wanted).toList();
    }

    /** Kills as many processes, in turns at these points, and has a last one send what is left. */
    private Killed kill(List<CrashPoint> points, int kills) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < READY_PROCESSES; i++) {
            ready.add(start());
        }
        int between = 0;
        int beforeAcceptance = 0;
        int expected = 0;
        for (int kill = 0; kill < kills; kill++) {
            ready.add(start());
            var point = points.get(kill % points.size());
            String mail = crash(ready.remove(), point, ahead(kill));
            String state = state(mail);
            assertThat(state).as("at %s", point).isEqualTo(point.stateOfMail());
            boolean waits = state.equals("WAITING");
            between += waits ? 1 : 0;
            beforeAcceptance += waits && !arrived().contains(mail) ? 1 : 0;
            expected += point.makesDuplicate() ? 1 : 0;
        }
        drain(ahead(kills));
        var killed = new Killed(kills, between, beforeAcceptance);
        int duplicates = assertAllArrived(killed, start);
        assertThat(duplicates).isEqualTo(expected);
        return killed;
    }

    /** Every cause has its mail, every mail has arrived; how many have arrived once more. */
    private int assertAllArrived(Killed killed, long start) throws Exception {
        var ids = ids();
        var causes = new CrashCauses(schema.jdbc()).all();
        var arrived = arrived();
        int duplicates = arrived.size() - Set.copyOf(arrived).size();
        log.info(
                "{}; {} causes, {} mails, {} different ones arrived, {} once more; {}",
                killed,
                causes.size(),
                ids.size(),
                Set.copyOf(arrived).size(),
                duplicates,
                Duration.ofNanos(System.nanoTime() - start));
        assertThat(ids).hasSizeGreaterThan(killed.kills() / 2).containsAll(announced);
        assertThat(schema.count("SENT")).isEqualTo(ids.size());
        assertThat(Set.copyOf(arrived)).isEqualTo(ids);
        assertThat(causes).hasSameSizeAs(ids).isEqualTo(arrivedCauses());
        return duplicates;
    }

    /** Every process lives after the leases of the one before. */
    private static Duration ahead(int kill) {
        return MailWorker.LEASE.plusSeconds(1).multipliedBy(kill);
    }

    private String state(String mail) {
        return schema.jdbc()
                .sql("select state from outgoing_mail where id = :id")
                .param("id", UUID.fromString(mail))
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Kills a process; the mail it was at. */
    private String crash(Running running, CrashPoint point, Duration ahead) throws Exception {
        assertThat(running.output().readLine()).isEqualTo("READY");
        int times = 1 + random.nextInt(4);
        String order = point + " " + times + " " + ahead.toSeconds() + "\n";
        running.process().getOutputStream().write(order.getBytes(StandardCharsets.US_ASCII));
        running.process().getOutputStream().flush();
        String mail = readUntil(running, "AT " + point + " ");
        // the process itself would close the pipe with what is still in it
        running.process().toHandle().destroyForcibly();
        readUntil(running, "the end");
        running.process().waitFor();
        return mail;
    }

    /**
     * Takes note of what was committed, up to a line that starts like this or the last one; the
     * rest of that line.
     */
    private String readUntil(Running running, String start) throws IOException {
        var lines = new ArrayList<String>();
        for (String line = running.output().readLine();
                line != null;
                line = running.output().readLine()) {
            lines.add(line);
            if (line.startsWith("COMMITTED ")) {
                announced.add(line.substring("COMMITTED ".length()));
            }
            if (line.startsWith(start)) {
                return line.substring(start.length());
            }
        }
        assertThat(start).as("after %s", lines).isEqualTo("the end");
        return "";
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

    private Set<String> arrivedCauses() throws Exception {
        var causes = new HashSet<String>();
        for (var message : server.getReceivedMessages()) {
            causes.add(CrashCauses.of(message));
        }
        return causes;
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
