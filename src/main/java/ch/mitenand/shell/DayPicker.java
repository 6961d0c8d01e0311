package ch.mitenand.shell;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fields for days as they are written and chosen in German-speaking Switzerland. */
public final class DayPicker {

    private static final Locale SWISS = Locale.of("de", "CH");
    private static final List<String> MONTHS =
            List.of(
                    "Januar",
                    "Februar",
                    "März",
                    "April",
                    "Mai",
                    "Juni",
                    "Juli",
                    "August",
                    "September",
                    "Oktober",
                    "November",
                    "Dezember");
    private static final List<String> DAYS =
            List.of(
                    "Sonntag",
                    "Montag",
                    "Dienstag",
                    "Mittwoch",
                    "Donnerstag",
                    "Freitag",
                    "Samstag");

    private DayPicker() {}

    /**
     * A field that reads {@code 31.12.2026} and shorter ways to write it; weeks begin on Monday.
     */
    public static DatePicker of(String label, @Nullable LocalDate value) {
        var picker = new DatePicker(label);
        picker.setValue(value);
        picker.setLocale(SWISS);
        picker.setI18n(words());
        return picker;
    }

    /** The German words of such a field; new for each, so that sentences can be added. */
    public static DatePickerI18n words() {
        return new DatePickerI18n()
                .setMonthNames(MONTHS)
                .setWeekdays(DAYS)
                .setWeekdaysShort(DAYS.stream().map(day -> day.substring(0, 2)).toList())
                .setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d.M.yy", "yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setToday("Heute")
                .setCancel("Abbrechen")
                .setBadInputErrorMessage("Schreiben Sie den Tag wie 31.12.2026.");
    }
}
