package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.Goal.MeasureState;
import ch.mitenand.casefile.GoalState;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.SupportPlan;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The plan for the person: in plain words, in large type, with places to sign. */
@Route(CaseNavigation.CASE_ROUTE + "/plan" + CaseNavigation.PRINT)
@PermitAll
class CasePlanPrintView extends CasePrintPage {

    private final Plans plans;
    private final Regions regions;

    CasePlanPrintView(CurrentActor current, CaseDesk desk, Plans plans, Regions regions) {
        super(desk, current, Tab.PLAN);
        this.plans = plans;
        this.regions = regions;
    }

    @Override
    void show(Actor actor, CaseFile file, Article sheet, BeforeEnterEvent event) {
        var plan = plans.plan(actor, file.id());
        String office = CaseWords.lead(file.lead(), regions);
        css(sheet, "mi-sheet--large");
        sheet.add(
                css(
                        new Paragraph("%s, Version %d".formatted(file.number(), plan.number())),
                        "mi-muted"),
                new H1(
                        file.person().name().isEmpty()
                                ? "Mein Plan"
                                : "Mein Plan: " + file.person().name()),
                css(
                        new Paragraph(
                                "Das ist mein Plan. Ich habe ihn zusammen mit %s gemacht."
                                        .formatted(office)),
                        "mi-lead"));
        if (plan.goals().stream().noneMatch(CasePlanPrintView::isShown)) {
            sheet.add(new Paragraph("In diesem Plan steht noch kein Ziel."));
            return;
        }
        PlanWords.byArea(plan.goals().stream().filter(CasePlanPrintView::isShown).toList())
                .forEach((area, goals) -> {
                    var section = css(new Section(new H2(area.germanName())), "mi-sheet__area");
                    goals.forEach(goal -> section.add(goal(goal)));
                    sheet.add(section);
                });
        if (!plan.agreement().isEmpty()) {
            sheet.add(
                    new Section(
                            new H2("Das haben wir auch abgemacht"),
                            css(new Paragraph(plan.agreement()), "mi-case__typed")));
        }
        sheet.add(signatures(plan, office));
    }

    private static boolean isShown(Goal goal) {
        return goal.state() != GoalState.DROPPED;
    }

    private static Div goal(Goal goal) {
        var part = css(new Div(new H3("Mein Ziel: " + goal.target())), "mi-sheet__goal");
        part.add(new Paragraph(standing(goal)));
        if (!PlanWords.levels(goal).isEmpty()) {
            part.add(new Paragraph("Deutsch: " + PlanWords.levels(goal) + "."));
        }
        if (!goal.indicator().isEmpty()) {
            part.add(new Paragraph("Daran sehe ich es: " + goal.indicator()));
        }
        var steps =
                goal.measures().stream()
                        .filter(m -> m.state() != MeasureState.DROPPED)
                        .map(CasePlanPrintView::step)
                        .toList();
        if (!steps.isEmpty()) {
            part.add(new Paragraph("Das machen wir dafür:"), list("mi-sheet__steps", steps));
        }
        return part;
    }

    private static String standing(Goal goal) {
        var met = goal.metOn();
        if (met != null) {
            return "Das habe ich erreicht am %s.".formatted(SwissFormat.longDate(met));
        }
        return goal.state() == GoalState.NOT_MET
                ? "Das habe ich nicht erreicht."
                : "Das will ich erreichen bis: %s.".formatted(SwissFormat.longDate(goal.due()));
    }

    private static ListItem step(Goal.Measure measure) {
        String who = PlanWords.byWhom(measure);
        var item = new ListItem(new Span(measure.text()));
        if (!who.isEmpty()) {
            item.add(css(new Span(" (" + who + ")"), "mi-sheet__who"));
        }
        return item;
    }

    private static Section signatures(SupportPlan plan, String office) {
        var part = css(new Section(new H2("Unterschriften")), "mi-sheet__sign");
        var signed = plan.signedOn();
        if (signed != null) {
            part.add(
                    new Paragraph("Unterschrieben am %s.".formatted(SwissFormat.longDate(signed))));
            return part;
        }
        part.add(
                new Paragraph("Ich verstehe den Plan. Ich bin einverstanden. Ich mache mit."),
                css(
                        new Div(
                                line("Ort und Datum"),
                                line("Meine Unterschrift"),
                                line("Ort und Datum"),
                                line("Unterschrift " + office)),
                        "mi-sheet__signatures"));
        return part;
    }

    private static Div line(String label) {
        return css(new Div(css(new Span(label), "mi-sheet__label")), "mi-sheet__line");
    }
}
