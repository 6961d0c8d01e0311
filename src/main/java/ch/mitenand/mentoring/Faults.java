package ch.mitenand.mentoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects what has to be corrected, one German sentence per field, in the order of the fields. */
final class Faults {

    private final Map<String, String> found = new LinkedHashMap<>();

    /** Notes a sentence for a field unless the field is in order, or has one already. */
    Faults check(boolean good, String field, String sentence) {
        if (!good) {
            found.putIfAbsent(field, sentence);
        }
        return this;
    }

    Faults addAll(Map<String, String> others) {
        others.forEach(found::putIfAbsent);
        return this;
    }

    Map<String, String> all() {
        return Collections.unmodifiableMap(found);
    }
}
