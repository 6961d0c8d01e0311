package ch.mitenand.mentorship;

import ch.mitenand.account.Actor;
import ch.mitenand.mentoring.AdmissionState;
import ch.mitenand.mentoring.MenteeId;
import ch.mitenand.mentoring.MentorId;
import ch.mitenand.mentoring.PoolFixture;
import ch.mitenand.mentoring.PoolId;
import ch.mitenand.rights.RightsScene;
import ch.mitenand.rights.ViewTargets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A pool at the seat of the scene with a volunteer, a mentee, their mentorship and a report about
 * it; the one who plays all roles is another volunteer of it. All of it is in one place, because
 * what refers to the people has to be removed before them.
 */
class PoolTargets implements ViewTargets {

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final Clock clock;
    private @Nullable PoolFixture people;
    private @Nullable PoolId pool;

    PoolTargets(ApplicationContext context, JdbcClient jdbc, Clock clock) {
        this.context = context;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<String, String> make(RightsScene scene) {
        var fixture = new PoolFixture(context);
        people = fixture;
        var made = fixture.pool("Pool Rechteprobe", scene.seat());
        pool = made;
        var mentor = fixture.mentor(made, AdmissionState.IN_POOL);
        var mentee = fixture.mentee(made);
        var mentorship = active(made, mentor, mentee);
        fixture.link(
                fixture.mentor(made, AdmissionState.IN_POOL),
                new Actor(scene.player(), "Rolf Rolle", Set.of()));
        return Map.of(
                "pool", made.toString(),
                "mentor", mentor.toString(),
                "mentee", mentee.toString(),
                "mentorship", mentorship.toString(),
                "report", report(made, mentorship).toString());
    }

    private MentorshipId active(PoolId in, MentorId mentor, MenteeId mentee) {
        return new MentorshipFixture(context).in(MentorshipState.ACTIVE, in, mentor, mentee);
    }

    /** Nobody gets a mail about it. */
    private UUID report(PoolId in, MentorshipId mentorship) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into safeguarding_report (id, pool_id, mentorship_id, party, text, reported_at)
                        values (:id, :pool, :mentorship, 'MENTEE', 'Ich mache mir Sorgen.', :now)\
                        """)
                .param("id", id)
                .param("pool", in.id())
                .param("mentorship", mentorship.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Override
    public void remove(RightsScene scene) {
        var made = pool;
        if (made != null) {
            new MentorshipFixture(context).remove(made);
            new PlanFixture(context).remove(made);
        }
        if (people != null) {
            people.remove();
        }
        pool = null;
        people = null;
    }
}
