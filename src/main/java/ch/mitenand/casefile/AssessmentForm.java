package ch.mitenand.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
     * Keys that every version has too, without demanding an answer: today's German goes into the
     * case, the years at school decide which courses fit.
     */
    public static final List<String> KNOWN = List.of("oralToday", "writtenToday", "schoolYears");

    /** Questions that are asked only when the one behind is answered with yes. */
    private static final Map<String, String> AFTER_YES =
            Map.of(
                    "interpreterLanguage", "interpreter",
                    "childcareTimes", "childcare",
                    "shortenedReason", "shortened");

    /**
     * Whether a question is asked after these answers; one that is not keeps its answer, but nobody
     * needs it.
     */
    public boolean asks(Question question, Map<String, List<String>> answers) {
        var before = AFTER_YES.get(question.key());
        return before == null
                || List.of("YES").equals(answers.get(before))
                || questions.stream().noneMatch(q -> q.key().equals(before));
    }

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
