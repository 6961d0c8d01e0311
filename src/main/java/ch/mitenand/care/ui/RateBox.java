package ch.mitenand.care.ui;

import static ch.mitenand.shell.Markup.list;

import ch.mitenand.care.ExpenseDesk;
import ch.mitenand.care.KmRate;
import ch.mitenand.care.Money;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;

/** Shows what a kilometre brings by date, and takes a new rate. */
class RateBox extends Section {

    private final PoolPage page;
    private final ExpenseDesk expenses;
    private final DatePicker from;
    private final IntegerField rappen = new IntegerField("Rappen je Kilometer");

    RateBox(PoolPage page, ExpenseDesk expenses, LocalDate today) {
        this.page = page;
        this.expenses = expenses;
        this.from = CareParts.day("Gültig ab", today.plusMonths(1).withDayOfMonth(1));
        addClassNames("mi-box", "mi-care__box");
        rappen.setMin(1);
        rappen.setMax(300);
        add(
                new H2("Auto: Ansatz je Kilometer"),
                CareParts.hint(
                        "Es zählt der Ansatz vom Tag der Fahrt. Frühere Ansätze bleiben, wie sie sind."),
                list(
                        "mi-care__plain",
                        expenses.kmRates(page.actor(), page.pool()).stream()
                                .map(RateBox::item)
                                .toList()),
                CareParts.row(from, rappen),
                CareParts.actions(CareParts.button("Ansatz festlegen", this::set)));
    }

    private static ListItem item(KmRate rate) {
        return new ListItem(
                "ab %s: %s".formatted(CareParts.day(rate.from()), Money.shown(rate.rappen())));
    }

    private void set() {
        LocalDate day = from.getValue();
        Integer amount = rappen.getValue();
        if (day == null || amount == null) {
            CareParts.say("Geben Sie Tag und Rappen an.");
            return;
        }
        page.act(() ->
                CareParts.tell(
                        expenses.setKmRate(page.actor(), page.pool(), day, amount),
                        "Der Ansatz ist gespeichert."));
    }
}
