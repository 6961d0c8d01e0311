package ch.mitenand.matching;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** German words for the sentences of this module. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    private Words() {}

    /** "A", "A und B", "A, B und C". */
    static String and(Collection<String> words) {
        return joined(words, " und ");
    }

    /** "A", "A oder B", "A, B oder C". */
    static String or(Collection<String> words) {
        return joined(words, " oder ");
    }

    /** The same, but at most so many words, then how many more there are. */
    static String and(List<String> words, int most) {
        if (words.size() <= most + 1) {
            return and(words);
        }
        var shown = new ArrayList<>(words.subList(0, most));
        shown.add((words.size() - most) + " weitere");
        return and(shown);
    }

    private static String joined(Collection<String> words, String last) {
        var list = List.copyOf(words);
        if (list.size() < 2) {
            return String.join("", list);
        }
        return String.join(", ", list.subList(0, list.size() - 1)) + last + list.getLast();
    }

    /** "Dienstagabend". */
    static String slot(Slot slot) {
        return slot.day().getDisplayName(TextStyle.FULL, Locale.GERMAN)
                + slot.part().germanName().toLowerCase(Locale.GERMAN);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "1 Tag", "3 Tage". */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
