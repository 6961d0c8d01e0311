package ch.mitenand.mentorship;

import ch.mitenand.shared.Language;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts for mentors and mentees in German, French, Italian and English; German for others. */
public final class MentorshipTexts {

    private static final String TEXTS = "texts.mentorship";
    private static final ResourceBundle.Control GERMAN_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private MentorshipTexts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The texts in a language. */
    public static MentorshipTexts in(Language language) {
        var bundle =
                ResourceBundle.getBundle(TEXTS, Locale.forLanguageTag(language.tag()), GERMAN_ELSE);
        var locale = bundle.getLocale().equals(Locale.ROOT) ? Locale.GERMAN : bundle.getLocale();
        return new MentorshipTexts(bundle, locale);
    }

    /** The language in which the texts really are. */
    public Locale locale() {
        return locale;
    }

    /** The same as a language of the portal: what a mail or a page is marked with. */
    public Language language() {
        return Language.ofTag(locale.getLanguage()).orElseThrow();
    }

    /** A text with its values. */
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }

    /** A text of several paragraphs. */
    public List<String> paragraphs(String key, Object... values) {
        return List.of(text(key, values).split("\\|"));
    }
}
