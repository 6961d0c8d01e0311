package ch.mitenand.care;

import java.time.LocalDate;
import java.util.Optional;

/** Decides whether an expense can be claimed as entered; every objection says what to do. */
final class LineCheck {

    static final int MOST_RAPPEN = 100_000;
    static final int MOST_TENTHS = 10_000;
    static final int LONGEST_NOTE = 200;
    private static final int MONTHS_BACK = 12;

    private LineCheck() {}

    static Optional<String> objection(LineDraft line, LocalDate today) {
        return day(line.day(), today)
                .or(() -> line.kind() == ExpenseKind.CAR ? distance(line) : amount(line))
                .or(() -> note(line));
    }

    private static Optional<String> day(LocalDate day, LocalDate today) {
        return when(
                        day.isAfter(today),
                        "Der Tag liegt in der Zukunft. Wählen Sie heute oder einen früheren Tag.")
                .or(() ->
                        when(
                                day.isBefore(today.minusMonths(MONTHS_BACK)),
                                "Der Tag liegt mehr als zwölf Monate zurück. Fragen Sie Ihre Koordinationsstelle."));
    }

    private static Optional<String> distance(LineDraft line) {
        return when(
                        line.tenths() < 1 || line.tenths() > MOST_TENTHS,
                        "Geben Sie 0.1 bis 1’000 Kilometer an.")
                .or(() ->
                        when(
                                line.rappen() != 0,
                                "Der Betrag für das Auto wird aus den Kilometern berechnet. Lassen Sie ihn leer."));
    }

    private static Optional<String> amount(LineDraft line) {
        return when(line.rappen() < 1, "Geben Sie einen Betrag über null an, zum Beispiel 12.40.")
                .or(() ->
                        when(
                                line.rappen() > MOST_RAPPEN,
                                "Ein Eintrag hat höchstens CHF 1’000.00. Fragen Sie vorher Ihre Koordinationsstelle."))
                .or(() ->
                        when(
                                line.tenths() != 0,
                                "Kilometer gibt es nur für Fahrten mit dem Auto."));
    }

    private static Optional<String> note(LineDraft line) {
        return when(
                        line.kind() == ExpenseKind.OTHER && line.note().isBlank(),
                        "Schreiben Sie, wofür Sie das Geld ausgegeben haben.")
                .or(() ->
                        when(
                                Words.characters(line.note()) > LONGEST_NOTE
                                        || Words.isOdd(line.note()),
                                "Schreiben Sie höchstens 200 Zeichen in eine Zeile."));
    }

    private static Optional<String> when(boolean wrong, String sentence) {
        return wrong ? Optional.of(sentence) : Optional.empty();
    }
}
