package ch.mitenand.schedule;

import ch.mitenand.offer.Weekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A recurrence rule with its first and last day. */
record ScheduleRule(String rrule, LocalDate firstDay, LocalDate lastDay) {

    /** A single date; a weekday, if named, must be the right one. */
    static Optional<ScheduleRule> once(ScheduleText text, LocalDate day, Set<DayOfWeek> named) {
        if (!named.isEmpty() && !named.equals(Set.of(day.getDayOfWeek()))) {
            text.problem(
                    ScheduleDates.words(day),
                    "Der %s ist ein %s. Prüfen Sie Wochentag und Datum."
                            .formatted(ScheduleDates.words(day), name(day.getDayOfWeek())));
            return Optional.empty();
        }
        return Optional.of(
                new ScheduleRule(
                        "FREQ=WEEKLY;COUNT=1;BYDAY=" + code(day.getDayOfWeek()), day, day));
    }

    /** A series that starts with the first day that fits. */
    static Optional<ScheduleRule> repeated(
            ScheduleText text, ScheduleDays days, LocalDate first, LocalDate last) {
        var start = first.datesUntil(last.plusDays(1)).filter(day -> fits(days, day)).findFirst();
        if (start.isEmpty()) {
            text.problem(
                    "Zeitraum",
                    "Zwischen dem %s und dem %s liegt kein solcher Tag. Prüfen Sie Wochentag und Daten."
                            .formatted(ScheduleDates.words(first), ScheduleDates.words(last)));
        }
        return start.map(day -> new ScheduleRule(rrule(days), day, last));
    }

    private static boolean fits(ScheduleDays days, LocalDate day) {
        return days.positions().isEmpty()
                ? days.days().contains(day.getDayOfWeek())
                : days.positions().stream().anyMatch(position -> fits(position, day));
    }

    private static boolean fits(ScheduleDays.Position position, LocalDate day) {
        int number =
                position.number() < 0
                        ? -1 - (day.lengthOfMonth() - day.getDayOfMonth()) / 7
                        : (day.getDayOfMonth() + 6) / 7;
        return day.getDayOfWeek() == position.day() && number == position.number();
    }

    private static String rrule(ScheduleDays days) {
        boolean monthly = !days.positions().isEmpty();
        String byDay =
                monthly
                        ? days.positions().stream()
                                .map(position -> position.number() + code(position.day()))
                                .collect(Collectors.joining(","))
                        : days.days().stream()
                                .map(ScheduleRule::code)
                                .collect(Collectors.joining(","));
        return "FREQ="
                + (monthly ? "MONTHLY" : "WEEKLY")
                + (days.interval() == 1 ? "" : ";INTERVAL=" + days.interval())
                + ";BYDAY="
                + byDay;
    }

    private static String code(DayOfWeek day) {
        return Weekday.of(day).icalCode();
    }

    static String name(DayOfWeek day) {
        return Weekday.of(day).germanName();
    }
}
