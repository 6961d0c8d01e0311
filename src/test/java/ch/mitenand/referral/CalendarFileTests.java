package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.offer.NextDates.Meeting;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The format iCalendar (RFC 5545). */
class CalendarFileTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    private static CalendarFile file() {
        return new CalendarFile(
                "Treff", Instant.parse("2026-11-22T18:00:00Z"), ZoneId.of("Europe/Zurich"));
    }

    private static List<String> lines(String file) {
        return List.of(file.split("\r\n"));
    }

    @Test
    void dayKeepsNobodyBusyAndEndsOnTheNext() {
        String file = file().day("u1", DAY, "Antwort fällig", "Deutsch A2").end();

        assertThat(lines(file))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .containsSubsequence(
                        "BEGIN:VEVENT",
                        "UID:u1",
                        "DTSTAMP:20261122T180000Z",
                        "SUMMARY:Antwort fällig",
                        "DESCRIPTION:Deutsch A2",
                        "DTSTART;VALUE=DATE:20261203",
                        "DTEND;VALUE=DATE:20261204",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void meetingIsInWorldTimeInWinterAndSummer() {
        var evening = LocalTime.of(19, 0);
        String file =
                file().meeting("w", new Meeting(DAY, evening, evening.plusHours(2)), "Kurs")
                        .meeting(
                                "s",
                                new Meeting(
                                        LocalDate.of(2026, 7, 3), evening, evening.plusHours(2)),
                                "Kurs")
                        .end();

        assertThat(lines(file))
                .contains(
                        "DTSTART:20261203T180000Z",
                        "DTEND:20261203T200000Z",
                        "DTSTART:20260703T170000Z");
    }

    @Test
    void textsAreEscaped() {
        assertThat(CalendarFile.escaped("a\\b;c,d\ne\r\nf")).isEqualTo("a\\\\b\\;c\\,d\\ne\\nf");
    }

    @Test
    void titleCannotAddAnEntryOfItsOwn() {
        String evil = "Kurs\r\nEND:VEVENT\nBEGIN:VEVENT\u0000\u000b\u2028SUMMARY:x";

        var lines = lines(file().day("u", DAY, evil, evil).end());

        assertThat(lines.stream().filter("BEGIN:VEVENT"::equals)).hasSize(1);
        assertThat(lines.stream().filter("END:VEVENT"::equals)).hasSize(1);
        assertThat(String.join("", lines)).doesNotContain("\u0000").doesNotContain("\u000b");
    }

    @Test
    void longLinesAreFoldedBetweenCharacters() {
        String title = "Für Mütter 🧑🏽‍🤝‍🧑🏻 und Väter: ".repeat(12);

        String file = file().day("u", DAY, title, "").end();

        assertThat(lines(file))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                .isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:" + title);
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
    }
}
