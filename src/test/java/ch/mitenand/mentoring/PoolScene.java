package ch.mitenand.mentoring;

import ch.mitenand.account.Actor;
import ch.mitenand.rights.RightsScene;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/**
 * A pool at the seat of the scene of rights, with a volunteer and a mentee. It is made anew for
 * each call in a transaction that is rolled back, and never removed.
 */
public record PoolScene(PoolFixture fixture, PoolId pool, MentorId mentor, MenteeId mentee) {

    /** Makes the pool and its people. */
    public static PoolScene make(ApplicationContext context, RightsScene scene) {
        var fixture = new PoolFixture(context);
        var pool = fixture.pool("Pool Rechteprobe", scene.seat());
        var mentor = fixture.mentor(pool, AdmissionState.IN_POOL);
        return new PoolScene(fixture, pool, mentor, fixture.mentee(pool));
    }

    /** The same; both people are the one who plays all roles. */
    public static PoolScene ofPlayer(ApplicationContext context, RightsScene scene) {
        var made = make(context, scene);
        var player = new Actor(scene.player(), "Rolf Rolle", Set.of());
        made.fixture.link(made.mentor, player);
        made.fixture.link(made.mentee, player);
        return made;
    }
}
