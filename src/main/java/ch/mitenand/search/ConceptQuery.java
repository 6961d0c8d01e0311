package ch.mitenand.search;

import java.util.List;
import java.util.Map;

/**
 * What to look for in the fields for one concept. A text scores with the best of these ways and a
 * little of the others.
 *
 * @param pools words of one field that stand for each other
 * @param together words of one field that must all occur, in several ways of which the best counts
 * @param others words as typed that must all occur in a text of another language
 * @param kinds words that name the kind of thing
 */
record ConceptQuery(List<Pool> pools, List<All> together, List<All> others, List<String> kinds) {

    /** Words that count as one, each with its boost up to 1. */
    record Pool(String field, Map<String, Float> terms, float weight) {}

    /** Words that must all occur. */
    record All(String field, List<String> terms, float weight) {}

    boolean isEmpty() {
        return pools.isEmpty() && together.isEmpty() && others.isEmpty() && kinds.isEmpty();
    }
}
