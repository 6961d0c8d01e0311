package ch.mitenand.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherSettingTests {

    private final MatcherSetting setting = new MatcherSetting();

    @ParameterizedTest
    @ValueSource(strings = {"own", "jgrapht"})
    void plansOfEitherSolverAreProvenByTheSameCheck(String name) {
        var matcher = setting.poolMatcher(name);
        for (long seed = 0; seed < 40; seed++) {
            var pool = RandomPool.of(6, 9, seed);
            var plan = matcher.match(pool);
            assertThat(PlanCheck.flaw(pool, plan)).isEmpty();
            assertThat(plan.figures()).isEqualTo(PoolMatcher.exact().match(pool).figures());
            assertThat(matcher.costs(pool)).hasSameSizeAs(PoolMatcher.exact().costs(pool));
        }
    }

    @Test
    void anUnknownSolverIsRefused() {
        assertThatThrownBy(() -> setting.poolMatcher("best"))
                .hasMessageContaining("'own' or 'jgrapht'");
    }
}
