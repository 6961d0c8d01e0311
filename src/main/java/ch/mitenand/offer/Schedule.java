package ch.mitenand.offer;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * When an offer takes place, in the canton's time zone.
 *
 * @param firstDay first day of the series, usually the first meeting
 * @param lastDay last day on which a meeting can be
 * @param startTime begin of each meeting
 * @param endTime end of each meeting, after {@code startTime}
 * @param rrule recurrence rule of RFC 5545, weekly or monthly
 * @param exceptSchoolHolidays whether there is no meeting in the school holidays of the place
 * @param exceptDays single days without a meeting
 */
@Embeddable
public record Schedule(
        UUID id,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalTime startTime,
        LocalTime endTime,
        String rrule,
        boolean exceptSchoolHolidays,
        LocalDate[] exceptDays) {

    public Schedule {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "ends on " + lastDay + " before it starts on " + firstDay);
        }
        if (!startTime.isBefore(endTime)) {
            throw new IllegalArgumentException(
                    "ends at " + endTime + " before it starts at " + startTime);
        }
    }

    /**
     * The part of the rule after {@code BYDAY=}, for instance TU and TH, or 1SA; empty when the
     * rule names none.
     */
    public List<String> byDay() {
        return Arrays.stream(rrule.split(";"))
                .filter(part -> part.startsWith("BYDAY="))
                .flatMap(part -> Arrays.stream(part.substring(6).split(",")))
                .toList();
    }

    /** WEEKLY or MONTHLY. */
    public String frequency() {
        return rrule.contains("FREQ=MONTHLY") ? "MONTHLY" : "WEEKLY";
    }

    /** Every how many weeks or months, from 1. */
    public int interval() {
        return Arrays.stream(rrule.split(";"))
                .filter(part -> part.startsWith("INTERVAL="))
                .map(part -> Integer.parseInt(part.substring(9)))
                .findFirst()
                .orElse(1);
    }
}
