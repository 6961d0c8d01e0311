package ch.mitenand.referral;

import java.util.Map;

/** The columns of an assignment that tell of the person. */
final class Names {

    /** What goes 30 days after the end, or at once when the person is taken back. */
    static final Map<String, String> EMPTIED =
            Map.of(
                    "first_name", "",
                    "surname", "",
                    "contact", "",
                    "note", "",
                    "access_needs", "",
                    "birth_year", "",
                    "residence", "",
                    "letter_language", "");

    /** What stands for a text that must not be empty. */
    static final String GONE = "–";

    private Names() {}
}
