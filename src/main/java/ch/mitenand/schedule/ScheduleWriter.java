package ch.mitenand.schedule;

import ch.mitenand.offer.Schedule;
import ch.mitenand.offer.Weekday;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Writes schedules in words. */
final class ScheduleWriter {

    private static final Pattern RULE =
            Pattern.compile(
                    "FREQ=(?:WEEKLY|MONTHLY)(?:;(?:INTERVAL=\\d+|COUNT=1|BYDAY=[-+\\dA-Z,]+))*");
    private static final Pattern PLAIN_DAY = Pattern.compile("MO|TU|WE|TH|FR|SA|SU");
    private static final Pattern POSITION = Pattern.compile("(?:[1-5]|-1)(?:" + PLAIN_DAY + ")");

    private ScheduleWriter() {}

    static String words(Schedule schedule) {
        boolean monthly = schedule.frequency().equals("MONTHLY");
        var kind = monthly ? POSITION : PLAIN_DAY;
        boolean known =
                RULE.matcher(schedule.rrule()).matches()
                        && !(monthly && schedule.byDay().isEmpty())
                        && schedule.byDay().stream().allMatch(day -> kind.matcher(day).matches());
        if (!known) {
            throw new IllegalArgumentException("no words for the rule " + schedule.rrule());
        }
        String days = monthly ? monthly(schedule) : weekly(schedule);
        return days
                + " "
                + ScheduleWords.time(schedule.startTime())
                + " bis "
                + ScheduleWords.time(schedule.endTime())
                + " Uhr"
                + (schedule.exceptSchoolHolidays() ? " ausser Schulferien" : "");
    }

    private static String weekly(Schedule schedule) {
        if (Arrays.asList(schedule.rrule().split(";")).contains("COUNT=1")) {
            var day = schedule.firstDay();
            return ScheduleRule.name(day.getDayOfWeek()) + ", " + ScheduleDates.words(day) + ",";
        }
        var days = EnumSet.noneOf(DayOfWeek.class);
        schedule.byDay().forEach(code -> days.add(day(code)));
        if (days.isEmpty()) {
            days.add(schedule.firstDay().getDayOfWeek());
        }
        if (schedule.interval() > 1) {
            return "alle " + schedule.interval() + " Wochen am " + names(days);
        }
        if (days.size() == 7) {
            return "täglich";
        }
        return isRow(days) ? names(days) : "jeden " + names(days);
    }

    private static boolean isRow(Set<DayOfWeek> days) {
        var list = List.copyOf(days);
        return list.size() > 2
                && list.getLast().getValue() - list.getFirst().getValue() == list.size() - 1;
    }

    private static String names(Set<DayOfWeek> days) {
        var names = days.stream().map(ScheduleRule::name).toList();
        return isRow(days) ? names.getFirst() + " bis " + names.getLast() : joined(names);
    }

    private static String monthly(Schedule schedule) {
        var positions = new LinkedHashMap<DayOfWeek, Set<ScheduleDays.Position>>();
        for (String code : schedule.byDay()) {
            var day = day(code);
            int number = Integer.parseInt(code.substring(0, code.length() - 2));
            positions
                    .computeIfAbsent(day, _ -> new TreeSet<>())
                    .add(new ScheduleDays.Position(number, day));
        }
        var parts = new ArrayList<String>();
        positions.forEach((day, at) -> parts.add(numbers(at) + " " + ScheduleRule.name(day)));
        return schedule.interval() == 1
                ? "am " + joined(parts) + " im Monat"
                : "alle " + schedule.interval() + " Monate am " + joined(parts);
    }

    private static String numbers(Set<ScheduleDays.Position> positions) {
        return joined(
                positions.stream()
                        .map(p -> p.number() < 0 ? "letzten" : p.number() + ".")
                        .toList());
    }

    private static DayOfWeek day(String code) {
        return DayOfWeek.valueOf(Weekday.ofRule(code).name());
    }

    private static String joined(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " und " + words.getLast();
    }
}
