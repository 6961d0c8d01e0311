package ch.mitenand.interchange;

import ch.mitenand.offer.OfferContent;
import ch.mitenand.offer.OfferDetails;
import ch.mitenand.offer.Schedule;
import ch.mitenand.offer.Weekday;
import ch.mitenand.region.Regions;
import ch.mitenand.region.SchoolHoliday;
import ch.mitenand.shared.SwissFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the times of an offer as HSDS schedules. */
@Component
class ScheduleEntries {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Regions regions;

    ScheduleEntries(Regions regions) {
        this.regions = regions;
    }

    /** The schedules of an offer; one without times that says so when one makes an appointment. */
    List<HsdsObject> of(OfferDetails offer) {
        var content = offer.content();
        var entries = new ArrayList<HsdsObject>();
        content.schedules().forEach(schedule -> entries.add(entry(schedule, content)));
        if (content.byAppointment()) {
            entries.add(
                    HsdsObject.of(HsdsObject.stableId("appointment", offer.id()))
                            .with("valid_to", content.validUntil().toString())
                            .with("description", Feature.BY_APPOINTMENT.germanName())
                            .with("attending_type", content.mode().germanName()));
        }
        return entries;
    }

    private HsdsObject entry(Schedule schedule, OfferContent content) {
        var offset =
                Values.ZONE.getRules().getOffset(schedule.firstDay().atTime(schedule.startTime()));
        return HsdsObject.of(schedule.id())
                .with("valid_to", content.validUntil().toString())
                .with("dtstart", schedule.firstDay().toString())
                .with("timezone", offset.getTotalSeconds() / 3600)
                .with("until", schedule.lastDay().toString())
                .with("wkst", "MO")
                .with("freq", schedule.frequency())
                .with("interval", schedule.interval())
                .with("byday", byDay(schedule))
                .with("bymonthday", byMonthDay(schedule))
                .with("description", content.intensity().de())
                .with("opens_at", time(schedule.startTime(), offset))
                .with("closes_at", time(schedule.endTime(), offset))
                .with("attending_type", content.mode().germanName())
                .with("notes", notes(schedule, content));
    }

    private static String time(LocalTime time, ZoneOffset offset) {
        return TIME.format(time) + offset.getId();
    }

    /**
     * The days of the rule; a weekly rule without any is meant for the weekday of the first day.
     */
    private static String byDay(Schedule schedule) {
        var days = schedule.byDay();
        if (!days.isEmpty()) {
            return part(schedule, "BYSETPOS=")
                    .map(position ->
                            days.stream()
                                    .map(day -> position + day)
                                    .collect(Collectors.joining(",")))
                    .orElseGet(() -> String.join(",", days));
        }
        return schedule.frequency().equals("WEEKLY")
                ? Weekday.of(schedule.firstDay().getDayOfWeek()).icalCode()
                : "";
    }

    private static String byMonthDay(Schedule schedule) {
        if (schedule.frequency().equals("WEEKLY") || !schedule.byDay().isEmpty()) {
            return "";
        }
        return part(schedule, "BYMONTHDAY=")
                .orElseGet(() -> String.valueOf(schedule.firstDay().getDayOfMonth()));
    }

    private String notes(Schedule schedule, OfferContent content) {
        var notes =
                new ArrayList<>(
                        List.of(
                                "Zeiten in Ortszeit (Europe/Zurich), auch nach der"
                                        + " Zeitumstellung"));
        if (schedule.exceptSchoolHolidays()) {
            notes.add("Nicht in den Schulferien" + holidays(schedule, content));
        }
        if (schedule.exceptDays().length > 0) {
            notes.add(
                    "Fällt aus am "
                            + Arrays.stream(schedule.exceptDays())
                                    .map(SwissFormat::date)
                                    .collect(Collectors.joining(", ")));
        }
        return Wording.sentences(notes);
    }

    private String holidays(Schedule schedule, OfferContent content) {
        if (content.places().isEmpty()) {
            return "";
        }
        String periods =
                regions.schoolHolidays(content.places().getFirst().bfs()).stream()
                        .filter(holiday ->
                                overlaps(holiday, schedule.firstDay(), schedule.lastDay()))
                        .map(holiday ->
                                SwissFormat.date(holiday.firstDay())
                                        + " bis "
                                        + SwissFormat.date(holiday.lastDay()))
                        .collect(Collectors.joining(", "));
        return periods.isEmpty() ? "" : " (" + periods + ")";
    }

    private static boolean overlaps(SchoolHoliday holiday, LocalDate first, LocalDate last) {
        return !holiday.firstDay().isAfter(last) && !holiday.lastDay().isBefore(first);
    }

    private static Optional<String> part(Schedule schedule, String name) {
        return Arrays.stream(schedule.rrule().split(";"))
                .filter(part -> part.startsWith(name))
                .map(part -> part.substring(name.length()))
                .findFirst();
    }
}
