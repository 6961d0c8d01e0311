package ch.mitenand.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ch.mitenand.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The texts of mails are there in all four languages. */
class ReferralTextsTests {

    private static final ResourceBundle.Control ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Test
    void everyLanguageHasEveryText() {
        var german = ResourceBundle.getBundle("texts.referral", Locale.ROOT, ONLY);
        for (String language : List.of("fr", "it", "en")) {
            var bundle = ResourceBundle.getBundle("texts.referral", Locale.of(language), ONLY);
            assertThat(bundle.getLocale().getLanguage()).isEqualTo(language);
            for (String key : new TreeSet<>(german.keySet())) {
                assertThat(bundle.getString(key))
                        .as(language + " " + key)
                        .isNotBlank()
                        .doesNotContain("ß");
            }
        }
    }

    @Test
    void everyStateHasAWordAndValuesAreFilledIn() {
        for (var language :
                List.of(Language.DE, Language.FR, Language.IT, Language.EN, Language.TI)) {
            var texts = ReferralTexts.in(language);
            for (var state : AssignmentState.values()) {
                assertThat(texts.text("state." + state)).isNotBlank();
            }
            assertThat(texts.text("sender.step.subject", "Z-2026-0001", "x", "y"))
                    .contains("Z-2026-0001")
                    .doesNotContain("{");
            assertThat(texts.paragraphs("receiver.new.text", "Z-2026-0001", "x", "y")).hasSize(2);
        }
    }
}
