package ch.mitenand.fit;

import ch.mitenand.offer.Categories;
import ch.mitenand.offer.OfferId;
import ch.mitenand.offer.OffersInFull;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Finds the published offers that fit a need, says why, and shows the way to a level. */
@Service
public class Fit {

    private final OffersInFull offers;
    private final Regions regions;
    private final Categories categories;
    private final ObjectProvider<WaitingTimes> waitingTimes;
    private final Clock clock;

    Fit(
            OffersInFull offers,
            Regions regions,
            Categories categories,
            ObjectProvider<WaitingTimes> waitingTimes,
            Clock clock) {
        this.offers = offers;
        this.regions = regions;
        this.categories = categories;
        this.waitingTimes = waitingTimes;
        this.clock = clock;
    }

    /**
     * Offers for a need, best first, and the way to its level. With categories, only offers under
     * the same upper category are looked at; everything else lowers the points and is said in the
     * reasons.
     *
     * @param limit most hits, and most excluded hits, from 1
     * @throws IllegalArgumentException for an unknown municipality or a limit below 1
     */
    public FitResult find(FitNeed need, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit);
        }
        var search = search(need);
        var all = offers.all();
        var candidates =
                all.stream()
                        .filter(offer -> TopicCheck.isNear(need, offer.content()))
                        .map(offer -> Candidate.of(search, offer))
                        .sorted(Candidate.BEST_FIRST)
                        .toList();
        var excluded = candidates.stream().filter(Candidate::isExcluded).toList();
        return new FitResult(
                hits(candidates.stream().filter(c -> !c.isExcluded()), limit),
                excluded.size(),
                hits(excluded.stream(), limit),
                CatalogueQuery.of(need, search.home(), regions),
                new Pathfinder(search, all).find());
    }

    /**
     * What fits and what does not between a need and one offer.
     *
     * @throws java.util.NoSuchElementException when there is no such public offer
     * @throws IllegalArgumentException for an unknown municipality
     */
    public FitHit one(FitNeed need, OfferId offer) {
        var candidate = Candidate.of(search(need), offers.find(offer).orElseThrow());
        return hits(Stream.of(candidate), 1).getFirst();
    }

    private Search search(FitNeed need) {
        return new Search(
                need,
                home(need),
                LocalDate.now(clock),
                offers.matching(need.text()),
                regions::current,
                categories::germanName);
    }

    private Municipality home(FitNeed need) {
        return regions.municipality(need.bfs())
                .orElseThrow(() -> new IllegalArgumentException("BFS " + need.bfs()));
    }

    private List<FitHit> hits(Stream<Candidate> candidates, int limit) {
        var shown = candidates.limit(limit).toList();
        var waiting = waitingDays(shown.stream().map(c -> c.offer().summary().id()).toList());
        return shown.stream().map(c -> c.hit(waiting.get(c.offer().summary().id()))).toList();
    }

    private Map<OfferId, Integer> waitingDays(List<OfferId> shown) {
        var times = waitingTimes.getIfAvailable();
        return times == null || shown.isEmpty() ? Map.of() : times.medianDays(shown);
    }
}
