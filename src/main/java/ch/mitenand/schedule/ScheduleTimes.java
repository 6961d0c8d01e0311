package ch.mitenand.schedule;

import static ch.mitenand.schedule.ScheduleText.pattern;

import java.time.LocalTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Begin and end of each meeting. */
record ScheduleTimes(LocalTime start, LocalTime end) {

    private static final String RANGE_EXAMPLE = "Schreiben Sie zum Beispiel «19 bis 21 Uhr».";
    private static final String BEFORE = "(?<![\\w:]|\\d[.,])";
    private static final String AFTER = "(?![\\w:]|[.,]\\d|\\s*(?:tage|wochen|monate|mal)\\b)";

    private static final Pattern RANGE =
            pattern(
                    BEFORE
                            + "(?:(?:zwischen|von|ab|um|ca\\.?)\\s*)*"
                            + ScheduleClock.regex("a")
                            + "\\s*(?:-|\\bbis\\b(?: um\\b| ca\\b\\.?)?)\\s*"
                            + ScheduleClock.regex("b")
                            + AFTER);

    private static final Pattern BETWEEN =
            pattern(
                    BEFORE
                            + "zwischen "
                            + ScheduleClock.regex("a")
                            + " und "
                            + ScheduleClock.regex("b")
                            + AFTER);

    private static final Pattern LENGTH =
            pattern(
                    BEFORE
                            + "(?:(?:von|ab|um) )*"
                            + ScheduleClock.regex("a")
                            + "[\\s,;(]+(?:fur |wahrend |dauer:?"
                            + " )?(?<amount>\\d{1,3}|\\d[.,]5|eine|zwei|drei|anderthalb)\\s*(?<unit>stunden?|std\\.?|h|minuten|min\\.?)(?!\\w)\\s*\\)?(?:"
                            + " lang\\b)?");

    private static final Pattern DAY_PART =
            pattern(
                    "(?:\\b(?:am )?|(?<=tag|tags|mittwoch|mittwochs))(?<part>"
                            + ScheduleClock.DAY_PART
                            + ")\\b");

    /** What looks like the begin alone. */
    private static final Pattern SINGLE =
            pattern(
                    BEFORE
                            + "(?:(?:halb|viertel \\w+) \\w+|(?:(?:von|ab|um)"
                            + " )?\\d{1,2}(?:[:.]\\d\\d|\\s*(?:uhr|h))|(?:von|ab|um) \\d{1,2}|\\w+"
                            + " uhr|\\d\\d(?!\\.)|[6-9](?!\\.))(?!\\w|[:.]\\d|\\s*-?\\s*(?:tag|woche|monat))(?:"
                            + " uhr\\b)?");

    /** Several equal times are one, but not where a rule may belong to one of them only. */
    private static final Pattern RULES =
            pattern(
                    "\\d\\.|\\balle \\w+"
                            + " (?:wochen|tage|monate)|(?:erst|zweit|dritt|viert|funft|letzt)e|-taglich|\\wwochentlich");

    /** Reads the times, if there are a begin and an end. */
    static Optional<ScheduleTimes> read(ScheduleText text) {
        var parts = new HashSet<String>();
        var ranges = text.takeAll(RANGE);
        ranges.addAll(text.takeAll(BETWEEN));
        var lengths = ranges.isEmpty() ? text.takeAll(LENGTH) : ranges.subList(0, 0);
        text.takeAll(DAY_PART).forEach(part -> parts.add(ScheduleClock.partOf(part.group("part"))));
        if (parts.size() > 1) {
            severalTimes(text, "Tageszeiten");
        }
        String part = parts.isEmpty() ? null : parts.iterator().next();
        var times = new LinkedHashSet<ScheduleTimes>();
        ranges.forEach(range -> range(text, range, part).ifPresent(times::add));
        lengths.forEach(length -> withLength(text, length, part).ifPresent(times::add));
        if (times.size() > 1 || (ranges.size() > 1 && RULES.matcher(text.rest()).find())) {
            severalTimes(text, "mehrere Zeiten");
        }
        return times.stream().findFirst();
    }

