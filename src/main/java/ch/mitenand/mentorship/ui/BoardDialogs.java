package ch.mitenand.mentorship.ui;

import ch.mitenand.mentorship.EndReason;
import ch.mitenand.mentorship.MentorshipCommand;
import ch.mitenand.mentorship.MentorshipRow;
import ch.mitenand.mentorship.Party;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Asks for what each command needs; sensible days are filled in. */
final class BoardDialogs {

    private static final int LONGEST_TEXT = 600;
    private static final int LONGEST_MONTHS = 24;
    private static final String PROPOSAL =
            """
            Ziel: Deutsch im Alltag üben und die Gemeinde kennenlernen.
            Wie oft: einmal pro Woche, etwa eine Stunde.
            Wo: an einem öffentlichen Ort, zum Beispiel in der Bibliothek.
            Wenn jemand nicht kann: am Tag vorher Bescheid geben.\
            """;

    private final MentorshipRow row;
    private final LocalDate today;
    private final BoardCommands.Giver giver;

    BoardDialogs(MentorshipRow row, LocalDate today, BoardCommands.Giver giver) {
        this.row = row;
        this.today = today;
        this.giver = giver;
    }

    static String label(MentorshipCommand command) {
        return switch (command) {
            case ASK -> "Beide anfragen";
            case START_TRIAL -> "Kennenlernen starten";
            case CONFIRM -> "Begleitung bestätigen";
            case REVIEW -> "Halbzeitgespräch festhalten";
            case EXTEND -> "Verlängern";
            case PAUSE -> "Pausieren";
            case RESUME -> "Weiterführen";
            case SUSPEND -> "Aussetzen";
            case REINSTATE -> "Aussetzung aufheben";
            case END -> "Beenden";
            case CALL_OFF -> "Absagen";
            case DISMISS -> "Vorschlag verwerfen";
            case ACCEPT, DECLINE, EXPIRE -> command.germanName();
        };
    }

    void open(MentorshipCommand command) {
        switch (command) {
            case START_TRIAL -> day(command, firstMeeting(), agreement(PROPOSAL), startHelp());
            case CONFIRM ->
                    day(
                            command,
                            ahead("Geplantes Ende", 12, today),
                            agreement(row.agreement().isEmpty() ? PROPOSAL : row.agreement()),
                            "Jetzt beginnt die eigentliche Begleitung. Zur Halbzeit erinnern wir"
                                    + " Sie an ein Gespräch.");
            case REVIEW -> review();
            case EXTEND ->
                    day(
                            command,
                            ahead(
                                    "Neues Ende",
                                    6,
                                    Objects.requireNonNullElse(row.plannedEnd(), today)),
                            null,
                            "Höchstens 24 Monate von heute an.");
            case PAUSE -> pause();
            case END -> end();
            case DISMISS, CALL_OFF, SUSPEND -> words(command, command == MentorshipCommand.SUSPEND);
            default -> confirm(command);
        }
    }

    private String startHelp() {
        return "%s und %s erhalten jetzt Namen, E-Mail und Telefon voneinander. Beide lesen auf ihrer Seite, was abgemacht ist."
                .formatted(row.menteeName(), row.mentorName());
    }

    private static TextArea agreement(String words) {
        var area = text("Was machen die beiden ab? Wozu, wie oft, wo", true);
        area.setMinRows(5);
        area.setValue(words);
        return area;
    }

    private DatePicker firstMeeting() {
        return WorkbenchDates.picker(
                "Erstes Treffen", today.plusDays(7), today, today.plusDays(60));
    }

    private DatePicker ahead(String label, int months, LocalDate from) {
        var last = today.plusMonths(LONGEST_MONTHS);
        var day = from.plusMonths(months);
        var first = from.isAfter(today) ? from.plusDays(1) : today.plusDays(1);
        return WorkbenchDates.picker(label, day.isAfter(last) ? last : day, first, last);
    }

