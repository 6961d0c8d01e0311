package ch.mitenand.referral;

import ch.mitenand.referral.ResultFile.Column;
import ch.mitenand.shared.OfficeFile;
import ch.mitenand.shared.OfficeFile.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a file with results says.
 *
 * @param outcome for COMPLETED only
 * @param reason for DECLINED, NOT_TAKEN_UP and DISCONTINUED only
 */
record ResultLine(
        int line,
        String number,
        AssignmentState to,
        LocalDate day,
        @Nullable OutcomeCode outcome,
        @Nullable Reason reason) {

    /** The states that a receiver reports, with the command that leads there. */
    static final Map<AssignmentState, AssignmentCommand> COMMANDS =
            Map.of(
                    AssignmentState.WAITLISTED, AssignmentCommand.WAITLIST,
                    AssignmentState.ACCEPTED, AssignmentCommand.ACCEPT,
                    AssignmentState.DECLINED, AssignmentCommand.DECLINE,
                    AssignmentState.RUNNING, AssignmentCommand.START,
                    AssignmentState.NOT_TAKEN_UP, AssignmentCommand.MARK_NOT_TAKEN_UP,
                    AssignmentState.COMPLETED, AssignmentCommand.COMPLETE,
                    AssignmentState.DISCONTINUED, AssignmentCommand.DISCONTINUE);

    private static final String MARK = "Nachgetragen von der zuweisenden Stelle";

    /** What is wrong with a cell. */
    static final class Fault extends Exception {

        private static final long serialVersionUID = 1;
        private final Column column;

        Fault(Column column, String sentence) {
            super(sentence);
            this.column = column;
        }

        Column column() {
            return column;
        }

        String sentence() {
            return Objects.requireNonNull(getMessage());
        }
    }

    /** Reads a line. */
    static ResultLine of(Row<Column> row) throws Fault {
        if (!row.complete()) {
            throw new Fault(
                    Column.ZUWEISUNG,
                    "Die Zeile hat nicht gleich viele Felder wie die erste. Prüfen Sie die Trennzeichen.");
        }
        var to = state(row.text(Column.STAND));
        var day = day(row.text(Column.DATUM));
        return new ResultLine(
                row.line(), row.text(Column.ZUWEISUNG), to, day, outcome(row, to), reason(row, to));
    }

    AssignmentCommand command() {
        return Objects.requireNonNull(COMMANDS.get(to));
    }

    Details details() {
        boolean dated = to != AssignmentState.WAITLISTED && to != AssignmentState.ACCEPTED;
        return new Details(reason, outcome, dated ? day : null, MARK);
    }

    private static AssignmentState state(String text) throws Fault {
        return Arrays.stream(AssignmentState.values())
                .filter(COMMANDS::containsKey)
                .filter(s -> is(text, s, s.germanName()))
                .findFirst()
                .orElseThrow(() ->
                        new Fault(
                                Column.STAND,
                                "Schreiben Sie einen dieser Stände: "
                                        + all(AssignmentState.values(), COMMANDS::containsKey)
                                        + "."));
    }

    private static LocalDate day(String text) throws Fault {
        return OfficeFile.day(text)
                .orElseThrow(
                        () -> new Fault(Column.DATUM, "Schreiben Sie das Datum wie 04.10.2026."));
    }

    private static @Nullable OutcomeCode outcome(Row<Column> row, AssignmentState to) throws Fault {
        String text = row.text(Column.ERGEBNIS);
        if (to != AssignmentState.COMPLETED) {
            demandEmpty(
                    text,
                    Column.ERGEBNIS,
                    "Ein Ergebnis gehört nur zu COMPLETED. Lassen Sie das Feld leer.");
            return null;
        }
        return one(OutcomeCode.values(), text, OutcomeCode::germanName, _ -> true)
                .orElseThrow(() ->
                        new Fault(
                                Column.ERGEBNIS,
                                "Schreiben Sie eines dieser Ergebnisse: "
                                        + all(OutcomeCode.values(), _ -> true)
                                        + "."));
    }

    private static @Nullable Reason reason(Row<Column> row, AssignmentState to) throws Fault {
        String text = row.text(Column.GRUND);
        var command = Objects.requireNonNull(COMMANDS.get(to));
        var reasons = Reason.choices(command, Party.RECEIVER);
        if (reasons.isEmpty()) {
            demandEmpty(
                    text,
                    Column.GRUND,
                    "Zu diesem Stand gehört kein Grund. Lassen Sie das Feld leer.");
            return null;
        }
        return one(Reason.values(), text, Reason::germanName, reasons::contains)
                .orElseThrow(() ->
                        new Fault(
                                Column.GRUND,
                                "Schreiben Sie einen dieser Gründe: "
                                        + all(Reason.values(), reasons::contains)
                                        + "."));
    }

    private static void demandEmpty(String text, Column column, String sentence) throws Fault {
        if (!text.isEmpty()) {
            throw new Fault(column, sentence);
        }
    }

    private static <E extends Enum<E>> Optional<E> one(
            E[] values, String text, Function<E, String> name, Predicate<E> may) {
        return Arrays.stream(values)
                .filter(may)
                .filter(v -> is(text, v, name.apply(v)))
                .findFirst();
    }

    private static boolean is(String text, Enum<?> value, String germanName) {
        return text.equalsIgnoreCase(value.name()) || text.equalsIgnoreCase(germanName);
    }

    private static <E extends Enum<E>> String all(E[] values, Predicate<E> may) {
        return Arrays.stream(values).filter(may).map(Enum::name).collect(Collectors.joining(", "));
    }
}
