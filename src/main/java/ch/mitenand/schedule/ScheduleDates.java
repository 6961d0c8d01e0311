package ch.mitenand.schedule;

import static ch.mitenand.schedule.ScheduleText.pattern;

import ch.mitenand.shared.SwissFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dates in the words.
 *
 * @param single the only day, if the words name one
 * @param first first possible day of a series
 * @param last last possible day of a series
 */
record ScheduleDates(Optional<LocalDate> single, LocalDate first, LocalDate last) {

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dez");
    private static final String MONTH =
            "januar|janner|jan|februar|feb|marz|april|apr|mai|juni|jun|juli|jul|august|aug"
                    + "|september|sept|sep|oktober|okt|november|nov|dezember|dez";

    private static final Pattern FROM_TO =
            pattern(
                    "(?:\\b(?:vom|von|ab) (?:dem )?)?"
                            + regex("a")
                            + "\\s*(?:-|bis(?: zum| und mit)?)\\s*"
                            + regex("b"));
    private static final Pattern FROM =
            pattern("\\b(?:ab|vom|von|seit|beginn|start|erstmals)(?: dem| am)? " + regex("a"));
    private static final Pattern TO =
            pattern("\\b(?:bis|ende|letztmals)(?: zum| am| und mit)? " + regex("b"));
    private static final Pattern EXCEPT =
            pattern("\\b(?:ausser|ohne|nicht|ausgenommen)(?: am| den)? " + regex("a"));
    private static final Pattern DAY = pattern("(?:\\b(?:am|den) )?" + regex("a"));

    private static String regex(String group) {
        // a full stop may end the sentence: "9.15 bis 10.10." is no date
        return ("(?<![\\w.:])(?<!\\d[.:]\\d\\d\\s{0,2}(?:-|bis)\\s{0,2})"
                        + "(?:(?<Xi>\\d{4}-\\d\\d-\\d\\d)\\b|(?<Xd>\\d{1,2})"
                        + "(?:\\.\\s?(?<Xm>0?[1-9]|1[0-2])\\.|\\.?\\s?(?<Xn>"
                        + MONTH
                        + ")\\b\\.?)"
                        + "(?:\\s?(?<Xy>\\d{4})(?!\\d|\\s*(?:-|bis)\\s*\\d{4}(?!\\d))|(?<Xs>\\d\\d)(?![\\d.:h]|\\s*(?:-|bis|uhr)))?)")
                .replace("<X", "<" + group);
    }

    static ScheduleDates read(ScheduleText text, LocalDate firstDay, LocalDate lastDay) {
        refuseExceptions(text);
        var first = firstDay;
        var last = lastDay;
        var both = text.take(FROM_TO);
        var from = both.isPresent() ? both : text.take(FROM);
        var to = both.isPresent() ? both : text.take(TO);
        if (from.isPresent()) {
            first = date(text, from.get(), "a", firstDay).orElse(firstDay);
        }
        if (to.isPresent()) {
            last = date(text, to.get(), "b", first).orElse(lastDay);
        }
        var days = text.takeAll(DAY);
        if (days.size() > 1 || (!days.isEmpty() && (from.isPresent() || to.isPresent()))) {
            text.problem(
                    "mehrere Daten",
                    "Hier stehen mehrere Daten. Schreiben Sie jedes auf eine eigene Zeile, zum"
                            + " Beispiel «12. Dezember 2026, 10 bis 16 Uhr».");
        }
        if (last.isBefore(first)) {
            text.problem(
                    words(first),
                    "Der %s liegt nach dem letzten Tag (%s). Ändern Sie eines der beiden Daten."
                            .formatted(words(first), words(last)));
        }
        return new ScheduleDates(single(text, days, firstDay), first, last);
    }

    private static void refuseExceptions(ScheduleText text) {
        text.take(EXCEPT)
                .ifPresent(part ->
                        text.problem(
                                text.quote(part),
                                "«%s»: Einzelne freie Tage tragen Sie bei den Ausnahmen ein. Lassen Sie sie hier weg."
                                        .formatted(text.quote(part))));
    }

    private static Optional<LocalDate> single(
            ScheduleText text, List<MatchResult> days, LocalDate firstDay) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        var day = date(text, days.getFirst(), "a", firstDay);
        day.filter(d -> d.isBefore(firstDay))
                .ifPresent(d ->
                        text.problem(
                                words(d),
                                "Der %s liegt vor dem ersten Tag (%s). Stimmt das Jahr?"
                                        .formatted(words(d), words(firstDay))));
        return day;
    }

    private static Optional<LocalDate> date(
            ScheduleText text, MatchResult match, String group, LocalDate earliest) {
        try {
            return Optional.of(date(match, group, earliest));
        } catch (DateTimeException e) {
            String quote = text.quote(match);
            text.problem(
                    quote,
                    "«%s»: Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel «12. Dezember 2026»."
                            .formatted(quote));
            return Optional.empty();
        }
    }

    /** Without a year, the first such day that is not too early. */
    private static LocalDate date(MatchResult match, String group, LocalDate earliest) {
        String iso = match.group(group + "i");
        if (iso != null) {
            return LocalDate.parse(iso);
        }
        String name = match.group(group + "n");
        int month =
                name != null
                        ? MONTHS.indexOf(name.substring(0, 3)) + 1
                        : Integer.parseInt(match.group(group + "m"));
        int day = Integer.parseInt(match.group(group + "d"));
        String year = match.group(group + "y");
        String shortYear = match.group(group + "s");
        if (year != null || shortYear != null) {
            return LocalDate.of(
                    year != null ? Integer.parseInt(year) : 2000 + Integer.parseInt(shortYear),
                    month,
                    day);
        }
        var thisYear = LocalDate.of(earliest.getYear(), month, day);
        return thisYear.isBefore(earliest) ? thisYear.plusYears(1) : thisYear;
    }

    /** A date as in a letter: 12. Dezember 2026. */
    static String words(LocalDate date) {
        return SwissFormat.longDate(date);
    }
}
