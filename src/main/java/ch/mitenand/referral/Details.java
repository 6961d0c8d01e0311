package ch.mitenand.referral;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said with a command.
 *
 * @param day first or last day, where the command has one
 * @param text a sentence, may be empty
 */
record Details(
        @Nullable Reason reason,
        @Nullable OutcomeCode outcome,
        @Nullable LocalDate day,
        String text) {

    static final Details NONE = new Details(null, null, null, "");

    static Details because(Reason reason) {
        return new Details(reason, null, null, "");
    }

    static Details on(@Nullable LocalDate day) {
        return new Details(null, null, day, "");
    }

    static Details end(Reason reason, LocalDate day, String text) {
        return new Details(reason, null, day, text);
    }

    static Details outcome(OutcomeCode outcome, LocalDate day, String text) {
        return new Details(null, outcome, day, text);
    }
}
