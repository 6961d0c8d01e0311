package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.bold;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.Goal.Measure;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;

/** A goal with its measures. */
final class PlanGoalCard extends Article {

    /** A card to read; {@code buttons} are added below. */
    PlanGoalCard(Goal goal, LocalDate today, Component... buttons) {
        css(this, goal.state().isFinal() ? "mi-goal mi-goal--over" : "mi-goal");
        add(
                css(
                        new Div(
                                new H4(goal.target()),
                                CaseParts.badge(
                                        goal.state().germanName(), PlanWords.look(goal.state()))),
                        "mi-goal__head"),
                when(goal, today));
        if (!PlanWords.levels(goal).isEmpty()) {
            add(new Paragraph(text("Sprachniveau: "), bold(PlanWords.levels(goal))));
        }
        if (!goal.indicator().isEmpty()) {
            add(new Paragraph("Erreicht, wenn: " + goal.indicator()));
        }
        add(
                goal.measures().isEmpty()
                        ? css(new Paragraph("Noch keine Massnahme."), "mi-muted")
                        : list(
                                "mi-goal__measures",
                                goal.measures().stream().map(PlanGoalCard::measure).toList()));
        if (buttons.length > 0) {
            add(CaseParts.buttons(buttons));
        }
    }

    private static Paragraph when(Goal goal, LocalDate today) {
        var met = goal.metOn();
        if (met != null) {
            return css(new Paragraph("Am " + SwissFormat.date(met)), "mi-muted");
        }
        boolean late = !goal.state().isFinal() && goal.due().isBefore(today);
        String words =
                late
                        ? "Bis %s, %s"
                                .formatted(
                                        SwissFormat.date(goal.due()),
                                        CaseDates.due(goal.due(), today))
                        : "Bis " + SwissFormat.date(goal.due());
        return css(new Paragraph(words), late ? "mi-case__late" : "mi-muted");
    }

    private static ListItem measure(Measure measure) {
        return css(
                new ListItem(
                        css(
                                new Span(
                                        css(new Span(measure.text()), "mi-goal__what"),
                                        css(new Span(PlanWords.byWhom(measure)), "mi-muted")),
                                "mi-goal__measure"),
                        CaseParts.badge(
                                measure.state().germanName(), PlanWords.look(measure.state()))),
                "mi-goal__row");
    }
}
