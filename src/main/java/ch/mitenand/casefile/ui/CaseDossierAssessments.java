package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.casefile.AssessmentForm;
import ch.mitenand.casefile.Assessments.Advice;
import ch.mitenand.casefile.ShortAssessment;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** The assessments of a case and what providers have recommended, for paper. */
final class CaseDossierAssessments {

    private final List<ShortAssessment> assessments;
    private final List<AssessmentForm> forms;
    private final List<Advice> advice;

    CaseDossierAssessments(
            List<ShortAssessment> assessments, List<AssessmentForm> forms, List<Advice> advice) {
        this.assessments = assessments;
        this.forms = forms;
        this.advice = advice;
    }

    void addTo(Article sheet) {
        assessments.forEach(assessment -> sheet.add(section(assessment)));
        if (!advice.isEmpty()) {
            sheet.add(
                    new Section(
                            new H2("Empfehlungen der Abklärungen"),
                            list(
                                    "mi-case__timeline",
                                    advice.stream().map(CaseDossierAssessments::item).toList())));
        }
    }

    private Section section(ShortAssessment assessment) {
        var form = CaseAssessmentView.form(forms, assessment);
        return new Section(
                new H2("Kurzassessment vom " + SwissFormat.longDate(assessment.heldOn())),
                css(
                        new Paragraph(
                                "Formular der Fachstelle, Version %d.%s"
                                        .formatted(
                                                form.version(),
                                                assessment.finishedOn() == null
                                                        ? " Noch nicht abgeschlossen."
                                                        : "")),
                        "mi-muted"),
                AssessmentAnswers.of(form, assessment));
    }

    private static ListItem item(Advice advice) {
        var decided = advice.decided();
        String decision =
                decided == null ? "noch offen" : decided ? "übernommen" : "nicht übernommen";
        return new ListItem(
                css(
                        new Paragraph(advice.area().germanName() + ": " + advice.text()),
                        "mi-case__typed"),
                css(
                        new Paragraph(
                                "%s, %s, %s; %s%s"
                                        .formatted(
                                                SwissFormat.date(advice.on()),
                                                advice.provider(),
                                                advice.binding() ? "verbindlich" : "empfohlen",
                                                decision,
                                                advice.reason().isEmpty()
                                                        ? ""
                                                        : ": " + advice.reason())),
                        "mi-case__when"));
    }
}
