package ch.mitenand.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody takes a run of {@code ./portal test} without a browser for a whole one. */
class SkippedNoteTests {

    @TempDir private Path project;

    @BeforeEach
    void copyTheScript() throws IOException {
        Files.copy(Path.of("portal"), project.resolve("portal"));
    }

    @Test
    void theRunSaysInItsLastLineWhatWasLeftOut() throws Exception {
        SkippedNote.leave(project);
        var left = Files.readString(project.resolve(SkippedNote.FILE));
        Files.writeString(project.resolve("left"), left);
        maven("mkdir -p target && cp left target/browser-tests-skipped.txt && exit 3");

        var run = run();

        assertThat(run.said().lines().toList().getLast())
                .contains("Browser", "übersprungen", "apt-get install chromium");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    void anEarlierRunSaysNothing() throws Exception {
        SkippedNote.leave(project);
        maven("echo fine");

        var run = run();

        assertThat(run.said().strip()).isEqualTo("fine");
        assertThat(run.code()).isZero();
    }

    private record Run(String said, int code) {}

    private void maven(String does) throws IOException {
        var file = Files.createDirectories(project.resolve("bin")).resolve("mvn");
        Files.writeString(file, "#!/bin/sh\n" + does + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private Run run() throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "portal", "test").directory(project.toFile());
        process.environment()
                .merge("PATH", project.resolve("bin").toString(), (path, own) -> own + ":" + path);
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var running = process.redirectErrorStream(true).start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(said, running.waitFor());
    }
}
