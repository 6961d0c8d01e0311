package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.CaseCommand;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseDesk.Transfer;
import ch.mitenand.casefile.CaseOutcome;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/**
 * Cases that other offices want to hand over; before taking over only number and reason are seen.
 */
@Route(CaseNavigation.TRANSFERS_ROUTE)
@PermitAll
class TransfersView extends CasePage {

    private final CaseDesk desk;
    private final Regions regions;

    TransfersView(CurrentActor current, CaseDesk desk, Regions regions) {
        super(current);
        this.desk = desk;
        this.regions = regions;
    }

    @Override
    protected void draw(Actor actor, BeforeEnterEvent event) {
        var waiting = desk.incoming(actor);
        var page = column("Übergaben");
        page.add(CaseParts.back(CaseNavigation.cases(), "Alle Fälle"), new H1("Übergaben an Sie"));
        if (waiting.isEmpty()) {
            page.add(
                    CaseParts.empty(
                            "Niemand will Ihnen einen Fall übergeben.",
                            CaseParts.action(CaseNavigation.cases(), "Zu Ihren Fällen")));
            return;
        }
        page.add(
                css(
                        new Paragraph(
                                "Wer die Person ist, sehen Sie erst nach der Übernahme. Fragen Sie vorher die andere Stelle."),
                        "mi-lead"),
                list("mi-transfers", waiting.stream().map(this::item).toList()));
    }

    private ListItem item(Transfer transfer) {
        var facts = CaseParts.facts();
        CaseParts.fact(facts, "Von", CaseWords.lead(transfer.from(), regions));
        CaseParts.fact(facts, "An", CaseWords.lead(transfer.to(), regions));
        CaseParts.fact(facts, "Angeboten am", SwissFormat.date(transfer.offeredOn()));
        CaseParts.fact(facts, "Grund", transfer.reason());
        CaseParts.fact(
                facts,
                "Notizen",
                transfer.withNotes()
                        ? "gehen mit, ebenso Abklärungen und Texte der Standortgespräche"
                        : "bleiben bei der anderen Stelle, ebenso Abklärungen und Texte der Standortgespräche");
        var accept =
                CaseParts.primary(CaseCommand.ACCEPT_TRANSFER.germanName(), () -> accept(transfer));
        accept.setAriaLabel("Fall übernehmen: " + transfer.number());
        return css(
                new ListItem(
                        new H2("Fall " + transfer.number()),
                        facts,
                        CaseParts.buttons(
                                accept,
                                CaseParts.quiet(
                                        "Ablehnen",
                                        "Übernahme ablehnen: " + transfer.number(),
                                        () -> refuse(transfer)))),
                "mi-box mi-case__box");
    }

    private void accept(Transfer transfer) {
        new CaseDialog(
                        "Fall übernehmen?",
                        "Ab jetzt führen Sie den Fall %s allein.".formatted(transfer.number()))
                .open(
                        CaseCommand.ACCEPT_TRANSFER.germanName(),
                        false,
                        () -> {
                            var outcome = desk.acceptTransfer(actor(), transfer.id());
                            if (outcome instanceof CaseOutcome.Done(var file)) {
                                go(CaseNavigation.overview(file.id()));
                                CaseParts.done("Sie führen den Fall jetzt.");
                            }
                            return CaseFrame.objection(outcome);
                        });
    }

    private void refuse(Transfer transfer) {
        var reason = new TextArea("Warum?");
        reason.setMaxLength(500);
        reason.setHelperText("Die andere Stelle liest das.");
        new CaseDialog("Übernahme ablehnen?", "Die andere Stelle führt den Fall weiter.")
                .with(reason)
                .open(
                        CaseCommand.REFUSE_TRANSFER.germanName(),
                        false,
                        () -> refused(transfer, reason.getValue().strip()));
    }

    private Optional<String> refused(Transfer transfer, String reason) {
        var objection = desk.refuseTransfer(actor(), transfer.id(), reason);
        if (objection.isEmpty()) {
            redraw();
            CaseParts.done("Die andere Stelle weiss Bescheid.");
        }
        return objection;
    }
}
