package ch.mitenand.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The goals and raw samples of a benchmark, written to {@code target/bench/NAME.json}. */
final class BenchReport {

    /** A goal with what was measured. */
    record Goal(String name, double value, String unit, String op, double limit, boolean met) {}

    private final List<Goal> goals = new ArrayList<>();
    private final Map<String, Object> samples = new LinkedHashMap<>();

    /** Adds a goal; {@code op} is {@code >=} or {@code <=}. */
    void goal(String name, double value, String unit, String op, double limit) {
        boolean met = op.equals(">=") ? value >= limit : value <= limit;
        goals.add(new Goal(name, value, unit, op, limit, met));
    }

    void sample(String name, Object value) {
        samples.put(name, value);
    }

    /** Prints the goals and writes the file. */
    void write(String name) throws IOException {
        System.out.println();
        for (Goal goal : goals) {
            System.out.printf(
                    "%-8s %-64s %10.3f %s %s %.3f%n",
                    goal.met() ? "erfüllt" : "VERFEHLT",
                    goal.name(),
                    goal.value(),
                    goal.unit(),
                    goal.op(),
                    goal.limit());
        }
        var file = Path.of("target/bench/" + name + ".json");
        Files.createDirectories(file.getParent());
        var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        mapper.writeValue(file.toFile(), Map.of("name", name, "goals", goals, "samples", samples));
        System.out.println("geschrieben: " + file);
    }
}
