package ch.mitenand.fit;

import ch.mitenand.offer.OfferSummary;
import ch.mitenand.shared.LanguageLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One offer on the way to a level.
 *
 * @param from level before, in the skill that the offer advances; of two the spoken one
 * @param to level afterwards in the same skill
 * @param byFollowOn whether the organisation of the step before named it as follow-on (Anschluss)
 * @param start first day that is not before the end of the step before; null when one can join at
 *     any time or when no such day is known
 */
public record PathStep(
        OfferSummary offer,
        @Nullable LanguageLevel from,
        @Nullable LanguageLevel to,
        boolean byFollowOn,
        @Nullable LocalDate start) {}
