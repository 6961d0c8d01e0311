package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.SupportPlan;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;

/** What the person works towards: open goals with their days, and how many are reached. */
final class CaseOverviewGoals extends Section {

    CaseOverviewGoals(CaseFile file, SupportPlan plan, LocalDate today) {
        css(this, "mi-box mi-case__box");
        add(new H2("Ziele"));
        var open =
                plan.goals().stream()
                        .filter(goal -> !goal.state().isFinal())
                        .sorted(Comparator.comparing(Goal::due))
                        .map(goal -> row(goal, today))
                        .toList();
        int over = plan.goals().size() - open.size();
        if (!open.isEmpty()) {
            add(list("mi-case__goals", open));
        }
        if (over > 0) {
            add(
                    css(
                            new Paragraph(
                                    CaseParts.count(
                                            over, "Ziel ist beendet.", "Ziele sind beendet.")),
                            "mi-muted"));
        }
        if (plan.goals().isEmpty()) {
            add(css(new Paragraph("Noch keine Ziele."), "mi-muted"));
        }
        add(CaseParts.action(CaseNavigation.page(file.id(), Tab.PLAN), "Zum Hilfsplan"));
    }

    private static ListItem row(Goal goal, LocalDate today) {
        boolean late = goal.due().isBefore(today);
        return new ListItem(
                css(new Span(goal.target()), "mi-case__goal"),
                css(
                        new Span(CaseDates.due(goal.due(), today)),
                        late ? "mi-case__late" : "mi-muted"));
    }
}
