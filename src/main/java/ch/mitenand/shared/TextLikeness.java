package ch.mitenand.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much alike two short texts are, such as names and titles. The order of the words, single
 * typing errors and whether words are joined do not count.
 */
public final class TextLikeness {

    /** From here on two texts are taken for the same. */
    public static final double ALIKE = 0.72;

    private TextLikeness() {}

    /**
     * From 0, nothing in common, to 1, the same; 0 when one of them has no words.
     *
     * @param one folded words, see {@link Words}
     */
    public static double of(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return Math.max(byWord(one, other), trigrams(String.join("", one), String.join("", other)));
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
