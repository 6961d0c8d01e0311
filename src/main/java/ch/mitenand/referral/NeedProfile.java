package ch.mitenand.referral;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a receiver may learn before it has accepted: what is needed, not who needs it.
 *
 * @param topic what it is about, at most 100 characters, such as "Deutsch A2 am Abend"
 * @param ageBand such as "25 bis 34", null when not known
 * @param region the district, not the municipality
 * @param times in words, at most 200 characters
 * @param languages languages for understanding each other
 * @param accessNeeds only if ticked, else empty; at most 200 characters
 */
public record NeedProfile(
        String topic,
        @Nullable LanguageLevel oral,
        @Nullable LanguageLevel written,
        @Nullable LanguageLevel wanted,
        @Nullable String ageBand,
        String region,
        String times,
        List<Language> languages,
        String accessNeeds) {}
