package ch.mitenand.care;

import ch.mitenand.mentoring.PoolId;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Removes what a test has left in a pool; before the people of {@code PoolFixture} are removed. */
public final class CareFixture {

    private final JdbcClient jdbc;

    /** Works in this portal. */
    public CareFixture(ApplicationContext context) {
        this.jdbc = context.getBean(JdbcClient.class);
    }

    /** An account that exists only as example. */
    public static PayeeDraft payee() {
        return new PayeeDraft(
                "CH93 0076 2011 6238 5295 7",
                "Marta Probst",
                "Musterweg",
                "3a",
                "4600",
                "Olten",
                "CH");
    }

    /** Removes everything of this module in a pool. */
    public void remove(PoolId pool) {
        for (String sql :
                List.of(
                        "delete from care_payment where batch_id in (select id from care_batch where pool_id = :pool)",
                        "delete from care_batch where pool_id = :pool",
                        "delete from care_claim where pool_id = :pool",
                        "delete from care_recognition where pool_id = :pool",
                        "delete from care_hint_done where pool_id = :pool",
                        "delete from care_course where pool_id = :pool",
                        "delete from care_km_rate where pool_id = :pool",
                        "delete from care_recognition_rule where pool_id = :pool",
                        "delete from care_debtor where pool_id = :pool",
                        "delete from care_payee where mentor_id in (select id from mentor where pool_id = :pool)")) {
            jdbc.sql(sql).param("pool", pool.id()).update();
        }
    }
}
