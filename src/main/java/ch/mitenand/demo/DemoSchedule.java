package ch.mitenand.demo;

import ch.mitenand.offer.Schedule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Reads when a demo offer takes place; days count from the day on which it is loaded. */
final class DemoSchedule {

    private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    private DemoSchedule() {}

    static Schedule of(YamlNode node, LocalDate today) {
        var days = node.list("days").stream().map(YamlNode::value).toList();
        boolean monthly = node.text("freq").equals("monthly");
        Integer interval = node.optionalInteger("interval");
        String rule =
                "FREQ="
                        + (monthly ? "MONTHLY" : "WEEKLY")
                        + (interval == null || interval == 1 ? "" : ";INTERVAL=" + interval)
                        + ";BYDAY="
                        + String.join(",", days);
        var monday = today.plusWeeks(node.integer("startsInWeeks")).with(DayOfWeek.MONDAY);
        var first =
                days.stream()
                        .map(day -> first(monday, day, node))
                        .min(Comparator.naturalOrder())
                        .orElseThrow(() -> node.fault("'days' fehlt"));
        return new Schedule(
                UUID.randomUUID(),
                first,
                first.plusWeeks(node.integer("lastsWeeks")),
                time(node, "start"),
                time(node, "end"),
                rule,
                node.flag("exceptSchoolHolidays"),
                new LocalDate[0]);
    }

    private static LocalDate first(LocalDate monday, String day, YamlNode node) {
        int number = day.length() < 2 ? -1 : DAYS.indexOf(day.substring(day.length() - 2));
        if (number < 0) {
            throw node.fault("kein Wochentag: " + day);
        }
        var weekday = DayOfWeek.of(number + 1);
        String nth = day.substring(0, day.length() - 2);
        if (nth.isEmpty()) {
            return monday.with(TemporalAdjusters.nextOrSame(weekday));
        }
        var adjuster = TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(nth), weekday);
        var first = monday.with(adjuster);
        return first.isBefore(monday)
                ? monday.plusMonths(1).withDayOfMonth(1).with(adjuster)
                : first;
    }

    private static LocalTime time(YamlNode node, String field) {
        try {
            return LocalTime.parse(node.text(field));
        } catch (DateTimeParseException e) {
            throw node.fault("keine Zeit: " + node.text(field));
        }
    }
}
