package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.GoalArea;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.SupportPlan;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;

/** The support plan, made together with the person and looked at again at least once a year. */
@Route(CaseNavigation.CASE_ROUTE + "/plan")
@PermitAll
class CasePlanView extends CaseFrame {

    private static final int USUAL_MONTHS = 6;

    private final Plans plans;
    private final Clock clock;

    CasePlanView(CurrentActor current, CaseDesk desk, Plans plans, Clock clock) {
        super(desk, current, Tab.PLAN);
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    protected void show(Actor actor, CaseFile file, Div page, BeforeEnterEvent event) {
        var plan = plans.plan(actor, file.id());
        var today = LocalDate.now(clock);
        var commands = new PlanCommands(plans, file.id(), this::actor, this::redraw);
        var dialogs = new PlanDialogs(commands, plan, today);
        boolean open = file.state().isOpen();
        page.add(head(file, plan, dialogs, today));
        if (plan.goals().isEmpty()) {
            page.add(
                    CaseParts.empty(
                            open
                                    ? "Welche Ziele hat die Person?"
                                    : "Dieser Hilfsplan hat keine Ziele.",
                            new Paragraph(
                                    "Ein bis drei Ziele sind ein guter Anfang: Sprache, Arbeit und Bildung, Alltag, Kinder.")));
        } else {
            page.add(goals(plan, dialogs, open, today));
        }
        page.add(agreement(plan, dialogs, open));
        page.add(
                new CasePlanReviews(
                        plans.reviews(actor, file.id()),
                        plans.versions(actor, file.id()),
                        plans.nextReview(actor, file.id()),
                        today,
                        open ? dialogs : null));
    }

    private static Component head(
            CaseFile file, SupportPlan plan, PlanDialogs dialogs, LocalDate today) {
        var signed = plan.signedOn();
        var words =
                signed == null
                        ? "Version %d, noch nicht unterschrieben".formatted(plan.number())
                        : "Version %d, unterschrieben am %s"
                                .formatted(plan.number(), SwissFormat.longDate(signed));
        var ways = CaseParts.buttons();
        if (file.state().isOpen()) {
            Runnable add =
                    () ->
                            dialogs.goal(
                                    PlanGoalEdit.empty(
                                            nextArea(plan), today.plusMonths(USUAL_MONTHS)));
            if (plan.goals().isEmpty()) {
                ways.add(CaseParts.primary("Erstes Ziel eintragen", add));
            } else if (signed == null) {
                ways.add(CaseParts.primary("Unterschrift eintragen", dialogs::sign));
                ways.add(CaseParts.button("Ziel hinzufügen", add));
            } else {
                ways.add(CaseParts.primary("Ziel hinzufügen", add));
            }
        }
        if (!plan.goals().isEmpty()) {
            ways.add(
                    CaseParts.secondButton(
                            CaseNavigation.planPrint(file.id()), "Zum Drucken öffnen"));
        }
        var version = css(new Paragraph(text(words + " ")), "mi-muted");
        if (signed != null && file.state().isOpen()) {
            version.add(CaseParts.quiet("Ändern", "Tag der Unterschrift ändern", dialogs::sign));
        }
        var section = css(new Section(new H2("Hilfsplan"), version), "mi-plan__head");
        if (file.state() == CaseState.OPENED || file.state() == CaseState.ASSESSMENT) {
            section.add(
                    css(
                            new Paragraph(
                                    "Der Hilfsplan folgt auf das Kurzassessment. Schliessen Sie dieses zuerst ab."),
                            "mi-case__note"));
        }
        section.add(ways);
        return section;
    }

    /** The first area that has no goal yet. */
    private static GoalArea nextArea(SupportPlan plan) {
        for (var area : GoalArea.values()) {
            if (plan.goals().stream().noneMatch(g -> g.area() == area)) {
                return area;
            }
        }
        return GoalArea.LANGUAGE;
    }

    private static Div goals(SupportPlan plan, PlanDialogs dialogs, boolean open, LocalDate today) {
        var areas = css(new Div(), "mi-plan__areas");
        PlanWords.byArea(plan.goals())
                .forEach((area, goals) -> {
                    var section = css(new Section(new H3(area.germanName())), "mi-plan__area");
                    goals.forEach(goal ->
                            section.add(
                                    new PlanGoalCard(
                                            goal,
                                            today,
                                            open
                                                    ? buttons(plan, goal, dialogs)
                                                    : new Component[0])));
                    areas.add(section);
                });
        return areas;
    }

    private static Component[] buttons(SupportPlan plan, Goal goal, PlanDialogs dialogs) {
        var buttons = new ArrayList<Component>();
        var state = CaseParts.button("Stand ändern", () -> dialogs.state(goal));
        state.setAriaLabel("Stand ändern: " + goal.target());
        buttons.add(state);
        buttons.add(
                CaseParts.quiet(
                        "Bearbeiten", "Bearbeiten: " + goal.target(), () -> dialogs.goal(goal)));
        if (plan.signedOn() == null) {
            buttons.add(
                    CaseParts.quiet(
                            "Entfernen",
                            "Entfernen: " + goal.target(),
                            () -> dialogs.remove(goal)));
        }
        return buttons.toArray(Component[]::new);
    }

    private static Section agreement(SupportPlan plan, PlanDialogs dialogs, boolean open) {
        var words =
                plan.agreement().isEmpty()
                        ? css(new Paragraph("Noch nichts festgehalten."), "mi-muted")
                        : css(new Paragraph(plan.agreement()), "mi-case__typed");
        var box = CaseParts.box("Abmachung", words);
        if (open) {
            box.add(CaseParts.quiet("Bearbeiten", "Abmachung bearbeiten", dialogs::agreement));
        }
        return box;
    }
}
