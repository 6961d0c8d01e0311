package ch.mitenand.care;

import java.time.LocalDate;
import java.util.Optional;

/** Decides whether a course can be planned as entered; every objection says what to do. */
final class CourseCheck {

    private static final int YEARS_BACK = 2;
    private static final int YEARS_AHEAD = 2;

    private CourseCheck() {}

    static Optional<String> objection(CourseDraft draft, LocalDate today) {
        return text(draft.title(), 3, 120, "Geben Sie dem Kurs einen Titel von 3 bis 120 Zeichen.")
                .or(() -> day(draft.day(), today))
                .or(() ->
                        when(
                                !draft.until().isAfter(draft.from()),
                                "Das Ende liegt vor dem Anfang. Wählen Sie eine spätere Zeit."))
                .or(() ->
                        text(
                                draft.place(),
                                2,
                                120,
                                "Schreiben Sie, wo der Kurs stattfindet (2 bis 120 Zeichen)."))
                .or(() ->
                        when(
                                draft.seats() < 1 || draft.seats() > 500,
                                "Geben Sie 1 bis 500 Plätze an."));
    }

    private static Optional<String> day(LocalDate day, LocalDate today) {
        return when(
                        day.isBefore(today.minusYears(YEARS_BACK)),
                        "Der Tag liegt mehr als zwei Jahre zurück. Prüfen Sie das Jahr.")
                .or(() ->
                        when(
                                day.isAfter(today.plusYears(YEARS_AHEAD)),
                                "Der Tag liegt mehr als zwei Jahre in der Zukunft. Prüfen Sie das Jahr."));
    }

    private static Optional<String> text(String text, int least, int most, String sentence) {
        int length = Words.characters(text);
        return when(length < least || length > most || Words.isOdd(text), sentence);
    }

    private static Optional<String> when(boolean wrong, String sentence) {
        return wrong ? Optional.of(sentence) : Optional.empty();
    }
}
