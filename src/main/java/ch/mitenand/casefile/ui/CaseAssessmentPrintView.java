package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.ShortAssessment;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** The latest short assessment, or that of the address, on paper for the file or for the person. */
@Route(CaseNavigation.CASE_ROUTE + "/assessment" + CaseNavigation.PRINT)
@PermitAll
class CaseAssessmentPrintView extends CasePrintPage {

    private final Assessments assessments;

    CaseAssessmentPrintView(CurrentActor current, CaseDesk desk, Assessments assessments) {
        super(desk, current, Tab.ASSESSMENT);
        this.assessments = assessments;
    }

    @Override
    void show(Actor actor, CaseFile file, Article sheet, BeforeEnterEvent event) {
        sheet.add(
                css(new Paragraph(file.number()), "mi-muted"),
                new H1("Kurzassessment: " + file.title()));
        var asked = query(event, CaseNavigation.ONE);
        var found =
                asked.isPresent()
                        ? Optional.of(assessments.one(actor, file.id(), uuid(asked.get())))
                        : latest(assessments.of(actor, file.id()));
        if (found.isEmpty()) {
            sheet.add(new Paragraph("Zu diesem Fall gibt es noch kein Kurzassessment."));
            return;
        }
        var shown = found.get();
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

    /** What was finished counts before a draft. */
    private static Optional<ShortAssessment> latest(List<ShortAssessment> all) {
        return all.stream()
                .filter(a -> a.finishedOn() != null)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static UUID uuid(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException e) {
            throw new NoSuchElementException("no such assessment", e);
        }
    }
}
