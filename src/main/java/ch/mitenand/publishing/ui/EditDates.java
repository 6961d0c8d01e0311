package ch.mitenand.publishing.ui;

import ch.mitenand.offer.NextDates.Meeting;
import ch.mitenand.shared.SwissFormat;
import java.time.Instant;
import java.time.ZoneId;

/** Dates and times of the editor as they are written in German-speaking Switzerland. */
final class EditDates {

    private EditDates() {}

    /** For instance {@code 04.10.2026, 14.32 Uhr}. */
    static String moment(Instant moment, ZoneId zone) {
        return SwissFormat.moment(moment.atZone(zone));
    }

    /** For instance {@code 14.32}. */
    static String time(Instant moment, ZoneId zone) {
        return SwissFormat.time(moment.atZone(zone).toLocalTime());
    }

    /** For instance {@code Dienstag, 6. Oktober 2026, 19.00–21.00 Uhr}. */
    static String meeting(Meeting meeting) {
        return SwissFormat.weekdayAndDate(meeting.day())
                + ", "
                + SwissFormat.times(meeting.start(), meeting.end())
                + " Uhr";
    }
}
