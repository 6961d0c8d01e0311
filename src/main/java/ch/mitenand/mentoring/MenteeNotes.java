package ch.mitenand.mentoring;

import ch.mitenand.account.Actor;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Why a mentee is urgent or was taken off the list; for coordinators of the pool only. */
@Service
public class MenteeNotes {

    private final Pools pools;
    private final JdbcClient jdbc;

    MenteeNotes(Pools pools, JdbcClient jdbc) {
        this.pools = pools;
        this.jdbc = jdbc;
    }

    /**
     * What was noted.
     *
     * @param urgentReason the last reason given for setting or taking away the mark; may be empty
     * @param leftOn null for somebody who is on the list
     * @param leftReason empty for somebody who is on the list
     */
    public record Notes(String urgentReason, @Nullable LocalDate leftOn, String leftReason) {}

    /**
     * The notes on a mentee; reading them is part of reading the file, see {@link
     * MenteeDesk#mentee}.
     *
     * @throws NoSuchElementException when the mentee is not one of this pool
     */
    @Transactional(readOnly = true)
    public Notes of(Actor actor, PoolId pool, MenteeId mentee) {
        pools.demand(actor, pool);
        return jdbc.sql(
                        """
                        select urgent_reason, left_on, left_reason from mentee
                        where id = :mentee and pool_id = :pool\
                        """)
                .param("mentee", mentee.id())
                .param("pool", pool.id())
                .query(Notes.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no such mentee"));
    }
}
