package ch.mitenand.mail.ui;

import ch.mitenand.shared.SwissFormat;
import java.time.Clock;
import java.time.Instant;

/** Says when a mail came, in the time zone of the portal. */
record MailTimes(Clock clock) {

    /** For instance {@code 3. Dezember 2026, 9.05 Uhr}. */
    String format(Instant instant) {
        return SwissFormat.longMoment(instant.atZone(clock.getZone()));
    }
}
