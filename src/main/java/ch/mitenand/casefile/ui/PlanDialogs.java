package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.GoalState;
import ch.mitenand.casefile.PlanDraft;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.SupportPlan;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks for what the commands of a plan need. */
final class PlanDialogs {

    private final PlanCommands commands;
    private final SupportPlan plan;
    private final LocalDate today;

    PlanDialogs(PlanCommands commands, SupportPlan plan, LocalDate today) {
        this.commands = commands;
        this.plan = plan;
        this.today = today;
    }

    void goal(Goal goal) {
        var edit = new PlanGoalEdit(commands, plan, goal);
        boolean added = plan.goal(goal.id()).isEmpty();
        new CaseDialog(added ? "Neues Ziel" : "Ziel bearbeiten")
                .with(edit)
                .open("Ziel speichern", false, edit::save);
    }

    void state(Goal goal) {
        var state = new RadioButtonGroup<GoalState>("Stand");
        state.setItems(GoalState.values());
        state.setItemLabelGenerator(GoalState::germanName);
        state.setValue(goal.state());
        css(state, "mi-case__radio");
        var on = CaseDates.picker("Erreicht am", goal.metOn() == null ? today : goal.metOn());
        on.setMax(today);
        on.setVisible(goal.state() == GoalState.MET);
        state.addValueChangeListener(e -> on.setVisible(e.getValue() == GoalState.MET));
        new CaseDialog("Wie steht es mit diesem Ziel?", goal.target())
                .with(state, on)
                .open(
                        "Stand festhalten",
                        false,
                        () ->
                                commands.setGoal(
                                        goal.id(),
                                        state.getValue(),
                                        state.getValue() == GoalState.MET ? on.getValue() : null));
    }

    void remove(Goal goal) {
        new CaseDialog(
                        "Ziel entfernen?",
                        "«%s» und seine Massnahmen verschwinden aus dem Hilfsplan."
                                .formatted(goal.target()))
                .open("Ziel entfernen", true, () -> commands.remove(plan, goal.id()));
    }

    void sign() {
        var on = CaseDates.picker("Unterschrieben am", today);
        on.setMax(today);
        new CaseDialog(
                        "Unterschrift eintragen",
                        "Drucken Sie den Hilfsplan aus und besprechen Sie ihn. Unterschreibt die Person, beginnt die"
                                + " Begleitung mit diesem Tag.")
                .with(on)
                .open(
                        "Eintragen",
                        false,
                        () ->
                                on.getValue() == null
                                        ? Optional.of("Bitte wählen Sie den Tag.")
                                        : commands.sign(on.getValue()));
    }

    void review() {
        var on = CaseDates.picker("Tag des Gesprächs", today);
        on.setMax(today);
        var summary = new TextArea("Was wurde besprochen?");
        summary.setMaxLength(2000);
        summary.setMinRows(4);
        summary.setHelperText("Was ist gelungen, was ist schwierig, was ändert sich?");
        var interpreter = new Checkbox("Es wurde gedolmetscht");
        new CaseDialog(
                        "Standortgespräch eintragen",
                        "Der Hilfsplan bleibt als Version %d erhalten. Danach arbeiten Sie mit Version %d weiter."
                                .formatted(plan.number(), plan.number() + 1))
                .with(on, summary, interpreter)
                .open(
                        "Eintragen",
                        false,
                        () ->
                                on.getValue() == null
                                        ? Optional.of("Bitte wählen Sie den Tag.")
                                        : commands.review(
                                                on.getValue(),
                                                summary.getValue().strip(),
                                                interpreter.getValue()));
    }

    void agreement() {
        var text = new TextArea("Was haben wir sonst abgemacht?");
        text.setValue(plan.agreement());
        text.setMinRows(4);
        text.setMaxLength(2000);
        var stale = new Div();
        var edit = new Agreement(plan);
        new CaseDialog("Abmachung")
                .with(text, stale)
                .open("Speichern", false, () -> edit.save(text.getValue().strip(), stale));
    }

    /** The plan to which the agreement belongs; another one after somebody else has saved. */
    private final class Agreement {

        private SupportPlan base;

        private Agreement(SupportPlan base) {
            this.base = base;
        }

        private Optional<String> save(String typed, Div stale) {
            return switch (commands.save(
                    base, new PlanDraft(base.goals(), typed), "Die Abmachung ist gespeichert.")) {
                case Plans.Outcome.Done _ -> Optional.empty();
                case Plans.Outcome.No(var sentence) -> Optional.of(sentence);
                case Plans.Outcome.Wrong(var faults) ->
                        Optional.of(String.join(" ", faults.values()));
                case Plans.Outcome.Stale(var current) -> stale(typed, current, stale);
            };
        }

        private Optional<String> stale(String typed, SupportPlan current, Div stale) {
            var changes =
                    current.agreement().equals(typed)
                            ? List.<CaseStale.Change>of()
                            : List.of(
                                    new CaseStale.Change("Abmachung", current.agreement(), typed));
            base = current;
            stale.removeAll();
            stale.add(new CaseStale(changes));
            return Optional.of(
                    "Noch nicht gespeichert. Speichern Sie nochmals, wenn es so stimmt.");
        }
    }
}
