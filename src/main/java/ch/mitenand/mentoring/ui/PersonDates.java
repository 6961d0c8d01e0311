package ch.mitenand.mentoring.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
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
        var picker = new DatePicker(label);
        picker.setLocale(SWISS);
        picker.setI18n(texts());
        picker.setHelperText("TT.MM.JJJJ");
        picker.setManualValidation(true);
        return picker;
    }

    private static DatePickerI18n texts() {
        var words = DateFormatSymbols.getInstance(SWISS);
        return new DatePickerI18n()
                .setMonthNames(List.of(words.getMonths()).subList(0, 12))
                .setWeekdays(weekdays(words.getWeekdays()))
                .setWeekdaysShort(weekdays(words.getShortWeekdays()))
                .setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d.M.yy")
                .setToday("Heute")
                .setCancel("Abbrechen")
                .setFirstDayOfWeek(1);
    }

    /** From Sunday; the first of the symbols is empty. */
    private static List<String> weekdays(String[] symbols) {
        return Arrays.stream(symbols).skip(1).map(s -> s.replace(".", "")).toList();
    }
}
