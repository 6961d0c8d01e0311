package ch.mitenand.fit;

import ch.mitenand.offer.OffersInFull.OfferInFull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An offer that the rules have judged. */
record Candidate(OfferInFull offer, List<Rated> ratings, int points, @Nullable Double distanceKm) {

    /** Best first; ties by distance, next start and id, so that the order is always the same. */
    static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingInt((Candidate candidate) -> -candidate.points)
                    .thenComparingDouble(Candidate::way)
                    .thenComparing(Candidate::start)
                    .thenComparing(candidate -> candidate.offer.summary().id().id());

    static Candidate of(Search search, OfferInFull offer) {
        var ratings = Rater.rate(search, offer);
        return new Candidate(
                offer,
                ratings,
                Rater.points(search.need(), ratings),
                PlaceCheck.distanceKm(search, offer.content()));
    }

    boolean isExcluded() {
        return ratings.stream().anyMatch(rated -> rated.verdict() == Verdict.EXCLUDES);
    }

    private double way() {
        return distanceKm == null ? Double.POSITIVE_INFINITY : distanceKm;
    }

    private LocalDate start() {
        var start = offer.summary().start();
        return start == null ? LocalDate.MAX : start;
    }

    /** With the time that others waited, null when it is not known. */
    FitHit hit(@Nullable Integer waitingDays) {
        return new FitHit(
                offer.summary(),
                offer.summary().organisationName(),
                points,
                ratings.stream()
                        .filter(rated -> !rated.sentence().isEmpty())
                        .map(rated ->
                                new FitReason(rated.rule(), rated.verdict(), rated.sentence()))
                        .toList(),
                distanceKm,
                OpeningChecks.free(offer.content(), waitingDays));
    }
}
