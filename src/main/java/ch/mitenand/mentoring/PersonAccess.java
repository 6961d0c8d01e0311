package ch.mitenand.mentoring;

import ch.mitenand.account.Actor;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records who read or changed what of whom; never a name, nor what it said. */
@Component
class PersonAccess {

    private final JdbcClient jdbc;
    private final Clock clock;

    PersonAccess(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was done. */
    enum What {
        READ,
        FACTS_READ,
        ENTERED,
        CHANGED,
        FACT_RECORDED,
        WAIVED,
        FACT_STRUCK,
        URGENT_SET,
        LEFT,
        ERASED
    }

    void of(Actor actor, MentorId mentor, What what) {
        write(actor, "MENTOR", mentor.id(), what);
    }

    void of(Actor actor, MenteeId mentee, What what) {
        write(actor, "MENTEE", mentee.id(), what);
    }

    /** {@code account} is null where the portal did it by itself. */
    void of(@Nullable UUID account, MenteeId mentee, What what) {
        write(account, "MENTEE", mentee.id(), what);
    }

    void mentorsOf(Actor actor, PoolId pool) {
        write(actor, "MENTORS_OF_POOL", pool.id(), What.READ);
    }

    void menteesOf(Actor actor, PoolId pool) {
        write(actor, "MENTEES_OF_POOL", pool.id(), What.READ);
    }

    private void write(Actor actor, String kind, UUID person, What what) {
        write(actor.account(), kind, person, what);
    }

    private void write(@Nullable UUID account, String kind, UUID person, What what) {
        jdbc.sql(
                        """
                        insert into person_access (account_id, at, person_kind, person_id, what)
                        values (:account, :now, :kind, :person, :what)\
                        """)
                .param("account", account)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind)
                .param("person", person)
                .param("what", what.name())
                .update();
    }
}
