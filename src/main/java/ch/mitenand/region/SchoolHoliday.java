package ch.mitenand.region;

import java.time.LocalDate;

/** School holidays of a district, first and last day included. */
public record SchoolHoliday(String name, LocalDate firstDay, LocalDate lastDay) {

    /** Whether the day lies in these holidays. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
