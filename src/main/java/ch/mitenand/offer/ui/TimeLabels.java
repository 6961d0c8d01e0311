package ch.mitenand.offer.ui;

import ch.mitenand.offer.OfferSummary;
import ch.mitenand.offer.Schedule;
import ch.mitenand.offer.Weekday;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Weekdays and times in words. */
final class TimeLabels {

    private record Slot(int nth, LocalTime start, LocalTime end) {}

    private TimeLabels() {}

    /** The usual two letters of a weekday. */
    static String abbreviation(Weekday day) {
        return day.germanName().substring(0, 2);
    }

    /**
     * One line per time of day, for instance {@code Mo, Mi 18.30–20.00} or {@code 1. Sa im Monat
     * 10.00–13.30}.
     */
    static List<String> lines(List<OfferSummary.Time> times) {
        var days = new LinkedHashMap<Slot, List<Weekday>>();
        for (var time : times) {
            var slot = new Slot(time.nth(), time.start(), time.end());
            var known = days.computeIfAbsent(slot, _ -> new ArrayList<>());
            if (!known.contains(time.day())) {
                known.add(time.day());
            }
        }
        var lines = new ArrayList<String>();
        days.forEach((slot, on) -> lines.add(line(slot, on)));
        return lines;
    }

    /** A whole sentence part, for instance {@code Montag und Mittwoch, 18.30–20.00 Uhr}. */
    static String sentence(Schedule schedule) {
        var days = new ArrayList<String>();
        int nth = 0;
        for (String part : schedule.byDay()) {
            nth = nth(part);
            days.add(Weekday.ofRule(part).germanName());
        }
        if (days.isEmpty()) {
            days.add(Weekday.of(schedule.firstDay().getDayOfWeek()).germanName());
        }
        String names = SwissFormat.join(days);
        String when =
                schedule.frequency().equals("MONTHLY")
                        ? monthly(nth, names, schedule)
                        : weekly(names, schedule);
        return when + ", " + SwissFormat.times(schedule.startTime(), schedule.endTime()) + " Uhr";
    }

    /** The position in the month of a rule's part such as 1SA or -1SA; 0 for every one. */
    static int nth(String byDay) {
        String number = byDay.substring(0, byDay.length() - 2);
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private static String weekly(String days, Schedule schedule) {
        return schedule.interval() == 1 ? days : days + ", alle " + schedule.interval() + " Wochen";
    }

    private static String monthly(int nth, String days, Schedule schedule) {
        String which = nth < 0 ? "letzter " : nth == 0 ? "" : nth + ". ";
        return which
                + days
                + (schedule.interval() == 1
                        ? " im Monat"
                        : ", alle " + schedule.interval() + " Monate");
    }

    private static String line(Slot slot, List<Weekday> days) {
        String which = slot.nth() < 0 ? "letzter " : slot.nth() == 0 ? "" : slot.nth() + ". ";
        String month = slot.nth() == 0 ? "" : " im Monat";
        return which + days(days) + month + " " + SwissFormat.times(slot.start(), slot.end());
    }

    private static String days(List<Weekday> days) {
        var sorted = days.stream().sorted().toList();
        boolean run =
                sorted.size() > 2
                        && sorted.getLast().ordinal() - sorted.getFirst().ordinal()
                                == sorted.size() - 1;
        return run
                ? abbreviation(sorted.getFirst()) + "–" + abbreviation(sorted.getLast())
                : String.join(", ", sorted.stream().map(TimeLabels::abbreviation).toList());
    }
}