    private void pause() {
        var until =
                WorkbenchDates.picker(
                        "Pause bis und mit",
                        today.plusMonths(1),
                        today.plusDays(1),
                        today.plusMonths(6));
        day(
                MentorshipCommand.PAUSE,
                until,
                text("Grund (freiwillig)", false),
                "Der Platz bleibt frei gehalten. Am Tag danach geht es von selbst weiter.");
    }

    private void review() {
        var start = Objects.requireNonNullElse(row.start(), today);
        day(
                MentorshipCommand.REVIEW,
                WorkbenchDates.picker("Tag des Gesprächs", today, start, today),
                text("Ergebnis", true),
                "Was läuft gut, was soll sich ändern? Nur Poolverantwortliche lesen das.");
    }

    private void day(
            MentorshipCommand command,
            DatePicker day,
            @org.jspecify.annotations.Nullable TextArea text,
            String help) {
        var dialog = dialog(command, help).with(day);
        if (text != null) {
            dialog.with(text);
        }
        dialog.open(
                label(command),
                false,
                () ->
                        day.getValue() == null
                                ? Optional.of("Wählen Sie einen Tag.")
                                : give(
                                        command,
                                        new BoardInput(
                                                day.getValue(),
                                                text == null ? "" : text.getValue().strip(),
                                                null)));
    }

    private void words(MentorshipCommand command, boolean grave) {
        var text = text("Warum?", true);
        String help =
                switch (command) {
                    case SUSPEND ->
                            "Die beiden sollen sich nicht mehr treffen, bis Sie entscheiden. Beide"
                                    + " erhalten ein kurzes Mail ohne den Grund.";
                    case CALL_OFF ->
                            "Beide erhalten ein kurzes Mail ohne den Grund. Der Platz wird wieder"
                                    + " frei.";
                    default -> "Die beiden wissen noch nichts davon und erfahren auch nichts.";
                };
        dialog(command, help)
                .with(text)
                .open(
                        label(command),
                        grave,
                        () -> give(command, new BoardInput(null, text.getValue().strip(), null)));
    }

    private void end() {
        var reason = new Select<EndReason>();
        reason.setLabel("Grund");
        reason.setItems(EndReason.openTo(Party.COORDINATOR));
        reason.setItemLabelGenerator(EndReason::germanName);
        reason.setPlaceholder("Bitte wählen");
        var note = text("Bemerkung (bei «anderer Grund» nötig)", false);
        dialog(
                        MentorshipCommand.END,
                        "Beide erhalten ein Mail mit Dank und der Bitte um eine kurze Rückmeldung."
                                + " Das lässt sich nicht rückgängig machen.")
                .with(reason, note)
                .open(
                        label(MentorshipCommand.END),
                        true,
                        () ->
                                reason.getValue() == null
                                        ? Optional.of("Wählen Sie einen Grund.")
                                        : give(
                                                MentorshipCommand.END,
                                                new BoardInput(
                                                        null,
                                                        note.getValue().strip(),
                                                        reason.getValue())));
    }

    private void confirm(MentorshipCommand command) {
        String help =
                switch (command) {
                    case ASK ->
                            "Das Portal prüft noch einmal, ob alles passt, und schreibt beiden ein"
                                    + " Mail. Sie sehen voneinander den Vornamen und das Nötigste, noch"
                                    + " keine Kontaktangaben.";
                    case RESUME -> "Die Begleitung läuft weiter wie vor der Pause.";
                    default -> "Die Begleitung geht weiter wie vor der Aussetzung.";
                };
        dialog(command, help).open(label(command), false, () -> give(command, BoardInput.NONE));
    }

    private WorkbenchDialog dialog(MentorshipCommand command, String help) {
        return new WorkbenchDialog(label(command) + "?", help);
    }

    private static TextArea text(String label, boolean required) {
        var text = new TextArea(label);
        text.setMaxLength(LONGEST_TEXT);
        text.setRequiredIndicatorVisible(required);
        text.setManualValidation(true);
        text.setWidthFull();
        return text;
    }

    private Optional<String> give(MentorshipCommand command, BoardInput input) {
        return giver.give(row, command, input);
    }
}
