package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.AssessmentForm;
import ch.mitenand.casefile.AssessmentForm.Question;
import ch.mitenand.casefile.Assessments;
import ch.mitenand.organisation.OrganisationRegister;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** The canton's form of the short assessment in its versions, and the coaches with their load. */
@Route(CaseNavigation.FORMS_ROUTE)
@PermitAll
class FormsView extends CasePage {

    private final Assessments assessments;
    private final OrganisationRegister organisations;
    private final Clock clock;

    FormsView(
            CurrentActor current,
            Assessments assessments,
            OrganisationRegister organisations,
            Clock clock) {
        super(current);
        this.assessments = assessments;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    protected void draw(Actor actor, BeforeEnterEvent event) {
        if (!actor.has(Role.CANTON_EDITOR, "")) {
            throw new AccessDeniedException("edits no forms");
        }
        var page = column("Kurzassessment");
        var forms = assessments.forms(actor);
        page.add(
                new H1("Kurzassessment"),
                css(
                        new Paragraph(
                                "Alle Stellen führen das Kurzassessment mit dem gleichen Formular. Begonnene behalten die"
                                        + " Version, mit der sie begonnen haben."),
                        "mi-lead"));
        page.add(versions(forms, page));
        page.add(
                new FormsCoaches(
                        assessments.coaches(actor),
                        organisations,
                        assessments,
                        this::actor,
                        this::redraw));
    }

    private Section versions(List<AssessmentForm> forms, Div page) {
        var section = css(new Section(new H2("Formular")), "mi-box mi-case__box");
        if (forms.isEmpty()) {
            section.add(new Paragraph("Noch ist kein Formular veröffentlicht."));
        }
        for (int i = 0; i < forms.size(); i++) {
            var form = forms.get(i);
            var label =
                    "Version %d, gültig ab %s, %s"
                            .formatted(
                                    form.version(),
                                    SwissFormat.date(form.validFrom()),
                                    CaseParts.count(form.questions().size(), "Frage", "Fragen"));
            section.add(
                    css(details(summary(text(label)), false, questions(form)), "mi-case__more"));
        }
        var latest = forms.isEmpty() ? List.<Question>of() : forms.getFirst().questions();
        section.add(CaseParts.primary("Nächste Version vorbereiten", () -> edit(latest, page)));
        return section;
    }

    private static Component questions(AssessmentForm form) {
        var all = css(new Div(), "mi-answers");
        AssessmentWords.sections(form)
                .forEach((section, questions) -> {
                    var items = css(new UnorderedList(), "mi-case__plain");
                    questions.forEach(
                            q -> items.add(new ListItem(q.label() + (q.required() ? " *" : ""))));
                    all.add(new Div(new H3(section), items));
                });
        return all;
    }

    /** The editor takes the place of versions and coaches. */
    private void edit(List<Question> questions, Div page) {
        page.removeAll();
        var heading = new H1("Nächste Version");
        page.add(
                heading,
                css(
                        new Paragraph(
                                "Ausgehend von der letzten Version. Fragen, mit denen das Portal arbeitet, bleiben; ihren"
                                        + " Wortlaut können Sie ändern."),
                        "mi-lead"),
                new FormsEditor(
                        questions,
                        LocalDate.now(clock).plusDays(1),
                        (validFrom, changed) -> assessments.publish(actor(), validFrom, changed),
                        this::redraw));
        CaseParts.focus(heading);
    }
}
