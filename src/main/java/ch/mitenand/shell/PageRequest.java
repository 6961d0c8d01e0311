package ch.mitenand.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an address asks for; it is the whole state of a public page.
 *
 * @param path parameters in the path, for instance {@code id}
 * @param query parameters in the query, each with its values in order
 */
public record PageRequest(Map<String, String> path, Map<String, List<String>> query) {

    /** A request without parameters. */
    public static final PageRequest PLAIN = new PageRequest(Map.of(), Map.of());

    /** A parameter in the path, the empty string when it is missing. */
    public String pathValue(String name) {
        return path.getOrDefault(name, "");
    }

    /** The first value of a parameter in the query, if there is one. */
    public Optional<String> first(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }
}
