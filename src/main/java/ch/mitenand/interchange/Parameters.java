package ch.mitenand.interchange;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The parameters of a request, read with care: whatever does not fit is a {@link BadParameter}. */
final class Parameters {

    /** What every list understands. */
    static final Set<String> OF_LISTS = Set.of("page", "per_page", "format");

    private static final Pattern UUID_FORM =
            Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST_TEXT = 200;

    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * Reads the parameters of a request.
     *
     * @param more names that are allowed beside those of every list
     */
    Parameters(HttpServletRequest request, String... more) {
        var allowed = Set.of(more);
        request.getParameterMap()
                .forEach((name, given) -> {
                    if (!OF_LISTS.contains(name) && !allowed.contains(name)) {
                        throw new BadParameter(name, "unknown parameter");
                    }
                    if (given.length > 1) {
                        throw new BadParameter(name, "given more than once");
                    }
                    text(name, given[0]).ifPresent(value -> values.put(name, value));
                });
    }

    /** The page wanted, from 1. */
    int page() {
        int page = number("page", 1);
        if (page < 1 || page > LAST_PAGE) {
            throw new BadParameter("page", "must be between 1 and " + LAST_PAGE);
        }
        return page;
    }

    /** How many items a page has; a wish for more than {@code most} is cut down to it. */
    int perPage(int usual, int most) {
        int size = number("per_page", usual);
        if (size < 1) {
            throw new BadParameter("per_page", "must be 1 or more");
        }
        return Math.min(size, most);
    }

    /** Whether a stream of lines is wanted instead of pages. */
    boolean lines() {
        return switch (values.getOrDefault("format", "json")) {
            case "json" -> false;
            case "ndjson" -> true;
            default -> throw new BadParameter("format", "must be json or ndjson");
        };
    }

    /** A switch, off when not given. */
    boolean flag(String name) {
        return switch (values.getOrDefault(name, "false")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new BadParameter(name, "must be true or false");
        };
    }

    /** A text. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** A whole number. */
    int number(String name, int otherwise) {
        try {
            return text(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new BadParameter(name, "must be a whole number");
        }
    }

    /** An identity. */
    Optional<UUID> uuid(String name) {
        return text(name).map(value -> uuid(name, value));
    }

    /** The identity that a text stands for. */
    static UUID uuid(String name, String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new BadParameter(name, "must be a UUID");
        }
        return UUID.fromString(text);
    }

    /**
     * A moment; a day stands for its beginning, and a time without offset is meant in the canton's
     * time zone.
     */
    Optional<Instant> moment(String name) {
        return text(name)
                .map(text -> {
                    try {
                        // an offset's plus sign that was not encoded arrives as a space
                        return plausible(parse(text.replace(' ', '+')));
                    } catch (DateTimeException e) {
                        throw new BadParameter(
                                name, "must be a date or a date and time of ISO 8601");
                    }
                });
    }

    private static Instant parse(String text) {
        var format =
                text.contains("T")
                        ? DateTimeFormatter.ISO_DATE_TIME
                        : DateTimeFormatter.ISO_LOCAL_DATE;
        var read =
                format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
        return switch (read) {
            case OffsetDateTime exact -> exact.toInstant();
            case LocalDateTime local -> local.atZone(Values.ZONE).toInstant();
            case LocalDate day -> day.atStartOfDay(Values.ZONE).toInstant();
            default -> throw new DateTimeException("not a moment: " + read);
        };
    }

    /** Keeps years that no database knows away from it. */
    private static Instant plausible(Instant moment) {
        if (moment.isBefore(Instant.EPOCH)
                || moment.isAfter(Instant.parse("9999-12-31T00:00:00Z"))) {
            throw new DateTimeException("not between 1970 and 9999: " + moment);
        }
        return moment;
    }

    private static Optional<String> text(String name, String given) {
        String text = given.strip();
        if (text.length() > LONGEST_TEXT) {
            throw new BadParameter(name, "longer than " + LONGEST_TEXT + " characters");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new BadParameter(name, "contains control characters");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
