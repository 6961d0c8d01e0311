package ch.mitenand.mentorship;

import ch.mitenand.mentoring.PoolId;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Removes plans of a test, after the mentorships and before the pool. */
public final class PlanFixture {

    private final JdbcClient jdbc;

    /** Works in this portal. */
    public PlanFixture(ApplicationContext context) {
        this.jdbc = context.getBean(JdbcClient.class);
    }

    /** Removes plans and choices of a pool. */
    public void remove(PoolId pool) {
        for (String sql :
                List.of(
                        "delete from plan_choice where pool_id = :pool",
                        "delete from plan_run where pool_id = :pool")) {
            jdbc.sql(sql).param("pool", pool.id()).update();
        }
    }
}
