package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People whose mailbox is in other hands: nothing that opens anything is sent to it. */
@Repository
class OwnLinkLocks {

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnLinkLocks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean isLocked(MentorId mentor) {
        return isLocked(mentor.id());
    }

    boolean isLocked(MenteeId mentee) {
        return isLocked(mentee.id());
    }

    boolean isLocked(Mentorship mentorship, Party side) {
        return side == Party.MENTOR ? isLocked(mentorship.mentor()) : isLocked(mentorship.mentee());
    }

    private boolean isLocked(UUID person) {
        return jdbc.sql("select exists (select 1 from own_link_lock where person_id = :person)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    void lock(Actor actor, MentorId mentor) {
        lock(actor, mentor.id(), true);
    }

    void lock(Actor actor, MenteeId mentee) {
        lock(actor, mentee.id(), false);
    }

    private void lock(Actor actor, UUID person, boolean mentor) {
        jdbc.sql(
                        """
                        insert into own_link_lock (person_id, mentor, locked_by, locked_at)
                        values (:person, :mentor, :by, :now) on conflict do nothing\
                        """)
                .param("person", person)
                .param("mentor", mentor)
                .param("by", actor.account())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when there was no lock. */
    boolean unlock(UUID person) {
        return jdbc.sql("delete from own_link_lock where person_id = :person")
                        .param("person", person)
                        .update()
                == 1;
    }
}
