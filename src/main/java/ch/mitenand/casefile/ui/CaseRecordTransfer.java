package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.CaseDesk.Transfer;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.Lead;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** Hands a case over to another office, with the consent of the person. */
final class CaseRecordTransfer extends Section {

    private final CaseRecordCommands commands;

    CaseRecordTransfer(
            CaseFile file,
            Optional<Transfer> waiting,
            Regions regions,
            CaseRecordCommands commands) {
        this.commands = commands;
        setVisible(file.state().isOpen());
        css(this, "mi-box mi-case__box");
        add(new H2("Übergabe"));
        if (waiting.isPresent()) {
            var transfer = waiting.get();
            add(
                    CaseParts.badge("wartet auf Antwort", "wait"),
                    new Paragraph(
                            "Angeboten an %s am %s, %s."
                                    .formatted(
                                            CaseWords.lead(transfer.to(), regions),
                                            SwissFormat.date(transfer.offeredOn()),
                                            transfer.withNotes() ? "mit Notizen" : "ohne Notizen")),
                    CaseParts.button("Übergabe zurückziehen", this::takeBack));
        } else {
            add(
                    css(
                            new Paragraph(
                                    "Zieht die Person um, oder ist eine andere Stelle zuständig? Hilfsplan, Ziele und"
                                            + " Zuweisungen gehen mit, Notizen nur auf Wunsch."),
                            "mi-muted"),
                    CaseParts.button("Fall übergeben", this::offer));
        }
    }

    private void offer() {
        var to = new ComboBox<Lead>("An wen?");
        to.setItems(commands.receivers());
        to.setItemLabelGenerator(commands::name);
        to.setHelperText("Gemeinde oder Sozialregion tippen");
        var reason = new TextArea("Warum?");
        reason.setMaxLength(500);
        reason.setHelperText("Die andere Stelle liest das vor der Übernahme: bitte ohne Namen.");
        var consent = new Checkbox("Die Person ist mit der Übergabe einverstanden");
        var notes = new Checkbox("Notizen mitgeben");
        notes.setHelperText(
                "Mit den Notizen gehen Kurzassessments, Empfehlungen aus Abklärungen mit Ihrem Entscheid, der Text der"
                        + " Standortgespräche und die Fallnummer der anderen Software. Sonst sieht die andere Stelle"
                        + " nichts davon; ein Fall ohne Namen braucht dann zuerst einen.");
        new CaseDialog(
                        "Fall übergeben",
                        "Die andere Stelle sieht zuerst nur die Nummer und den Grund. Übernimmt sie, führt sie den Fall"
                                + " allein.",
                        "Immer gehen mit: die Angaben zur Person, der Hilfsplan mit Zielen, Abmachung und früheren"
                                + " Versionen, die Zuweisungen, das Coaching, die Tage der Standortgespräche und der"
                                + " Verlauf ohne Begründungen.")
                .with(to, reason, consent, notes)
                .open(
                        "Übergabe anbieten",
                        false,
                        () ->
                                to.getValue() == null
                                        ? Optional.of(
                                                "Bitte wählen Sie, wer den Fall übernehmen soll.")
                                        : commands.offer(
                                                to.getValue(),
                                                consent.getValue(),
                                                notes.getValue(),
                                                reason.getValue().strip()));
    }

    private void takeBack() {
        new CaseDialog("Übergabe zurückziehen?", "Sie führen den Fall weiter.")
                .open("Übergabe zurückziehen", false, commands::takeBack);
    }
}
