package ch.mitenand.mentorship.ui;

import ch.mitenand.mentorship.MentorshipId;
import ch.mitenand.shell.PageRequest;
import ch.mitenand.shell.SentForm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody asks for by the address or has sent with a form, and what is wrong with it.
 *
 * @param errors sentences by field
 */
record OwnInput(Map<String, String> values, boolean sent, Map<String, String> errors) {

    static final String DO = "tun";
    static final String WHICH = "tandem";
    static final String ENTRY = "eintrag";
    static final String DRAWN = "seit";
    static final String GOOD = "gut";
    static final String REASON = "grund";
    static final String WORDS = "text";
    static final String DAY = "tag";
    static final String MINUTES = "minuten";
    static final String OTHER_MINUTES = "dauer";
    static final String KIND = "art";
    static final String TOPIC = "thema";
    static final String LIGHT = "ampel";
    static final String GOAL = "ziel";
    static final String GRADE = "note";
    static final String AGAIN = "wieder";

    /** From an address. */
    static OwnInput asked(PageRequest request) {
        return new OwnInput(first(request.query()), false, Map.of());
    }

    /** From a form. */
    static OwnInput sent(SentForm form) {
        var values = new HashMap<String, String>();
        form.values().keySet().forEach(name -> values.put(name, form.value(name)));
        return new OwnInput(values, true, Map.of());
    }

    private static Map<String, String> first(Map<String, List<String>> all) {
        var values = new HashMap<String, String>();
        all.forEach((name, found) -> values.put(name, found.isEmpty() ? "" : found.getFirst()));
        return values;
    }

    /** The same with what is wrong. */
    OwnInput wrong(Map<String, String> sentences) {
        return new OwnInput(values, sent, sentences);
    }

    String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What was typed; the other value when no form was sent. */
    String value(String field, String before) {
        return sent ? value(field) : before;
    }

    String error(String field) {
        return errors.getOrDefault(field, "");
    }

    /** Whether a form about this mentorship was sent back. */
    boolean isAbout(String what, MentorshipId mentorship) {
        return sent && value(DO).equals(what) && value(WHICH).equals(mentorship.toString());
    }

    Optional<MentorshipId> mentorship() {
        return MentorshipId.parse(value(WHICH));
    }

    Optional<UUID> entry() {
        try {
            return Optional.of(UUID.fromString(value(ENTRY)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(value(field)))
                    .filter(day -> day.getYear() > 1900 && day.getYear() < 3000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A whole number; -1 when it is none. */
    int number(String field) {
        try {
            return Integer.parseInt(value(field));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    <E extends Enum<E>> Optional<E> one(Class<E> type, String field) {
        try {
            return Optional.of(Enum.valueOf(type, value(field)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** When the form was drawn; now when it does not say. */
    Instant drawn(Instant now) {
        try {
            var drawn = Instant.ofEpochMilli(Long.parseLong(value(DRAWN)));
            return drawn.isBefore(now) ? drawn : now;
        } catch (NumberFormatException e) {
            return now;
        }
    }
}
