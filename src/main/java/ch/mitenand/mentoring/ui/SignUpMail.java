package ch.mitenand.mentoring.ui;

import ch.mitenand.shared.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The mail that somebody has to look for after signing up.
 *
 * @param language the language in which it is written
 */
record SignUpMail(Language language, ResourceBundle texts) {

    private static final String TEXTS = "texts.mentoring";
    private static final ResourceBundle.Control GERMAN_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The mail to somebody who has filled in the form in this language. */
    static SignUpMail of(Language asked) {
        var language =
                switch (asked) {
                    case FR, IT, EN -> asked;
                    default -> Language.DE;
                };
        var locale = Locale.forLanguageTag(language.tag());
        return new SignUpMail(language, ResourceBundle.getBundle(TEXTS, locale, GERMAN_ELSE));
    }

    /** Its subject. */
    String subject(boolean mentor) {
        return texts.getString(mentor ? "confirm-mentor.subject" : "confirm-mentee.subject");
    }
}