    /** Takes out what looks like a begin without end. */
    static Optional<MatchResult> takeLonelyStart(ScheduleText text) {
        return text.take(SINGLE);
    }

    /** Says that there is no time, or only a begin. */
    static void explainMissing(ScheduleText text, Optional<MatchResult> single) {
        if (single.isPresent()) {
            String quote = text.quote(single.get());
            text.problem(quote, "Bei «%s» fehlt das Ende. %s".formatted(quote, RANGE_EXAMPLE));
        } else {
            text.problem("Uhrzeit", "Es fehlt die Uhrzeit. " + RANGE_EXAMPLE);
        }
    }

    private static void severalTimes(ScheduleText text, String what) {
        text.problem(
                what,
                "Hier stehen mehrere Zeiten. Schreiben Sie jede auf eine eigene Zeile, zum Beispiel"
                        + " «Dienstag 9 bis 11 Uhr» und «Donnerstag 14 bis 16 Uhr».");
    }

    private static Optional<ScheduleTimes> range(
            ScheduleText text, MatchResult range, @Nullable String part) {
        String quote = text.quote(range);
        String startPart = ScheduleClock.dayPart(range, "a");
        String endPart = ScheduleClock.dayPart(range, "b");
        String common = part != null ? part : startPart != null ? startPart : endPart;
        var start = ScheduleClock.minutes(range, "a", startPart != null ? startPart : common);
        var end = ScheduleClock.minutes(range, "b", endPart != null ? endPart : common);
        if (start.isEmpty() || end.isEmpty()) {
            text.problem(quote, "«%s» ist keine Uhrzeit. %s".formatted(quote, RANGE_EXAMPLE));
            return Optional.empty();
        }
        return inOrder(text, quote, start.get(), end.get());
    }

    private static Optional<ScheduleTimes> withLength(
            ScheduleText text, MatchResult length, @Nullable String part) {
        String quote = text.quote(length);
        String own = ScheduleClock.dayPart(length, "a");
        var start = ScheduleClock.minutes(length, "a", own != null ? own : part);
        if (start.isEmpty()) {
            text.problem(quote, "«%s» ist keine Uhrzeit. %s".formatted(quote, RANGE_EXAMPLE));
            return Optional.empty();
        }
        double amount =
                switch (length.group("amount")) {
                    case "eine" -> 1;
                    case "zwei" -> 2;
                    case "drei" -> 3;
                    case "anderthalb" -> 1.5;
                    case String number -> Double.parseDouble(number.replace(',', '.'));
                };
        boolean hours = !length.group("unit").startsWith("min");
        int minutes = (int) Math.round(hours ? amount * 60 : amount);
        return inOrder(text, quote, start.get(), start.get() + minutes);
    }

    private static Optional<ScheduleTimes> inOrder(
            ScheduleText text, String quote, int start, int end) {
        if (start >= ScheduleClock.DAY || end >= ScheduleClock.DAY) {
            text.problem(
                    quote,
                    "«%s» geht über Mitternacht. Schreiben Sie als Ende höchstens 23.59 Uhr, zum Beispiel «20 bis 23.59 Uhr»."
                            .formatted(quote));
            return Optional.empty();
        }
        if (end <= start) {
            text.problem(
                    quote,
                    "Bei «%s» liegt das Ende nicht nach dem Beginn. Schreiben Sie die Stunden von 0 bis 23, zum Beispiel «19 bis 21 Uhr»."
                            .formatted(quote));
            return Optional.empty();
        }
        return Optional.of(
                new ScheduleTimes(
                        LocalTime.ofSecondOfDay(start * 60L), LocalTime.ofSecondOfDay(end * 60L)));
    }
}
