package ch.mitenand.fit;

import ch.mitenand.offer.OffersInFull.OfferInFull;
import java.util.Collection;
import java.util.List;

/** Asks all rules, and adds up their points. */
final class Rater {

    /** In the order of {@link FitRule}. */
    private static final List<Check> CHECKS =
            List.of(
                    new PlaceCheck(),
                    new LevelCheck(),
                    new TargetCheck(),
                    new TimeCheck(),
                    SupportChecks::childcare,
                    PersonChecks::age,
                    PersonChecks::schooling,
                    new GroupCheck(),
                    PersonChecks::womenOnly,
                    SupportChecks::wheelchair,
                    OpeningChecks::places,
                    OpeningChecks::start,
                    new TopicCheck());

    private Rater() {}

    static List<Rated> rate(Search search, OfferInFull offer) {
        return CHECKS.stream().map(check -> check.rate(search, offer)).toList();
    }

    /** 0 to 1000: the weighted mean of the shares of the rules that the need asks for. */
    static int points(FitNeed need, Collection<Rated> ratings) {
        long sum = 0;
        long weights = 0;
        for (Rated rated : ratings) {
            if (rated.rule().isAsked(need)) {
                sum += (long) rated.rule().weight() * rated.share();
                weights += rated.rule().weight();
            }
        }
        return weights == 0 ? Rated.FULL : (int) (sum / weights);
    }
}
