package ch.mitenand.search;

import ch.mitenand.shared.DataFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups of German words that should find the same offers. A term is a list of words in the form of
 * {@link Folding#german}; groups are found by the light stems of a term's words.
 */
final class Thesaurus {

    private final Map<String, Set<Integer>> groupsByStems = new HashMap<>();
    private final List<List<Term>> groups = new ArrayList<>();
    private int longest = 1;

    /** A term as written and as its folded words. */
    record Term(String written, List<String> words) {

        static Term of(String written) {
            return new Term(written, QueryWords.of(written).stream().map(Folding::german).toList());
        }

        String stems() {
            return stems(words);
        }

        static String stems(List<String> words) {
            return String.join(" ", words.stream().map(GermanStems::light).toList());
        }
    }

    /**
     * @param files names on the class path; a line that starts with {@code +} adds to the group of
     *     its first term
     * @throws DataFileException when a line has fewer than two terms
     */
    Thesaurus(String... files) {
        for (String file : files) {
            int line = 0;
            for (String group : Lines.read(file)) {
                line++;
                boolean extension = group.startsWith("+");
                var terms =
                        Arrays.stream((extension ? group.substring(1) : group).split(","))
                                .map(String::strip)
                                .filter(t -> !t.isEmpty())
                                .map(Term::of)
                                .filter(t -> !t.words().isEmpty())
                                .toList();
                if (terms.size() < 2) {
                    throw new DataFileException(
                            file, line, "eine Gruppe braucht mindestens zwei Wörter");
                }
                add(terms, extension);
            }
        }
    }

    private void add(List<Term> terms, boolean extension) {
        var existing = groupsByStems.getOrDefault(terms.getFirst().stems(), Set.of());
        int number;
        if (extension && !existing.isEmpty()) {
            number = existing.iterator().next();
            groups.get(number).addAll(terms.subList(1, terms.size()));
        } else {
            number = groups.size();
            groups.add(new ArrayList<>(terms));
        }
        for (Term term : terms) {
            longest = Math.max(longest, term.words().size());
            groupsByStems.computeIfAbsent(term.stems(), _ -> new TreeSet<>()).add(number);
        }
    }

    /** Number of words of the longest term. */
    int longest() {
        return longest;
    }

    /** Whether there is a term of these words. */
    boolean contains(List<String> words) {
        return groupsByStems.containsKey(Term.stems(words));
    }

    /** The other terms of all groups of a term, the term itself left out. */
    List<Term> others(List<String> words) {
        String stems = Term.stems(words);
        var others = new LinkedHashMap<String, Term>();
        for (int group : groupsByStems.getOrDefault(stems, Set.of())) {
            for (Term term : groups.get(group)) {
                if (!term.stems().equals(stems)) {
                    others.putIfAbsent(term.stems(), term);
                }
            }
        }
        return List.copyOf(others.values());
    }

    /** All single words. */
    Set<String> singleWords() {
        var words = new LinkedHashSet<String>();
        groups.forEach(group ->
                group.stream()
                        .filter(t -> t.words().size() == 1)
                        .forEach(t -> words.add(t.words().getFirst())));
        return words;
    }

    /** The first term of every group, as written: what one may suggest. */
    List<String> preferredTerms() {
        return groups.stream().map(g -> g.getFirst().written()).toList();
    }
}
