package ch.mitenand.care.ui;

import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.care.ClaimCommand;
import ch.mitenand.care.ClaimState;
import ch.mitenand.care.ExpenseDesk;
import ch.mitenand.care.Money;
import ch.mitenand.care.PaymentDesk;
import ch.mitenand.care.SubmittedClaim;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.mentoring.Pools;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Checks expenses, gives them to the bank, and sets account and kilometre rate of the pool. */
@Route(CareNavigation.EXPENSES)
@PermitAll
class ExpenseQueueView extends PoolPage {

    static final String HEADING = "Spesen";

    private final ExpenseDesk expenses;
    private final PaymentDesk payments;
    private final Clock clock;
    private final Map<ClaimState, Integer> pages = new EnumMap<>(ClaimState.class);

    ExpenseQueueView(
            Pools pools,
            CurrentActor current,
            ExpenseDesk expenses,
            PaymentDesk payments,
            Clock clock) {
        super(pools, current, HEADING);
        this.expenses = expenses;
        this.payments = payments;
        this.clock = clock;
    }

    @Override
    void show(Actor actor, PoolId pool, Div page) {
        var today = LocalDate.now(clock);
        page.add(
                queue("Zu prüfen", ClaimState.SUBMITTED, "Es wartet kein Antrag."),
                new PaymentBox(this, payments, today),
                new BatchBox(this, payments, expenses));
        page.add(
                queue("Bewilligt, noch nicht bei der Bank", ClaimState.APPROVED, ""),
                queue("Zurückgewiesen", ClaimState.RETURNED, ""),
                new RateBox(this, expenses, today),
                new PayeeForm(
                        "Konto des Pools",
                        "Von diesem Konto zahlt die Bank aus. Die IBAN wird nur verdeckt angezeigt.",
                        payments.debtor(actor, pool),
                        draft -> {
                            var faults = payments.setDebtor(actor(), pool(), draft);
                            if (faults.isEmpty()) {
                                CareParts.say("Das Konto ist gespeichert.");
                                reload();
                            }
                            return faults;
                        }));
    }

    /** Claims in a state; without any, and with nothing to say about it, nothing is shown. */
    private Section queue(String heading, ClaimState state, String nothing) {
        var page = expenses.claims(actor(), pool(), state, pages.getOrDefault(state, 1));
        var claims = page.claims().stream().map(this::item).toList();
        var section =
                CareParts.section(
                        new H2(heading),
                        claims.isEmpty()
                                ? CareParts.empty(nothing)
                                : list("mi-care__list", claims));
        section.setVisible(!claims.isEmpty() || !nothing.isEmpty());
        if (page.more()) {
            var more = CareParts.button("Weitere anzeigen", () -> more(state));
            more.setAriaLabel("Weitere anzeigen: " + heading);
            section.add(CareParts.actions(more));
        }
        return section;
    }

    private void more(ClaimState state) {
        pages.merge(state, 2, (shown, _) -> shown + 1);
        reload();
    }

    private ListItem item(SubmittedClaim submitted) {
        var claim = submitted.claim();
        String account = submitted.account().isEmpty() ? "kein Konto" : submitted.account();
        var item =
                new ListItem(
                        new Paragraph(
                                CareParts.strong(submitted.name()),
                                CareParts.amount(Money.shown(claim.rappen())),
                                ClaimText.state(claim)),
                        CareParts.hint("seit " + CareParts.day(claim.since()) + " · " + account),
                        ClaimText.lines(
                                claim, line -> ClaimText.receipt(this, expenses, claim, line)));
        if (!claim.reason().isEmpty()) {
            item.add(new Paragraph("Begründung: " + claim.reason()));
        }
        if (submitted.own()) {
            item.add(CareParts.hint("Ihr eigener Antrag. Eine andere Person muss ihn prüfen."));
        }
        item.add(buttons(submitted));
        return item;
    }

    private Div buttons(SubmittedClaim submitted) {
        var id = submitted.claim().id();
        int version = submitted.claim().version();
        var actions = CareParts.actions();
        if (submitted.claim().allowed().contains(ClaimCommand.APPROVE)) {
            var approve =
                    CareParts.primary(
                            ClaimCommand.APPROVE.germanName(),
                            () ->
                                    act(() ->
                                            CareParts.tell(
                                                    expenses.approve(actor(), pool(), id, version),
                                                    "Der Antrag ist bewilligt.")));
            approve.setAriaLabel("Bewilligen: " + submitted.name());
            actions.add(approve);
        }
        if (submitted.claim().allowed().contains(ClaimCommand.RETURN)) {
            var back =
                    CareParts.button(
                            ClaimCommand.RETURN.germanName() + " …", () -> giveBack(submitted));
            back.setAriaLabel("Zurückweisen: " + submitted.name());
            actions.add(back);
        }
        return actions;
    }

    private void giveBack(SubmittedClaim submitted) {
        var reason = new TextArea("Was soll die Person ändern?");
        reason.setMaxLength(500);
        reason.setWidthFull();
        var dialog = new Dialog("Antrag von " + submitted.name() + " zurückweisen");
        dialog.add(reason);
        dialog.getFooter()
                .add(
                        CareParts.button("Abbrechen", dialog::close),
                        CareParts.primary(
                                "Zurückweisen",
                                () ->
                                        act(() -> {
                                            var step =
                                                    expenses.giveBack(
                                                            actor(),
                                                            pool(),
                                                            submitted.claim().id(),
                                                            submitted.claim().version(),
                                                            reason.getValue());
                                            if (CareParts.tell(
                                                    step, "Der Antrag ist zurückgewiesen.")) {
                                                dialog.close();
                                            }
                                        })));
        dialog.open();
    }
}
