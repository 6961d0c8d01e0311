package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.casefile.ReviewRows.Days;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which reviews are due; callers have set the scope of the transaction. */
@Component
class ReviewDates {

    /** How many days before they are due reviews are listed. */
    static final int AHEAD_DAYS = 60;

    private final CaseRows cases;
    private final ReviewRows reviews;
    private final Clock clock;

    ReviewDates(CaseRows cases, ReviewRows reviews, Clock clock) {
        this.cases = cases;
        this.reviews = reviews;
        this.clock = clock;
    }

    /**
     * A review that is due.
     *
     * @param due twelve months after the last review or the beginning of support; for VA/FL without
     *     social assistance also where there is no plan
     */
    record DueReview(CaseFile file, LocalDate due, boolean overdue) {}

    Optional<LocalDate> next(CaseFile file) {
        var days = reviews.days(List.of(file.id()));
        return ReviewDay.of(file, days.getOrDefault(file.id(), Days.NONE));
    }

    /** All open cases of the actor. */
    List<CaseFile> openCases(Actor actor) {
        return cases.of(
                CaseAccess.leads(actor),
                CaseState.OPENED,
                CaseState.ASSESSMENT,
                CaseState.PLANNING,
                CaseState.IN_SUPPORT,
                CaseState.FOLLOW_UP);
    }

    /** Those of these cases whose review is due, earliest first. */
    List<DueReview> among(List<CaseFile> files) {
        var today = LocalDate.now(clock);
        var days = reviews.days(files.stream().map(CaseFile::id).toList());
        return files.stream()
                .flatMap(file ->
                        ReviewDay.of(file, days.getOrDefault(file.id(), Days.NONE))
                                .filter(day -> !day.isAfter(today.plusDays(AHEAD_DAYS)))
                                .map(day -> new DueReview(file, day, day.isBefore(today)))
                                .stream())
                .sorted(
                        Comparator.comparing(DueReview::due)
                                .thenComparing(review -> review.file().number()))
                .toList();
    }
}
