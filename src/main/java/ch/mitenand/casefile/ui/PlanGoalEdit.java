package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.Goal.Measure;
import ch.mitenand.casefile.Goal.MeasureState;
import ch.mitenand.casefile.GoalArea;
import ch.mitenand.casefile.PlanDraft;
import ch.mitenand.casefile.Plans;
import ch.mitenand.casefile.SupportPlan;
import ch.mitenand.shared.LanguageLevel;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The fields of one goal with its measures; what somebody else saved meanwhile is shown. */
final class PlanGoalEdit extends Div {

    private final PlanCommands commands;
    private final CaseFaults faults = new CaseFaults();
    private final Select<GoalArea> area = new Select<>();
    private final TextField target = new TextField("Was soll erreicht werden?");
    private final Select<LanguageLevel> oral = level("Ziel mündlich");
    private final Select<LanguageLevel> written = level("Ziel schriftlich");
    private final DatePicker due;
    private final TextArea indicator = new TextArea("Woran sieht man es?");
    private final Div levels = css(new Div(oral, written), "mi-case__fields");
    private final List<PlanMeasureRow> rows = new ArrayList<>();
    private final Div measures = css(new Div(), "mi-measures");
    private final Div stale = new Div();

    private final Goal goal;
    private SupportPlan base;

    PlanGoalEdit(PlanCommands commands, SupportPlan base, Goal goal) {
        this.commands = commands;
        this.base = base;
        this.goal = goal;
        css(this, "mi-goal-edit");
        due = CaseDates.picker("Bis wann?", goal.due());
        prepare();
        goal.measures().forEach(this::addRow);
        add(
                stale,
                css(new Div(area, due), "mi-case__fields"),
                target,
                levels,
                indicator,
                measures,
                CaseParts.button("Massnahme hinzufügen", this::addEmptyRow));
    }

    private void prepare() {
        area.setLabel("Bereich");
        area.setItems(GoalArea.values());
        area.setItemLabelGenerator(a -> a == null ? "" : a.germanName());
        area.addValueChangeListener(e -> levels.setVisible(e.getValue() == GoalArea.LANGUAGE));
        area.setValue(goal.area());
        levels.setVisible(goal.area() == GoalArea.LANGUAGE);
        target.setValue(goal.target());
        target.setMaxLength(200);
        target.setRequiredIndicatorVisible(true);
        target.setHelperText("In einfachen Worten, zum Beispiel: Ich spreche Deutsch auf B1");
        oral.setValue(goal.oral());
        written.setValue(goal.written());
        due.setRequiredIndicatorVisible(true);
        indicator.setValue(goal.indicator());
        indicator.setMaxLength(300);
        indicator.setHelperText("Zum Beispiel: fide-Nachweis B1 mündlich");
    }

    private static Select<LanguageLevel> level(String label) {
        var level = new Select<LanguageLevel>();
        level.setLabel(label);
        level.setItems(LanguageLevel.values());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption("keines");
        level.setItemLabelGenerator(l -> l == null ? "keines" : l.name());
        return level;
    }

    /** A goal that is not entered yet. */
    static Goal empty(GoalArea area, LocalDate due) {
        return new Goal(
                UUID.randomUUID(),
                area,
                "",
                null,
                null,
                due,
                "",
                ch.mitenand.casefile.GoalState.OPEN,
                null,
                List.of());
    }

    private void addEmptyRow() {
        addRow(new Measure(UUID.randomUUID(), "", "", null, MeasureState.PLANNED));
    }

    private void addRow(Measure measure) {
        var row = new PlanMeasureRow(measure, rows.size() + 1, this::remove);
        rows.add(row);
        measures.add(row);
    }

    private void remove(PlanMeasureRow row) {
        rows.remove(row);
        measures.remove(row);
    }

    /** Empty when it is saved, else why not. */
    Optional<String> save() {
        rows.stream().filter(PlanMeasureRow::isEmpty).toList().forEach(this::remove);
        register();
        var mistyped = dayFaults();
        if (!mistyped.isEmpty()) {
            return Optional.of(faults.show(mistyped));
        }
        var typed = value();
        var draft = new PlanDraft(PlanCommands.with(base, typed), base.agreement());
        return switch (commands.save(base, draft, "Das Ziel ist gespeichert.")) {
            case Plans.Outcome.Done _ -> Optional.empty();
            case Plans.Outcome.No(var sentence) -> Optional.of(sentence);
            case Plans.Outcome.Wrong(var wrong) -> Optional.of(faults.show(wrong));
            case Plans.Outcome.Stale(var current) -> Optional.of(stale(typed, current));
        };
    }

    /** The names depend on where the goal stands in the plan. */
    private void register() {
        faults.clear();
        String prefix = prefix();
        faults.add(prefix + ".area", area);
        faults.add(prefix + ".target", target);
        faults.add(prefix + ".due", due);
        faults.add(prefix + ".oral", oral);
        faults.add(prefix + ".written", written);
        faults.add(prefix + ".indicator", indicator);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).register(faults, prefix + ".measures[" + i + "]");
        }
    }

    private String prefix() {
        return "goals[" + PlanCommands.index(base, goal.id()) + "]";
    }

    /** Days that cannot be read never reach the service. */
    private Map<String, String> dayFaults() {
        var wrong = new LinkedHashMap<String, String>();
        CaseDates.check(due, true).ifPresent(fault -> wrong.put(prefix() + ".due", fault));
        for (int i = 0; i < rows.size(); i++) {
            String field = prefix() + ".measures[" + i + "].due";
            rows.get(i).dueFault().ifPresent(fault -> wrong.put(field, fault));
        }
        return wrong;
    }

    private Goal value() {
        boolean language = area.getValue() == GoalArea.LANGUAGE;
        return new Goal(
                goal.id(),
                Objects.requireNonNullElse(area.getValue(), goal.area()),
                target.getValue().strip(),
                language ? oral.getValue() : null,
                language ? written.getValue() : null,
                Objects.requireNonNull(due.getValue()),
                indicator.getValue().strip(),
                base.goal(goal.id()).map(Goal::state).orElse(goal.state()),
                base.goal(goal.id()).map(Goal::metOn).orElse(goal.metOn()),
                rows.stream().map(PlanMeasureRow::value).toList());
    }

    private String stale(Goal typed, SupportPlan current) {
        base = current;
        stale.removeAll();
        stale.add(new CaseStale(PlanWords.changes(current.goal(goal.id()).orElse(null), typed)));
        return "Noch nicht gespeichert. Schauen Sie oben, was sich geändert hat, und speichern Sie nochmals.";
    }
}
