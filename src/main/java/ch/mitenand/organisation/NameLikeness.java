package ch.mitenand.organisation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much alike two names of organisations are. Legal forms, order of the words, umlauts and
 * single typing errors do not count; different places tell apart what is called the same.
 */
final class NameLikeness {

    /** From here on two names are taken for the same. */
    static final double ALIKE = 0.72;

    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    ("verein vereinigung association associazione associacao asociacion associaziun shoqata dernek stiftung"
                                    + " fondation fondazione foundation gmbh sarl sagl ag sa ltd genossenschaft"
                                    + " cooperative cooperativa gesellschaft club klub gruppe groupe gruppo group"
                                    + " organisation organization schweiz suisse der die das den dem und fur im in am"
                                    + " an auf bei beim von vom zu zum zur des la le les il lo de du del della et e y"
                                    + " and for of the pour per region kanton so")
                            .split(" "));

    private final Set<String> places;

    /**
     * @param places folded words that name a place
     */
    NameLikeness(Set<String> places) {
        this.places = places;
    }

    /** From 0, nothing in common, to 1, the same. */
    double of(String one, String oneLocality, String other, String otherLocality) {
        var a = name(one, oneLocality);
        var b = name(other, otherLocality);
        if (a.words.isEmpty() || b.words.isEmpty() || a.liesElsewhereThan(b)) {
            return 0;
        }
        double byWord = byWord(a.words, b.words);
        return Math.max(byWord, trigrams(String.join("", a.words), String.join("", b.words)));
    }

    private record Name(List<String> words, Set<String> named, Set<String> seat) {

        /**
         * Names with different places differ; a place in one name is compared with the other's
         * seat.
         */
        boolean liesElsewhereThan(Name other) {
            if (named.isEmpty() && other.named.isEmpty()) {
                return false;
            }
            var mine = named.isEmpty() ? seat : named;
            var theirs = other.named.isEmpty() ? other.seat : other.named;
            return !mine.isEmpty()
                    && !theirs.isEmpty()
                    && mine.stream().noneMatch(theirs::contains);
        }
    }

    private Name name(String name, String locality) {
        var words = new ArrayList<String>();
        var named = new HashSet<String>();
        for (String word : Words.of(name)) {
            var place = place(word);
            if (place.isPresent()) {
                named.add(place.get());
            } else if (!EMPTY_WORDS.contains(word)) {
                words.add(core(word));
            }
        }
        if (words.isEmpty()) {
            words.addAll(named);
        }
        return new Name(words, named, new HashSet<>(Words.of(locality)));
    }

    /** The place a word names, also as in "Solothurner", "Oltner" and "Grenchner". */
    private Optional<String> place(String word) {
        return Stream.of(word, word.replaceFirst("er$", ""), word.replaceFirst("ner$", "en"))
                .filter(places::contains)
                .findFirst();
    }

    /** "Frauenverein" and "Verein Frauen" have the same core. */
    private static String core(String word) {
        String core = word.replaceFirst("(?<=.{4})(verein|vereinigung|stiftung|gruppe|club)$", "");
        return core.length() >= 4 ? core : word;
    }

    private static double byWord(List<String> a, List<String> b) {
        var free = new ArrayList<>(b);
        double common = 0;
        for (String word : a) {
            var best = free.stream().filter(other -> sameWord(word, other)).findFirst();
            if (best.isPresent()) {
                free.remove(best.get());
                common += word.length() + best.get().length();
            }
        }
        return common / (length(a) + length(b));
    }

    private static int length(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }

    private static boolean sameWord(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        boolean ending =
                shorter >= 5
                        && Math.abs(a.length() - b.length()) <= 2
                        && (a.startsWith(b) || b.startsWith(a));
        int errors = shorter < 5 ? 0 : shorter < 9 ? 1 : 2;
        return ending || errors > 0 && distance(a, b, errors) <= errors;
    }

    /** Letters left out, added, changed or swapped with their neighbour. */
    private static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }

    /**
     * Share of common groups of three letters, for words that are joined in one name and apart in
     * the other.
     */
    private static double trigrams(String a, String b) {
        var left = groups(a);
        var right = groups(b);
        long common = left.stream().filter(right::contains).count();
        return 2.0 * common / (left.size() + right.size());
    }

    private static Set<String> groups(String text) {
        String padded = " " + text + " ";
        return IntStream.rangeClosed(0, padded.length() - 3)
                .mapToObj(i -> padded.substring(i, i + 3))
                .collect(Collectors.toSet());
    }
}
