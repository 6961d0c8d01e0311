package ch.mitenand.mentorship.ui;

import ch.mitenand.shell.DayPicker;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as they are written and chosen in German-speaking Switzerland. */
final class WorkbenchDates {

    private static final Locale SWISS = Locale.of("de", "CH");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy", SWISS);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d.M.yyyy, HH.mm", SWISS);

    private WorkbenchDates() {}

    /** For instance {@code 4.10.2026}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For instance {@code 4.10.2026, 14.32}. */
    static String moment(Instant at, Clock clock) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    /** For instance {@code seit 3 Wochen}. */
    static String since(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 1) {
            return "seit heute";
        }
        return days == 1 ? "seit gestern" : "seit " + span(days, "Tagen", "Monaten");
    }

    /** How long somebody waits, for instance {@code wartet 5 Wochen}. */
    static String waiting(long days) {
        if (days < 1) {
            return "wartet seit heute";
        }
        return days == 1 ? "wartet 1 Tag" : "wartet " + span(days, "Tage", "Monate");
    }

    private static String span(long days, String manyDays, String months) {
        if (days < 14) {
            return days + " " + manyDays;
        }
        return days < 61 ? days / 7 + " Wochen" : days * 12 / 365 + " " + months;
    }

    /** For instance {@code noch 5 Tage}, {@code heute}, {@code überfällig seit 3 Tagen}. */
    static String due(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "heute";
        }
        if (days < 0) {
            return "überfällig seit " + (days == -1 ? "gestern" : -days + " Tagen");
        }
        if (days > 30) {
            return "bis " + day(day);
        }
        return days == 1 ? "bis morgen" : "noch " + days + " Tage";
    }

    static DatePicker picker(String label, LocalDate value, LocalDate first, LocalDate last) {
        var picker = DayPicker.of(label, value);
        picker.setMin(first);
        picker.setMax(last);
        picker.setRequiredIndicatorVisible(true);
        picker.setManualValidation(true);
        picker.setHelperText("Vom " + day(first) + " bis zum " + day(last));
        return picker;
    }
}
