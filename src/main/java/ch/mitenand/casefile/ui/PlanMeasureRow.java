package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.Goal.Measure;
import ch.mitenand.casefile.Goal.MeasureState;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The fields of one measure. */
final class PlanMeasureRow extends FieldSet {

    private final UUID id;
    private final TextField what = new TextField("Was wird gemacht?");
    private final TextField who = new TextField("Wer?");
    private final DatePicker due;
    private final Select<MeasureState> state = new Select<>();

    PlanMeasureRow(Measure measure, int number, Consumer<PlanMeasureRow> remove) {
        super("Massnahme " + number);
        id = measure.id();
        css(this, "mi-measure");
        what.setValue(measure.text());
        what.setMaxLength(200);
        who.setValue(measure.responsible());
        who.setMaxLength(Measure.LONGEST_RESPONSIBLE);
        due = CaseDates.picker("Bis wann?", measure.due());
        state.setLabel("Stand");
        state.setItems(MeasureState.values());
        state.setItemLabelGenerator(s -> s == null ? "" : s.germanName());
        state.setValue(measure.state());
        add(
                what,
                who,
                due,
                state,
                CaseParts.quiet(
                        "Massnahme entfernen",
                        "Massnahme " + number + " entfernen",
                        () -> remove.accept(this)));
    }

    /** The fields under the names that the service uses. */
    void register(CaseFaults faults, String prefix) {
        faults.add(prefix + ".text", what);
        faults.add(prefix + ".responsible", who);
        faults.add(prefix + ".due", due);
    }

    boolean isEmpty() {
        return what.getValue().isBlank()
                && who.getValue().isBlank()
                && due.getValue() == null
                && dueFault().isEmpty();
    }

    /** Why the day cannot be read; empty when it can, or there is none. */
    Optional<String> dueFault() {
        return CaseDates.check(due, false);
    }

    Measure value() {
        return new Measure(
                id,
                what.getValue().strip(),
                who.getValue().strip(),
                due.getValue(),
                Objects.requireNonNullElse(state.getValue(), MeasureState.PLANNED));
    }
}
