package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.AssessmentForm;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.casefile.CaseCommand;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.ShortAssessment;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The short assessment with the person at the desk; afterwards what was found. */
@Route(CaseNavigation.CASE_ROUTE + "/assessment")
@PermitAll
class CaseAssessmentView extends CaseFrame {

    private final CaseDesk desk;
    private final Assessments assessments;
    private final Clock clock;

    CaseAssessmentView(CurrentActor current, CaseDesk desk, Assessments assessments, Clock clock) {
        super(desk, current, Tab.ASSESSMENT);
        this.desk = desk;
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    protected void show(Actor actor, CaseFile file, Div page, BeforeEnterEvent event) {
        var all = assessments.of(actor, file.id());
        var draft = all.stream().filter(a -> a.finishedOn() == null).findFirst();
        var finished = all.stream().filter(a -> a.finishedOn() != null).toList();
        if (draft.isPresent() && file.state().isOpen()) {
            page.add(guide(actor, file, draft.get()));
        }
        if (!finished.isEmpty()) {
            page.add(results(actor, file, finished));
        }
        if (draft.isEmpty() || !file.state().isOpen()) {
            page.add(start(actor, file, finished));
        }
    }

    private AssessmentGuide guide(Actor actor, CaseFile file, ShortAssessment draft) {
        return new AssessmentGuide(
                form(assessments.forms(actor), draft), draft, new Answers(file), clock);
    }

    /** The version by which an assessment was made. */
    static AssessmentForm form(List<AssessmentForm> forms, ShortAssessment assessment) {
        return forms.stream()
                .filter(f -> f.version() == assessment.formVersion())
                .findFirst()
                .orElseThrow();
    }

    private Div start(Actor actor, CaseFile file, List<ShortAssessment> finished) {
        if (!file.state().isOpen()) {
            return CaseParts.empty(
                    "Der Fall ist abgeschlossen; hier lässt sich nichts mehr ausfüllen.");
        }
        var form = assessments.form(actor, LocalDate.now(clock));
        var words =
                "Das Formular der Fachstelle (Version %d) führt Sie durch %s. Sie können jederzeit unterbrechen."
                        .formatted(
                                form.version(),
                                CaseParts.count(
                                        AssessmentWords.sections(form).size(), "Teil", "Teile"));
        boolean again = !finished.isEmpty();
        if (!again) {
            return CaseParts.empty(
                    "Noch ist kein Kurzassessment da.",
                    new Paragraph(words),
                    CaseParts.primary("Kurzassessment beginnen", () -> begin(file)));
        }
        return CaseParts.empty(
                "Hat sich viel geändert?",
                new Paragraph(words),
                CaseParts.button("Noch ein Kurzassessment", () -> begin(file)),
                CaseParts.action(CaseNavigation.page(file.id(), Tab.PLAN), "Weiter zum Hilfsplan"));
    }

    private void begin(CaseFile file) {
        safely(() -> {
            var objection = moved(file).or(() -> begun(assessments.begin(actor(), file.id())));
            redraw();
            objection.ifPresent(CaseParts::refused);
        });
    }

    /** Before the support begins, the case goes back into the assessment; later it stays. */
    private Optional<String> moved(CaseFile file) {
        return file.allowed().contains(CaseCommand.BEGIN_ASSESSMENT)
                ? CaseFrame.objection(desk.move(actor(), file.id(), CaseCommand.BEGIN_ASSESSMENT))
                : Optional.empty();
    }

    private static Optional<String> begun(Assessments.Outcome outcome) {
        return switch (outcome) {
            case Assessments.Outcome.Done _, Assessments.Outcome.Partly _ -> Optional.empty();
            case Assessments.Outcome.No(var sentence) -> Optional.of(sentence);
            case Assessments.Outcome.Wrong(var wrong) ->
                    Optional.of(String.join(" ", wrong.values()));
            case Assessments.Outcome.Stale _ -> Optional.of(CaseParts.STALE);
        };
    }

    private Section results(Actor actor, CaseFile file, List<ShortAssessment> finished) {
        var forms = assessments.forms(actor);
        var latest = finished.getFirst();
        var section = css(new Section(), "mi-box mi-case__box");
        section.add(
                new H2("Kurzassessment vom " + SwissFormat.longDate(latest.heldOn())),
                AssessmentAnswers.of(form(forms, latest), latest),
                CaseParts.secondButton(
                        CaseNavigation.assessmentPrint(file.id()), "Zum Drucken öffnen"));
        if (finished.size() > 1) {
            section.add(new H2("Frühere"));
            finished.stream().skip(1).forEach(a -> section.add(earlier(file, forms, a)));
        }
        return section;
    }

    private static Component earlier(
            CaseFile file, List<AssessmentForm> forms, ShortAssessment assessment) {
        var label =
                "Gespräch vom %s, Formular Version %d, %s"
                        .formatted(
                                SwissFormat.date(assessment.heldOn()),
                                assessment.formVersion(),
                                assessment.track().map(t -> t.germanName()).orElse("ohne Weg"));
        var content =
                new Div(
                        AssessmentAnswers.of(form(forms, assessment), assessment),
                        CaseParts.secondButton(
                                CaseNavigation.assessmentPrint(file.id(), assessment.id()),
                                "Zum Drucken öffnen"));
        return css(details(summary(text(label)), false, content), "mi-case__more");
    }

    /** Commands of the guide on this case. */
    private final class Answers implements AssessmentGuide.Commands {

        private final CaseFile file;

        private Answers(CaseFile file) {
            this.file = file;
        }

        @Override
        public Assessments.Outcome save(
                ShortAssessment draft, LocalDate heldOn, Map<String, List<String>> answers) {
            return assessments.save(
                    actor(), file.id(), draft.id(), draft.version(), heldOn, answers);
        }

        @Override
        public Assessments.Outcome finish(ShortAssessment draft) {
            return assessments.finish(actor(), file.id(), draft.id(), draft.version());
        }

        @Override
        public void leave(String sentence) {
            redraw();
            CaseParts.done(sentence);
        }
    }
}
