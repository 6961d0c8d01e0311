package ch.mitenand.mentoring;

import ch.mitenand.shared.Language;
import java.time.LocalDate;

/**
 * Who somebody is and how to reach them; the least that is needed.
 *
 * @param language language of mails to the person
 * @param birthYear 1900 and later; the day of birth is nobody's business
 * @param bfs municipality of residence
 */
public record PersonDetails(
        String firstName,
        String lastName,
        String email,
        String phone,
        Language language,
        int birthYear,
        int bfs,
        String postalCode,
        String locality) {

    /**
     * Whether the person may still be under 18 on a day; in the year of the 18th birthday everybody
     * counts as minor, because only the year is known.
     */
    public boolean mayBeMinor(LocalDate day) {
        return day.getYear() - birthYear <= 18;
    }
}
