package ch.mitenand.care.ui;

import static ch.mitenand.shell.Markup.list;

import ch.mitenand.care.Batch;
import ch.mitenand.care.Money;
import ch.mitenand.care.PaymentDesk;
import ch.mitenand.care.PaymentFile;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The orders for the bank: fetch the file, report the payment. */
class BatchBox extends Section {

    private final PoolPage page;
    private final PaymentDesk payments;

    BatchBox(PoolPage page, PaymentDesk payments) {
        this.page = page;
        this.payments = payments;
        addClassName("mi-care__section");
        var batches = payments.batches(page.actor(), page.pool());
        setVisible(!batches.isEmpty());
        add(
                new H2("Zahlungsaufträge"),
                list("mi-care__list", batches.stream().map(this::item).toList()));
    }

    private ListItem item(Batch batch) {
        var item =
                new ListItem(
                        new Paragraph(
                                CareParts.strong("Auftrag " + batch.number()),
                                CareParts.amount(Money.shown(batch.rappen())),
                                batch.paid()
                                        ? CareParts.badge("ausbezahlt", " mi-badge--good")
                                        : CareParts.badge("bei der Bank", " mi-badge--wait")),
                        CareParts.hint(
                                "%s, Ausführung am %s"
                                        .formatted(
                                                batch.payments() == 1
                                                        ? "1 Zahlung"
                                                        : batch.payments() + " Zahlungen",
                                                CareParts.day(batch.execution()))));
        var actions =
                CareParts.actions(
                        CareParts.download(
                                "Datei für die Bank (pain.001)",
                                () ->
                                        file(
                                                payments.painFile(
                                                        page.actor(), page.pool(), batch.id()))),
                        CareParts.download(
                                "Tabelle (CSV)",
                                () ->
                                        file(
                                                payments.csvFile(
                                                        page.actor(), page.pool(), batch.id()))));
        if (!batch.paid()) {
            var paid = CareParts.button("Als ausbezahlt melden", () -> paid(batch));
            paid.setAriaLabel("Auftrag " + batch.number() + " als ausbezahlt melden");
            actions.add(paid);
        }
        item.add(actions);
        return item;
    }

    private void paid(Batch batch) {
        page.act(() ->
                CareParts.tell(
                        payments.markPaid(page.actor(), page.pool(), batch.id()),
                        "Der Auftrag ist als ausbezahlt gemeldet."));
    }

    private static CareParts.Download file(PaymentFile file) {
        return new CareParts.Download(file.fileName(), file.mediaType(), file.content());
    }
}
