package ch.mitenand.care.ui;

import ch.mitenand.care.ExpenseKind;
import ch.mitenand.care.LineDraft;
import ch.mitenand.care.Money;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The fields of one expense. */
class LineForm extends Div {

    private final Consumer<LineDraft> add;
    private final DatePicker day;
    private final Select<ExpenseKind> kind = new Select<>();
    private final TextField amount = new TextField("Betrag in CHF");
    private final TextField distance = new TextField("Kilometer");
    private final TextField note = new TextField("Wofür");

    LineForm(LocalDate today, Consumer<LineDraft> add) {
        this.add = add;
        addClassName("mi-care__form");
        day = CareParts.day("Tag", today);
        kind.setLabel("Art");
        kind.setItems(ExpenseKind.values());
        kind.setItemLabelGenerator(ExpenseKind::germanName);
        kind.setValue(ExpenseKind.TRANSIT);
        kind.addValueChangeListener(_ -> fit());
        amount.setPlaceholder("12.40");
        amount.getElement().setAttribute("inputmode", "decimal");
        amount.setManualValidation(true);
        distance.setPlaceholder("18.5");
        distance.getElement().setAttribute("inputmode", "decimal");
        distance.setManualValidation(true);
        note.setMaxLength(200);
        add(
                CareParts.row(day, kind, amount, distance),
                CareParts.row(note),
                CareParts.actions(CareParts.button("Ausgabe hinzufügen", this::submit)));
        fit();
    }

    private boolean isCar() {
        return kind.getValue() == ExpenseKind.CAR;
    }

    private void fit() {
        amount.setVisible(!isCar());
        distance.setVisible(isCar());
    }

    private void submit() {
        LocalDate when = day.getValue();
        if (when == null) {
            day.setErrorMessage("Schreiben Sie den Tag wie 31.12.2026.");
            day.setInvalid(true);
            return;
        }
        OptionalInt number =
                isCar() ? Money.parseTenths(distance.getValue()) : Money.parse(amount.getValue());
        var field = isCar() ? distance : amount;
        field.setErrorMessage(
                isCar()
                        ? "Schreiben Sie die Kilometer wie 18.5."
                        : "Schreiben Sie den Betrag wie 12.40.");
        field.setInvalid(number.isEmpty());
        number.ifPresent(n ->
                add.accept(
                        new LineDraft(
                                when,
                                kind.getValue(),
                                isCar() ? 0 : n,
                                isCar() ? n : 0,
                                note.getValue())));
    }
}
