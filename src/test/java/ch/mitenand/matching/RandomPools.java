package ch.mitenand.matching;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * Holds a property against one random pool per repetition. The number of the repetition is the
 * seed, so a failure can be repeated; its pool is made smaller before it is shown.
 */
final class RandomPools {

    /** The first repetitions try the corners: nobody at all, only mentors, only mentees. */
    private static final int CORNERS = 4;

    private final int mostMentors;
    private final int mostMentees;

    private RandomPools(int mostMentors, int mostMentees) {
        this.mostMentors = mostMentors;
        this.mostMentees = mostMentees;
    }

    static RandomPools upTo(int mentors, int mentees) {
        return new RandomPools(mentors, mentees);
    }

    /** Tries the pool of this repetition. */
    void hold(RepetitionInfo repetition, Consumer<PoolSnapshot> property) {
        hold(repetition.getCurrentRepetition(), property);
    }

    void hold(int seed, Consumer<PoolSnapshot> property) {
        var pool = pool(seed);
        var failure = failure(pool, property);
        if (failure == null) {
            return;
        }
        var smallest =
                new SmallerPools(smaller -> isSame(failure, failure(smaller, property))).of(pool);
        throw new AssertionError(
                "seed %d of up to %d x %d; smallest pool that fails:%n%s"
                        .formatted(seed, mostMentors, mostMentees, words(smallest)),
                failure(smallest, property));
    }

    private PoolSnapshot pool(int seed) {
        // Random gives alike first numbers for neighbouring seeds.
        var random = new SplittableRandom(seed);
        int mentors = random.nextInt(mostMentors + 1);
        int mentees = random.nextInt(mostMentees + 1);
        if (seed <= CORNERS) {
            mentors = seed % 2 == 0 ? mostMentors : 0;
            mentees = seed > 2 ? mostMentees : 0;
        }
        return RandomPool.of(mentors, mentees, random.nextLong());
    }

    private static @Nullable Throwable failure(PoolSnapshot pool, Consumer<PoolSnapshot> property) {
        try {
            property.accept(pool);
            return null;
        } catch (AssertionError | RuntimeException e) {
            return e;
        }
    }

    private static boolean isSame(Throwable failure, @Nullable Throwable other) {
        return other != null && other.getClass().equals(failure.getClass());
    }

    private static String words(PoolSnapshot pool) {
        var rest = RandomPool.with(pool, List.of(), List.of());
        return Stream.of(pool.mentors().stream(), pool.mentees().stream(), Stream.of(rest))
                .flatMap(lines -> lines.map(Object::toString))
                .collect(Collectors.joining("\n"));
    }
}
