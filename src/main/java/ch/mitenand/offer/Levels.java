package ch.mitenand.offer;

import ch.mitenand.shared.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * The one level under which an offer is listed; the page of the offer tells spoken and written
 * apart.
 */
final class Levels {

    private Levels() {}

    /** Spoken German needed, else written; null when the offer asks for none. */
    static @Nullable LanguageLevel entry(OfferContent content) {
        var entry = content.entry();
        return entry.oral() != null ? entry.oral() : entry.written();
    }

    /** Spoken German aimed at, else written; null when the offer aims at none. */
    static @Nullable LanguageLevel target(OfferContent content) {
        var target = content.target();
        return target.oral() != null ? target.oral() : target.written();
    }
}
