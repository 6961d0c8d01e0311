package ch.mitenand.mentorship;

import ch.mitenand.matching.Pair;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lifts bars that coordinators have set, and keeps that they stood. */
@Repository
class LiftedBars {

    private final JdbcClient jdbc;
    private final Clock clock;

    LiftedBars(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Lifts a bar; false when there is none, or when nobody set it by hand: then it follows from
     * what happened between the two.
     */
    boolean lift(Pair pair, UUID account) {
        return jdbc.sql(
                                """
                                with lifted as (delete from barred_pair where mentor_id = :mentor and mentee_id = :mentee
                                    and party = 'COORDINATOR' and account_id is not null
                                    returning mentor_id, mentee_id, account_id, at, reason)
                                insert into lifted_bar (mentor_id, mentee_id, barred_by, barred_at, reason, lifted_by, lifted_at)
                                select mentor_id, mentee_id, account_id, at, reason, :account, :now from lifted\
                                """)
                        .param("mentor", pair.mentor())
                        .param("mentee", pair.mentee())
                        .param("account", account)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
