package ch.mitenand.schedule;

import static ch.mitenand.schedule.ScheduleText.pattern;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Days of the week and how often they come.
 *
 * @param days in the order of the week
 * @param positions in the month, -1 for the last; empty for every week
 * @param interval every how many weeks or months, from 1
 */
record ScheduleDays(Set<DayOfWeek> days, List<Position> positions, int interval) {

    /** A day at a position in the month, as 1SA. */
    record Position(int number, DayOfWeek day) implements Comparable<Position> {

        @Override
        public int compareTo(Position other) {
            return number == other.number
                    ? day.compareTo(other.day)
                    : Integer.compare(number < 0 ? 9 : number, other.number < 0 ? 9 : other.number);
        }
    }

    static final ScheduleDays NONE =
            new ScheduleDays(EnumSet.noneOf(DayOfWeek.class), List.of(), 1);

    private static final String NUMBER = "(?<n>\\d{1,2}|ein|zwei|drei|vier|sechs|acht)";
    private static final Pattern EVERY_WEEK =
            pattern(
                    "\\b(?:jede woche|(?:einmal )?wochentlich|(?:ein(?:mal)?|1\\s*x|1 mal)"
                            + " (?:pro|in der) woche)\\b");
    private static final Pattern EVERY_FEW_WEEKS =
            pattern(
                    "\\b(?:alle "
                            + NUMBER
                            + " wochen|"
                            + NUMBER.replace("n>", "m>")
                            + "[- ]?wochentlich|jede (?<o>zweite|2\\.|dritte|3\\.|vierte|4\\.)"
                            + " woche|(?:alle )?(?<d>14|vierzehn|21)(?: tagen?|[-"
                            + " ]?tag(?:lich|ig)))(?!\\w)");
    private static final Pattern EVERY_FEW_MONTHS =
            pattern(
                    "\\b(?:alle "
                            + NUMBER
                            + " monate|jeden (?<o>zweiten|2\\.|dritten|3\\.) monat)\\b");
    private static final Pattern EVERY_MONTH =
            pattern(
                    "\\b(?:(?:ein(?:mal)?|1\\s*x|1 mal) (?:im|pro)"
                            + " monat|(?:im|des|pro|jeden|jedes|in jedem|eines)"
                            + " monat(?:s|es)?|(?:einmal )?monatlich)\\b");

    static ScheduleDays read(ScheduleText text, boolean dated) {
        var weeks = text.take(EVERY_FEW_WEEKS).map(ScheduleDays::weeks);
        text.takeAll(EVERY_WEEK);
        var months =
                text.take(EVERY_FEW_MONTHS)
                        .map(m -> number(m.group("n") != null ? m.group("n") : m.group("o")));
        boolean monthly = !text.takeAll(EVERY_MONTH).isEmpty() || months.isPresent();
        var groups = new ScheduleDayReader(text).read();
        if (text.problem().isPresent()) {
            return NONE;
        }
        if (groups.isEmpty() && !dated) {
            text.problem(
                    "Wochentag",
                    "Es fehlt der Wochentag. Schreiben Sie zum Beispiel " + ScheduleText.EXAMPLE);
        }
        boolean positioned = groups.stream().anyMatch(g -> !g.positions().isEmpty());
        if (dated && (positioned || monthly || weeks.isPresent())) {
            contradiction(text);
        }
        return positioned
                ? positioned(text, groups, weeks, months, monthly)
                : everyWeek(text, groups, weeks, monthly);
    }

    private static int weeks(MatchResult match) {
        String days = match.group("d");
        if (days != null) {
            return days.equals("21") ? 3 : 2;
        }
        for (String group : List.of("n", "m", "o")) {
            if (match.group(group) != null) {
                return number(match.group(group));
            }
        }
        return 1;
    }

    private static int number(String word) {
        return switch (word) {
            case "ein" -> 1;
            case "zwei", "zweite", "zweiten" -> 2;
            case "drei", "dritte", "dritten" -> 3;
            case "vier", "vierte" -> 4;
            case "sechs" -> 6;
            case "acht" -> 8;
            case String figures -> Integer.parseInt(figures.replace(".", ""));
        };
    }

    private static void contradiction(ScheduleText text) {
        text.problem(
                "Wiederholung",
                "Hier stehen verschiedene Wiederholungen. Schreiben Sie jede auf eine eigene Zeile,"
                        + " zum Beispiel «jeden Montag 9 bis 11 Uhr» und «alle 2 Wochen am Dienstag 9"
                        + " bis 11 Uhr».");
    }

    private static ScheduleDays everyWeek(
            ScheduleText text,
            List<ScheduleDayReader.Group> groups,
            Optional<Integer> weeks,
            boolean monthly) {
        if (monthly) {
            text.problem(
                    "welcher Tag im Monat",
                    "Der wievielte Tag im Monat ist es? Schreiben Sie zum Beispiel «am 1. Dienstag"
                            + " im Monat 19 bis 21 Uhr».");
        }
        if (weeks.isPresent() && groups.size() > 1) {
            contradiction(text);
        }
        return interval(text, groups, weeks.orElse(1));
    }

    private static ScheduleDays interval(
            ScheduleText text, List<ScheduleDayReader.Group> groups, int interval) {
        if (interval < 1 || interval > 12) {
            text.problem(
                    "alle " + interval,
                    "Alle %d? Schreiben Sie eine Zahl von 1 bis 12, zum Beispiel «alle 2 Wochen am Dienstag 19 bis 21 Uhr»."
                            .formatted(interval));
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        groups.forEach(group -> days.addAll(group.days()));
        return new ScheduleDays(days, List.of(), interval);
    }

    private static ScheduleDays positioned(
            ScheduleText text,
            List<ScheduleDayReader.Group> groups,
            Optional<Integer> weeks,
            Optional<Integer> months,
            boolean monthly) {
        if (weeks.isPresent() || groups.stream().anyMatch(g -> g.positions().isEmpty())) {
            contradiction(text);
            return NONE;
        }
        var only = groups.getFirst().positions();
        if (!monthly && groups.size() == 1 && only.size() == 1 && only.getFirst() > 1) {
            if (only.getFirst() == 2 && groups.getFirst().every()) {
                return interval(text, groups, 2);
            }
            text.problem(
                    only.getFirst() + ". im Monat",
                    "Ist der %1$d. im Monat gemeint? Schreiben Sie dann «am %1$d. Samstag im Monat», sonst «alle %1$d Wochen am Samstag»."
                            .formatted(only.getFirst()));
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        var positions = new TreeSet<Position>();
        for (var group : groups) {
            days.addAll(group.days());
            group.positions()
                    .forEach(n -> group.days().forEach(day -> positions.add(new Position(n, day))));
        }
        interval(text, groups, months.orElse(1));
        return new ScheduleDays(days, List.copyOf(positions), months.orElse(1));
    }
}
