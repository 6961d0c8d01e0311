package ch.mitenand.matching;

import ch.mitenand.shared.Language;
import ch.mitenand.shared.LanguageLevel;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's languages with the best level in each; A0 means "no knowledge yet" and does not count.
 */
@SuppressWarnings("EnumOrdinal")
final class LanguageLevels {

    private static final Language[] LANGUAGES = Language.values();
    private static final LanguageLevel[] LEVELS = LanguageLevel.values();

    /** The least that counts as speaking a language. */
    static final LanguageLevel LEAST = LanguageLevel.A1;

    /** The number of the best level. */
    static final int BEST = LEVELS.length - 1;

    private final byte[] level = new byte[LANGUAGES.length];

    LanguageLevels(Collection<Speaks> languages) {
        for (Speaks speaks : languages) {
            int at = speaks.language().ordinal();
            level[at] = (byte) Math.max(level[at], speaks.level().ordinal());
        }
    }

    /** The level in a language; A0 when it is not spoken. */
    LanguageLevel of(Language language) {
        return LEVELS[level[language.ordinal()]];
    }

    /** Whether there is a language that both speak at this level or better. */
    boolean meet(LanguageLevels other, LanguageLevel needed) {
        int least = Math.max(needed.ordinal(), LEAST.ordinal());
        for (int i = 0; i < level.length; i++) {
            if (level[i] >= least && other.level[i] >= least) {
                return true;
            }
        }
        return false;
    }

    /** The lower of the two levels in the best common language: 0 for none to {@link #BEST}. */
    int commonLevel(LanguageLevels other) {
        int best = 0;
        for (int i = 0; i < level.length; i++) {
            best = Math.max(best, Math.min(level[i], other.level[i]));
        }
        return best;
    }

    /** The best common language: the lower level counts, then both together, then the order. */
    Optional<Language> common(LanguageLevels other) {
        int best = -1;
        int bestValue = 0;
        for (int i = 0; i < level.length; i++) {
            int lower = Math.min(level[i], other.level[i]);
            int value = lower * 100 + level[i] + other.level[i];
            if (lower > 0 && value > bestValue) {
                best = i;
                bestValue = value;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(LANGUAGES[best]);
    }

    /** The languages spoken at this level or better, best first. */
    List<Language> from(LanguageLevel least) {
        int from = Math.max(least.ordinal(), LEAST.ordinal());
        return Arrays.stream(LANGUAGES)
                .filter(language -> level[language.ordinal()] >= from)
                .sorted(Comparator.comparingInt((Language language) -> -level[language.ordinal()]))
                .toList();
    }
}
