package ch.mitenand.casefile.ui;

import ch.mitenand.casefile.AssessmentForm;
import ch.mitenand.casefile.AssessmentForm.Choice;
import ch.mitenand.casefile.AssessmentForm.Question;
import ch.mitenand.shared.LanguageLevel;
import ch.mitenand.shared.SwissFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers of an assessment in words. */
final class AssessmentWords {

    private AssessmentWords() {}

    /** The questions by section, in the order of the form. */
    static Map<String, List<Question>> sections(AssessmentForm form) {
        return form.questions().stream()
                .collect(
                        Collectors.groupingBy(
                                Question::section, LinkedHashMap::new, Collectors.toList()));
    }

    /** For instance {@code Wirtschaftlich: Arbeit}; empty when nothing was answered. */
    static String answer(Question question, List<String> answer) {
        return answer.stream().map(one -> word(question, one)).collect(Collectors.joining(", "));
    }

    private static String word(Question question, String one) {
        return switch (question.kind()) {
            case CHOICE, CHOICES ->
                    question.choices().stream()
                            .filter(c -> c.code().equals(one))
                            .map(Choice::label)
                            .findFirst()
                            .orElse(one);
            case YES_NO -> one.equals(AssessmentField.YES) ? "Ja" : "Nein";
            case LEVEL -> LanguageLevel.ofCode(one).map(CaseWords::level).orElse(one);
            case DAY -> day(one);
            case TEXT -> one;
        };
    }

    private static String day(String day) {
        try {
            return SwissFormat.date(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return day;
        }
    }

    /** What differs between saved answers and those in the fields. */
    static List<CaseStale.Change> changes(
            AssessmentForm form, Map<String, List<String>> saved, Map<String, List<String>> typed) {
        var changes = new ArrayList<CaseStale.Change>();
        for (var question : form.questions()) {
            String theirs = answer(question, saved.getOrDefault(question.key(), List.of()));
            String mine = answer(question, typed.getOrDefault(question.key(), List.of()));
            if (!theirs.equals(mine)) {
                changes.add(new CaseStale.Change(question.label(), theirs, mine));
            }
        }
        return changes;
    }
}
