package ch.mitenand.fit;

import static ch.mitenand.fit.FitRule.TIME;

import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OffersInFull.OfferInFull;
import ch.mitenand.offer.Schedule;
import ch.mitenand.offer.TimeOfDay;
import ch.mitenand.offer.Weekday;
import ch.mitenand.shared.SwissFormat;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Weekday and time of day. The days of one schedule belong together (a course on Tuesday and
 * Thursday); several schedules are taken for a choice.
 */
final class TimeCheck implements Check {

    private static final int BY_APPOINTMENT = 800;
    private static final int ONE_OF_SEVERAL = 700;
    private static final int SOME_DAYS = 300;

    private record Slot(Weekday day, TimeOfDay time) {

        String germanName() {
            return day.germanName() + " " + time.germanName();
        }

        boolean suits(FitNeed need) {
            return (need.days().isEmpty() || need.days().contains(day))
                    && (need.times().isEmpty() || need.times().contains(time));
        }
    }

    @Override
    public Rated rate(Search search, OfferInFull offer) {
        var need = search.need();
        if (!TIME.isAsked(need)) {
            return Rated.silent(TIME);
        }
        var schedules = running(offer.content(), search.today());
        var suiting = schedules.stream().filter(schedule -> suits(need, schedule)).toList();
        if (!suiting.isEmpty()) {
            return suiting(schedules, suiting);
        }
        if (offer.content().byAppointment()) {
            return Rated.fits(TIME, BY_APPOINTMENT, "Termine sind nach Absprache möglich.");
        }
        return schedules.isEmpty()
                ? Rated.unknown(TIME, Rated.FULL / 2, "Tage und Zeiten sind nicht angegeben.")
                : unsuiting(need, schedules);
    }

    private static Rated suiting(List<Schedule> schedules, List<Schedule> suiting) {
        String when = "Die Zeit passt: %s.".formatted(names(suiting.stream()));
        return Rated.fits(
                TIME, suiting.size() == schedules.size() ? Rated.FULL : ONE_OF_SEVERAL, when);
    }

    private static Rated unsuiting(FitNeed need, List<Schedule> schedules) {
        boolean some =
                schedules.stream().flatMap(TimeCheck::slots).anyMatch(slot -> slot.suits(need));
        String when = names(schedules.stream());
        return some
                ? Rated.misses(TIME, SOME_DAYS, "Nicht alle Tage passen: %s.".formatted(when))
                : Rated.misses(TIME, 0, "Die Zeit passt nicht: %s.".formatted(when));
    }

    private static boolean suits(FitNeed need, Schedule schedule) {
        return slots(schedule).allMatch(slot -> slot.suits(need));
    }

    private static Stream<Slot> slots(Schedule schedule) {
        var time = TimeOfDay.of(schedule.startTime());
        var days = schedule.byDay();
        return days.isEmpty()
                ? Stream.of(new Slot(Weekday.of(schedule.firstDay().getDayOfWeek()), time))
                : days.stream().map(day -> new Slot(Weekday.ofRule(day), time));
    }

    private static String names(Stream<Schedule> schedules) {
        return SwissFormat.join(
                schedules
                        .flatMap(TimeCheck::slots)
                        .distinct()
                        .sorted(Comparator.comparing(Slot::day).thenComparing(Slot::time))
                        .map(Slot::germanName)
                        .toList());
    }

    /** The schedules that are not over. */
    static List<Schedule> running(OfferContent content, LocalDate today) {
        return content.schedules().stream()
                .filter(schedule -> !schedule.lastDay().isBefore(today))
                .toList();
    }
}
