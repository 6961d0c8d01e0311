package ch.mitenand.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Splits German compounds into the words they are made of. The word list is that of jWordSplitter
 * (Apache 2.0) with the field's own words; the way through a word with the fewest and longest parts
 * wins. Words are in the form of {@link Folding#german}.
 */
final class Compounds {

    private static final int LONGEST_WORD = 60;
    private static final int SHORTEST_PART = 4;
    private static final int CACHE = 200_000;
    private static final List<String> LINKS = List.of("", "s", "es", "n", "en", "er", "e");
    private static final Set<String> SHORT_PARTS =
            Set.of(
                    "bau", "rad", "tag", "ort", "tee", "uhr", "not", "arm", "art", "ehe", "amt",
                    "hof", "uni", "zug", "ski", "see", "ohr", "bad", "weg", "tod", "alt", "neu",
                    "eis");
    private static final Set<String> NO_PARTS =
            Set.of(
                    "ling", "ende", "erin", "igen", "heit", "keit", "tion", "iere", "sche", "isch",
                    "lich", "land", "stein");

    private final Set<String> words;
    private final Map<String, List<String>> cache = new ConcurrentHashMap<>();

    Compounds(Iterable<String> dictionary, Iterable<String> ownWords) {
        words = new HashSet<>(SHORT_PARTS);
        for (String word : dictionary) {
            add(word);
        }
        for (String word : ownWords) {
            add(word);
        }
        words.removeAll(NO_PARTS);
    }

    private void add(String word) {
        String folded = Folding.german(word);
        if (folded.length() >= SHORTEST_PART) {
            words.add(folded);
        }
    }

    /** Whether the dictionary has the word. */
    boolean knows(String word) {
        return words.contains(word);
    }

    /** The parts of a compound in their order; empty when it is none. */
    List<String> split(String word) {
        if (word.length() < 2 * SHORTEST_PART - 1 || word.length() > LONGEST_WORD) {
            return List.of();
        }
        var known = cache.get(word);
        if (known == null) {
            known = compute(word);
            if (cache.size() < CACHE) {
                cache.put(word, known);
            }
        }
        return known;
    }

    private List<String> compute(String word) {
        var best = new @Nullable Way[word.length() + 1];
        best[0] = new Way(0, 0, List.of());
        for (int start = 0; start < word.length(); start++) {
            Way way = best[start];
            if (way != null && way.parts().size() < 5) {
                extend(word, start, way, best);
            }
        }
        Way whole = best[word.length()];
        return whole == null || whole.parts().size() < 2 ? List.of() : whole.parts();
    }

    private void extend(String word, int start, Way way, @Nullable Way[] best) {
        int longest = start == 0 ? word.length() - 3 : word.length();
        for (int end = start + 3; end <= longest; end++) {
            String part = word.substring(start, end);
            if (!isPart(part)) {
                continue;
            }
            for (String link : LINKS) {
                int next = end + link.length();
                if (next > word.length() || !word.startsWith(link, end)) {
                    continue;
                }
                var longer = way.with(part, link.length());
                Way known = best[next];
                if (known == null || longer.isBetterThan(known)) {
                    best[next] = longer;
                }
            }
        }
    }

    private boolean isPart(String part) {
        return part.length() < SHORTEST_PART ? SHORT_PARTS.contains(part) : words.contains(part);
    }

    private record Way(int links, int squares, List<String> parts) {

        Way with(String part, int link) {
            var longer = new ArrayList<>(parts);
            longer.add(part);
            return new Way(
                    links + link, squares + part.length() * part.length(), List.copyOf(longer));
        }

        boolean isBetterThan(Way other) {
            if (parts.size() != other.parts.size()) {
                return parts.size() < other.parts.size();
            }
            return links != other.links ? links < other.links : squares > other.squares;
        }
    }
}
