package ch.mitenand.casefile.ui;

import ch.mitenand.shared.SwissFormat;
import ch.mitenand.shell.DayPicker;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days as they are written and chosen in German-speaking Switzerland. */
public final class CaseDates {

    /** What to do about a day that was mistyped. */
    static final String MISTYPED = "Schreiben Sie den Tag wie 31.12.2026.";

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
        var picker = DayPicker.of(label, value);
        picker.setManualValidation(true);
        return picker;
    }

    /** Tells when a day was chosen or something was typed, also what is no day. */
    static void onTyped(DatePicker picker, Runnable changed) {
        picker.addValueChangeListener(_ -> changed.run());
        picker.addValidationStatusChangeListener(_ -> changed.run());
    }

    /** Whether something stands in the field that is no day. */
    static boolean isMistyped(DatePicker picker) {
        return picker.getValue() == null
                && !picker.getElement().getProperty("_inputElementValue", "").isBlank();
    }

    /**
     * Why no day can be read from a field, shown at the field too: something that is no day stands
     * in it, or nothing where a day is needed. Empty when all is well.
     */
    public static Optional<String> check(DatePicker picker, boolean required) {
        String sentence = "";
        if (isMistyped(picker)) {
            sentence = MISTYPED;
        } else if (required && picker.getValue() == null) {
            sentence = "Bitte wählen Sie den Tag.";
        }
        picker.setErrorMessage(sentence);
        picker.setInvalid(!sentence.isEmpty());
        return Optional.of(sentence).filter(s -> !s.isEmpty());
    }
}
