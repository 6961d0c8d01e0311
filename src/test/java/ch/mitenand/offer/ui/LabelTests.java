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
        "8, SESSION, CHF 8.–/Mal",
        "8.00, SESSION, CHF 8.–/Mal",
        "8.50, HOUR, CHF 8.50 pro Stunde",
        "240, COURSE, CHF 240.– pro Kurs",
        "1250, YEAR, CHF 1’250.– pro Jahr",
        "1250.05, ONCE, CHF 1’250.05 einmalig"
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

        assertThat(PriceLabels.price(cost)).isEqualTo("CHF 240.– pro Kurs (20-mal)");
    }

    @Test
    void putsDaysWithTheSameTimeTogether() {
        var times =
                List.of(
                        time(Weekday.MONDAY, 0, 18),
                        time(Weekday.WEDNESDAY, 0, 18),
                        time(Weekday.SATURDAY, 1, 10),
                        time(Weekday.SATURDAY, 3, 10),
                        time(Weekday.FRIDAY, -1, 9));

        assertThat(TimeLabels.lines(times))
                .containsExactly(
                        "Mo, Mi 18.30–20.00",
                        "1. und 3. Sa im Monat 10.30–12.00",
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
                "FREQ=MONTHLY;BYDAY=1SA | jeden 1. Samstag im Monat, 18.30–20.00 Uhr",
                "FREQ=MONTHLY;BYDAY=-1FR | jeden letzten Freitag im Monat, 18.30–20.00 Uhr",
                "FREQ=MONTHLY;BYDAY=-2FR | jeden vorletzten Freitag im Monat, 18.30–20.00 Uhr",
                "FREQ=MONTHLY;BYDAY=3TU,1TU | jeden 1. und 3. Dienstag im Monat, 18.30–20.00 Uhr",
                "FREQ=MONTHLY;BYDAY=-1TU,1TU | jeden 1. und letzten Dienstag im Monat, 18.30–20.00 Uhr",
                "FREQ=MONTHLY;BYDAY=1TU,-1TH | jeden 1. Dienstag und letzten Donnerstag im Monat, 18.30–20.00 Uhr",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU,3TU | alle 2 Monate am 1. und 3. Dienstag, 18.30–20.00 Uhr",
                "FREQ=MONTHLY;BYMONTHDAY=15 | jeden Monat am 15., 18.30–20.00 Uhr",
                "FREQ=MONTHLY | jeden Monat am 11., 18.30–20.00 Uhr",
                "FREQ=WEEKLY | Montag, 18.30–20.00 Uhr"
            })
    void writesSchedules(String rule, String sentence) {
        assertThat(TimeSentences.of(List.of(schedule(rule)))).containsExactly(sentence);
    }

    @Test
    void writesEachRuleOnALineOfItsOwn() {
        var rules =
                List.of(schedule("FREQ=MONTHLY;BYDAY=1TU,3TU"), schedule("FREQ=WEEKLY;BYDAY=MO"));

        assertThat(TimeSentences.of(rules))
                .containsExactly(
                        "jeden 1. und 3. Dienstag im Monat, 18.30–20.00 Uhr",
                        "Montag, 18.30–20.00 Uhr");
    }

    @Test
    void writesSingleDaysOfEqualHoursTogether() {
        var days =
                List.of(
                        once(2026, 12, 18),
                        once(2026, 12, 4),
                        once(2026, 12, 11),
                        once(2027, 1, 8));

        assertThat(TimeSentences.of(days))
                .containsExactly("am 04.12., 11.12., 18.12.2026 und 08.01.2027, 18.30–20.00 Uhr");
    }

    @Test
    void writesASingleDayWithItsWeekday() {
        assertThat(TimeSentences.of(List.of(once(2026, 12, 4))))
                .containsExactly("am Freitag, 4. Dezember 2026, 18.30–20.00 Uhr");
    }

    @Test
    void writesNumbersOfOffers() {
        assertThat(OfferTexts.offers(1)).isEqualTo("1 Angebot");
        assertThat(OfferTexts.offers(1234)).isEqualTo("1’234 Angebote");
    }

    private static Schedule schedule(String rule) {
        return schedule(LocalDate.of(2027, 1, 11), LocalDate.of(2027, 3, 31), rule);
    }

    private static Schedule once(int year, int month, int day) {
        var date = LocalDate.of(year, month, day);
        return schedule(date, date, "FREQ=WEEKLY;COUNT=1");
    }

    private static Schedule schedule(LocalDate first, LocalDate last, String rule) {
        return new Schedule(
                UUID.randomUUID(),
                first,
                last,
                LocalTime.of(18, 30),
                LocalTime.of(20, 0),
                rule,
                false,
                new LocalDate[0]);
    }

    private static Time time(Weekday day, int nth, int hour) {
        return new Time(day, nth, LocalTime.of(hour, 30), LocalTime.of(hour + 2, 0));
    }
}
