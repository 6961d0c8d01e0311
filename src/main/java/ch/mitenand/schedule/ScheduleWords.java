package ch.mitenand.schedule;

import ch.mitenand.offer.Schedule;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;

/**
 * Reads and writes schedules in the words that people use: {@code jeden Dienstag 19 bis 21 Uhr
 * ausser Schulferien}. What is not understood for sure is never guessed.
 */
public final class ScheduleWords {

    /** Longer texts are not read; real ones have about sixty characters. */
    static final int MOST_CHARACTERS = 200;

    private ScheduleWords() {}

    /** What came of reading words. */
    public sealed interface Parsed {}

    /**
     * The words are clear.
     *
     * @param schedule starts with the first day that fits the words, has a new id and no single
     *     days off
     */
    public record Understood(Schedule schedule) implements Parsed {}

    /**
     * The words are unclear, or something is missing.
     *
     * @param what the part of the words it is about, or the name of what is missing; may contain
     *     what the person typed
     * @param hint German sentences for the person: which part, what to do, and an example
     */
    public record NotUnderstood(String what, String hint) implements Parsed {}

    /**
     * Reads one series of meetings. Understood are weekdays (every week, every few weeks, at
     * positions in the month), single dates, times of day, and whether the school holidays are
     * free.
     *
     * @param firstDay first possible day of the series; the words may name a later one
     * @param lastDay last possible day of the series; the words may name another one
     */
    public static Parsed read(String words, LocalDate firstDay, LocalDate lastDay) {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "ends on " + lastDay + " before it starts on " + firstDay);
        }
        if (words.length() > MOST_CHARACTERS) {
            return new NotUnderstood(
                    "Länge",
                    "Das ist zu lang. Schreiben Sie nur Tage und Uhrzeit, zum Beispiel "
                            + ScheduleText.EXAMPLE);
        }
        var text = new ScheduleText(words);
        var schedule = schedule(text, firstDay, lastDay);
        var problem = text.problem();
        if (problem.isPresent()) {
            return problem.get();
        }
        return new Understood(schedule.orElseThrow());
    }

    private static Optional<Schedule> schedule(
            ScheduleText text, LocalDate firstDay, LocalDate lastDay) {
        var dates = ScheduleDates.read(text, firstDay, lastDay);
        var times = ScheduleTimes.read(text);
        boolean exceptHolidays = ScheduleHolidays.read(text);
        var lonelyStart =
                times.isEmpty()
                        ? ScheduleTimes.takeLonelyStart(text)
                        : Optional.<MatchResult>empty();
        var days = ScheduleDays.read(text, dates.single().isPresent());
        if (times.isEmpty()) {
            ScheduleTimes.explainMissing(text, lonelyStart);
        }
        if (text.problem().isPresent()) {
            return Optional.empty();
        }
        var time = times.orElseThrow();
        return dates.single().isPresent()
                ? ScheduleRule.once(text, dates.single().get(), days.days())
                        .map(rule -> schedule(rule, time, exceptHolidays))
                : ScheduleRule.repeated(text, days, dates.first(), dates.last())
                        .map(rule -> schedule(rule, time, exceptHolidays));
    }

    private static Schedule schedule(
            ScheduleRule rule, ScheduleTimes times, boolean exceptHolidays) {
        return new Schedule(
                UUID.randomUUID(),
                rule.firstDay(),
                rule.lastDay(),
                times.start(),
                times.end(),
                rule.rrule(),
                exceptHolidays,
                new LocalDate[0]);
    }

    /**
     * A schedule in words that {@link #read} understands as the same rule, times and school
     * holidays. Days of a rule come back in the order of the week. Not in the words are the first
     * and the last day (except of a single date) and the single days off.
     *
     * @throws IllegalArgumentException if the rule has parts for which there are no words, such as
     *     BYMONTHDAY, or a COUNT other than 1
     */
    public static String words(Schedule schedule) {
        return ScheduleWriter.words(schedule);
    }

    /** A time of day as it is written in Switzerland: 9 or 9.30. */
    static String time(LocalTime time) {
        return time.getMinute() == 0
                ? String.valueOf(time.getHour())
                : "%d.%02d".formatted(time.getHour(), time.getMinute());
    }
}
