package ch.mitenand.fit;

import ch.mitenand.offer.OfferId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way over offers (Dijkstra). Where one stands is the pair of levels and the last
 * offer. Length is counted in levels: an offer that promises two at once is as long as two offers
 * of one level each. Of ways of the same length the one with follow-ons that organisations named,
 * with courses rather than meetings, and with the better fit is taken.
 */
final class PathSearch {

    private static final int MOST_STEPS = 8;
    private static final int PER_LEVEL = 10_000;
    private static final int PER_LEVEL_AT_ONCE = 600;
    private static final int NO_FOLLOW_ON = 300;

    private final List<PathOffer> offers;
    private final LevelPair goal;

    /**
     * @param offers in an order that does not change, since it decides ties
     */
    PathSearch(List<PathOffer> offers, LevelPair goal) {
        this.offers = offers;
        this.goal = goal;
    }

    private record Place(LevelPair levels, @Nullable OfferId last) {}

    private record Label(
            LevelPair levels,
            @Nullable PathOffer last,
            @Nullable Label before,
            int length,
            int steps,
            int number) {

        Place place() {
            return new Place(levels, last == null ? null : last.offer().summary().id());
        }

        boolean isFollowedBy(PathOffer next) {
            return last != null
                    && last.offer().content().followOn().contains(next.offer().summary().id());
        }

        Route route() {
            var route = new ArrayList<PathOffer>();
            for (Label label = this; label != null; label = label.before) {
                if (label.last != null) {
                    route.addFirst(label.last);
                }
            }
            return new Route(List.copyOf(route), levels);
        }
    }

    /** The shortest way to the goal, else the shortest way to where least is missing. */
    Route best(LevelPair start) {
        var queue =
                new PriorityQueue<Label>(
                        Comparator.comparingInt(Label::length)
                                .thenComparingInt(Label::steps)
                                .thenComparingInt(Label::number));
        var done = new HashSet<Place>();
        var first = new Label(start, null, null, 0, 0, 0);
        var farthest = first;
        int number = 1;
        queue.add(first);
        while (!queue.isEmpty()) {
            var label = queue.remove();
            if (!done.add(label.place())) {
                continue;
            }
            if (label.levels().shortOf(goal) < farthest.levels().shortOf(goal)) {
                farthest = label;
            }
            if (label.levels().meets(goal)) {
                return label.route();
            }
            for (PathOffer offer : offers) {
                if (label.steps() < MOST_STEPS && leadsOn(label.levels(), offer)) {
                    queue.add(step(label, offer, number++));
                }
            }
        }
        return farthest.route();
    }

    /** Whether the goal can be reached at all. */
    boolean reaches(LevelPair start) {
        Set<LevelPair> seen = new HashSet<>(Set.of(start));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            var levels = open.remove();
            if (levels.meets(goal)) {
                return true;
            }
            for (PathOffer offer : offers) {
                var after = levels.after(offer.target());
                if (leadsOn(levels, offer) && seen.add(after)) {
                    open.add(after);
                }
            }
        }
        return false;
    }

    private static boolean leadsOn(LevelPair levels, PathOffer offer) {
        return levels.meets(offer.entry()) && levels.advance(offer.target()) > 0;
    }

    private static Label step(Label from, PathOffer offer, int number) {
        int levels = from.levels().advance(offer.target());
        boolean named = from.last() == null || from.isFollowedBy(offer);
        int length =
                levels * PER_LEVEL
                        + (levels - 1) * PER_LEVEL_AT_ONCE
                        + (named ? 0 : NO_FOLLOW_ON)
                        + offer.detour();
        return new Label(
                from.levels().after(offer.target()),
                offer,
                from,
                from.length() + length,
                from.steps() + 1,
                number);
    }
}
