package ch.mitenand.mentoring.ui;

import ch.mitenand.mentoring.PersonDetails;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds people by what one remembers of them: name, place, language, the end of a phone number. */
final class PeopleViewText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_DIGITS = Pattern.compile("[^0-9]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int FEWEST_DIGITS = 3;

    private PeopleViewText() {}

    /** Whether everything that was typed occurs in the person or in further words. */
    static boolean matches(String typed, PersonDetails person, String further) {
        String wanted = plain(typed);
        String digits = NO_DIGITS.matcher(typed).replaceAll("");
        if (wanted.isEmpty()) {
            return true;
        }
        boolean phone =
                digits.length() >= FEWEST_DIGITS
                        && NO_DIGITS.matcher(person.phone()).replaceAll("").contains(digits);
        String all =
                plain(
                        String.join(
                                " ",
                                person.firstName(),
                                person.lastName(),
                                person.email(),
                                person.postalCode(),
                                person.locality(),
                                further));
        return phone || SPACES.splitAsStream(wanted).allMatch(all::contains);
    }

    private static String plain(String text) {
        String split = Normalizer.normalize(text.strip(), Normalizer.Form.NFKD);
        return MARKS.matcher(split).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
