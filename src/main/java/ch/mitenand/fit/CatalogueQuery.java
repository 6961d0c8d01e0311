package ch.mitenand.fit;

import ch.mitenand.offer.Facet;
import ch.mitenand.offer.OfferQuery;
import ch.mitenand.offer.OfferSort;
import ch.mitenand.offer.TimeOfDay;
import ch.mitenand.offer.Weekday;
import ch.mitenand.region.Municipality;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.LanguageLevel;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * A need as a search in the public catalogue. Age, schooling, sex and groups stay out: the
 * catalogue does not filter by the first two, "for women only" would hide everything else, and the
 * residence status of somebody does not belong into an address that browsers remember.
 */
final class CatalogueQuery {

    private final FitNeed need;
    private final Map<Facet, Set<String>> selected = new EnumMap<>(Facet.class);

    private CatalogueQuery(FitNeed need) {
        this.need = need;
        selected.put(Facet.CATEGORY, need.categories());
        selected.put(Facet.WEEKDAY, need.days().stream().map(Weekday::code).collect(inOrder()));
        selected.put(Facet.TIME, need.times().stream().map(TimeOfDay::code).collect(inOrder()));
        selected.put(Facet.CHILDCARE, need.childcareNeeded() ? Set.of("ja") : Set.of());
        selected.put(Facet.WHEELCHAIR, need.wheelchair() ? Set.of("ja") : Set.of());
        levels();
    }

    static OfferQuery of(FitNeed need, Municipality home, Regions regions) {
        return new OfferQuery(
                need.text(),
                place(home, regions),
                need.travelKm(),
                new CatalogueQuery(need).selected,
                OfferSort.RELEVANCE,
                1);
    }

    private static Collector<String, ?, Set<String>> inOrder() {
        return Collectors.toCollection(LinkedHashSet::new);
    }

    /** The catalogue lists an offer under its spoken level, so only that can be a filter. */
    private void levels() {
        var goal = need.targetOral();
        var today = need.oral();
        if (goal == null || !Skill.ORAL.isOpen(need)) {
            return;
        }
        int now = today == null ? 0 : today.ordinal();
        selected.put(
                Facet.TARGET_LEVEL,
                levels(level -> level.ordinal() > now && level.compareTo(goal) <= 0));
        if (today != null) {
            selected.put(Facet.ENTRY_LEVEL, levels(level -> level.compareTo(today) <= 0));
        }
    }

    private static Set<String> levels(Predicate<LanguageLevel> which) {
        return Arrays.stream(LanguageLevel.values())
                .filter(which)
                .map(LanguageLevel::name)
                .collect(inOrder());
    }

    /** What one would type to mean this municipality. */
    private static String place(Municipality home, Regions regions) {
        return regions.find(home.name())
                .filter(match -> match.municipalities().equals(Set.of(home.bfs())))
                .map(match -> match.parameter())
                .orElse(home.name());
    }
}
