package ch.mitenand.care.ui;

import static ch.mitenand.shell.Markup.list;

import ch.mitenand.care.Claim;
import ch.mitenand.care.ClaimState;
import ch.mitenand.care.ExpenseDesk;
import ch.mitenand.care.Line;
import ch.mitenand.care.Money;
import ch.mitenand.care.ReceiptType;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.function.Function;

/** Shows claims and their expenses. */
final class ClaimText {

    private ClaimText() {}

    static Span state(Claim claim) {
        String look =
                switch (claim.state()) {
                    case DRAFT -> "";
                    case SUBMITTED -> " mi-badge--wait";
                    case RETURNED -> " mi-badge--act";
                    case APPROVED, PAID -> " mi-badge--good";
                };
        String text = claim.state().germanName();
        boolean atBank = claim.exported() && claim.state() == ClaimState.APPROVED;
        return CareParts.badge(atBank ? text + ", an die Bank gegeben" : text, look);
    }

    /** The expenses, each with what can be done with it. */
    static UnorderedList lines(Claim claim, Function<Line, Component> actions) {
        return list(
                "mi-care__lines",
                claim.lines().stream().map(line -> item(line, actions.apply(line))).toList());
    }

    private static ListItem item(Line line, Component actions) {
        var what = new Paragraph(line.kind().germanName() + details(line));
        return new ListItem(
                CareParts.hint(CareParts.day(line.day())),
                what,
                CareParts.amount(Money.shown(line.rappen())),
                actions);
    }

    private static String details(Line line) {
        String way =
                line.tenths() == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                ", %d.%d km zu %s",
                                line.tenths() / 10,
                                line.tenths() % 10,
                                Money.shown(line.rate()));
        return way + (line.note().isEmpty() ? "" : ": " + line.note());
    }

    static String receiptLabel(Line line) {
        var type = line.receipt();
        return type == ReceiptType.PDF ? "Beleg (PDF) herunterladen" : "Beleg herunterladen";
    }

    /** Fetches the receipt of a line for a coordinator, or says that there is none. */
    static Component receipt(PoolPage page, ExpenseDesk expenses, Claim claim, Line line) {
        return line.receipt() == null
                ? CareParts.hint("ohne Beleg")
                : CareParts.download(
                        receiptLabel(line),
                        () -> {
                            var file =
                                    expenses.receipt(
                                            page.actor(), page.pool(), claim.id(), line.id());
                            return new CareParts.Download(
                                    file.fileName(), file.type().mediaType(), file.content());
                        });
    }
}
