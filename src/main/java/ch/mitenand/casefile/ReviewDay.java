package ch.mitenand.casefile;

import ch.mitenand.casefile.ReviewRows.Days;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** When the next review of a case is due: at least once a year (IIM 4.6). */
final class ReviewDay {

    private static final int MONTHS = 12;

    private ReviewDay() {}

    /**
     * Twelve months after the last review or the beginning of support, whichever is later; for
     * those who are invited yearly (VA/FL) after the opening of the case where there was neither.
     * None when the case is closed, or support has not begun.
     */
    static Optional<LocalDate> of(CaseFile file, Days days) {
        if (!file.state().isOpen()) {
            return Optional.empty();
        }
        return Stream.of(days.lastReview(), days.supported())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .or(() ->
                        file.person().invitedYearly()
                                ? Optional.of(file.openedOn())
                                : Optional.empty())
                .map(day -> day.plusMonths(MONTHS));
    }
}
