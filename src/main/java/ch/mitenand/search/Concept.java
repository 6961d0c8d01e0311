package ch.mitenand.search;

import java.util.ArrayList;
import java.util.List;

/**
 * One thing a person looks for: a word or phrase of the query with everything else that may say the
 * same.
 *
 * @param typed the words as typed
 * @param variants ways to say it in German
 * @param asTyped whether texts in other languages are searched for the word as typed
 */
record Concept(List<String> typed, List<Variant> variants, boolean asTyped) {

    Concept(List<String> typed) {
        this(typed, new ArrayList<>(), true);
    }

    void say(List<String> words, float weight) {
        for (int i = 0; i < variants.size(); i++) {
            if (variants.get(i).words().equals(words)) {
                if (variants.get(i).weight() < weight) {
                    variants.set(i, new Variant(words, weight));
                }
                return;
            }
        }
        variants.add(new Variant(words, weight));
    }
}
