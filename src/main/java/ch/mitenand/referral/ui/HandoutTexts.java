package ch.mitenand.referral.ui;

import ch.mitenand.shared.Language;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The sentences of a handout in one language.
 *
 * @param language one of {@link #LANGUAGES}
 */
record HandoutTexts(Language language, ResourceBundle bundle) {

    /** Languages in which the sentences are written. */
    static final List<Language> LANGUAGES =
            List.of(
                    Language.DE,
                    Language.FR,
                    Language.IT,
                    Language.EN,
                    Language.PT,
                    Language.SQ,
                    Language.TR,
                    Language.ES,
                    Language.HR,
                    Language.SR,
                    Language.AR,
                    Language.TI,
                    Language.UK,
                    Language.FA,
                    Language.TA,
                    Language.SO,
                    Language.RU,
                    Language.PL);

    /** Languages whose speakers read another one of these well. */
    private static final Map<Language, Language> CLOSE =
            Map.of(Language.BS, Language.HR, Language.PRS, Language.FA);

    private static final String TEXTS = "texts.handout";
    private static final ResourceBundle.Control GERMAN_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The sentences in a language; in German where they are not written in it. */
    static HandoutTexts in(Language wanted) {
        var close = CLOSE.getOrDefault(wanted, wanted);
        var language = LANGUAGES.contains(close) ? close : Language.DE;
        return new HandoutTexts(
                language, ResourceBundle.getBundle(TEXTS, locale(language), GERMAN_ELSE));
    }

    /** The text of a key with these values in its places. */
    String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale(language)).format(values);
    }

    /** For instance {@code Montag, 4. Januar 2027}. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(locale(language))
                .format(day);
    }

    private static Locale locale(Language language) {
        return language == Language.DE ? Locale.of("de", "CH") : Locale.of(language.tag(), "CH");
    }
}
