package ch.mitenand.mail.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says when a mail came, in the time zone of the portal. */
record MailTimes(Clock clock) {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("d. MMMM yyyy 'um' H.mm 'Uhr'", Locale.of("de", "CH"));

    /** For instance {@code 3. Dezember 2026 um 9.05 Uhr}. */
    String format(Instant instant) {
        return FORMAT.format(instant.atZone(clock.getZone()));
    }
}
