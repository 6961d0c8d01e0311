package ch.mitenand.matching;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which solver makes the plans: {@code mitenand.matcher=own} or {@code jgrapht}. Whichever it is,
 * {@link PlanCheck} lets no unproven plan out.
 */
@Configuration(proxyBeanMethods = false)
class MatcherSetting {

    @Bean
    PoolMatcher poolMatcher(@Value("${mitenand.matcher}") String name) {
        return switch (name) {
            case "own" -> PoolMatcher.exact();
            case "jgrapht" -> PoolMatcher.jgrapht();
            default ->
                    throw new IllegalArgumentException(
                            "mitenand.matcher is '%s', it has to be 'own' or 'jgrapht'"
                                    .formatted(name));
        };
    }
}
