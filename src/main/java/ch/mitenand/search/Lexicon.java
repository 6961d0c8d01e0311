package ch.mitenand.search;

import ch.mitenand.shared.DelimitedFile;
import ch.mitenand.shared.DelimitedFile.Row;
import ch.mitenand.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One foreign language: its words and phrases with the German words to search for, and its function
 * words.
 */
final class Lexicon {

    private static final int SHORTEST_COMMON = 4;
    private static final double SMALLEST_SHARE = 0.72;

    private final Language language;
    private final TreeMap<String, Set<String>> german = new TreeMap<>();
    private final Set<String> stopwords = new HashSet<>();
    private final Set<String> firstWords = new HashSet<>();
    private int longest = 1;

    Lexicon(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    void add(String phrase, List<String> germanTerms) {
        var words = QueryWords.of(phrase).stream().map(this::fold).toList();
        if (!words.isEmpty()) {
            longest = Math.max(longest, words.size());
            if (words.size() > 1) {
                firstWords.add(words.getFirst());
            }
            german.computeIfAbsent(String.join(" ", words), _ -> new LinkedHashSet<>())
                    .addAll(germanTerms);
        }
    }

    void addStopword(String word) {
        stopwords.add(fold(word));
    }

    /** The spelling of a word under which the lexicon keeps it. */
    String fold(String word) {
        String folded = Folding.plain(word);
        return switch (language) {
            case SR, HR, BS -> Folding.latin(folded);
            case AR, FA, PRS -> Folding.plain(withoutArticle(word));
            case FR, IT -> folded.replaceFirst("^\\p{L}{1,5}'(?=\\p{L}{2})", "");
            case UK, RU -> folded.replace("'", "");
            default -> folded;
        };
    }

    /** The Arabic article, before alif with hamza and plain alif become one. */
    private static String withoutArticle(String word) {
        return word.length() > 4 && word.startsWith("ال") ? word.substring(2) : word;
    }

    boolean isStopword(String word) {
        return stopwords.contains(fold(word));
    }

    /** Whether a phrase of several words begins with this word. */
    boolean beginsPhrase(String word) {
        return firstWords.contains(fold(word));
    }

    int longest() {
        return longest;
    }

    /** German words for exactly these words; empty when the lexicon has no such entry. */
    Set<String> exact(List<String> words) {
        var found = german.get(String.join(" ", words.stream().map(this::fold).toList()));
        if (found == null) {
            found = german.get(String.join(" ", words.stream().map(Folding::plain).toList()));
        }
        return found == null ? Set.of() : found;
    }

    /** German words for a word that has another ending than the lexicon's entry. */
    Set<String> inflected(String word) {
        String folded = fold(word);
        if (folded.length() <= SHORTEST_COMMON) {
            return Set.of();
        }
        int best = 0;
        Set<String> found = Set.of();
        String stem = folded.substring(0, SHORTEST_COMMON);
        for (var entry : german.subMap(stem, stem + '\uffff').entrySet()) {
            String candidate = entry.getKey();
            int common = common(folded, candidate);
            int length = Math.max(folded.length(), candidate.length());
            if (candidate.indexOf(' ') < 0 && common >= SMALLEST_SHARE * length && common > best) {
                best = common;
                found = entry.getValue();
            }
        }
        return found;
    }

    Set<String> words() {
        var words = new TreeSet<String>();
        german.keySet().stream().filter(w -> w.indexOf(' ') < 0).forEach(words::add);
        return words;
    }

    private static int common(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int i = 0;
        while (i < length && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    /** All lexicons: the concept list first, then the word lists per language. */
    static Map<Language, Lexicon> all() {
        var lexicons = new LinkedHashMap<Language, Lexicon>();
        addConcepts(lexicons);
        for (Language language : Language.values()) {
            String words = "search/lexicon/" + language.tag() + ".csv";
            if (Lexicon.class.getClassLoader().getResource(words) != null) {
                var lexicon = lexicons.computeIfAbsent(language, Lexicon::new);
                for (Row row : DelimitedFile.read(words, "word", "german")) {
                    lexicon.add(row.required("word"), row.list("german"));
                }
            }
            String stopwords = "search/stopwords/" + language.tag() + ".txt";
            if (!Analysis.isGerman(language)
                    && Lexicon.class.getClassLoader().getResource(stopwords) != null) {
                Lines.read(stopwords)
                        .forEach(lexicons.computeIfAbsent(language, Lexicon::new)::addStopword);
            }
        }
        return lexicons;
    }

    private static void addConcepts(Map<Language, Lexicon> lexicons) {
        var rows = DelimitedFile.read("search/concept-words.csv", "concept", "language", "word");
        var german = new LinkedHashMap<String, List<String>>();
        for (Row row : rows) {
            if (row.text("language").equals("de")) {
                german.computeIfAbsent(row.required("concept"), _ -> new ArrayList<>())
                        .add(row.required("word"));
            }
        }
        for (Row row : rows) {
            String tag =
                    Arrays.stream(row.required("language").split("-")).findFirst().orElseThrow();
            var language =
                    Language.ofTag(tag).orElseThrow(() -> row.fault("language", "ist unbekannt"));
            if (language != Language.DE) {
                var terms = german.getOrDefault(row.required("concept"), List.of());
                lexicons.computeIfAbsent(language, Lexicon::new).add(row.required("word"), terms);
            }
        }
    }
}
