package ch.mitenand.referral.ui;

import ch.mitenand.casefile.ui.CaseDialog;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.referral.Assignment;
import ch.mitenand.referral.Costs;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The money side of an assignment: what it costs, the approval, hardship. */
final class AssignmentCosts extends Div {

    static final String APPROVAL = "bewilligung";

    private static final int LONGEST_WHY = 500;
    private static final String GRANTED = "Bewilligen";
    private static final String REFUSED = "Ablehnen";

    private final Assignment assignment;
    private final AssignmentCommands commands;

    AssignmentCosts(Assignment assignment, AssignmentCommands commands) {
        this.assignment = assignment;
        this.commands = commands;
        setId(APPROVAL);
        getElement().setAttribute("tabindex", "-1");
        add(CaseParts.box("Bewilligung und Härtefall", facts(), buttons()));
    }

    private Component facts() {
        var costs = assignment.costs();
        var payer = assignment.content().payer();
        var facts = CaseParts.facts();
        CaseParts.fact(
                facts, "Kosten trägt", payer == null ? "noch nicht gewählt" : payer.germanName());
        CaseParts.fact(facts, "Preis", Francs.words(costs.amount()));
        CaseParts.fact(facts, "Beitrag", approval(costs));
        if (costs.hardship() != Costs.Hardship.NONE) {
            var on = costs.decidedOn();
            CaseParts.fact(
                    facts,
                    "Härtefall",
                    costs.hardship().germanName()
                            + (on == null ? "" : " am " + SwissFormat.date(on)));
            CaseParts.fact(facts, "Begründung", assignment.hardshipText());
        }
        if (costs.waived() > 0) {
            CaseParts.fact(facts, "Erlassen", Francs.words(costs.waived()));
        }
        return facts;
    }

    private static String approval(Costs costs) {
        var approved = costs.approved();
        var limit = costs.limit();
        if (approved == null || limit == null) {
            return costs.payer().needsApproval()
                    ? "noch nicht bewilligt"
                    : "keine Bewilligung nötig";
        }
        var on = costs.approvedOn();
        var by = costs.approvedBy();
        return "%s bewilligt, höchstens %s%s%s"
                .formatted(
                        Francs.words(approved),
                        Francs.words(limit),
                        on == null ? "" : ", am " + SwissFormat.date(on),
                        by == null ? "" : " von " + by);
    }

    private Div buttons() {
        var buttons = CaseParts.buttons();
        if (assignment.state().isFinal()) {
            return buttons;
        }
        var payer = assignment.content().payer();
        if (payer != null && payer.needsApproval()) {
            buttons.add(CaseParts.button("Beitrag bewilligen", this::approve));
        }
        if (assignment.costs().hardship() == Costs.Hardship.REQUESTED) {
            buttons.add(CaseParts.button("Über das Gesuch entscheiden", this::decide));
        } else if (assignment.costs().amount() > 0
                && assignment.costs().hardship() != Costs.Hardship.GRANTED) {
            buttons.add(CaseParts.button("Härtefallgesuch", this::hardship));
        }
        return buttons;
    }

    private void approve() {
        var amount = new TextField("Bewilligter Beitrag in Franken");
        amount.setValue(Francs.typed(assignment.costs().amount()));
        var limit = new TextField("Obergrenze in Franken, auch wenn es teurer wird");
        limit.setValue(Francs.typed(assignment.costs().amount()));
        new CaseDialog(
                        "Beitrag bewilligen",
                        "Die Bewilligung wird mit Ihrem Namen und dem Tag festgehalten.")
                .with(amount, limit)
                .open("Bewilligen", false, () -> approve(amount.getValue(), limit.getValue()));
    }

    private Optional<String> approve(String typedAmount, String typedLimit) {
        var amount = Francs.parse(typedAmount);
        var limit = Francs.parse(typedLimit);
        if (amount.isEmpty() || limit.isEmpty()) {
            return Optional.of(Francs.FAULT);
        }
        return limit.get() < amount.get()
                ? Optional.of("Die Obergrenze darf nicht unter dem Beitrag liegen.")
                : commands.approve(amount.get(), limit.get());
    }

    private void hardship() {
        var why = new TextArea("Warum kann die Person das nicht bezahlen?");
        why.setMaxLength(LONGEST_WHY);
        why.setHelperText("Höchstens 500 Zeichen. Die Organisation sieht das nicht.");
        new CaseDialog("Härtefallgesuch")
                .with(why)
                .open(
                        "Gesuch festhalten",
                        false,
                        () ->
                                why.getValue().isBlank()
                                        ? Optional.of("Schreiben Sie den Grund in einem Satz.")
                                        : commands.hardship(why.getValue().strip()));
    }

    private void decide() {
        var decision = new RadioButtonGroup<String>("Entscheid");
        decision.setItems(GRANTED, REFUSED);
        var waived = new TextField("Erlassener Betrag in Franken");
        waived.setValue(Francs.typed(assignment.costs().amount()));
        waived.setHelperText("Höchstens der Preis. Zählt nur, wenn Sie bewilligen.");
        new CaseDialog(
                        "Über das Härtefallgesuch entscheiden",
                        "Begründung: " + assignment.hardshipText())
                .with(decision, waived)
                .open(
                        "Entscheid festhalten",
                        false,
                        () -> decide(decision.getValue(), waived.getValue()));
    }

    private Optional<String> decide(@Nullable String decision, String typed) {
        var waived = Francs.parse(typed);
        if (decision == null) {
            return Optional.of("Wählen Sie, wie Sie entscheiden.");
        }
        if (waived.isEmpty()) {
            return Optional.of(Francs.FAULT);
        }
        boolean granted = decision.equals(GRANTED);
        return commands.decide(granted, granted ? waived.get() : 0);
    }
}
