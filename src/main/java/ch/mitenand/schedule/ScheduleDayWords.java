package ch.mitenand.schedule;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words for days, in folded small letters. */
final class ScheduleDayWords {

    static final Set<String> JOINS = Set.of("und", "u", "sowie", ",", "/", "&", "+", ";");
    static final Set<String> EVERY = Set.of("jeden", "jede", "jedes", "jeder", "jedem", "alle");
    static final Set<String> EXCEPT = Set.of("ausser", "ohne", "nicht", "ausgenommen");

    /** Words that change nothing. */
    static final Set<String> FILLERS =
            Set.of(
                    ".",
                    ":",
                    "(",
                    ")",
                    "am",
                    "an",
                    "den",
                    "der",
                    "dem",
                    "das",
                    "die",
                    "im",
                    "in",
                    "von",
                    "vom",
                    "um",
                    "uhr",
                    "jeweils",
                    "je",
                    "immer",
                    "regelmassig",
                    "ca",
                    "findet",
                    "finden",
                    "statt");

    private static final List<DayOfWeek> WEEK = List.of(DayOfWeek.values());
    private static final Map<String, List<DayOfWeek>> DAYS = new HashMap<>();
    private static final Map<String, Integer> POSITIONS = new HashMap<>();

    static {
        days(WEEK.subList(0, 1), "montag mantig maantig mentig mandig montig mo");
        days(WEEK.subList(1, 2), "dienstag zyschtig zischtig ziischtig zystig dienschtig di");
        days(WEEK.subList(2, 3), "mittwoch mittwuch mittwoche mi");
        days(WEEK.subList(3, 4), "donnerstag donnschtig donschtig dunschtig donnstig do");
        days(WEEK.subList(4, 5), "freitag fritig friitig frytig fr");
        days(WEEK.subList(5, 6), "samstag samschtig sonnabend sa");
        days(WEEK.subList(6, 7), "sonntag sunntig suntig sonntig so");
        days(WEEK.subList(5, 7), "wochenende wochenenden wochenends");
        days(WEEK, "taglich tag tage");
        days(WEEK.subList(0, 5), "werktags werktag werktage werktagen werktaglich wochentags");
        positions(1, "1. 1 erst");
        positions(2, "2. 2 zweit");
        positions(3, "3. 3 dritt");
        positions(4, "4. 4 viert");
        positions(5, "5. 5 funft");
        positions(-1, "letzt");
    }

    private ScheduleDayWords() {}

    private static void days(List<DayOfWeek> days, String words) {
        for (String word : words.split(" ")) {
            for (String ending :
                    word.length() > 2 ? new String[] {"", "s", "e", "en"} : new String[] {""}) {
                DAYS.putIfAbsent(word + ending, days);
            }
        }
    }

    private static void positions(int position, String words) {
        for (String word : words.split(" ")) {
            boolean figure = Character.isDigit(word.charAt(0));
            Arrays.stream(figure ? new String[] {""} : new String[] {"e", "en", "er", "es", "em"})
                    .forEach(ending -> POSITIONS.put(word + ending, position));
        }
    }

    /** The days a word means, or null. */
    static @Nullable List<DayOfWeek> days(String word) {
        return DAYS.get(word);
    }

    /** The position in the month a word means, or null. */
    static @Nullable Integer position(String word) {
        return POSITIONS.get(word);
    }
}
