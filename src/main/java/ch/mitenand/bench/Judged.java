package ch.mitenand.bench;

import ch.mitenand.shared.DataFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A judged set: texts, and queries with the texts that answer them. */
record Judged(List<Text> documents, List<Query> queries) {

    private static final JsonMapper JSON = JsonMapper.shared();

    record Text(String id, String language, String title, String text) {}

    record Query(String query, String language, String kind, List<String> relevant) {}

    /** Reads {@code documents.jsonl} and {@code queries.jsonl} of a folder. */
    static Judged read(Path folder) throws IOException {
        return new Judged(
                lines(folder.resolve("documents.jsonl"), Text.class),
                lines(folder.resolve("queries.jsonl"), Query.class));
    }

    private static <T> List<T> lines(Path file, Class<T> type) throws IOException {
        if (!Files.exists(file)) {
            throw new DataFileException(file.toString(), 0, "die Datei fehlt");
        }
        var values = new ArrayList<T>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (!line.isBlank()) {
                try {
                    values.add(JSON.readValue(line, type));
                } catch (JacksonException e) {
                    throw new DataFileException(file.toString(), number, e.getOriginalMessage());
                }
            }
        }
        return values;
    }
}
