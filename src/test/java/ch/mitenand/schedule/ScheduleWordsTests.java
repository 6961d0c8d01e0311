package ch.mitenand.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ch.mitenand.offer.Schedule;
import ch.mitenand.schedule.ScheduleWords.NotUnderstood;
import ch.mitenand.schedule.ScheduleWords.Understood;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleWordsTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 17);
    private static final LocalDate LAST = LocalDate.of(2027, 7, 2);

    private static Schedule read(String words) {
        var parsed = ScheduleWords.read(words, FIRST, LAST);
        assertThat(parsed).as(words).isInstanceOf(Understood.class);
        return ((Understood) parsed).schedule();
    }

    private static NotUnderstood refused(String words) {
        var parsed = ScheduleWords.read(words, FIRST, LAST);
        assertThat(parsed).as(words).isInstanceOf(NotUnderstood.class);
        return (NotUnderstood) parsed;
    }

    /** The rule without FREQ=WEEKLY;BYDAY=, the times and an F when school holidays are free. */
    private static String shortly(Schedule schedule) {
        return schedule.rrule()
                        .replace("FREQ=WEEKLY;", "")
                        .replace("FREQ=", "")
                        .replace("BYDAY=", "")
                + " "
                + schedule.startTime()
                + "-"
                + schedule.endTime()
                + (schedule.exceptSchoolHolidays() ? " F" : "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    jeden Dienstag 19 bis 21 Uhr ausser Schulferien | TU 19:00-21:00 F
                    Di und Do 9-11 | TU,TH 09:00-11:00
                    dienstags 19.00-20.30 Uhr | TU 19:00-20:30
                    jeden zweiten Mittwoch 14 Uhr bis 16 Uhr | INTERVAL=2;WE 14:00-16:00
                    alle 14 Tage am Freitag von 18:30 bis 20:00 | INTERVAL=2;FR 18:30-20:00
                    jeden 1. und 3. Samstag im Monat 10–12 Uhr | MONTHLY;1SA,3SA 10:00-12:00
                    am letzten Freitag des Monats 19h-21h30 | MONTHLY;-1FR 19:00-21:30
                    Montag bis Freitag 8.30 bis 11.30 | MO,TU,WE,TH,FR 08:30-11:30
                    werktags 9 bis 11 Uhr | MO,TU,WE,TH,FR 09:00-11:00
                    täglich 14-17 Uhr | MO,TU,WE,TH,FR,SA,SU 14:00-17:00
                    Mo/Mi/Fr 13.30–15.15 | MO,WE,FR 13:30-15:15
                    jeden ersten Sonntag im Monat, 15 bis 18 Uhr, nicht in den Schulferien | MONTHLY;1SU 15:00-18:00 F
                    am Wochenende 10 bis 16 Uhr | SA,SU 10:00-16:00
                    Zyschtig 19 bis 21 Uhr | TU 19:00-21:00
                    Donnschtig halb acht bis halb neun abends | TH 19:30-20:30
                    Montag halb acht bis neun | MO 07:30-09:00
                    Mo 7 bis 9 | MO 07:00-09:00
                    Mo abends 7 bis 9 | MO 19:00-21:00
                    Montag 7 bis 9 abends | MO 19:00-21:00
                    Montagabend 7 bis 9 | MO 19:00-21:00
                    Mittwochnachmittag 2 bis 4 Uhr | WE 14:00-16:00
                    Mittwoch Nachmittag von 14 bis 16 Uhr | WE 14:00-16:00
                    jeden Samstagmorgen 9 bis 11 | SA 09:00-11:00
                    am Dienstagvormittag, 9 bis 11 Uhr | TU 09:00-11:00
                    Montag von 9 Uhr morgens bis 5 Uhr abends | MO 09:00-17:00
                    Montag 10 bis 2 Uhr nachmittags | MO 10:00-14:00
                    am Abend 7 bis 9, jeden Dienstag | TU 19:00-21:00
                    Freitag viertel nach sieben bis viertel vor neun abends | FR 19:15-20:45
                    freitags neun bis elf Uhr | FR 09:00-11:00
                    Freitag von vierzehn bis sechzehn Uhr | FR 14:00-16:00
                    Samstag zehn Uhr bis Mittag | SA 10:00-12:00
                    Samstag 12. Dezember 2026, 10 bis 16 Uhr | COUNT=1;SA 10:00-16:00
                    12.12.2026 10-16 Uhr | COUNT=1;SA 10:00-16:00
                    am 12.12.26 von 10 bis 16 Uhr | COUNT=1;SA 10:00-16:00
                    Sa, 12.12., 10-16 Uhr | COUNT=1;SA 10:00-16:00
                    10 bis 16 Uhr am 12. Dez. 2026 | COUNT=1;SA 10:00-16:00
                    2026-12-12 10:00-16:00 | COUNT=1;SA 10:00-16:00
                    Freitag, 5. März, 18-20 Uhr | COUNT=1;FR 18:00-20:00
                    5. maerz 2027 18-20 Uhr | COUNT=1;FR 18:00-20:00
                    12.12.2026 1030-1600 | COUNT=1;SA 10:30-16:00
                    JEDEN  DIENSTAG   19   BIS   21   UHR | TU 19:00-21:00
                    Dienstag: 19.00 – 21.00 Uhr. | TU 19:00-21:00
                    Dienstag,19-21 | TU 19:00-21:00
                    Di. 19.00 Uhr bis 21.00 Uhr | TU 19:00-21:00
                    Di, Do: je 9.15-11.45h | TU,TH 09:15-11:45
                    Do und Di 9-11 | TU,TH 09:00-11:00
                    Di 9-11, Do 9-11 | TU,TH 09:00-11:00
                    Mo.-Fr. 8.00-12.00 | MO,TU,WE,TH,FR 08:00-12:00
                    Mo-Do und Sa 8-12 Uhr | MO,TU,WE,TH,SA 08:00-12:00
                    Mo + Do, 8 bis 12 | MO,TH 08:00-12:00
                    Mo & Do 8 bis 12 | MO,TH 08:00-12:00
                    Mo, Di sowie Fr 8 bis 12 | MO,TU,FR 08:00-12:00
                    Freitag bis Sonntag 10-17 Uhr | FR,SA,SU 10:00-17:00
                    Samstag bis Montag 10-17 Uhr | MO,SA,SU 10:00-17:00
                    Sa/So 10-17 Uhr | SA,SU 10:00-17:00
                    unter der Woche 8 bis 18 Uhr | MO,TU,WE,TH,FR 08:00-18:00
                    an Werktagen 8 bis 18 Uhr | MO,TU,WE,TH,FR 08:00-18:00
                    werktags und samstags 8 bis 12 Uhr | MO,TU,WE,TH,FR,SA 08:00-12:00
                    jeden Tag 8 bis 18 Uhr | MO,TU,WE,TH,FR,SA,SU 08:00-18:00
                    taeglich 8 bis 18 Uhr | MO,TU,WE,TH,FR,SA,SU 08:00-18:00
                    täglich ausser Sonntag 8 bis 18 Uhr | MO,TU,WE,TH,FR,SA 08:00-18:00
                    täglich 8 bis 18 Uhr, ausser Samstag und Sonntag | MO,TU,WE,TH,FR 08:00-18:00
                    Montag bis Freitag ohne Mittwoch, 8-12 | MO,TU,TH,FR 08:00-12:00
                    Montag bis Freitag täglich 8-12 | MO,TU,WE,TH,FR 08:00-12:00
                    jeden Montag und jeden Mittwoch 8-12 | MO,WE 08:00-12:00
                    wöchentlich am Dienstag 19-21 Uhr | TU 19:00-21:00
                    einmal pro Woche, Dienstag 19-21 Uhr | TU 19:00-21:00
                    jede Woche Di 19-21 | TU 19:00-21:00
                    jede zweite Woche am Dienstag 19-21 | INTERVAL=2;TU 19:00-21:00
                    alle 2 Wochen Di 19-21 | INTERVAL=2;TU 19:00-21:00
                    alle zwei Wochen dienstags, 19-21 Uhr | INTERVAL=2;TU 19:00-21:00
                    alle drei Wochen am Mittwoch 19-21 Uhr | INTERVAL=3;WE 19:00-21:00
                    14-täglich Mittwoch 19-21 Uhr | INTERVAL=2;WE 19:00-21:00
                    vierzehntäglich am Mi 19-21 | INTERVAL=2;WE 19:00-21:00
                    zweiwöchentlich Mo und Mi 19-21 | INTERVAL=2;MO,WE 19:00-21:00
                    2-wöchentlich Mo 19-21 | INTERVAL=2;MO 19:00-21:00
                    jeden 2. Mittwoch 14-16 | INTERVAL=2;WE 14:00-16:00
                    jeden 2. Mittwoch im Monat 14-16 | MONTHLY;2WE 14:00-16:00
                    jeden zweiten und vierten Mittwoch 14-16 | MONTHLY;2WE,4WE 14:00-16:00
                    am 2. und 4. Dienstag 14-16 Uhr | MONTHLY;2TU,4TU 14:00-16:00
                    1./3. Samstag im Monat, 10-12 | MONTHLY;1SA,3SA 10:00-12:00
                    1., 3. und 5. Samstag im Monat 10-12 | MONTHLY;1SA,3SA,5SA 10:00-12:00
                    jeden ersten Samstag 10-12 | MONTHLY;1SA 10:00-12:00
                    jeder letzte Donnerstag im Monat 18.30 bis 20 Uhr | MONTHLY;-1TH 18:30-20:00
                    am ersten und letzten Freitag des Monats 19-21 | MONTHLY;1FR,-1FR 19:00-21:00
                    am 1. Montag und 3. Mittwoch im Monat 19-21 | MONTHLY;1MO,3WE 19:00-21:00
                    am 1. Montag im Monat und am 3. Montag im Monat 19-21 | MONTHLY;1MO,3MO 19:00-21:00
                    jeweils am ersten Montag und Dienstag im Monat 19-21 | MONTHLY;1MO,1TU 19:00-21:00
                    monatlich am 3. Montag 19 bis 21 Uhr | MONTHLY;3MO 19:00-21:00
                    alle 2 Monate am 1. Samstag 10-12 | MONTHLY;INTERVAL=2;1SA 10:00-12:00
                    jeden zweiten Monat am 1. Samstag 10-12 | MONTHLY;INTERVAL=2;1SA 10:00-12:00
                    1x im Monat am 2. Montag, 20 Uhr bis 22 Uhr | MONTHLY;2MO 20:00-22:00
                    Dienstag- und Donnerstagabend, 7 bis 9 Uhr | TU,TH 19:00-21:00
                    19-21 Uhr jeden Dienstag | TU 19:00-21:00
                    zwischen 9 und 11 Uhr, Dienstag | TU 09:00-11:00
                    Dienstag 19 Uhr, 2 Stunden | TU 19:00-21:00
                    Dienstag 19.30 Uhr (90 Minuten) | TU 19:30-21:00
                    Dienstag ab 19 Uhr, Dauer 1,5 h | TU 19:00-20:30
                    Dienstag 19 Uhr 15 bis 20 Uhr 45 | TU 19:15-20:45
                    Dienstag 1830-2000 | TU 18:30-20:00
                    Dienstag 18h30 bis 20h | TU 18:30-20:00
                    Dienstag 0 bis 6 Uhr | TU 00:00-06:00
                    Dienstag ca. 19 bis ca. 21 Uhr | TU 19:00-21:00
                    Dienstag 19-21 Uhr ausser in den Schulferien | TU 19:00-21:00 F
                    Dienstag 19-21 Uhr (ohne Schulferien) | TU 19:00-21:00 F
                    Dienstag 19-21 Uhr, während der Schulzeit | TU 19:00-21:00 F
                    Dienstag 19-21 Uhr, in den Schulferien geschlossen | TU 19:00-21:00 F
                    Dienstag 19-21 Uhr, keine Schulferien | TU 19:00-21:00 F
                    Dienstag außer während den Ferien 19-21 Uhr | TU 19:00-21:00 F
                    Dienstag 19-21 Uhr, auch in den Schulferien | TU 19:00-21:00
                    """)
    void understands(String words, String expected) {
        assertThat(shortly(read(words))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    '' | Wochentag
                    jeden Dienstag | Uhrzeit
                    19 bis 21 Uhr | Wochentag
                    Dienstag 19 Uhr | fehlt das Ende
                    Dienstag ab 19.30 | fehlt das Ende
                    Dienstag 19 | fehlt das Ende
                    Dienstag um halb acht | fehlt das Ende
                    Dienstag 21 bis 19 Uhr | Ende nicht nach dem Beginn
                    Dienstag 19 bis 19 Uhr | Ende nicht nach dem Beginn
                    Dienstag 20 bis 2 Uhr | Ende nicht nach dem Beginn
                    Dienstag 20 bis 24 Uhr | Mitternacht
                    Dienstag 20 Uhr bis Mitternacht | Mitternacht
                    Dienstag 23 Uhr, 2 Stunden | Mitternacht
                    Dienstag 25 bis 27 Uhr | keine Uhrzeit
                    Dienstag 9.75 bis 11 Uhr | keine Uhrzeit
                    Dienstag 9-11 und 14-16 Uhr | eigene Zeile
                    Di 9-11, Do 14-16 | eigene Zeile
                    vormittags und abends Di 7-9 | eigene Zeile
                    jeden zweiten Dienstag 9-11 und Donnerstag 9-11 | eigene Zeile
                    Montag und jeden zweiten Dienstag 9-11 | eigene Zeile
                    Montag und alle 2 Wochen am Dienstag 9-11 | eigene Zeile
                    alle 2 Wochen am Montag und jeden Dienstag 9-11 | eigene Zeile
                    am 1. Montag im Monat und Dienstag 9-11 | eigene Zeile
                    alle 2 Wochen am 1. Dienstag 9-11 | eigene Zeile
                    jeden dritten Mittwoch 9-11 | 3. im Monat
                    am zweiten Mittwoch 9-11 | 2. im Monat
                    monatlich am Dienstag 9-11 | wievielte
                    am 15. des Monats 9-11 | Wochentag
                    am 6. Samstag im Monat 9-11 | «6.»
                    jeden 1.-3. Samstag 9-11 | nicht klar
                    jeden zweiten Tag 9-11 | nicht klar
                    jedes erste Wochenende im Monat 9-11 | nicht klar
                    Dienstag oder Donnerstag 9-11 | «oder»
                    Training Dienstag 9-11 | «Training»
                    Dienstag 9-11 in geraden Wochen | «geraden»
                    Dienstag bis 9-11 | nicht klar
                    werktags Montag 9-11 | nicht klar
                    jeden Dienstag ausser 9-11 | nicht klar
                    alle 99 Wochen am Dienstag 9-11 | von 1 bis 12
                    alle 2-3 Wochen Dienstag | nicht klar
                    Dienstag 9-11 nicht in den Sommerferien | Ausnahmen
                    Dienstag 9-11 nur in den Schulferien | Schulferien
                    Dienstag 9-11 ausser Schulferien und Feiertagen | Feiertage
                    Sonn- und Feiertage 9-11 | Feiertage
                    Sonntag 12. Dezember 2026, 10 bis 16 Uhr | ist ein Samstag
                    jeden Dienstag 19–21 Uhr, ausser am 24.12. | Ausnahmen
                    30.2.2027 10-16 Uhr | gibt es nicht
                    12.12.2025 10-16 Uhr | vor dem ersten Tag
                    12.12. und 19.12. 10-16 Uhr | eigene Zeile
                    jeden 12.12.2026 im Monat 10-16 | eigene Zeile
                    nach Vereinbarung | «nach»
                    <script>alert(1)</script> | <
                    Dienstag <b>19</b> bis 21 Uhr | <
                    or 1=1 -- | or
                    🎉🎉🎉 | verständlich
                    """)
    void saysWhatIsNotClear(String words, String part) {
        var answer = refused(words);
        assertThat(answer.hint()).contains(part).endsWith(answer.hint().endsWith("?") ? "?" : ".");
        assertThat(answer.what()).isNotBlank();
    }

    @Test
    void startsWithTheFirstDayThatFits() {
        assertThat(read("Donnerstag 9-11").firstDay()).isEqualTo(LocalDate.of(2026, 8, 20));
        assertThat(read("Montag 9-11").firstDay()).isEqualTo(FIRST);
        assertThat(read("letzter Freitag im Monat 9-11").firstDay())
                .isEqualTo(LocalDate.of(2026, 8, 28));
        assertThat(read("1. und 5. Montag im Monat 9-11").firstDay())
                .isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(read("Montag 9-11").lastDay()).isEqualTo(LAST);
        assertThat(read("Montag 9-11").exceptDays()).isEmpty();
    }

    @Test
    void aSingleDateIsItsOwnPeriod() {
        var schedule = read("12. Januar, 10 bis 16 Uhr");
        assertThat(schedule.firstDay()).isEqualTo(LocalDate.of(2027, 1, 12));
        assertThat(schedule.lastDay()).isEqualTo(schedule.firstDay());
        assertThat(read("12. Dezember 2030, 10 bis 16 Uhr").firstDay())
                .isEqualTo(LocalDate.of(2030, 12, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "Dienstag 9-11 vom 1.9. bis 30.6., 2026-09-01, 2027-06-30",
        "vom 1. September 2026 bis 15. Januar 2027 jeden Dienstag 9-11, 2026-09-01, 2027-01-15",
        "ab 8.9.2026 Dienstag 9-11, 2026-09-08, 2027-07-02",
        "Dienstag 9-11 bis 22.12.2026, 2026-08-18, 2026-12-22",
        "Dienstag 9.15 bis 10.10., 2026-08-18, 2027-07-02"
    })
    void wordsMayNameThePeriod(String words, LocalDate first, LocalDate last) {
        assertThat(read(words).firstDay()).isEqualTo(first);
        assertThat(read(words).lastDay()).isEqualTo(last);
    }

    @Test
    void saysWhenThePeriodIsTooShort() {
        var parsed = ScheduleWords.read("Sonntag 9-11", FIRST, FIRST.plusDays(2));
        assertThat(((NotUnderstood) parsed).hint()).contains("17. August 2026", "kein solcher Tag");
        assertThat(refused("ab 1.9.2027 Dienstag 9-11").hint()).contains("nach dem letzten Tag");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScheduleWords.read("Sonntag 9-11", LAST, FIRST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FREQ=WEEKLY;BYDAY=TU | jeden Dienstag 19 bis 21.30 Uhr
                    FREQ=WEEKLY;BYDAY=TU,TH | jeden Dienstag und Donnerstag 19 bis 21.30 Uhr
                    FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR | Montag bis Freitag 19 bis 21.30 Uhr
                    FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU | täglich 19 bis 21.30 Uhr
                    FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE | alle 2 Wochen am Montag und Mittwoch 19 bis 21.30 Uhr
                    FREQ=MONTHLY;BYDAY=1SA,3SA | am 1. und 3. Samstag im Monat 19 bis 21.30 Uhr
                    FREQ=MONTHLY;BYDAY=-1FR | am letzten Freitag im Monat 19 bis 21.30 Uhr
                    FREQ=MONTHLY;INTERVAL=2;BYDAY=1SA | alle 2 Monate am 1. Samstag 19 bis 21.30 Uhr
                    FREQ=WEEKLY;COUNT=1;BYDAY=MO | Montag, 17. August 2026, 19 bis 21.30 Uhr
                    """)
    void writes(String rule, String words) {
        var schedule = schedule(rule, LocalTime.of(19, 0), LocalTime.of(21, 30), false);
        assertThat(ScheduleWords.words(schedule)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=MONTHLY;BYMONTHDAY=15",
                "FREQ=WEEKLY;COUNT=5;BYDAY=MO",
                "FREQ=MONTHLY;BYDAY=MO",
                "FREQ=MONTHLY;BYDAY=-2MO",
                "FREQ=WEEKLY;BYDAY=1MO",
                "FREQ=MONTHLY",
                "FREQ=WEEKLY;UNTIL=20270101;BYDAY=MO"
            })
    void hasNoWordsForOtherRules(String rule) {
        var schedule = schedule(rule, LocalTime.of(19, 0), LocalTime.of(21, 30), false);
        assertThatIllegalArgumentException().isThrownBy(() -> ScheduleWords.words(schedule));
    }

    @Test
    void readsWhatItWrites() {
        var random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            int start = random.nextInt(23 * 60);
            int end = start + 1 + random.nextInt(24 * 60 - start - 1);
            assertRoundTrip(
                    schedule(
                            rule(random),
                            LocalTime.ofSecondOfDay(start * 60L),
                            LocalTime.ofSecondOfDay(end * 60L),
                            random.nextBoolean()));
        }
    }

    private static String rule(Random random) {
        var week = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
        String interval = random.nextInt(3) == 0 ? ";INTERVAL=" + (2 + random.nextInt(5)) : "";
        boolean monthly = random.nextInt(3) == 0;
        var parts = new ArrayList<String>();
        for (String number : monthly ? List.of("1", "2", "3", "4", "5", "-1") : List.of("")) {
            for (String day : week) {
                if (random.nextInt(monthly ? 12 : 3) == 0) {
                    parts.add(number + day);
                }
            }
        }
        if (parts.isEmpty()) {
            parts.add(monthly ? "2WE" : "WE");
        }
        if (random.nextInt(8) == 0) {
            return "FREQ=WEEKLY;COUNT=1;BYDAY=MO";
        }
        return (monthly ? "FREQ=MONTHLY" : "FREQ=WEEKLY")
                + interval
                + ";BYDAY="
                + String.join(",", parts);
    }

    static void assertRoundTrip(Schedule schedule) {
        String words = ScheduleWords.words(schedule);
        var parsed = ScheduleWords.read(words, schedule.firstDay(), schedule.lastDay());
        assertThat(parsed).as(words).isInstanceOf(Understood.class);
        var again = ((Understood) parsed).schedule();
        assertThat(shortly(again)).as(words).isEqualTo(shortly(schedule));
    }

    private static Schedule schedule(
            String rule, LocalTime start, LocalTime end, boolean exceptHolidays) {
        return new Schedule(
                UUID.randomUUID(),
                FIRST,
                FIRST.plusYears(3),
                start,
                end,
                rule,
                exceptHolidays,
                new LocalDate[0]);
    }

    @Test
    @Timeout(120)
    void answersAnyTextInBoundedTime() {
        var random = new Random(5);
        String[] words = {
            "Montag",
            "di",
            "1.",
            "2",
            "und",
            "-",
            "bis",
            "19",
            "19.30",
            "Uhr",
            "halb",
            "acht",
            "alle",
            "Wochen",
            "Monat",
            "im",
            "jeden",
            "zweiten",
            "ausser",
            "Schulferien",
            "12.12.",
            "2026",
            ",",
            ".",
            ":",
            "abends",
            "ab",
            "von",
            "zwischen",
            "(",
            "Stunden",
            "<",
            "  ",
            "letzten",
            "täglich",
            "am",
            "\u0000",
            "\uD83C",
            "h"
        };
        for (int i = 0; i < 30_000; i++) {
            var text = new StringBuilder();
            while (text.length() < 10 + random.nextInt(190)) {
                text.append(words[random.nextInt(words.length)]);
                text.append(random.nextInt(4) == 0 ? "" : " ");
            }
            assertThat(ScheduleWords.read(text.toString(), FIRST, LAST)).isNotNull();
        }
        for (String unit :
                new String[] {" ", "1", "a", "1 ", "1.", "von ", "halb ", "- ", "und "}) {
            String text = unit.repeat(ScheduleWords.MOST_CHARACTERS / unit.length());
            assertThat(ScheduleWords.read(text, FIRST, LAST)).isInstanceOf(NotUnderstood.class);
        }
        assertThat(refused("Dienstag ".repeat(1_000)).what()).isEqualTo("Länge");
    }

    @Test
    void keepsQuotesShort() {
        assertThat(refused("x".repeat(200)).what()).hasSizeLessThan(50);
    }
}
