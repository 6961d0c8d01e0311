package ch.mitenand.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, times, amounts and numbers as people write them here. */
class SwissFormatTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 4);

    @Test
    void writesDaysWithTwoFigures() {
        assertThat(SwissFormat.date(DAY)).isEqualTo("04.10.2026");
        assertThat(SwissFormat.date(LocalDate.of(2026, 12, 31))).isEqualTo("31.12.2026");
        assertThat(SwissFormat.dayAndMonth(DAY)).isEqualTo("04.10.");
        assertThat(SwissFormat.longDate(DAY)).isEqualTo("4. Oktober 2026");
        assertThat(SwissFormat.weekdayAndDate(DAY)).isEqualTo("Sonntag, 4. Oktober 2026");
    }

    @Test
    void writesPeriods() {
        assertThat(SwissFormat.period(DAY, DAY)).isEqualTo("4. Oktober 2026");
        assertThat(SwissFormat.period(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 31)))
                .isEqualTo("11. Januar bis 31. März 2027");
        assertThat(SwissFormat.period(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 5, 31)))
                .isEqualTo("30. November 2026 bis 31. Mai 2027");
    }

    @Test
    void writesListsOfDaysWithTheYearOnce() {
        assertThat(SwissFormat.dates(List.of(DAY))).isEqualTo("04.10.2026");
        assertThat(
                        SwissFormat.dates(
                                List.of(DAY.plusWeeks(1), DAY, DAY.plusWeeks(2), DAY.plusWeeks(1))))
                .isEqualTo("04.10., 11.10. und 18.10.2026");
        assertThat(SwissFormat.dates(List.of(DAY, DAY.plusYears(1))))
                .isEqualTo("04.10.2026 und 04.10.2027");
    }

    @Test
    void writesTimes() {
        var start = LocalTime.of(9, 5);
        var moment = ZonedDateTime.of(DAY, start, ZoneId.of("Europe/Zurich"));

        assertThat(SwissFormat.time(start)).isEqualTo("9.05");
        assertThat(SwissFormat.times(start, LocalTime.of(18, 30))).isEqualTo("9.05–18.30");
        assertThat(SwissFormat.moment(moment)).isEqualTo("04.10.2026, 9.05 Uhr");
        assertThat(SwissFormat.longMoment(moment)).isEqualTo("4. Oktober 2026, 9.05 Uhr");
    }

    @ParameterizedTest
    @CsvSource({
        "1250, CHF_1’250.00, CHF_1’250.–",
        "1250.5, CHF_1’250.50, CHF_1’250.50",
        "8.00, CHF_8.00, CHF_8.–",
        "0.005, CHF_0.01, CHF_0.01",
        "-1234567.80, CHF_-1’234’567.80, CHF_-1’234’567.80"
    })
    void writesAmountsThatDoNotBreak(BigDecimal francs, String amount, String price) {
        assertThat(SwissFormat.amount(francs)).isEqualTo(amount.replace('_', '\u00a0'));
        assertThat(SwissFormat.price(francs)).isEqualTo(price.replace('_', '\u00a0'));
    }

    @Test
    void writesNumbersAndDistances() {
        assertThat(SwissFormat.number(999)).isEqualTo("999");
        assertThat(SwissFormat.number(18715)).isEqualTo("18’715");
        assertThat(SwissFormat.kilometres(0.84)).isEqualTo("0,8\u00a0km");
        assertThat(SwissFormat.kilometres(9.97)).isEqualTo("10\u00a0km");
        assertThat(SwissFormat.kilometres(15.6)).isEqualTo("16\u00a0km");
    }

    @Test
    void joinsWords() {
        assertThat(SwissFormat.join(List.of())).isEmpty();
        assertThat(SwissFormat.join(List.of("Montag"))).isEqualTo("Montag");
        assertThat(SwissFormat.join(List.of("Montag", "Mittwoch", "Freitag")))
                .isEqualTo("Montag, Mittwoch und Freitag");
    }
}
