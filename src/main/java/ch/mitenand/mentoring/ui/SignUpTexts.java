package ch.mitenand.mentoring.ui;

import ch.mitenand.shared.Language;
import ch.mitenand.shell.PageRequest;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the public pages about mentoring say, in one language.
 *
 * @param language one of {@link #LANGUAGES}
 */
record SignUpTexts(Language language, ResourceBundle bundle) {

    /** Parameter in the address that chooses the language. */
    static final String PARAMETER = "sprache";

    /** Languages in which these pages are written. */
    static final List<Language> LANGUAGES =
            List.of(
                    Language.DE,
                    Language.FR,
                    Language.IT,
                    Language.EN,
                    Language.PT,
                    Language.ES,
                    Language.SQ,
                    Language.TR,
                    Language.HR,
                    Language.SR,
                    Language.UK,
                    Language.RU,
                    Language.PL,
                    Language.AR,
                    Language.FA,
                    Language.TI,
                    Language.SO,
                    Language.TA);

    private static final String TEXTS = "texts.signup";
    private static final ResourceBundle.Control GERMAN_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The texts in a language, or in the nearest that is written. */
    static SignUpTexts in(Language wanted) {
        var language = written(wanted);
        var locale = Locale.forLanguageTag(language.tag());
        return new SignUpTexts(language, ResourceBundle.getBundle(TEXTS, locale, GERMAN_ELSE));
    }

    /** The texts in the language of an address; German when it names none. */
    static SignUpTexts of(PageRequest request) {
        return in(request.first(PARAMETER).flatMap(Language::ofTag).orElse(Language.DE));
    }

    private static Language written(Language wanted) {
        return switch (wanted) {
            case BS -> Language.HR;
            case PRS -> Language.FA;
            default -> LANGUAGES.contains(wanted) ? wanted : Language.DE;
        };
    }

    /** The text of a key with these values in its places. */
    String get(String key, String... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", apart(values[i]));
        }
        return text;
    }

    /** A name or number that keeps its own direction inside a text from right to left. */
    String apart(String value) {
        return language.rightToLeft() ? '\u2068' + value + '\u2069' : value;
    }

    /** The text of a constant, for instance {@code topic.WORK}. */
    String of(String group, Enum<?> constant) {
        return get(group + "." + constant.name());
    }

    /** The name of a weekday. */
    String of(DayOfWeek day) {
        return capital(day.getDisplayName(TextStyle.FULL_STANDALONE, locale()));
    }

    /** The name of a language in this one, and in the language itself. */
    String name(Language other) {
        if (language == Language.DE) {
            return both(other.germanName(), other.ownName());
        }
        String name = Locale.of(other.tag()).getDisplayLanguage(locale());
        return name.equals(other.tag()) ? other.ownName() : both(capital(name), other.ownName());
    }

    /** An address of this site in this language. */
    String address(String path) {
        return language == Language.DE ? path : path + "?" + PARAMETER + "=" + language.tag();
    }

    /** An address that has a parameter already, in this language. */
    String more(String addressWithParameter) {
        return language == Language.DE
                ? addressWithParameter
                : addressWithParameter + "&" + PARAMETER + "=" + language.tag();
    }

    /** Serbian is written in Latin letters here, as its own name is. */
    private Locale locale() {
        return Locale.forLanguageTag(language == Language.SR ? "sr-Latn" : language.tag());
    }

    private static String both(String name, String ownName) {
        return name.equals(ownName) ? name : name + " – " + ownName;
    }

    private String capital(String name) {
        int first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first).toUpperCase(locale()) + name.substring(first);
    }
}
