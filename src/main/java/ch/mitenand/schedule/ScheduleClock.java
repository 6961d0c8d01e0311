package ch.mitenand.schedule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one time of day, in figures or words. */
final class ScheduleClock {

    /** Minutes of a day. */
    static final int DAY = 24 * 60;

    /** The times of day that shift hours: "abends 7" is 19. */
    static final String DAY_PART =
            "(?:fruh)?morgens?|vormittags?|mittags?|nachmittags?|abends?|zabe?|znacht";

    private static final List<String> NUMBERS =
            List.of(
                    "null",
                    "ein",
                    "zwei",
                    "drei",
                    "vier",
                    "funf",
                    "sechs",
                    "sieben",
                    "acht",
                    "neun",
                    "zehn",
                    "elf",
                    "zwolf",
                    "dreizehn",
                    "vierzehn",
                    "funfzehn",
                    "sechzehn",
                    "siebzehn",
                    "achtzehn",
                    "neunzehn",
                    "zwanzig",
                    "einundzwanzig",
                    "zweiundzwanzig",
                    "dreiundzwanzig");

    private static final String WORD = "eins|" + String.join("|", NUMBERS.reversed());

    private ScheduleClock() {}

    /** A regular expression for a time; its groups begin with a letter. */
    static String regex(String group) {
        String figures =
                "(?<Xh>\\d{1,2})(?:[:.,](?<Xm>\\d\\d)|\\s*h\\s*(?<Xo>\\d\\d)|\\s*uhr\\s*(?<Xn>[0-5]\\d))(?!\\d)"
                        + "|(?<Xf>[0-2]\\d[0-5]\\d)(?!\\d)";
        String words =
                "(?:(?<Xq>halb|dreiviertel|viertel (?:nach|ab|uber|vor)) )?"
                        + "(?:(?<Xw>"
                        + WORD
                        + ")\\b|(?<Xk>\\d{1,2})(?!\\d|[.:,h]\\d))";
        return ("(?:(?:am )?(?<Xp>"
                        + DAY_PART
                        + ") (?:um |von )?)?"
                        + "(?:"
                        + figures
                        + "|"
                        + words
                        + "|(?<Xz>mittag|mitternacht)\\b)"
                        + "\\s*(?:(?:uhr|h)\\b)?(?: (?:am )?(?<Xs>"
                        + DAY_PART
                        + ")\\b)?")
                .replace("<X", "<" + group);
    }

    /** The kind of a time of day: morning, noon, afternoon or evening. */
    static String partOf(String word) {
        if (word.startsWith("nachm")) {
            return "afternoon";
        }
        if (word.startsWith("mittag")) {
            return "noon";
        }
        return word.startsWith("abend") || word.startsWith("z") ? "evening" : "morning";
    }

    /** The time of day that belongs to a time, or null. */
    static @Nullable String dayPart(MatchResult match, String group) {
        String before = match.group(group + "p");
        String behind = match.group(group + "s");
        String word = before != null ? before : behind;
        return word == null ? null : partOf(word);
    }

    /** Minutes since midnight, up to 24 hours; empty if there is no such time. */
    static Optional<Integer> minutes(MatchResult match, String group, @Nullable String part) {
        String named = match.group(group + "z");
        if (named != null) {
            return Optional.of(named.equals("mittag") ? DAY / 2 : DAY);
        }
        int[] clock = clock(match, group);
        if (clock[0] > 24 || clock[1] > 59 || (clock[0] == 24 && clock[1] > 0)) {
            return Optional.empty();
        }
        int hour = shifted(clock[0], part);
        return Optional.of(hour * 60 + clock[1] - before(match.group(group + "q")));
    }

    private static int[] clock(MatchResult match, String group) {
        String word = match.group(group + "w");
        if (word != null) {
            return new int[] {word.equals("eins") ? 1 : NUMBERS.indexOf(word), 0};
        }
        String together = match.group(group + "f");
        if (together != null) {
            int number = Integer.parseInt(together);
            return new int[] {number / 100, number % 100};
        }
        String hour = match.group(group + "h");
        String bare = match.group(group + "k");
        int minute =
                Stream.of("m", "n", "o")
                        .map(name -> match.group(group + name))
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::parseInt)
                        .sum();
        return new int[] {Integer.parseInt(hour != null ? hour : bare), minute};
    }

    private static int shifted(int hour, @Nullable String part) {
        if (part == null || hour == 0) {
            return hour;
        }
        boolean later =
                switch (part) {
                    case "evening" -> hour <= 12;
                    case "afternoon" -> hour <= 8;
                    case "noon" -> hour <= 3;
                    default -> false;
                };
        return later ? hour + 12 : hour;
    }

    /** Minutes before the hour: "halb acht" is 30 minutes before eight. */
    private static int before(@Nullable String quarter) {
        if (quarter == null) {
            return 0;
        }
        if (quarter.equals("halb")) {
            return 30;
        }
        return quarter.equals("dreiviertel") || quarter.endsWith("vor") ? 15 : -15;
    }
}
