package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.AssessmentForm;
import ch.mitenand.casefile.AssessmentForm.Question;
import ch.mitenand.casefile.ShortAssessment;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** The answers of an assessment to read, by section; questions without one stand at the end. */
final class AssessmentAnswers {

    private AssessmentAnswers() {}

    static Div of(AssessmentForm form, ShortAssessment assessment) {
        var answers = css(new Div(), "mi-answers");
        var open = new ArrayList<String>();
        AssessmentWords.sections(form)
                .forEach((section, questions) -> {
                    var facts = CaseParts.facts();
                    for (var question : questions) {
                        if (!form.asks(question, assessment.answers())) {
                            continue;
                        }
                        String words = words(question, assessment);
                        if (words.isEmpty()) {
                            open.add(question.label());
                        } else {
                            CaseParts.fact(
                                    facts,
                                    question.label(),
                                    css(new Span(words), "mi-case__typed"));
                        }
                    }
                    if (facts.getElement().getChildCount() > 0) {
                        answers.add(new Div(new H3(section), facts));
                    }
                });
        if (!open.isEmpty()) {
            answers.add(
                    new Div(
                            new H3("Ohne Antwort"),
                            css(new Paragraph(String.join(" ", open)), "mi-muted")));
        }
        return answers;
    }

    private static String words(Question question, ShortAssessment assessment) {
        return AssessmentWords.answer(
                question, assessment.answers().getOrDefault(question.key(), List.of()));
    }
}
