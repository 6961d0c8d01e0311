package ch.mitenand.referral;

import ch.mitenand.mentoring.PoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many people wait for a volunteer of a pool; a number, nothing about anybody. */
@Component
public class PoolQueue {

    private final JdbcClient jdbc;

    PoolQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number of mentees of a pool without a mentorship that runs or is asked for. */
    public int waiting(PoolId pool) {
        return jdbc.sql(
                        """
                        select count(*) from mentee m
                        where m.pool_id = :pool and m.left_on is null and m.erased_at is null
                            and not exists (select from mentorship s where s.mentee_id = m.id
                                and s.state in ('ASKED', 'AGREED', 'TRIAL', 'ACTIVE', 'PAUSED', 'SUSPENDED'))\
                        """)
                .param("pool", pool.id())
                .query(Integer.class)
                .single();
    }
}
