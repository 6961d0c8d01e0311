package ch.mitenand.offer.ui;

import ch.mitenand.offer.OfferSummary;
import ch.mitenand.offer.Weekday;
import ch.mitenand.shared.SwissFormat;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Weekdays and times in a few letters, as cards show them. */
final class TimeLabels {

    private record Slot(int nth, LocalTime start, LocalTime end) {}

    private record Line(List<Weekday> days, boolean monthly, LocalTime start, LocalTime end) {}

    private TimeLabels() {}

    /** The usual two letters of a weekday. */
    static String abbreviation(Weekday day) {
        return day.germanName().substring(0, 2);
    }

    /**
     * One line per time of day, for instance {@code Mo, Mi 18.30–20.00} or {@code 1. und 3. Sa im
     * Monat 10.00–13.30}.
     */
    static List<String> lines(List<OfferSummary.Time> times) {
        var days = new LinkedHashMap<Slot, TreeSet<Weekday>>();
        for (var time : times) {
            var slot = new Slot(time.nth(), time.start(), time.end());
            days.computeIfAbsent(slot, _ -> new TreeSet<>()).add(time.day());
        }
        var positions = new LinkedHashMap<Line, List<Integer>>();
        days.forEach((slot, on) -> {
            var line = new Line(List.copyOf(on), slot.nth() != 0, slot.start(), slot.end());
            positions.computeIfAbsent(line, _ -> new ArrayList<>()).add(slot.nth());
        });
        return positions.entrySet().stream().map(TimeLabels::line).toList();
    }

    /** The position in the month of a rule's part such as 1SA or -1SA; 0 for every one. */
    static int nth(String byDay) {
        String number = byDay.substring(0, byDay.length() - 2);
        return number.isEmpty() ? 0 : Integer.parseInt(number);
    }

    private static String line(Map.Entry<Line, List<Integer>> entry) {
        var line = entry.getKey();
        String times = SwissFormat.times(line.start(), line.end());
        if (!line.monthly()) {
            return days(line.days()) + " " + times;
        }
        var which = entry.getValue().stream().map(nth -> MonthPositions.name(nth, "r")).toList();
        return SwissFormat.join(which) + " " + days(line.days()) + " im Monat " + times;
    }

    private static String days(List<Weekday> days) {
        int distance = days.getLast().ordinal() - days.getFirst().ordinal();
        boolean run = days.size() > 2 && distance == days.size() - 1;
        return run
                ? abbreviation(days.getFirst()) + "–" + abbreviation(days.getLast())
                : String.join(", ", days.stream().map(TimeLabels::abbreviation).toList());
    }
}
