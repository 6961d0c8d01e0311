package ch.mitenand.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.account.Role;
import ch.mitenand.casefile.ReviewRows.Days;
import ch.mitenand.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a review is due, day by day; empty cells mean "there was none". */
class ReviewDayTests {

    @ParameterizedTest
    @CsvSource({
        // state, opened, VA/FL, support began, last review, due
        "IN_SUPPORT, 2026-01-10, false, 2026-03-01, , 2027-03-01",
        "IN_SUPPORT, 2026-01-10, false, 2026-03-01, 2026-09-15, 2027-09-15",
        "IN_SUPPORT, 2026-01-10, false, 2026-10-01, 2026-09-15, 2027-10-01",
        "FOLLOW_UP, 2026-01-10, false, 2026-03-01, , 2027-03-01",
        "PLANNING, 2026-01-10, false, , , ",
        "OPENED, 2026-01-10, false, , , ",
        "PLANNING, 2026-01-10, false, , 2026-05-05, 2027-05-05",
        // invited yearly, also without plan
        "OPENED, 2026-01-10, true, , , 2027-01-10",
        "ASSESSMENT, 2026-01-10, true, , , 2027-01-10",
        "OPENED, 2026-01-10, true, , 2026-12-20, 2027-12-20",
        "IN_SUPPORT, 2026-01-10, true, 2026-06-01, , 2027-06-01",
        // leap days
        "IN_SUPPORT, 2027-05-01, false, 2028-02-29, , 2029-02-28",
        "IN_SUPPORT, 2026-05-01, false, 2027-02-28, , 2028-02-28",
        "OPENED, 2028-02-29, true, , , 2029-02-28",
        "IN_SUPPORT, 2026-01-01, false, 2026-02-01, 2028-02-29, 2029-02-28",
        // nothing when it is over
        "CLOSED, 2026-01-10, true, 2026-03-01, 2026-09-15, ",
        "RETIRED, 2026-01-10, false, 2026-03-01, , ",
    })
    void isDue(
            CaseState state,
            LocalDate opened,
            boolean yearly,
            @Nullable LocalDate supported,
            @Nullable LocalDate lastReview,
            @Nullable LocalDate due) {
        assertThat(ReviewDay.of(file(state, opened, yearly), new Days(lastReview, supported)))
                .isEqualTo(Optional.ofNullable(due));
    }

    private static CaseFile file(CaseState state, LocalDate opened, boolean yearly) {
        var person =
                new CasePerson(
                        "Samira",
                        "Tesfai",
                        null,
                        2581,
                        "",
                        Language.DE,
                        List.of(),
                        null,
                        null,
                        yearly);
        return new CaseFile(
                CaseId.create(),
                "F-2026-0001",
                "",
                new Lead(Role.INTEGRATION_OFFICER, "2581"),
                CaseBasis.INCREASED_NEED,
                state,
                opened,
                opened,
                null,
                null,
                person,
                false,
                Instant.EPOCH,
                0);
    }
}
