package ch.mitenand.offer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.offer.Cost;
import ch.mitenand.offer.CostUnit;
import ch.mitenand.offer.OfferSummary.Time;
import ch.mitenand.offer.Schedule;
import ch.mitenand.offer.Weekday;
import ch.mitenand.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prices, dates and times as people write them here. */
class LabelTests {

    @ParameterizedTest
    @CsvSource({
        "0, SESSION, gratis",
        "8, SESSION, CHF 8.–/Mal",
        "8.00, SESSION, CHF 8.–/Mal",
        "8.50, HOUR, CHF 8.50 pro Stunde",
        "240, COURSE, CHF 240.– pro Kurs",
        "1250, YEAR, CHF 1’250.– pro Jahr",
        "1250.05, ONCE, CHF 1’250.05 einmalig"
    })
    void writesPrices(BigDecimal amount, CostUnit unit, String label) {
        assertThat(PriceLabels.price(amount, unit)).isEqualTo(label);
    }

    @Test
    void saysHowOftenOneCanComeForThePrice() {
        var cost =
                new Cost(
                        UUID.randomUUID(),
                        new BigDecimal("240"),
                        CostUnit.COURSE,
                        20,
                        LocalizedText.EMPTY,
                        false);

        assertThat(PriceLabels.price(cost)).isEqualTo("CHF 240.– pro Kurs (20-mal)");
    }

    @Test
    void putsDaysWithTheSameTimeTogether() {
        var times =
                List.of(
                        time(Weekday.MONDAY, 0, 18),
                        time(Weekday.WEDNESDAY, 0, 18),
                        time(Weekday.SATURDAY, 1, 10),
                        time(Weekday.FRIDAY, -1, 9));

        assertThat(TimeLabels.lines(times))
                .containsExactly(
                        "Mo, Mi 18.30–20.00",
                        "1. Sa im Monat 10.30–12.00",
                        "letzter Fr im Monat 9.30–11.00");
    }

    @Test
    void writesARunOfDaysAsARange() {
        var times =
                List.of(Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY)
                        .stream()
                        .map(day -> time(day, 0, 8))
                        .toList();

        assertThat(TimeLabels.lines(times)).containsExactly("Mo–Do 8.30–10.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY;BYDAY=MO,WE | Montag und Mittwoch, 18.30–20.00 Uhr",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU | Dienstag, alle 2 Wochen, 18.30–20.00 Uhr",
                "FREQ=MONTHLY;BYDAY=1SA | 1. Samstag im Monat, 18.30–20.00 Uhr",
                "FREQ=MONTHLY;BYDAY=-1FR | letzter Freitag im Monat, 18.30–20.00 Uhr",
                "FREQ=WEEKLY | Montag, 18.30–20.00 Uhr"
            })
    void writesSchedules(String rule, String sentence) {
        var schedule =
                new Schedule(
                        UUID.randomUUID(),
                        LocalDate.of(2027, 1, 11),
                        LocalDate.of(2027, 3, 31),
                        LocalTime.of(18, 30),
                        LocalTime.of(20, 0),
                        rule,
                        false,
                        new LocalDate[0]);

        assertThat(TimeLabels.sentence(schedule)).isEqualTo(sentence);
    }

    @Test
    void writesDatesNumbersAndDistances() {
        assertThat(SwissFormat.date(LocalDate.of(2026, 10, 2))).isEqualTo("2.10.2026");
        assertThat(SwissFormat.period(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 31)))
                .isEqualTo("11. Januar bis 31. März 2027");
        assertThat(SwissFormat.period(LocalDate.of(2026, 11, 30), LocalDate.of(2027, 5, 31)))
                .isEqualTo("30. November 2026 bis 31. Mai 2027");
        assertThat(SwissFormat.kilometres(0.84)).isEqualTo("0,8 km");
        assertThat(SwissFormat.kilometres(15.6)).isEqualTo("16 km");
        assertThat(SwissFormat.number(18715)).isEqualTo("18’715");
        assertThat(SwissFormat.offers(1)).isEqualTo("1 Angebot");
    }

    private static Time time(Weekday day, int nth, int hour) {
        return new Time(day, nth, LocalTime.of(hour, 30), LocalTime.of(hour + 2, 0));
    }
}
