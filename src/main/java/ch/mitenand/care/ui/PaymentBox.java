package ch.mitenand.care.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.care.Money;
import ch.mitenand.care.Payable;
import ch.mitenand.care.PaymentDesk;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Chooses what is paid, and makes one order for the bank of it. */
class PaymentBox extends Section {

    private final PoolPage page;
    private final PaymentDesk payments;
    private final CheckboxGroup<Payable> chosen = new CheckboxGroup<>("Zahlungen");
    private final DatePicker execution;

    PaymentBox(PoolPage page, PaymentDesk payments, LocalDate today) {
        this.page = page;
        this.payments = payments;
        this.execution = CareParts.day("Ausführen am", today.plusDays(1));
        addClassNames("mi-box", "mi-care__box");
        add(new H2("Auszuzahlen"));
        var due = payments.payables(page.actor(), page.pool());
        if (due.isEmpty()) {
            add(
                    CareParts.hint(
                            "Im Moment ist nichts auszuzahlen. Bewilligte Spesen und gutgeschriebene Anerkennungen erscheinen hier."));
        } else {
            fill(due);
        }
    }

    private void fill(List<Payable> due) {
        chosen.setItems(due);
        chosen.setItemLabelGenerator(PaymentBox::label);
        chosen.setItemEnabledProvider(Payable::isReady);
        chosen.setValue(due.stream().filter(Payable::isReady).collect(Collectors.toSet()));
        add(
                css(chosen, "mi-care__people"),
                CareParts.row(execution),
                CareParts.actions(CareParts.primary("Zahlungsauftrag erstellen", this::export)));
    }

    private static String label(Payable payable) {
        return "%s · %s · %s%s"
                .formatted(
                        payable.name(),
                        payable.what(),
                        Money.shown(payable.rappen()),
                        payable.isReady() ? "" : " · Konto fehlt");
    }

    private void export() {
        LocalDate day = execution.getValue();
        if (day == null) {
            CareParts.say("Wählen Sie, wann die Bank zahlen soll.");
            return;
        }
        var ids = chosen.getValue().stream().map(Payable::id).collect(Collectors.toSet());
        page.act(() ->
                CareParts.tell(
                        payments.export(page.actor(), page.pool(), ids, day),
                        "Der Auftrag ist bereit. Laden Sie die Datei für die Bank herunter."));
    }
}
