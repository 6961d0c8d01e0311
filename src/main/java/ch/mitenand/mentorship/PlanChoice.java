package ch.mitenand.mentorship;

import ch.mitenand.matching.Choices;
import ch.mitenand.matching.Pair;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a coordinator has decided by hand for the next plans of a pool. */
public sealed interface PlanChoice {

    /** The mentee it is about. */
    UUID mentee();

    /** These choices one by one: locks, bars, postponements, each by the ids. */
    static List<PlanChoice> all(Choices choices) {
        return Stream.of(
                        sorted(choices.locked()).map(Locked::new),
                        sorted(choices.barred()).map(Barred::new),
                        choices.postponed().stream().sorted().map(Postponed::new))
                .<PlanChoice>flatMap(Function.identity())
                .toList();
    }

    private static Stream<Pair> sorted(Set<Pair> pairs) {
        return pairs.stream()
                .sorted(Comparator.comparing(Pair::mentee).thenComparing(Pair::mentor));
    }

    /** All of these choices and this one; what contradicts it goes. */
    default Choices addedTo(Choices made) {
        var locked = new HashSet<>(made.locked());
        var barred = new HashSet<>(made.barred());
        var postponed = new HashSet<>(made.postponed());
        switch (this) {
            case Locked(var pair) -> {
                locked.removeIf(other -> other.mentee().equals(pair.mentee()));
                postponed.remove(pair.mentee());
                barred.remove(pair);
                locked.add(pair);
            }
            case Barred(var pair) -> {
                locked.remove(pair);
                barred.add(pair);
            }
            case Postponed(var mentee) -> {
                locked.removeIf(other -> other.mentee().equals(mentee));
                postponed.add(mentee);
            }
        }
        return new Choices(locked, barred, postponed);
    }

    /** The plan has to contain the pair, if the hard rules allow it. */
    record Locked(Pair pair) implements PlanChoice {

        @Override
        public UUID mentee() {
            return pair.mentee();
        }
    }

    /** The plan must not contain the pair, until this is lifted; not a bar for good. */
    record Barred(Pair pair) implements PlanChoice {

        @Override
        public UUID mentee() {
            return pair.mentee();
        }
    }

    /** The mentee is left out until this is lifted. */
    record Postponed(UUID mentee) implements PlanChoice {}
}
