package ch.mitenand.mentorship;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a command.
 *
 * @param text reason, agreement or result in words, may be empty
 * @param day first meeting, planned end, review or end of a pause
 */
record Details(
        String text,
        @Nullable LocalDate day,
        @Nullable EndReason end,
        @Nullable DeclineReason decline) {

    static final Details NONE = text("");

    Details {
        text = PlainText.of(text);
    }

    static Details text(String text) {
        return new Details(text, null, null, null);
    }

    static Details day(LocalDate day, String text) {
        return new Details(text, day, null, null);
    }

    static Details end(EndReason reason, String text) {
        return new Details(text, null, reason, null);
    }

    static Details decline(DeclineReason reason, String text) {
        return new Details(text, null, null, reason);
    }

    /** What the history keeps: the coded reason and the words. */
    String reason() {
        String code = end != null ? end.germanName() : decline != null ? decline.germanName() : "";
        return code.isEmpty() || text.isEmpty() ? code + text : code + ": " + text;
    }
}
