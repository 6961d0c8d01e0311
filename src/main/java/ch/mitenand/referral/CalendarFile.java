package ch.mitenand.referral;

import ch.mitenand.offer.NextDates.Meeting;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a calendar as RFC 5545 wants it: escaped, folded, with line ends of two characters. */
final class CalendarFile {

    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder();
    private final String stamp;
    private final ZoneId zone;

    /**
     * A calendar without entries.
     *
     * @param zone of the meetings
     */
    CalendarFile(String name, Instant now, ZoneId zone) {
        this.stamp = MOMENT.format(now);
        this.zone = zone;
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Mitenand//Zuweisungen//DE");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        line("X-WR-CALNAME", escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        line("X-PUBLISHED-TTL", "PT6H");
    }

    /** Adds something that is on a day, and keeps nobody busy. */
    CalendarFile day(String uid, LocalDate day, String summary, String description) {
        begin(uid, summary, description);
        line("DTSTART;VALUE=DATE", DAY.format(day));
        line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)));
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
        return this;
    }

    /** Adds a meeting. */
    CalendarFile meeting(String uid, Meeting meeting, String summary) {
        begin(uid, summary, "");
        line("DTSTART", moment(meeting.day(), meeting.start()));
        line("DTEND", moment(meeting.day(), meeting.end()));
        line("END", "VEVENT");
        return this;
    }

    /** The whole file. */
    String end() {
        line("END", "VCALENDAR");
        return text.toString();
    }

    private void begin(String uid, String summary, String description) {
        line("BEGIN", "VEVENT");
        line("UID", escaped(uid));
        line("DTSTAMP", stamp);
        line("SUMMARY", escaped(summary));
        if (!description.isEmpty()) {
            line("DESCRIPTION", escaped(description));
        }
        line("CLASS", "CONFIDENTIAL");
    }

    private String moment(LocalDate day, LocalTime time) {
        return MOMENT.format(day.atTime(time).atZone(zone));
    }

    /** A text as a value; what would end the line or the value cannot. */
    static String escaped(String value) {
        return value.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n]]", "")
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A line has at most 75 octets; what follows begins with a space. */
    private void line(String name, String value) {
        int octets = 0;
        for (int point : (name + ":" + value).codePoints().toArray()) {
            String next = Character.toString(point);
            int size = next.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(next);
            octets += size;
        }
        text.append("\r\n");
    }
}
