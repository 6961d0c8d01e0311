package ch.mitenand.mentorship.ui;

import static ch.mitenand.shell.Markup.css;

import ch.mitenand.mentorship.MentorshipCommand;
import ch.mitenand.mentorship.MentorshipRow;
import ch.mitenand.mentorship.MentorshipState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be done with a mentorship now: the likely next step first, what is grave last. */
final class BoardCommands extends Section {

    /** Gives a command; returns why it could not be done. */
    interface Giver {

        Optional<String> give(MentorshipRow row, MentorshipCommand command, BoardInput input);
    }

    private static final List<MentorshipCommand> ORDER =
            List.of(
                    MentorshipCommand.ASK,
                    MentorshipCommand.START_TRIAL,
                    MentorshipCommand.CONFIRM,
                    MentorshipCommand.RESUME,
                    MentorshipCommand.REINSTATE,
                    MentorshipCommand.REVIEW,
                    MentorshipCommand.EXTEND,
                    MentorshipCommand.PAUSE,
                    MentorshipCommand.DISMISS,
                    MentorshipCommand.CALL_OFF,
                    MentorshipCommand.SUSPEND,
                    MentorshipCommand.END);
    private static final Set<MentorshipCommand> LIKELY =
            Set.of(
                    MentorshipCommand.ASK,
                    MentorshipCommand.START_TRIAL,
                    MentorshipCommand.CONFIRM,
                    MentorshipCommand.RESUME,
                    MentorshipCommand.REINSTATE);

    BoardCommands(MentorshipRow row, Set<MentorshipCommand> allowed, LocalDate today, Giver giver) {
        css(this, "mi-box mi-board__commands");
        add(new H2("Was jetzt?"), new Paragraph(advice(row)));
        var flags = css(new Div(), "mi-badges");
        row.flags().forEach(flag -> flags.add(WorkbenchParts.badge(flag, "wait")));
        flags.setVisible(!row.flags().isEmpty());
        var buttons = css(new Div(), "mi-board__buttons");
        ORDER.stream()
                .filter(allowed::contains)
                .forEach(command -> {
                    Runnable open = () -> new BoardDialogs(row, today, giver).open(command);
                    boolean first = isFirst(row, command);
                    buttons.add(
                            first
                                    ? WorkbenchParts.primary(BoardDialogs.label(command), open)
                                    : WorkbenchParts.button(BoardDialogs.label(command), open));
                });
        buttons.setVisible(buttons.getComponentCount() > 0);
        add(flags, buttons);
    }

    private static boolean isFirst(MentorshipRow row, MentorshipCommand command) {
        return LIKELY.contains(command)
                || (command == MentorshipCommand.REVIEW
                        && row.flags().contains("Halbzeitgespräch fällig"));
    }

    private static String advice(MentorshipRow row) {
        return switch (row.state()) {
            case PROPOSED ->
                    "Das Paar ist vorgemerkt. Erst wenn Sie anfragen, erfahren die beiden davon.";
            case ASKED -> asked(row);
            case AGREED ->
                    "Beide sagen Ja. Machen Sie mit ihnen ein erstes Treffen ab; mit dem Start des"
                            + " Kennenlernens erhalten beide die Kontaktangaben voneinander.";
            case TRIAL ->
                    "Die beiden lernen sich kennen. Fragen Sie nach den ersten Treffen nach, ob es passt.";
            case ACTIVE ->
                    row.flags().isEmpty()
                            ? "Es läuft. Im Moment ist nichts zu tun."
                            : "Schauen Sie sich das bitte an:";
            case PAUSED -> "Die Begleitung ruht. Der Platz bleibt frei gehalten.";
            case SUSPENDED ->
                    "Die Begleitung ist zum Schutz ausgesetzt. Die beiden treffen sich nicht, bis Sie"
                            + " entscheiden.";
            case DISMISSED -> "Dieser Vorschlag ist verworfen.";
            case NOT_FORMED ->
                    "Daraus ist nichts geworden. Wer wartet, behält den Platz in der Reihe.";
            case ENDED -> "Diese Begleitung ist zu Ende.";
        };
    }

    private static String asked(MentorshipRow row) {
        if (row.state() == MentorshipState.ASKED && row.mentorAnswered()) {
            return "%s hat zugesagt. Die Antwort von %s fehlt noch."
                    .formatted(row.mentorName(), row.menteeName());
        }
        return row.menteeAnswered()
                ? "%s hat zugesagt. Die Antwort von %s fehlt noch."
                        .formatted(row.menteeName(), row.mentorName())
                : "Beide haben ein Mail erhalten und können mit einem Klick antworten. Nach drei Tagen"
                        + " erinnert das Portal, nach sieben verfällt die Anfrage.";
    }
}
