package ch.mitenand.publishing.ui;

import ch.mitenand.shared.SwissFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long something has been waiting, in days of the calendar. */
final class ReviewAge {

    private ReviewAge() {}

    /** For instance {@code seit heute}, {@code seit gestern} or {@code seit 3 Tagen}. */
    static String of(Instant since, Clock clock) {
        long days =
                ChronoUnit.DAYS.between(
                        LocalDate.ofInstant(since, clock.getZone()), LocalDate.now(clock));
        if (days <= 0) {
            return "seit heute";
        }
        return days == 1 ? "seit gestern" : "seit " + SwissFormat.number(days) + " Tagen";
    }
}
