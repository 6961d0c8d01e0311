package ch.mitenand.schedule;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads word by word what is left when times, dates and frequencies are taken out. */
final class ScheduleDayReader {

    /**
     * Days that belong together.
     *
     * @param positions in the month or, with {@code every}, in a row of weeks; may be empty
     * @param every whether a word like "jeden" stands before the position
     */
    record Group(List<Integer> positions, boolean every, Set<DayOfWeek> days) {}

    private static final Pattern WORD =
            Pattern.compile("\\d+\\.?|[a-z]+|" + ScheduleText.GAP + "+|[^\\sa-z0-9]");
    private static final Pattern IN_THE_WEEK = ScheduleText.pattern("\\bunter der woche\\b");

    private final ScheduleText text;
    private final List<Group> groups = new ArrayList<>();
    private final Set<DayOfWeek> except = EnumSet.noneOf(DayOfWeek.class);
    private List<Integer> positions = new ArrayList<>();
    private boolean every;
    private boolean everyPosition;
    private boolean joined;
    private boolean exceptFollows;
    private boolean daily;
    private boolean separate;
    private @Nullable DayOfWeek last;
    private String to = "";

    ScheduleDayReader(ScheduleText text) {
        this.text = text;
    }

    List<Group> read() {
        if (text.take(IN_THE_WEEK).isPresent()) {
            add(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
        var words = WORD.matcher(text.rest());
        while (words.find()) {
            word(words.group(), words.start(), words.end());
        }
        finish();
        return groups.stream().map(this::without).filter(g -> !g.days().isEmpty()).toList();
    }

    private void word(String word, int start, int end) {
        var days = ScheduleDayWords.days(word);
        var position = ScheduleDayWords.position(word);
        if (days != null && days.size() == 7) {
            daily(word, start, end);
        } else if (days != null) {
            days(days, word);
        } else if (position != null) {
            position(position);
        } else if (ScheduleDayWords.EVERY.contains(word)) {
            every = true;
        } else if (ScheduleDayWords.EXCEPT.contains(word)) {
            exceptFollows = true;
            last = null;
        } else if (word.equals("-") || word.equals("bis")) {
            to = word;
        } else if (word.charAt(0) == ScheduleText.GAP) {
            gap();
        } else if (ScheduleDayWords.JOINS.contains(word)) {
            join();
        } else if (!ScheduleDayWords.FILLERS.contains(word)) {
            unknown(word, start, end);
        }
    }

    /** "Montag bis Freitag täglich" are five days, "täglich" alone are seven. */
    private void daily(String word, int start, int end) {
        if (!word.startsWith("taglich") && !every) {
            unknown(word, start, end);
        } else if (!positions.isEmpty() || !to.isEmpty() || exceptFollows) {
            unclear(text.quote(start, end));
        }
        daily = true;
        every = false;
    }

    private void unknown(String word, int start, int end) {
        String quote = text.quote(start, end);
        boolean number = Character.isDigit(word.charAt(0));
        text.problem(
                quote,
                number
                        ? "Was bedeutet «%s»? Schreiben Sie den Wochentag dazu, zum Beispiel «am 1. Dienstag im Monat 19 bis 21 Uhr»."
                                .formatted(quote)
                        : "«%s» ist hier nicht verständlich. Schreiben Sie nur Tage und Zeiten, zum Beispiel %s"
                                .formatted(quote, ScheduleText.EXAMPLE));
    }

    /** In "Dienstag- und Donnerstagabend" the dash does not mean "to". */
    private void join() {
        joined = true;
        if (to.equals("-")) {
            to = "";
        }
    }

    private void gap() {
        last = null;
        separate = true;
        if (to.equals("-")) {
            to = "";
        }
    }

    private void position(int position) {
        if ((!positions.isEmpty() && !joined) || !to.isEmpty() || exceptFollows) {
            unclear("Position im Monat");
        }
        if (positions.isEmpty()) {
            everyPosition = every;
        }
        positions.add(position);
        joined = false;
        last = null;
    }

    private void days(List<DayOfWeek> days, String word) {
        if (exceptFollows) {
            excepted(days, word);
            return;
        }
        var named = EnumSet.copyOf(days);
        var from = last;
        if (!to.isEmpty() && from != null && days.size() == 1) {
            named = span(from, days.getFirst());
            named.remove(from);
        } else if (!to.isEmpty() || (days.size() > 1 && !positions.isEmpty())) {
            unclear(word);
        }
        to = "";
        joined = false;
        add(named);
        last = days.size() == 1 ? days.getFirst() : null;
        every = false;
    }

    private void excepted(List<DayOfWeek> days, String word) {
        var from = last;
        if (to.isEmpty()) {
            except.addAll(days);
        } else if (from != null) {
            except.addAll(span(from, days.getFirst()));
        } else {
            unclear(word);
        }
        to = "";
        last = days.getFirst();
    }

    /** Days named after positions belong to these; days that follow join the same group. */
    private void add(Set<DayOfWeek> days) {
        boolean again = groups.stream().anyMatch(g -> !Collections.disjoint(g.days(), days));
        if (again && positions.isEmpty()) {
            unclear("doppelter Wochentag");
        }
        if (positions.isEmpty() && !groups.isEmpty() && !every && !separate) {
            groups.getLast().days().addAll(days);
        } else {
            groups.add(new Group(positions, everyPosition, EnumSet.copyOf(days)));
        }
        positions = new ArrayList<>();
        everyPosition = false;
        separate = false;
    }

    private static EnumSet<DayOfWeek> span(DayOfWeek from, DayOfWeek to) {
        var days = EnumSet.of(from);
        for (var day = from; day != to; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    private Group without(Group group) {
        var days = EnumSet.copyOf(group.days());
        days.removeAll(except);
        return new Group(group.positions(), group.every(), days);
    }

    private void finish() {
        if (daily && groups.isEmpty()) {
            add(EnumSet.allOf(DayOfWeek.class));
        }
        if (!positions.isEmpty()) {
            unclear("Position im Monat");
        }
        if (to.equals("bis")) {
            unclear("bis");
        }
        if (exceptFollows && except.isEmpty()) {
            unclear("ausser");
        }
    }

    private void unclear(String what) {
        text.problem(
                what,
                "Die Tage sind nicht klar. Schreiben Sie zum Beispiel «Montag bis Freitag 8.30 bis"
                        + " 11.30 Uhr» oder «am 1. und 3. Samstag im Monat 10 bis 12 Uhr».");
    }
}
