package ch.mitenand.referral;

import ch.mitenand.shared.SwissFormat;
import java.time.LocalDate;

/**
 * How often somebody was there, as those who sent the person may know it: sums, no single days.
 *
 * @param present number of days, 0 or more
 * @param excused days missed with an excuse, 0 or more
 * @param absent days missed without one, 0 or more
 * @param lastDay last day for which anything was entered
 */
public record AttendanceSums(int present, int excused, int absent, LocalDate lastDay) {

    /**
     * For instance "5 Mal anwesend, 1 Mal entschuldigt, 0 Mal unentschuldigt; letzter Eintrag vom
     * …".
     */
    public String sentence() {
        return "%d Mal anwesend, %d Mal entschuldigt, %d Mal unentschuldigt; letzter Eintrag vom %s"
                .formatted(present, excused, absent, SwissFormat.date(lastDay));
    }
}
