package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.AssessmentForm;
import ch.mitenand.casefile.ShortAssessment;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The answers of an assessment to read, by section. */
final class AssessmentAnswers {

    private AssessmentAnswers() {}

    static Div of(AssessmentForm form, ShortAssessment assessment) {
        var answers = css(new Div(), "mi-answers");
        AssessmentWords.sections(form)
                .forEach((section, questions) -> {
                    var facts = CaseParts.facts();
                    for (var question : questions) {
                        if (!form.asks(question, assessment.answers())) {
                            continue;
                        }
                        var given = assessment.answers().getOrDefault(question.key(), List.of());
                        String words = AssessmentWords.answer(question, given);
                        CaseParts.fact(
                                facts,
                                question.label(),
                                css(
                                        new Span(words.isEmpty() ? "keine Antwort" : words),
                                        words.isEmpty() ? "mi-muted" : "mi-case__typed"));
                    }
                    answers.add(new Div(new H3(section), facts));
                });
        return answers;
    }
}
