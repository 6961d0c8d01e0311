package ch.mitenand.care.ui;

import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.care.CareStep;
import ch.mitenand.care.Claim;
import ch.mitenand.care.ClaimCommand;
import ch.mitenand.care.ClaimId;
import ch.mitenand.care.Line;
import ch.mitenand.care.Money;
import ch.mitenand.care.OwnExpenses;
import ch.mitenand.mentorship.OwnPages;
import ch.mitenand.mentorship.Viewer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;

/** Lets a volunteer claim expenses. */
@Route(CareNavigation.OWN_EXPENSES)
@PermitAll
class OwnExpensesView extends OwnPage {

    static final String HEADING = "Spesen";

    private final OwnExpenses expenses;
    private final Clock clock;

    OwnExpensesView(OwnPages pages, CurrentActor current, OwnExpenses expenses, Clock clock) {
        super(pages, current, HEADING);
        this.expenses = expenses;
        this.clock = clock;
    }

    @Override
    void show(Viewer.OfMentor viewer, Div page) {
        var claims = expenses.claims(viewer);
        var begin =
                CareParts.primary(
                        "Neuer Antrag",
                        () -> act(() -> expenses.begin(viewer()), "Der Antrag ist angelegt."));
        page.add(
                CareParts.section(
                        new H2("Meine Anträge"),
                        claims.isEmpty()
                                ? CareParts.empty(
                                        "Sie haben noch keine Spesen. Legen Sie einen Antrag an und tragen Sie Ihre Ausgaben ein.")
                                : list("mi-care__list", claims.stream().map(this::item).toList()),
                        CareParts.actions(begin)),
                new PayeeForm(
                        "Mein Konto",
                        "Hierhin überweisen wir Ihre Spesen. Ihre Koordinationsstelle sieht die IBAN am Bildschirm nur verdeckt.",
                        expenses.payee(viewer),
                        draft -> {
                            var faults = expenses.setPayee(viewer(), draft);
                            if (faults.isEmpty()) {
                                CareParts.say("Ihr Konto ist gespeichert.");
                                reload();
                            }
                            return faults;
                        }));
    }

    private ListItem item(Claim claim) {
        boolean editable = claim.allowed().contains(ClaimCommand.EDIT);
        var item =
                new ListItem(
                        new Paragraph(
                                CareParts.strong("Antrag vom " + CareParts.day(claim.since())),
                                CareParts.amount(Money.shown(claim.rappen())),
                                ClaimText.state(claim)));
        if (!claim.reason().isEmpty()) {
            item.add(new Paragraph("Bitte ändern: " + claim.reason()));
        }
        item.add(ClaimText.lines(claim, line -> tools(claim, line, editable)));
        if (editable) {
            item.add(
                    new LineForm(
                            LocalDate.now(clock),
                            draft ->
                                    act(
                                            () -> expenses.addLine(viewer(), claim.id(), draft),
                                            "Die Ausgabe ist eingetragen.")));
        }
        item.add(buttons(claim.id(), claim.allowed()));
        return item;
    }

    private Div tools(Claim claim, Line line, boolean editable) {
        var tools = CareParts.actions();
        if (line.receipt() != null) {
            tools.add(receipt(claim, line));
        }
        if (editable) {
            var remove =
                    CareParts.button(
                            "Entfernen",
                            () ->
                                    act(
                                            () ->
                                                    expenses.removeLine(
                                                            viewer(), claim.id(), line.id()),
                                            "Die Ausgabe ist entfernt."));
            remove.setAriaLabel("Entfernen: " + line.kind().germanName());
            tools.add(
                    new ReceiptUpload(
                            line,
                            bytes ->
                                    act(
                                            () ->
                                                    expenses.attach(
                                                            viewer(), claim.id(), line.id(), bytes),
                                            "Der Beleg ist gespeichert.")),
                    remove);
        }
        return tools;
    }

    private Component receipt(Claim claim, Line line) {
        return CareParts.download(
                ClaimText.receiptLabel(line),
                () -> {
                    var file = expenses.receipt(viewer(), claim.id(), line.id());
                    return new CareParts.Download(
                            file.fileName(), file.type().mediaType(), file.content());
                });
    }

    private Div buttons(ClaimId id, Set<ClaimCommand> allowed) {
        var actions = CareParts.actions();
        if (allowed.contains(ClaimCommand.SUBMIT)) {
            actions.add(
                    CareParts.primary(
                            ClaimCommand.SUBMIT.germanName(),
                            () ->
                                    act(
                                            () -> expenses.submit(viewer(), id),
                                            "Der Antrag ist eingereicht.")));
        }
        if (allowed.contains(ClaimCommand.WITHDRAW)) {
            actions.add(
                    CareParts.button(
                            ClaimCommand.WITHDRAW.germanName(),
                            () ->
                                    act(
                                            () -> expenses.withdraw(viewer(), id),
                                            "Der Antrag ist wieder ein Entwurf.")));
        }
        if (allowed.contains(ClaimCommand.DELETE)) {
            actions.add(
                    CareParts.button(
                            "Antrag löschen",
                            () ->
                                    CareParts.confirm(
                                            "Antrag löschen?",
                                            "Alle Ausgaben und Belege darin gehen verloren.",
                                            "Löschen",
                                            () ->
                                                    act(
                                                            () -> expenses.delete(viewer(), id),
                                                            "Der Antrag ist gelöscht."))));
        }
        return actions;
    }

    /** Runs a command; the page keeps what was typed when it was refused. */
    private boolean act(Supplier<CareStep> command, String done) {
        try {
            boolean good = CareParts.tell(command.get(), done);
            if (good) {
                reload();
            }
            return good;
        } catch (NoSuchElementException | AccessDeniedException e) {
            UI.getCurrent().navigate("");
            return false;
        }
    }
}
