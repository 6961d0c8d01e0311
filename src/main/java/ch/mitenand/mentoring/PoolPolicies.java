package ch.mitenand.mentoring;

import ch.mitenand.account.Actor;
import ch.mitenand.matching.MatchRules;
import ch.mitenand.matching.Preference;
import ch.mitenand.matching.Weights;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the policies of the pools by version. */
@Repository
class PoolPolicies {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    PoolPolicies(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What a version says. */
    record Content(
            Map<Requirement, Integer> required, Map<Preference, Integer> weights, int floor) {}

    /** The highest version; a pool that never set one has the standard. */
    PoolPolicy of(PoolId pool) {
        return jdbc.sql(
                        """
                        select version, content from pool_policy where pool_id = :pool
                        order by version desc limit 1\
                        """)
                .param("pool", pool.id())
                .query((row, _) ->
                        policy(
                                row.getInt("version"),
                                json.readValue(row.getString("content"), Content.class)))
                .optional()
                .orElse(PoolPolicy.STANDARD);
    }

    void add(Actor actor, PoolId pool, PoolPolicy policy) {
        var rules = policy.rules();
        var content = new Content(policy.required(), rules.weights().points(), rules.floor());
        jdbc.sql("insert into pool_policy values (:pool, :version, :content, :by, :now)")
                .param("pool", pool.id())
                .param("version", policy.version())
                .param("content", json.writeValueAsString(content))
                .param("by", actor.account())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static PoolPolicy policy(int version, Content content) {
        var weights = new Weights(content.weights());
        return new PoolPolicy(
                version, content.required(), new MatchRules(version, weights, content.floor()));
    }
}
