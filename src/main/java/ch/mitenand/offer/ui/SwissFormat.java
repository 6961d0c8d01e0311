package ch.mitenand.offer.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates, times and numbers as they are written in German-speaking Switzerland. */
final class SwissFormat {

    private static final Locale SWISS = Locale.of("de", "CH");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.yyyy", SWISS);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d.M.", SWISS);
    private static final DateTimeFormatter LONG =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", SWISS);
    private static final DateTimeFormatter LONG_THIS_YEAR =
            DateTimeFormatter.ofPattern("d. MMMM", SWISS);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", SWISS);
    private static final char THOUSANDS = '’';

    private SwissFormat() {}

    /** For instance {@code 12.10.2026}. */
    static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** For instance {@code 12.10.}. */
    static String dayAndMonth(LocalDate date) {
        return DAY_MONTH.format(date);
    }

    /** For instance {@code 11. Januar bis 31. März 2027}. */
    static String period(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return LONG.format(first);
        }
        var start = first.getYear() == last.getYear() ? LONG_THIS_YEAR : LONG;
        return start.format(first) + " bis " + LONG.format(last);
    }

    /** For instance {@code 18.30–20.00}. */
    static String times(LocalTime start, LocalTime end) {
        return TIME.format(start) + "–" + TIME.format(end);
    }

    /** For instance {@code CHF 8.–}, {@code CHF 1’250.–} or {@code CHF 8.50}. */
    static String francs(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        if (whole) {
            return "CHF " + number(amount.longValue()) + ".–";
        }
        var cents = new DecimalFormat("#,##0.00", symbols());
        return "CHF " + cents.format(amount.setScale(2, RoundingMode.HALF_UP));
    }

    /** For instance {@code 12’345}. */
    static String number(long number) {
        return new DecimalFormat("#,##0", symbols()).format(number);
    }

    /** For instance {@code 0,8 km}, from ten kilometres on without decimals. */
    static String kilometres(double distance) {
        return distance < 9.95
                ? String.format(Locale.GERMANY, "%.1f km", distance)
                : Math.round(distance) + " km";
    }

    /** For instance {@code Montag, Mittwoch und Freitag}. */
    static String join(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " und " + words.getLast();
    }

    /** For instance {@code 1 Angebot} or {@code 12 Angebote}. */
    static String offers(long number) {
        return number == 1 ? "1 Angebot" : number(number) + " Angebote";
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(THOUSANDS);
        return symbols;
    }
}
