package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.GoalState;
import ch.mitenand.casefile.PlanDraft;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.Plans.Review;
import ch.mitenand.casefile.SupportPlan;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
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
                .open("Stand festhalten", false, () -> setState(goal, state.getValue(), on));
    }

    private Optional<String> setState(Goal goal, GoalState state, DatePicker on) {
        return state == GoalState.MET
                ? CaseDates.check(on, true)
                        .or(() -> commands.setGoal(goal.id(), state, on.getValue()))
                : commands.setGoal(goal.id(), state, null);
    }

    void remove(Goal goal) {
        new CaseDialog(
                        "Ziel entfernen?",
                        "«%s» und seine Massnahmen verschwinden aus dem Hilfsplan."
                                .formatted(goal.target()))
                .open("Ziel entfernen", true, () -> commands.remove(plan, goal.id()));
    }

    /** Asks for the day of the signature, also to correct it. */
    void sign() {
        var signed = plan.signedOn();
        var on = CaseDates.picker("Unterschrieben am", signed == null ? today : signed);
        on.setMax(today);
        var dialog =
                signed == null
                        ? new CaseDialog(
                                "Unterschrift eintragen",
                                "Drucken Sie den Hilfsplan aus und besprechen Sie ihn. Unterschreibt die Person, beginnt"
                                        + " die Begleitung mit diesem Tag.")
                        : new CaseDialog(
                                "Tag der Unterschrift ändern",
                                "An welchem Tag hat die Person Version %d unterschrieben?"
                                        .formatted(plan.number()));
        dialog.with(on)
                .open(
                        "Eintragen",
                        false,
                        () -> CaseDates.check(on, true).or(() -> commands.sign(on.getValue())));
    }

    void review() {
        var fields = new ReviewFields(today, "", false);
        new CaseDialog("Standortgespräch eintragen", keptPlan())
                .with(fields.on, fields.summary, fields.interpreter)
                .open("Eintragen", false, () -> fields.send(commands::review));
    }

    /** A slip in a review that was entered today. */
    void correct(Review review) {
        var fields = new ReviewFields(review.heldOn(), review.summary(), review.interpreter());
        new CaseDialog("Standortgespräch korrigieren")
                .with(fields.on, fields.summary, fields.interpreter)
                .open(
                        "Speichern",
                        false,
                        () ->
                                fields.send((on, summary, interpreter) ->
                                        commands.correct(review.id(), on, summary, interpreter)));
    }

    /** Records what was entered of a review; empty when it is done, else why not. */
    private interface ReviewCommand {

        Optional<String> send(LocalDate heldOn, String summary, boolean interpreter);
    }

    private final class ReviewFields {

        private final DatePicker on;
        private final TextArea summary = new TextArea("Was wurde besprochen?");
        private final Checkbox interpreter = new Checkbox("Es wurde gedolmetscht");

        private ReviewFields(LocalDate heldOn, String words, boolean interpreted) {
            on = CaseDates.picker("Tag des Gesprächs", heldOn);
            on.setMax(today);
            summary.setMaxLength(2000);
            summary.setMinRows(4);
            summary.setHelperText("Was ist gelungen, was ist schwierig, was ändert sich?");
            summary.setValue(words);
            interpreter.setValue(interpreted);
        }

        private Optional<String> send(ReviewCommand command) {
            return CaseDates.check(on, true)
                    .or(() ->
                            command.send(
                                    on.getValue(),
                                    summary.getValue().strip(),
                                    interpreter.getValue()));
        }
    }

    /** What a review does to the plan; nothing where there is none. */
    private String[] keptPlan() {
        return plan.version() == 0
                ? new String[0]
                : new String[] {
                    "Der Hilfsplan bleibt als Version %d erhalten. Danach arbeiten Sie mit Version %d weiter."
                            .formatted(plan.number(), plan.number() + 1)
                };
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
