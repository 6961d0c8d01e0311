package ch.mitenand.publishing.ui;

import ch.mitenand.offer.NextDates.Meeting;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Dates and times of the editor as they are written in German-speaking Switzerland. */
final class EditDates {

    private static final Locale SWISS = Locale.of("de", "CH");

    private EditDates() {}

    /** For instance {@code 04.10.2026, 14.32 Uhr}. */
    static String moment(Instant moment, ZoneId zone) {
        return SwissFormat.moment(moment.atZone(zone));
    }

    /** For instance {@code 14.32}. */
    static String time(Instant moment, ZoneId zone) {
        return SwissFormat.time(moment.atZone(zone).toLocalTime());
    }

    /** For instance {@code Dienstag, 6. Oktober 2026, 19.00–21.00 Uhr}. */
    static String meeting(Meeting meeting) {
        return SwissFormat.weekdayAndDate(meeting.day())
                + ", "
                + SwissFormat.times(meeting.start(), meeting.end())
                + " Uhr";
    }

    /** German words and formats for a date picker whose weeks start on Monday. */
    static DatePickerI18n pickerTexts() {
        var sundayFirst =
                Stream.concat(Stream.of(DayOfWeek.SUNDAY), Arrays.stream(DayOfWeek.values()))
                        .limit(7)
                        .toList();
        return new DatePickerI18n()
                .setMonthNames(
                        Arrays.stream(Month.values())
                                .map(m -> m.getDisplayName(TextStyle.FULL_STANDALONE, SWISS))
                                .toList())
                .setWeekdays(names(sundayFirst, TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(
                        names(sundayFirst, TextStyle.FULL_STANDALONE).stream()
                                .map(name -> name.substring(0, 2))
                                .toList())
                .setDateFormats("dd.MM.yyyy", "d.M.yyyy", "d.M.yy", "yyyy-MM-dd")
                .setFirstDayOfWeek(DayOfWeek.MONDAY.getValue())
                .setToday("Heute")
                .setCancel("Abbrechen")
                .setBadInputErrorMessage("Schreiben Sie das Datum so: 24.12.2026.");
    }

    private static List<String> names(List<DayOfWeek> days, TextStyle style) {
        return days.stream().map(day -> day.getDisplayName(style, SWISS)).toList();
    }
}
