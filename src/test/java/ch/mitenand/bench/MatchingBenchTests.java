package ch.mitenand.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.mitenand.matching.Assignment;
import ch.mitenand.matching.Pairing;
import ch.mitenand.matching.PoolMatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatchingBenchTests {

    @TempDir private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("assign.txt"), text);
    }

    @Test
    void readsTheFormOfTheOrLibrary() throws IOException {
        int[][] costs = AssignFile.read(file(" 3\n 4 1 3 2\n 0 5\n 3 2 2\n"));
        assertThat(costs).isDeepEqualTo(new int[][] {{4, 1, 3}, {2, 0, 5}, {3, 2, 2}});
        assertThat(Assignment.cheapest(costs).cost()).isEqualTo(5);
    }

    @Test
    void saysWhatIsWrongWithAFile() {
        assertThatThrownBy(() -> AssignFile.read(file("2\n1 2\n3\n")))
                .hasMessageContaining("hier fehlt eine ganze Zahl");
        assertThatThrownBy(() -> AssignFile.read(file("2\n1 2\n3 x\n")))
                .hasMessageContaining("Zeile 3");
        assertThatThrownBy(() -> AssignFile.read(file("1\n1 2\n")))
                .hasMessageContaining("steht noch etwas");
        assertThatThrownBy(() -> AssignFile.read(file("0\n")))
                .hasMessageContaining("n = 0 geht nicht");
    }

    @Test
    void samePoolFromTheSameSeed() {
        assertThat(BenchPool.of(30, 1)).isEqualTo(BenchPool.of(30, 1));
        assertThat(BenchPool.of(30, 1)).isNotEqualTo(BenchPool.of(30, 2));
    }

    @Test
    void baselinesKeepThePlacesAndLeaveMoreOut() {
        var pool = BenchPool.of(200, 3);
        var possible = Pairing.possible(pool);
        int best = PoolMatcher.exact().match(pool).pairs().size();
        var byScore = Baselines.bestScoreFirst(pool, possible);
        var byTime = Baselines.firstCome(pool, possible);
        assertThat(byScore).hasSizeBetween(best / 2, best);
        assertThat(byTime).hasSizeBetween(best / 2, best);
    }
}
