package ch.mitenand.casefile;

import java.util.Optional;

/** Free words about a case, as they are kept. */
final class CaseWords {

    private static final int LONGEST_REASON = 500;

    private CaseWords() {}

    /** Without spaces around it, and without the one character that the database does not take. */
    static String clean(String text) {
        return text.replace("\u0000", "").strip();
    }

    /** What to do about a reason that is too long; empty when it is not. */
    static Optional<String> tooLong(String reason) {
        return reason.length() > LONGEST_REASON
                ? Optional.of("Kürzen Sie den Grund auf höchstens 500 Zeichen.")
                : Optional.empty();
    }
}
