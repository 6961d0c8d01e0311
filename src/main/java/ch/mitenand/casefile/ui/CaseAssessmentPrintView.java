package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The latest short assessment on paper, for the file or for the person. */
@Route(CaseNavigation.CASE_ROUTE + "/assessment" + CaseNavigation.PRINT)
@PermitAll
class CaseAssessmentPrintView extends CasePrintPage {

    private final Assessments assessments;

    CaseAssessmentPrintView(CurrentActor current, CaseDesk desk, Assessments assessments) {
        super(desk, current, Tab.ASSESSMENT);
        this.assessments = assessments;
    }

    @Override
    void show(Actor actor, CaseFile file, Article sheet) {
        sheet.add(
                css(new Paragraph(file.number()), "mi-muted"),
                new H1("Kurzassessment: " + file.title()));
        var all = assessments.of(actor, file.id());
        if (all.isEmpty()) {
            sheet.add(new Paragraph("Zu diesem Fall gibt es noch kein Kurzassessment."));
            return;
        }
        var shown =
                all.stream().filter(a -> a.finishedOn() != null).findFirst().orElse(all.getFirst());
        var form = CaseAssessmentView.form(assessments.forms(actor), shown);
        sheet.add(
                css(
                        new Paragraph(
                                "Gespräch vom %s. Formular der Fachstelle, Version %d.%s"
                                        .formatted(
                                                SwissFormat.longDate(shown.heldOn()),
                                                form.version(),
                                                shown.finishedOn() == null
                                                        ? " Noch nicht abgeschlossen."
                                                        : "")),
                        "mi-lead"),
                new H2("Antworten"),
                AssessmentAnswers.of(form, shown));
    }
}
