package ch.mitenand.casefile.ui;

import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days as they are written and chosen in German-speaking Switzerland. */
public final class CaseDates {

    private static final Locale SWISS = Locale.of("de", "CH");
    private static final int NEAR_DAYS = 30;

    private CaseDates() {}

    /** For instance {@code heute}, {@code noch 5 Tage}, {@code überfällig seit 3 Tagen}. */
    public static String due(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return "heute";
        }
        if (days < 0) {
            return "überfällig seit " + (days == -1 ? "gestern" : -days + " Tagen");
        }
        if (days > NEAR_DAYS) {
            return "bis " + SwissFormat.date(day);
        }
        return days == 1 ? "bis morgen" : "noch " + days + " Tage";
    }

    /** A field for a day, with German names of months and days. */
    public static DatePicker picker(String label, @Nullable LocalDate value) {
        var picker = new DatePicker(label);
        picker.setValue(value);
        picker.setLocale(SWISS);
        picker.setI18n(texts());
        picker.setManualValidation(true);
        return picker;
    }

    private static DatePickerI18n texts() {
        var words = DateFormatSymbols.getInstance(SWISS);
        return new DatePickerI18n()
                .setMonthNames(List.of(words.getMonths()).subList(0, 12))
                .setWeekdays(weekdays(words.getWeekdays()))
                .setWeekdaysShort(weekdays(words.getShortWeekdays()))
                .setDateFormats("d.M.yyyy", "dd.MM.yyyy", "d.M.yy")
                .setToday("Heute")
                .setCancel("Abbrechen")
                .setFirstDayOfWeek(1);
    }

    /** From Sunday; the first of the symbols is empty. */
    private static List<String> weekdays(String[] symbols) {
        return Arrays.stream(symbols).skip(1).map(s -> s.replace(".", "")).toList();
    }
}
