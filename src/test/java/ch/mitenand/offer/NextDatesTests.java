package ch.mitenand.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.region.SchoolHoliday;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NextDatesTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 18);

    private static Schedule schedule(
            LocalDate first, LocalDate last, String rule, LocalDate... off) {
        return new Schedule(
                UUID.randomUUID(),
                first,
                last,
                LocalTime.of(19, 0),
                LocalTime.of(21, 0),
                rule,
                true,
                off);
    }

    @Test
    void everyTuesdayExceptSchoolHolidays() {
        var holidays =
                List.of(
                        new SchoolHoliday(
                                "Herbstferien",
                                LocalDate.of(2026, 9, 26),
                                LocalDate.of(2026, 10, 18)));
        var schedule = schedule(FIRST, LocalDate.of(2027, 1, 26), "FREQ=WEEKLY;BYDAY=TU");
        assertThat(NextDates.days(schedule, holidays, LocalDate.of(2026, 9, 22), 3))
                .containsExactly(
                        LocalDate.of(2026, 9, 22),
                        LocalDate.of(2026, 10, 20),
                        LocalDate.of(2026, 10, 27));
    }

    @Test
    void endsWithItsLastDay() {
        var schedule = schedule(FIRST, LocalDate.of(2026, 9, 1), "FREQ=WEEKLY;BYDAY=TU");
        assertThat(NextDates.days(schedule, List.of(), FIRST, 10)).hasSize(3);
        assertThat(NextDates.days(schedule, List.of(), LocalDate.of(2026, 9, 2), 10)).isEmpty();
    }

    @Test
    void startsWithItsFirstDay() {
        var schedule = schedule(FIRST, LocalDate.of(2026, 9, 1), "FREQ=WEEKLY;BYDAY=TU");
        assertThat(NextDates.days(schedule, List.of(), LocalDate.of(2026, 1, 1), 1))
                .containsExactly(FIRST);
    }

    @Test
    void leavesOutSingleDays() {
        var schedule =
                schedule(
                        FIRST,
                        LocalDate.of(2026, 9, 1),
                        "FREQ=WEEKLY;BYDAY=TU",
                        LocalDate.of(2026, 8, 25));
        assertThat(NextDates.days(schedule, List.of(), FIRST, 10))
                .containsExactly(FIRST, LocalDate.of(2026, 9, 1));
    }

    @Test
    void firstSaturdayOfTheMonthAndTheLastFriday() {
        var first = LocalDate.of(2026, 9, 5);
        var monthly = schedule(first, LocalDate.of(2027, 6, 30), "FREQ=MONTHLY;BYDAY=1SA");
        assertThat(NextDates.days(monthly, List.of(), LocalDate.of(2026, 9, 6), 2))
                .containsExactly(LocalDate.of(2026, 10, 3), LocalDate.of(2026, 11, 7));
        var last =
                schedule(
                        LocalDate.of(2026, 9, 25),
                        LocalDate.of(2027, 6, 30),
                        "FREQ=MONTHLY;BYDAY=-1FR");
        assertThat(NextDates.days(last, List.of(), LocalDate.of(2027, 2, 1), 1))
                .containsExactly(LocalDate.of(2027, 2, 26));
    }

    @Test
    void everySecondWeekKeepsItsRhythm() {
        var schedule =
                schedule(FIRST, LocalDate.of(2027, 1, 26), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU");
        assertThat(NextDates.days(schedule, List.of(), LocalDate.of(2026, 8, 26), 2))
                .containsExactly(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 15));
    }

    @Test
    void keepsTheHourOverTheChangeOfTheClocks() {
        var schedule =
                schedule(
                        LocalDate.of(2026, 10, 24),
                        LocalDate.of(2026, 11, 30),
                        "FREQ=WEEKLY;BYDAY=SA,SU");
        assertThat(NextDates.days(schedule, List.of(), LocalDate.of(2026, 10, 24), 2))
                .containsExactly(LocalDate.of(2026, 10, 24), LocalDate.of(2026, 10, 25));
    }

    @Test
    void aScheduleCannotEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule(FIRST, FIRST.minusDays(1), "FREQ=WEEKLY;BYDAY=TU"));
    }
}
