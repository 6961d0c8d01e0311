package ch.mitenand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed to start the portal. */
class StartOptionsTests {

    @Test
    void nothingHasToBeTyped() {
        assertThat(StartOptions.problem(List.of(), Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--server.port=8090",
                "--server.port=0",
                "--mitenand.demo=all",
                "--mitenand.demo=none",
                "--mitenand.url=https://mitenand.example.ch",
                "--debug"
            })
    void takesPropertiesThatCanBeMeant(String argument) {
        assertThat(StartOptions.problem(List.of(argument), Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--server.port=abc, der Port «abc» ist keine Zahl",
        "--server.port=-1, der Port «-1» ist keine Zahl",
        "--server.port=65536, der Port «65536» ist keine Zahl",
        "--mitenand.demo=nonsense, die Demo «nonsense» gibt es nicht",
        "--mitenand.demo=, die Demo «» gibt es nicht",
        "run, «run» ist unbekannt",
        "-port=8090, «-port=8090» ist unbekannt"
    })
    void refusesWhatCannotBeMeant(String argument, String reason) {
        assertThat(StartOptions.problem(List.of("--debug", argument), Map.of()))
                .hasValueSatisfying(problem -> assertThat(problem).startsWith(reason));
    }

    @Test
    void looksAtTheEnvironmentToo() {
        assertThat(StartOptions.problem(List.of(), Map.of("MITENAND_DEMO", "quatsch"))).isPresent();
        assertThat(StartOptions.problem(List.of(), Map.of("SERVER_PORT", "acht"))).isPresent();
        assertThat(StartOptions.problem(List.of(), Map.of("MITENAND_DEMO", "none"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "--port abc, --port braucht eine Zahl",
        "--port 70000, --port braucht eine Zahl",
        "--port, --port braucht eine Zahl",
        "--demo nonsense, --demo braucht all oder none",
        "--data, --data braucht einen Ordner",
        "--prot 8090, --prot ist unbekannt"
    })
    void theScriptRefusesThemBeforeItBuildsAnything(String options, String reason)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("./portal", "run"));
        command.addAll(List.of(options.split(" ")));
        var script = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            assertThat(script.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(script.exitValue()).isEqualTo(2);
            assertThat(new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("Mitenand startet nicht: " + reason);
        } finally {
            script.destroyForcibly();
        }
    }
}
