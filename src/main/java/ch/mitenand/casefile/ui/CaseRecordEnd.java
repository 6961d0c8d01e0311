package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.casefile.CaseCommand;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.CloseReason;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** Closes a case, opens it again, or deletes the person of a closed one. */
final class CaseRecordEnd extends Section {

    private final CaseRecordCommands commands;

    CaseRecordEnd(CaseFile file, CaseRecordCommands commands) {
        this.commands = commands;
        setId("abschliessen");
        css(this, "mi-box mi-case__box");
        if (file.state().isOpen()) {
            add(
                    new H2("Abschluss"),
                    css(
                            new Paragraph("Ein abgeschlossener Fall lässt sich wieder eröffnen."),
                            "mi-muted"),
                    CaseParts.button(CaseCommand.CLOSE.germanName(), this::close));
        } else if (file.state() == CaseState.CLOSED) {
            var reason = file.closedFor();
            add(
                    new H2("Abgeschlossen"),
                    new Paragraph(reason == null ? "" : reason.germanName()),
                    CaseParts.button(CaseCommand.REOPEN.germanName(), this::reopen),
                    CaseParts.quiet(
                            CaseCommand.RETIRE.germanName(),
                            CaseCommand.RETIRE.germanName(),
                            this::retire));
        } else {
            add(
                    new H2("Gelöscht"),
                    new Paragraph("Die Angaben zur Person sind gelöscht. Das bleibt so."));
        }
    }

    private void close() {
        var reason = new RadioButtonGroup<CloseReason>("Grund");
        reason.setItems(CloseReason.values());
        reason.setItemLabelGenerator(CloseReason::germanName);
        css(reason, "mi-case__radio");
        var withdraw = new Checkbox("Laufende Zuweisungen zurückziehen");
        withdraw.setHelperText(
                "Die Organisationen werden benachrichtigt. Steht die Person durch eine Zuweisung auf der Liste eines"
                        + " Mentoring-Pools, wird sie dort gelöscht; eine laufende Begleitung endet.");
        new CaseDialog(CaseCommand.CLOSE.germanName())
                .with(reason, withdraw)
                .open(
                        CaseCommand.CLOSE.germanName(),
                        false,
                        () ->
                                reason.getValue() == null
                                        ? Optional.of("Bitte wählen Sie einen Grund.")
                                        : commands.close(reason.getValue(), withdraw.getValue()));
    }

    private void reopen() {
        var reason = new TextArea("Warum?");
        reason.setMaxLength(500);
        new CaseDialog(
                        CaseCommand.REOPEN.germanName(),
                        "Hatte die Begleitung schon begonnen, geht sie weiter; sonst beginnt der Fall von vorn.")
                .with(reason)
                .open(
                        CaseCommand.REOPEN.germanName(),
                        false,
                        () -> commands.reopen(reason.getValue().strip()));
    }

    private void retire() {
        var sure = new Checkbox("Ich habe geprüft, dass niemand die Angaben mehr braucht");
        new CaseDialog(
                        "Personendaten endgültig löschen?",
                        "Name, Kontakt, Sprachen, Notizen und Texte verschwinden für immer. Nummer, Daten und Gründe"
                                + " bleiben für die Statistik. Steht die Person durch eine Zuweisung in einem Mentoring-Pool,"
                                + " wird sie auch dort gelöscht; eine laufende Begleitung endet. Das lässt sich nicht"
                                + " rückgängig machen.")
                .with(sure)
                .open(
                        "Endgültig löschen",
                        true,
                        () ->
                                sure.getValue()
                                        ? commands.retire()
                                        : Optional.of("Bitte bestätigen Sie zuerst das Kästchen."));
    }
}
