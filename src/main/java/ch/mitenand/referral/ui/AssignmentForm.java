package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.Goal;
import ch.mitenand.casefile.ui.CaseFaults;
import ch.mitenand.casefile.ui.CaseParts;
import ch.mitenand.referral.AssignmentDraft;
import ch.mitenand.referral.CostPayer;
import ch.mitenand.referral.SharingBasis;
import ch.mitenand.referral.Target;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a draft; the ids are where the list of what is missing leads to. */
final class AssignmentForm extends Div {

    static final String TOPIC = "anliegen";
    static final String TIMES = "zeiten";
    static final String ACCESS = "zugang";
    static final String NOTE = "bemerkung";
    static final String BASIS = "grundlage";
    static final String PAYER = "kosten";

    private static final String PRICE = "amount";
    private static final int LONGEST_TOPIC = 100;
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_NOTE = 300;

    private final AssignmentDraft before;
    private final Select<Goal> goal = new Select<>();
    private final TextField topic = new TextField("Anliegen");
    private final TextField times = new TextField("Mögliche Zeiten");
    private final TextArea access = new TextArea("Zugang, zum Beispiel Rollstuhl");
    private final Checkbox shareAccess = new Checkbox();
    private final Checkbox shareSurname = new Checkbox("Nachname wird gebraucht");
    private final TextArea note = new TextArea("Bemerkung nach der Zusage");
    private final RadioButtonGroup<SharingBasis> basis =
            new RadioButtonGroup<>("Warum dürfen Daten weitergegeben werden?");
    private final Select<CostPayer> payer = new Select<>();
    private final TextField price = new TextField("Preis für die Teilnahme in Franken");
    private final CaseFaults faults = new CaseFaults();
    private final Div alert = CaseParts.alert();

    /** A form with a draft of a case with this basis; {@code goals} are those of the plan. */
    AssignmentForm(AssignmentDraft draft, CaseBasis caseBasis, List<Goal> goals) {
        before = draft;
        css(this, "mi-refer__form");
        need(draft, goals);
        person(draft);
        ground(draft, caseBasis);
        costs(draft);
        add(
                alert,
                CaseParts.box("Worum es geht", goal, topic, times, access, shareAccess),
                CaseParts.box("Erst nach der Zusage", shareSurname, note),
                CaseParts.box("Grundlage", basis, AssignmentBasis.explained()),
                CaseParts.box("Kosten", payer, price));
    }

    private void need(AssignmentDraft draft, List<Goal> goals) {
        goal.setLabel("Ziel im Hilfsplan");
        goal.setItems(
                goals.stream()
                        .filter(g -> !g.state().isFinal() || g.id().equals(draft.goal()))
                        .toList());
        goal.setItemLabelGenerator(OfficerParts::name);
        goals.stream()
                .filter(g -> g.id().equals(draft.goal()))
                .findFirst()
                .ifPresent(goal::setValue);
        faults.add("goal", goal);
        fill("topic", topic, LONGEST_TOPIC, draft.topic());
        topic.setId(TOPIC);
        topic.setHelperText("Ohne Namen, zum Beispiel «Deutsch A2 am Abend».");
        fill("times", times, LONGEST_WORDS, draft.times());
        times.setId(TIMES);
        times.setHelperText("Zum Beispiel «Dienstag und Donnerstag ab 18 Uhr».");
        faults.add("accessNeeds", access).setMaxLength(LONGEST_WORDS);
        access.setId(ACCESS);
        access.setValue(draft.accessNeeds());
        access.setHelperText(
                "Keine Diagnosen. Ohne das Häkchen darunter sieht es %s nicht."
                        .formatted(receiver()));
        shareAccess.setLabel(
                before.target() instanceof Target.ToOffer
                        ? "Zugang der Organisation mitteilen"
                        : "Zugang der Koordination des Pools mitteilen");
        shareAccess.setValue(draft.shareAccessNeeds());
    }

    private void fill(String name, TextField field, int longest, String value) {
        faults.add(name, field).setMaxLength(longest);
        field.setValue(value);
    }

    private void person(AssignmentDraft draft) {
        shareSurname.setValue(draft.shareSurname());
        shareSurname.setHelperText(
                "Sonst erfährt %s vom Namen nur den Vornamen.".formatted(receiver()));
        faults.add("note", note).setMaxLength(LONGEST_NOTE);
        note.setId(NOTE);
        note.setValue(draft.note());
        note.setHelperText(
                "Höchstens 300 Zeichen. Nur, was %s am ersten Tag wissen muss."
                        .formatted(receiver()));
    }

    /** Who reads it, within a sentence. */
    private String receiver() {
        return before.target() instanceof Target.ToOffer
                ? "die Organisation"
                : "die Koordination des Pools";
    }

    /** A law can be chosen only where the case is about it. */
    private void ground(AssignmentDraft draft, CaseBasis caseBasis) {
        basis.setItems(SharingBasis.values());
        basis.setItemEnabledProvider(
                ground -> AssignmentBasis.fits(ground, caseBasis) || ground == draft.basis());
        basis.setItemLabelGenerator(SharingBasis::germanName);
        basis.setValue(draft.basis());
        basis.setId(BASIS);
        faults.add("basis", basis);
    }

    private void costs(AssignmentDraft draft) {
        payer.setLabel("Wer bezahlt?");
        payer.setItems(CostPayer.values());
        payer.setItemLabelGenerator(CostPayer::germanName);
        payer.setValue(draft.payer());
        payer.setId(PAYER);
        payer.setHelperText(
                "Bezahlt die Gemeinde, die Sozialhilfe oder der Kanton, muss der Beitrag vor dem Senden bewilligt sein."
                        + " Nach der Zusage erfährt %s nur, dass die zuweisende Stelle bezahlt und bis zu welchem Betrag."
                                .formatted(receiver()));
        faults.add("payer", payer);
        faults.add(PRICE, price);
        price.setValue(Francs.typed(draft.amountRappen()));
        price.setHelperText("Leer lassen, wenn es nichts kostet.");
    }

    /** Does something after each change of a field. */
    void onChange(Runnable action) {
        Stream.<HasValue<?, ?>>of(
                        goal,
                        topic,
                        times,
                        access,
                        shareAccess,
                        shareSurname,
                        note,
                        basis,
                        payer,
                        price)
                .forEach(field -> field.addValueChangeListener(_ -> action.run()));
    }

    /** What is entered; null where it cannot be taken as it is, which is shown at the field. */
    @Nullable AssignmentDraft entered() {
        var amount = Francs.parse(price.getValue());
        if (amount.isEmpty()) {
            mark(Map.of(PRICE, Francs.FAULT));
            return null;
        }
        var served = goal.getValue();
        return new AssignmentDraft(
                before.target(),
                served == null ? before.goal() : served.id(),
                topic.getValue().strip(),
                times.getValue().strip(),
                access.getValue().strip(),
                shareAccess.getValue(),
                shareSurname.getValue(),
                note.getValue().strip(),
                basis.getValue(),
                payer.getValue(),
                amount.get());
    }

    /**
     * Shows what is wrong, and nothing else, while somebody goes on typing; empty when all is well.
     */
    void mark(Map<String, String> wrong) {
        faults.mark(wrong);
        CaseParts.say(alert, "");
    }

    /** Shows what is wrong, and leads to the first of it. */
    void show(Map<String, String> wrong) {
        CaseParts.say(alert, faults.show(wrong));
    }

    /** Shows why it could not be saved; what was typed stays. */
    void show(String sentence) {
        faults.mark(Map.of());
        CaseParts.say(alert, sentence);
    }
}
