package ch.mitenand.referral;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The history of assignments. */
@Component
class AssignmentSteps {

    private static final String PORTAL = "Portal";

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentSteps(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps what was done; {@code what} is the name of a command, or of something beside the table.
     */
    void add(ReferralId id, String what, AssignmentState to, Mover mover, String reason) {
        var actor = mover.actor();
        jdbc.sql(
                        """
                        insert into referral_step (referral_id, at, party, account_id, by_name, command, to_state, reason)
                        values (:id, :now, :party, :account, :name, :what, :to, :reason)\
                        """)
                .param("id", id.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("party", mover.party().name())
                .param("account", actor == null ? null : actor.account())
                .param("name", actor == null ? PORTAL : actor.name())
                .param("what", what)
                .param("to", to.name())
                .param("reason", reason)
                .update();
    }

    /** What was done, latest first. */
    List<Assignments.Entry> of(ReferralId id) {
        return jdbc.sql(
                        """
                        select at, party, by_name, to_state, reason from referral_step where referral_id = :id
                        order by at desc, id desc\
                        """)
                .param("id", id.id())
                .query((row, _) ->
                        new Assignments.Entry(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                Party.valueOf(row.getString("party")),
                                row.getString("by_name"),
                                AssignmentState.valueOf(row.getString("to_state")),
                                row.getString("reason")))
                .list();
    }

    /** Words may tell of the person. */
    void forgetWords(ReferralId id) {
        jdbc.sql("update referral_step set reason = '' where referral_id = :id")
                .param("id", id.id())
                .update();
    }
}
