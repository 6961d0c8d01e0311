package ch.mitenand.referral;

import ch.mitenand.shared.Language;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of mails about referrals in German, French, Italian and English; German for others. */
final class ReferralTexts {

    private static final String TEXTS = "texts.referral";
    private static final ResourceBundle.Control GERMAN_ELSE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private ReferralTexts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    static ReferralTexts in(Language language) {
        return new ReferralTexts(
                ResourceBundle.getBundle(
                        TEXTS, Locale.forLanguageTag(language.tag()), GERMAN_ELSE));
    }

    String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(values);
    }

    /** A text of several paragraphs. */
    List<String> paragraphs(String key, Object... values) {
        return List.of(text(key, values).split("\\|"));
    }
}
