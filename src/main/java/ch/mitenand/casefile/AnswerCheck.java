package ch.mitenand.casefile;

import ch.mitenand.casefile.AssessmentForm.Choice;
import ch.mitenand.casefile.AssessmentForm.Kind;
import ch.mitenand.casefile.AssessmentForm.Question;
import ch.mitenand.shared.LanguageLevel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks the answers of a short assessment; every sentence says what to do. */
final class AnswerCheck {

    private static final List<String> YES = List.of("YES");
    private static final List<String> YES_OR_NO = List.of("YES", "NO");

    private AnswerCheck() {}

    /** The answers without those that say nothing, texts without space around them. */
    static Map<String, List<String>> cleaned(Map<String, List<String>> answers) {
        var cleaned = new LinkedHashMap<String, List<String>>();
        answers.forEach((key, values) -> {
            var kept = values.stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
            if (!kept.isEmpty()) {
                cleaned.put(key, kept);
            }
        });
        return cleaned;
    }

    /** What is wrong with the answers that are there, by key; nothing is required yet. */
    static Map<String, String> faults(AssessmentForm form, Map<String, List<String>> answers) {
        var faults = new LinkedHashMap<String, String>();
        answers.forEach((key, values) -> {
            var question = form.questions().stream().filter(q -> q.key().equals(key)).findFirst();
            String fault =
                    question.map(q -> fault(q, values))
                            .orElse(
                                    "Diese Frage gehört nicht zum Formular. Laden Sie die Seite neu.");
            if (!fault.isEmpty()) {
                faults.put(key, fault);
            }
        });
        return faults;
    }

    private static String fault(Question question, List<String> values) {
        if (question.kind() != Kind.CHOICES && values.size() > 1) {
            return "Geben Sie nur eine Antwort.";
        }
        boolean right =
                values.stream().distinct().count() == values.size()
                        && values.stream().allMatch(v -> fits(question, v));
        if (right) {
            return "";
        }
        return switch (question.kind()) {
            case TEXT ->
                    "Schreiben Sie höchstens %d Zeichen.".formatted(Assessments.LONGEST_ANSWER);
            case DAY -> "Wählen Sie ein Datum.";
            case CHOICE, CHOICES, YES_NO, LEVEL -> "Wählen Sie eine Antwort aus der Liste.";
        };
    }

    private static boolean fits(Question question, String value) {
        return switch (question.kind()) {
            case CHOICE, CHOICES ->
                    question.choices().stream().map(Choice::code).anyMatch(value::equals);
            case YES_NO -> YES_OR_NO.contains(value);
            case LEVEL ->
                    LanguageLevel.ofCode(value).filter(l -> l.name().equals(value)).isPresent();
            case TEXT ->
                    value.length() <= Assessments.LONGEST_ANSWER
                            && value.codePoints()
                                    .allMatch(c ->
                                            c == '\n' || c == '\r' || !Character.isISOControl(c));
            case DAY -> isDay(value);
        };
    }

    private static boolean isDay(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= 1900 && year < 2200;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /**
     * What is still missing before the assessment can be finished, by key. On the shortened path
     * only what the portal works with is required, and why it is enough.
     */
    static Map<String, String> missing(AssessmentForm form, Map<String, List<String>> answers) {
        boolean shortened = YES.equals(answers.get("shortened"));
        var missing = new LinkedHashMap<String, String>();
        for (var question : form.questions()) {
            boolean needed =
                    question.required() && (!shortened || isDecision(question.key()))
                            || follows(question.key(), answers);
            if (needed && form.asks(question, answers) && !answers.containsKey(question.key())) {
                missing.put(question.key(), "Diese Antwort fehlt noch.");
            }
        }
        return missing;
    }

    /** What is decided on the shortened path too. */
    private static boolean isDecision(String key) {
        return AssessmentForm.FIXED.contains(key)
                && !Objects.equals(key, "resources")
                && !Objects.equals(key, "obstacles");
    }

    private static boolean follows(String key, Map<String, List<String>> answers) {
        return FormRules.FOLLOWERS.entrySet().stream()
                .anyMatch(e -> e.getValue().equals(key) && YES.equals(answers.get(e.getKey())));
    }
}
