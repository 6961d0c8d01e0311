package ch.mitenand.offer.ui;

import ch.mitenand.offer.Schedule;
import ch.mitenand.offer.Weekday;
import ch.mitenand.shared.SwissFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** When an offer takes place, in whole parts of a sentence. */
final class TimeSentences {

    private static final String MONTH_DAY = "BYMONTHDAY=";
    private static final String ONCE = "COUNT=1";

    private record Hours(LocalTime start, LocalTime end) {

        private static Hours of(Schedule schedule) {
            return new Hours(schedule.startTime(), schedule.endTime());
        }

        private String after(String days) {
            return days + ", " + SwissFormat.times(start, end) + " Uhr";
        }
    }

    private TimeSentences() {}

    /**
     * One for each rule, for instance {@code jeden 1. und 3. Dienstag im Monat, 18.30–20.00 Uhr},
     * then single days of the same hours together, for instance {@code am 04.12., 11.12. und
     * 18.12.2026, 18.30–20.00 Uhr}.
     */
    static List<String> of(List<Schedule> schedules) {
        var sentences = new ArrayList<String>();
        var single = new LinkedHashMap<Hours, List<LocalDate>>();
        for (Schedule schedule : schedules) {
            var hours = Hours.of(schedule);
            if (isOnce(schedule)) {
                single.computeIfAbsent(hours, _ -> new ArrayList<>()).add(schedule.firstDay());
            } else {
                sentences.add(hours.after(days(schedule)));
            }
        }
        single.forEach((hours, days) -> sentences.add(hours.after(onDates(days))));
        return sentences;
    }

    /** Whether there is one meeting only, so that its date says everything. */
    static boolean isOnce(Schedule schedule) {
        return schedule.firstDay().equals(schedule.lastDay())
                || Arrays.asList(schedule.rrule().split(";")).contains(ONCE);
    }

    private static String onDates(List<LocalDate> days) {
        boolean alone = days.stream().distinct().count() == 1;
        return alone
                ? "am " + SwissFormat.weekdayAndDate(days.getFirst())
                : "am " + SwissFormat.dates(days);
    }

    private static String days(Schedule schedule) {
        return schedule.frequency().equals("MONTHLY") ? monthly(schedule) : weekly(schedule);
    }

    private static String weekly(Schedule schedule) {
        var days =
                schedule.byDay().isEmpty()
                        ? List.of(Weekday.of(schedule.firstDay().getDayOfWeek()))
                        : schedule.byDay().stream().map(Weekday::ofRule).toList();
        String names = SwissFormat.join(days.stream().map(Weekday::germanName).toList());
        return schedule.interval() == 1
                ? names
                : names + ", alle " + schedule.interval() + " Wochen";
    }

    private static String monthly(Schedule schedule) {
        boolean every = schedule.interval() == 1;
        String rhythm = every ? "jeden" : "alle " + schedule.interval() + " Monate am";
        if (schedule.byDay().isEmpty()) {
            return (every ? "jeden Monat am" : rhythm) + " " + dayOfMonth(schedule);
        }
        return rhythm + " " + MonthPositions.words(schedule.byDay()) + (every ? " im Monat" : "");
    }

    private static String dayOfMonth(Schedule schedule) {
        var named =
                Arrays.stream(schedule.rrule().split(";"))
                        .filter(part -> part.startsWith(MONTH_DAY))
                        .flatMap(part ->
                                Arrays.stream(part.substring(MONTH_DAY.length()).split(",")))
                        .map(day -> day + ".")
                        .toList();
        return named.isEmpty()
                ? schedule.firstDay().getDayOfMonth() + "."
                : SwissFormat.join(named);
    }
}
