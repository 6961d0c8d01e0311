package ch.mitenand.shell;

import java.util.List;
import java.util.Map;

/**
 * What somebody sent with a form.
 *
 * @param values the values of every field, as typed
 * @param sender network address the form came from, for throttling only
 */
public record SentForm(Map<String, List<String>> values, String sender) {

    /** Characters kept of one value. */
    public static final int MOST = 20_000;

    /** The first value of a field without spaces around it; the empty string when it is missing. */
    public String value(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    /** All values of a field, each without spaces around it and without null characters. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .map(v -> v.length() > MOST ? v.substring(0, MOST) : v)
                .map(v -> v.replace("\0", "").strip())
                .toList();
    }

    /** Whether a box is ticked or a button was pressed. */
    public boolean has(String field) {
        return values.containsKey(field);
    }
}
