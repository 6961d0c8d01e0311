package ch.mitenand.fit;

import ch.mitenand.offer.OfferSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer with what fits and what does not.
 *
 * @param points 0 to 1000
 * @param reasons in the order of the rules; rules with nothing to say are left out
 * @param distanceKm great-circle kilometres from the centre of the municipality to the nearest
 *     place, null when the offer has none
 */
public record FitHit(
        OfferSummary offer,
        String organisationName,
        int points,
        List<FitReason> reasons,
        @Nullable Double distanceKm,
        FreePlaces places) {

    public FitHit {
        reasons = List.copyOf(reasons);
    }

    /** Whether an entry requirement is not met. */
    public boolean isExcluded() {
        return reasons.stream().anyMatch(reason -> reason.verdict() == Verdict.EXCLUDES);
    }

    /** The reasons with this verdict. */
    public List<FitReason> reasons(Verdict verdict) {
        return reasons.stream().filter(reason -> reason.verdict() == verdict).toList();
    }
}
