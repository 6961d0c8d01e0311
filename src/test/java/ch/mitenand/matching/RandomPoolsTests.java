package ch.mitenand.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class RandomPoolsTests {

    @Test
    void sameSeedGivesTheSamePool() {
        var pools = new ArrayList<PoolSnapshot>();
        RandomPools.upTo(10, 10).hold(77, pools::add);
        RandomPools.upTo(10, 10).hold(77, pools::add);
        assertThat(pools.getFirst()).isEqualTo(pools.getLast());
    }

    @Test
    void triesTheCornersFirst() {
        var sizes = new ArrayList<String>();
        for (int seed = 1; seed <= 4; seed++) {
            RandomPools.upTo(5, 9)
                    .hold(
                            seed,
                            pool -> sizes.add(pool.mentors().size() + "x" + pool.mentees().size()));
        }
        assertThat(sizes).containsExactly("0x0", "5x0", "0x9", "5x9");
    }

    @Test
    void failureNamesItsSeedAndTheSmallestPool() {
        assertThatThrownBy(() ->
                        RandomPools.upTo(20, 30)
                                .hold(
                                        4,
                                        pool ->
                                                assertThat(pool.mentees())
                                                        .noneMatch(MenteeProfile::urgent)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("seed 4 of up to 20 x 30;")
                .satisfies(e ->
                        assertThat(e.getMessage().lines())
                                .filteredOn(line -> line.startsWith("M"))
                                .singleElement()
                                .asString()
                                .contains("urgent=true"));
    }
}
