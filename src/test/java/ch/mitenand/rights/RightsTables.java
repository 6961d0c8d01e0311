package ch.mitenand.rights;

import ch.mitenand.shared.DelimitedFile;
import ch.mitenand.shared.DelimitedFile.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The tables of rights below {@code src/test/resources/rights}. Each folder is one table that every
 * module adds a file of its own to, and each has a test that fails when something is not in it:
 *
 * <ul>
 *   <li>{@code commands}: public methods that take the actor, by role ({@link CommandRows} says how
 *       they are called)
 *   <li>{@code tokens}: methods that take a one-time token instead of an actor
 *   <li>{@code without-actor}: all other methods of services that change something
 *   <li>{@code views}: views by role ({@link ViewTargets} says what their addresses stand for)
 *   <li>{@code handlers}: addresses that no view answers, by role
 *   <li>{@code servlets}: servlets and filters, with the reason
 * </ul>
 */
final class RightsTables {

    private static final String ROOT = "rights/";

    private RightsTables() {}

    /** All rows of a table; the first column names what the row is about and is unique. */
    static List<Row> read(String folder, List<String> columns) {
        var rows = new ArrayList<Row>();
        for (String file : files(folder)) {
            rows.addAll(DelimitedFile.read(file, columns.toArray(String[]::new)));
        }
        requireUnique(rows, columns.getFirst());
        return rows;
    }

    private static List<String> files(String folder) {
        try {
            var found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + ROOT + folder + "/*.csv");
            return Arrays.stream(found)
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .map(name -> ROOT + folder + "/" + name)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireUnique(List<Row> rows, String key) {
        var seen = new HashSet<String>();
        for (var row : rows) {
            if (!seen.add(row.required(key))) {
                throw row.fault(key, "steht zweimal da: " + row.text(key));
            }
        }
    }
}
