package ch.mitenand.matching;

import java.util.Set;
import java.util.UUID;

/**
 * What the coordinator has decided by hand before the plan is made.
 *
 * @param locked pairs that the plan has to contain, if the hard rules allow them
 * @param barred pairs that the plan must not contain
 * @param postponed mentees who are left out this time
 */
public record Choices(Set<Pair> locked, Set<Pair> barred, Set<UUID> postponed) {

    /** No choices. */
    public static final Choices NONE = new Choices(Set.of(), Set.of(), Set.of());

    public Choices {
        locked = Set.copyOf(locked);
        barred = Set.copyOf(barred);
        postponed = Set.copyOf(postponed);
    }
}
