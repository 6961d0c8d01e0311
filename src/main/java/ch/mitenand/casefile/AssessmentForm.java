package ch.mitenand.casefile;

import java.time.LocalDate;
import java.util.List;

/**
 * The canton's form of the short assessment in one version. Assessments keep the version by which
 * they were made.
 *
 * @param version from 1
 * @param validFrom first day on which new assessments use it
 */
public record AssessmentForm(int version, LocalDate validFrom, List<Question> questions) {

    /** Keys that every version has, because the portal works with the answers. */
    public static final List<String> FIXED =
            List.of(
                    "track",
                    "goalOral",
                    "goalWritten",
                    "interpreter",
                    "resources",
                    "obstacles",
                    "childcare",
                    "shortened");

    /**
     * A question.
     *
     * @param key stays the same over versions; lower camel case
     * @param section heading under which it stands
     * @param label the question in plain German
     * @param help one sentence for the officer, may be empty
     * @param choices code and label, for CHOICE and CHOICES
     */
    public record Question(
            String key,
            String section,
            String label,
            String help,
            Kind kind,
            boolean required,
            List<Choice> choices) {}

    /** A possible answer. */
    public record Choice(String code, String label) {}

    /** How a question is answered. */
    public enum Kind {
        CHOICE,
        CHOICES,
        YES_NO,
        TEXT,
        LEVEL,
        DAY
    }
}
