package ch.mitenand.publishing.ui;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as they are written in German-speaking Switzerland. */
final class DashboardFormat {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);

    private DashboardFormat() {}

    /** For instance {@code 31.12.2026}. */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** For instance {@code 12’345}. */
    static String number(long number) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('’');
        return new DecimalFormat("#,##0", symbols).format(number);
    }
}
