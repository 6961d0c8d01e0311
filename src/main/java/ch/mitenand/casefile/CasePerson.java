package ch.mitenand.casefile;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The least that a case needs to know of a person. In a thin file, which carries the number of
 * another system, names and contact are empty. Nationality and permit are not asked.
 *
 * @param firstName at most 80 characters, may be empty in a thin file
 * @param surname at most 80 characters, may be empty in a thin file
 * @param birthYear 1900 and later, null when not known; the day of birth is not needed
 * @param bfs municipality of residence
 * @param contact one telephone number or e-mail address, may be empty
 * @param mailLanguage the language for letters and handouts
 * @param languages languages the person speaks, best first
 * @param oral spoken German today, null when not known
 * @param written written German today, null when not known
 * @param invitedYearly provisionally admitted or refugee (VA/FL) without social assistance: invited
 *     once a year too, also without plan (IIM 4.6)
 */
public record CasePerson(
        String firstName,
        String surname,
        @Nullable Integer birthYear,
        int bfs,
        String contact,
        Language mailLanguage,
        List<Language> languages,
        @Nullable LanguageLevel oral,
        @Nullable LanguageLevel written,
        boolean invitedYearly) {

    /** First name and surname; empty in a thin file. */
    public String name() {
        return (firstName + " " + surname).strip();
    }
}
