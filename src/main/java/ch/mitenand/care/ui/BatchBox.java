package ch.mitenand.care.ui;

import static ch.mitenand.shell.Markup.list;

import ch.mitenand.care.Batch;
import ch.mitenand.care.ExpenseDesk;
import ch.mitenand.care.Money;
import ch.mitenand.care.PaymentDesk;
import ch.mitenand.care.PaymentFile;
import ch.mitenand.care.SubmittedClaim;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.security.access.AccessDeniedException;

/** The orders for the bank: fetch the file, look at the claims, report the payment, withdraw. */
class BatchBox extends Section {

    private final PoolPage page;
    private final PaymentDesk payments;
    private final ExpenseDesk expenses;

    BatchBox(PoolPage page, PaymentDesk payments, ExpenseDesk expenses) {
        this.page = page;
        this.payments = payments;
        this.expenses = expenses;
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
                                state(batch)),
                        CareParts.hint(
                                "%s, Ausführung am %s"
                                        .formatted(
                                                batch.payments() == 1
                                                        ? "1 Zahlung"
                                                        : batch.payments() + " Zahlungen",
                                                CareParts.day(batch.execution()))));
        if (!batch.reason().isEmpty()) {
            item.add(new Paragraph("Begründung: " + batch.reason()));
        }
        item.add(actions(batch));
        if (!batch.withdrawn()) {
            item.add(claims(batch));
        }
        return item;
    }

    /** The claims are read when somebody wants to see them. */
    private Div claims(Batch batch) {
        var claims = new Div();
        var show = CareParts.button("Anträge und Belege anzeigen", () -> unfold(batch, claims));
        show.setAriaLabel("Anträge und Belege von Auftrag " + batch.number() + " anzeigen");
        claims.add(show);
        return claims;
    }

    private void unfold(Batch batch, Div claims) {
        try {
            var found = found(batch);
            claims.removeAll();
            claims.add(found);
        } catch (AccessDeniedException e) {
            page.reload();
        }
    }

    private Component found(Batch batch) {
        var found = expenses.ofBatch(page.actor(), page.pool(), batch.id());
        return found.isEmpty()
                ? CareParts.hint("In diesem Auftrag sind keine Spesen.")
                : list("mi-care__list", found.stream().map(this::item).toList());
    }

    private ListItem item(SubmittedClaim submitted) {
        var claim = submitted.claim();
        return new ListItem(
                new Paragraph(
                        CareParts.strong(submitted.name()),
                        CareParts.amount(Money.shown(claim.rappen())),
                        ClaimText.state(claim)),
                ClaimText.lines(claim, line -> ClaimText.receipt(page, expenses, claim, line)));
    }

    private static Span state(Batch batch) {
        if (batch.withdrawn()) {
            return CareParts.badge("zurückgezogen", "");
        }
        return batch.paid()
                ? CareParts.badge("ausbezahlt", " mi-badge--good")
                : CareParts.badge("bei der Bank", " mi-badge--wait");
    }

    private Div actions(Batch batch) {
        var actions =
                CareParts.actions(
                        CareParts.download(
                                "Tabelle (CSV)",
                                () ->
                                        file(
                                                payments.csvFile(
                                                        page.actor(), page.pool(), batch.id()))));
        if (!batch.withdrawn()) {
            actions.addComponentAsFirst(
                    CareParts.download(
                            "Datei für die Bank (pain.001)",
                            () -> file(payments.painFile(page.actor(), page.pool(), batch.id()))));
        }
        if (!batch.paid() && !batch.withdrawn()) {
            var paid = CareParts.button("Als ausbezahlt melden", () -> paid(batch));
            paid.setAriaLabel("Auftrag " + batch.number() + " als ausbezahlt melden");
            var withdraw = CareParts.button("Zurückziehen …", () -> withdraw(batch));
            withdraw.setAriaLabel("Auftrag " + batch.number() + " zurückziehen");
            actions.add(paid, withdraw);
        }
        return actions;
    }

    private void withdraw(Batch batch) {
        var reason = new TextArea("Warum?");
        reason.setMaxLength(500);
        reason.setWidthFull();
        var dialog = new Dialog("Auftrag " + batch.number() + " zurückziehen");
        dialog.add(
                new Paragraph(
                        "Nur wenn die Bank ihn nicht ausführt: Löschen Sie ihn zuerst im E-Banking, sonst wird doppelt bezahlt. Was darin ist, können Sie danach neu auszahlen."),
                reason);
        dialog.getFooter()
                .add(
                        CareParts.button("Abbrechen", dialog::close),
                        CareParts.primary(
                                "Zahlungsauftrag zurückziehen",
                                () -> withdraw(batch, reason.getValue(), dialog)));
        dialog.open();
    }

    private void withdraw(Batch batch, String reason, Dialog dialog) {
        page.act(() -> {
            var step = payments.withdraw(page.actor(), page.pool(), batch.id(), reason);
            if (CareParts.tell(step, "Der Auftrag ist zurückgezogen.")) {
                dialog.close();
            }
        });
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
