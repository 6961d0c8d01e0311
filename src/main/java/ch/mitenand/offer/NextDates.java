package ch.mitenand.offer;

import ch.mitenand.region.Regions;
import ch.mitenand.region.SchoolHoliday;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.springframework.stereotype.Component;

/**
 * Works out the next meetings of an offer from its schedules, school holidays and single days off.
 */
@Component
public class NextDates {

    private static final int MOST_STEPS = 1_000;

    private final Regions regions;
    private final Clock clock;

    NextDates(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    /** One meeting, in the canton's time zone. */
    public record Meeting(LocalDate day, LocalTime start, LocalTime end) {}

    /** The next meetings from today on, soonest first, at most {@code most}. */
    public List<Meeting> next(OfferDetails offer, int most) {
        var content = offer.content();
        int bfs =
                content.places().isEmpty()
                        ? offer.organisation().content().bfs()
                        : content.places().getFirst().bfs();
        return next(content.schedules(), bfs, most);
    }

    /** The next meetings of some schedules in a municipality from today on, soonest first. */
    public List<Meeting> next(List<Schedule> schedules, int bfs, int most) {
        var meetings = new ArrayList<Meeting>();
        for (Schedule schedule : schedules) {
            var holidays =
                    schedule.exceptSchoolHolidays()
                            ? regions.schoolHolidays(bfs)
                            : List.<SchoolHoliday>of();
            for (LocalDate day : days(schedule, holidays, LocalDate.now(clock), most)) {
                meetings.add(new Meeting(day, schedule.startTime(), schedule.endTime()));
            }
        }
        return meetings.stream()
                .sorted(Comparator.comparing(Meeting::day).thenComparing(Meeting::start))
                .limit(most)
                .toList();
    }

    /** The days of a schedule from a day on. */
    static List<LocalDate> days(
            Schedule schedule, List<SchoolHoliday> holidays, LocalDate from, int most) {
        var days = new ArrayList<LocalDate>();
        var off = Arrays.asList(schedule.exceptDays());
        try {
            var first = schedule.firstDay();
            var instances =
                    new RecurrenceRule(schedule.rrule())
                            .iterator(
                                    new DateTime(
                                            first.getYear(),
                                            first.getMonthValue() - 1,
                                            first.getDayOfMonth()));
            if (from.isAfter(first)) {
                instances.fastForward(
                        new DateTime(
                                from.getYear(), from.getMonthValue() - 1, from.getDayOfMonth()));
            }
            for (int step = 0;
                    step < MOST_STEPS && instances.hasNext() && days.size() < most;
                    step++) {
                var next = instances.nextDateTime();
                var day = LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth());
                if (day.isAfter(schedule.lastDay())) {
                    break;
                }
                boolean takesPlace =
                        !off.contains(day) && holidays.stream().noneMatch(h -> h.contains(day));
                if (takesPlace && !day.isBefore(from) && !day.isBefore(first)) {
                    days.add(day);
                }
            }
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("rule " + schedule.rrule(), e);
        }
        return days;
    }
}
