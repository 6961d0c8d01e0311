package ch.mitenand.mentoring.ui;

import ch.mitenand.shell.DayPicker;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as they are written and chosen in German-speaking Switzerland. */
final class PersonDates {

    private static final Locale SWISS = Locale.of("de", "CH");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", SWISS);

    private PersonDates() {}

    /** For instance {@code 04.10.2026}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For instance {@code seit 3 Wochen}. */
    static String since(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(day, today);
        if (days < 1) {
            return "seit heute";
        }
        if (days == 1) {
            return "seit gestern";
        }
        if (days < 14) {
            return "seit " + days + " Tagen";
        }
        long months = ChronoUnit.MONTHS.between(day, today);
        return months < 2 ? "seit " + days / 7 + " Wochen" : "seit " + months + " Monaten";
    }

    static DatePicker picker(String label) {
        var picker = DayPicker.of(label, null);
        picker.setHelperText("TT.MM.JJJJ");
        picker.setManualValidation(true);
        return picker;
    }
}
