package ch.mitenand.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Dates, times, amounts and numbers as they are written in German-speaking Switzerland; the only
 * place that knows. Figures and what they count stay on one line by a no-break space.
 */
public final class SwissFormat {

    /** Keeps an amount and its currency on one line. */
    public static final char NO_BREAK_SPACE = '\u00a0';

    private static final char THOUSANDS = '’';
    private static final Locale SWISS = Locale.of("de", "CH");
    private static final DateTimeFormatter DATE = formatter("dd.MM.yyyy");
    private static final DateTimeFormatter DAY_AND_MONTH = formatter("dd.MM.");
    private static final DateTimeFormatter LONG = formatter("d. MMMM yyyy");
    private static final DateTimeFormatter LONG_THIS_YEAR = formatter("d. MMMM");
    private static final DateTimeFormatter WEEKDAY = formatter("EEEE, d. MMMM yyyy");
    private static final DateTimeFormatter TIME = formatter("H.mm");

    private SwissFormat() {}

    /** For instance {@code 04.10.2026}; for tables, facts and everything short. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** For instance {@code 04.10.}. */
    public static String dayAndMonth(LocalDate date) {
        return DAY_AND_MONTH.format(date);
    }

    /** For instance {@code 4. Oktober 2026}; for sentences. */
    public static String longDate(LocalDate date) {
        return LONG.format(date);
    }

    /** For instance {@code Sonntag, 4. Oktober 2026}. */
    public static String weekdayAndDate(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /**
     * Several days in order, the year once for each, for instance {@code 04.12., 11.12. und
     * 18.12.2026}.
     */
    public static String dates(List<LocalDate> days) {
        var sorted = days.stream().distinct().sorted().toList();
        var words =
                sorted.stream()
                        .map(day -> isLastOfYear(day, sorted) ? date(day) : dayAndMonth(day));
        return join(words.toList());
    }

    /** For instance {@code 11. Januar bis 31. März 2027}. */
    public static String period(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return LONG.format(first);
        }
        var start = first.getYear() == last.getYear() ? LONG_THIS_YEAR : LONG;
        return start.format(first) + " bis " + LONG.format(last);
    }

    /** For instance {@code 9.05}; the word «Uhr» follows in a sentence. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** For instance {@code 18.30–20.00}. */
    public static String times(LocalTime start, LocalTime end) {
        return time(start) + "–" + time(end);
    }

    /** For instance {@code 04.10.2026, 9.05 Uhr}. */
    public static String moment(ZonedDateTime moment) {
        return date(moment.toLocalDate()) + ", " + time(moment.toLocalTime()) + " Uhr";
    }

    /** For instance {@code 4. Oktober 2026, 9.05 Uhr}. */
    public static String longMoment(ZonedDateTime moment) {
        return longDate(moment.toLocalDate()) + ", " + time(moment.toLocalTime()) + " Uhr";
    }

    /** An exact amount for claims and accounts, for instance {@code CHF 1’250.00}. */
    public static String amount(BigDecimal francs) {
        var cents = new DecimalFormat("#,##0.00", symbols());
        return "CHF" + NO_BREAK_SPACE + cents.format(francs.setScale(2, RoundingMode.HALF_UP));
    }

    /**
     * A price to read at a glance: {@code CHF 8.–} and {@code CHF 1’250.–} for whole francs, {@code
     * CHF 8.50} for others.
     */
    public static String price(BigDecimal francs) {
        boolean whole = francs.stripTrailingZeros().scale() <= 0;
        return whole ? "CHF" + NO_BREAK_SPACE + number(francs.longValue()) + ".–" : amount(francs);
    }

    /** For instance {@code 12’345}. */
    public static String number(long number) {
        return new DecimalFormat("#,##0", symbols()).format(number);
    }

    /** For instance {@code 0,8 km}, from ten kilometres on without decimals. */
    public static String kilometres(double distance) {
        String figure =
                distance < 9.95
                        ? String.format(Locale.GERMANY, "%.1f", distance)
                        : number(Math.round(distance));
        return figure + NO_BREAK_SPACE + "km";
    }

    /** For instance {@code Montag, Mittwoch und Freitag}. */
    public static String join(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        return String.join(", ", words.subList(0, words.size() - 1)) + " und " + words.getLast();
    }

    private static boolean isLastOfYear(LocalDate day, List<LocalDate> sorted) {
        return sorted.stream().noneMatch(d -> d.isAfter(day) && d.getYear() == day.getYear());
    }

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, SWISS);
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(THOUSANDS);
        return symbols;
    }
}
