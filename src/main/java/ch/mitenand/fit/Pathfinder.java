package ch.mitenand.fit;

import ch.mitenand.offer.OffersInFull.OfferInFull;
import ch.mitenand.shared.LanguageLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the way to the goal of a need, or names the gap. */
final class Pathfinder {

    private static final int MOST_OF_A_KIND = 15;

    private final Search search;
    private final List<OfferInFull> leading;
    private final LevelPair start;
    private final LevelPair goal;

    Pathfinder(Search search, List<OfferInFull> offers) {
        var need = search.need();
        this.search = search;
        this.leading =
                offers.stream()
                        .filter(offer -> PathOffer.leadsToLevel(need, offer.content()))
                        .toList();
        this.start = new LevelPair(today(need, Skill.ORAL), today(need, Skill.WRITTEN));
        this.goal = new LevelPair(goal(need, Skill.ORAL), goal(need, Skill.WRITTEN));
    }

    /**
     * A level that is not known counts like that of the other skill, else as A0, when it is a goal;
     * else it plays no part.
     */
    private static @Nullable LanguageLevel today(FitNeed need, Skill skill) {
        var known = skill.today(need);
        if (known != null || skill.goal(need) == null) {
            return known;
        }
        var other = skill == Skill.ORAL ? need.written() : need.oral();
        return other == null ? LanguageLevel.A0 : other;
    }

    private static @Nullable LanguageLevel goal(FitNeed need, Skill skill) {
        return skill.isOpen(need) ? skill.goal(need) : null;
    }

    Pathway find() {
        if (start.meets(goal)) {
            return new Pathway.AlreadyThere();
        }
        var paths = new PathSearch(possible(), goal);
        var route = paths.best(start);
        var steps = steps(route);
        return route.end().meets(goal) ? new Pathway.Complete(steps) : gap(paths, route, steps);
    }

    /** The offers that nothing but a level keeps somebody from; the best of every kind. */
    private List<PathOffer> possible() {
        var need = search.need();
        var kinds = new HashMap<List<LevelPair>, Integer>();
        return leading.stream()
                .map(offer -> {
                    var ratings = Rater.rate(search, offer);
                    return ratings.stream().anyMatch(PathOffer::hinders)
                            ? null
                            : PathOffer.of(need, offer, ratings);
                })
                .filter(Objects::nonNull)
                .sorted(
                        Comparator.comparingInt(PathOffer::detour)
                                .thenComparing(offer -> offer.offer().summary().id().id()))
                .filter(offer ->
                        kinds.merge(List.of(offer.entry(), offer.target()), 1, Integer::sum)
                                <= MOST_OF_A_KIND)
                .toList();
    }

    private List<PathStep> steps(Route route) {
        var steps = new ArrayList<PathStep>();
        var levels = start;
        var day = search.today();
        PathOffer before = null;
        for (PathOffer offer : route.offers()) {
            var after = levels.after(offer.target());
            var skill = advanced(levels, after);
            var next = day == null ? null : nextStart(offer, day);
            boolean named =
                    before != null
                            && before.offer()
                                    .content()
                                    .followOn()
                                    .contains(offer.offer().summary().id());
            steps.add(
                    new PathStep(
                            offer.offer().summary(),
                            levels.of(skill),
                            after.of(skill),
                            named,
                            next));
            day = next == null ? null : end(offer, next);
            levels = after;
            before = offer;
        }
        return steps;
    }

    /** The skill that a step advances; a goal before others, spoken before written. */
    private Skill advanced(LevelPair levels, LevelPair after) {
        return Stream.of(Skill.values())
                .filter(skill -> levels.of(skill) != after.of(skill))
                .min(Comparator.comparing(skill -> goal.of(skill) == null))
                .orElse(Skill.ORAL);
    }

    private static @Nullable LocalDate nextStart(PathOffer offer, LocalDate from) {
        var content = offer.offer().content();
        return content.continuousEntry()
                ? null
                : OpeningChecks.next(content, from).map(next -> next.firstDay()).orElse(null);
    }

    private static @Nullable LocalDate end(PathOffer offer, LocalDate start) {
        return OpeningChecks.next(offer.offer().content(), start)
                .map(schedule -> schedule.lastDay())
                .orElse(null);
    }

    private Pathway gap(PathSearch paths, Route route, List<PathStep> steps) {
        var end = route.end();
        var skill = missing(end);
        LanguageLevel from = orLowest(end.of(skill));
        LanguageLevel to = orLowest(goal.of(skill));
        for (LanguageLevel level : LanguageLevel.values()) {
            if (level.compareTo(from) > 0
                    && level.compareTo(to) < 0
                    && paths.reaches(raised(end, level))) {
                to = level;
            }
        }
        var bridge = new Bridge(search, leading, end, skill);
        return new Pathway.Gap(steps, from, to, bridge.sentence(from, to));
    }

    /** Both skills at this level at least, since courses ask for both. */
    private static LevelPair raised(LevelPair levels, LanguageLevel level) {
        return levels.after(new LevelPair(level, level));
    }

    /** The skill of which more is missing; of two the spoken one. */
    private Skill missing(LevelPair end) {
        int oral = end.shortOf(new LevelPair(goal.oral(), null));
        int written = end.shortOf(new LevelPair(null, goal.written()));
        return written > oral ? Skill.WRITTEN : Skill.ORAL;
    }

    private static LanguageLevel orLowest(@Nullable LanguageLevel level) {
        return level == null ? LanguageLevel.A0 : level;
    }
}
