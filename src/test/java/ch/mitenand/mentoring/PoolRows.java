package ch.mitenand.mentoring;

import ch.mitenand.account.Role;
import ch.mitenand.matching.Weights;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import ch.mitenand.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** The pools themselves, and who somebody is in them, for the test of rights. */
class PoolRows implements CommandRows {

    private static final int BALSTHAL = 2422;

    private final ApplicationContext context;
    private final Openings openings;

    PoolRows(ApplicationContext context, Openings openings) {
        this.context = context;
        this.openings = openings;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        calls.row("Pools.coordinatedBy");
        calls.row("Pools.coordinates")
                .prepared(() -> List.of(made(scene).pool()))
                .answers(Boolean.class);
        calls.row("Pools.demand").prepared(() -> List.of(made(scene).pool()));
        describeDesk(calls, scene);
        describeOpenings(calls, scene);
        describeOwn(calls, scene);
    }

    private void describeDesk(CommandCalls calls, RightsScene scene) {
        var draft = new PoolDraft("Pool Rechteprobe", Set.of(scene.seat()), "pool@example.ch", "");
        calls.row("PoolDesk.found")
                .prepared(() -> {
                    new PoolFixture(context).free(scene.seat());
                    return List.of(draft);
                })
                .answers(PoolDesk.Saved.Done.class);
        calls.row("PoolDesk.change")
                .prepared(() -> {
                    var pools = context.getBean(Pools.class);
                    return List.of(pools.find(made(scene).pool()).orElseThrow(), draft);
                })
                .answers(PoolDesk.Saved.Done.class);
        calls.row("PoolDesk.setPolicy")
                .prepared(() ->
                        List.of(
                                made(scene).pool(),
                                1,
                                Map.of(Requirement.SECRECY, 12),
                                Weights.STANDARD,
                                250))
                .answers(PoolDesk.RulesSet.Done.class);
    }

    private void describeOpenings(CommandCalls calls, RightsScene scene) {
        calls.row("PoolDesk.team").prepared(() -> List.of(made(scene).pool()));
        calls.row("PoolDesk.openings").prepared(() -> List.of(made(scene).pool()));
        calls.row("PoolDesk.askToOpen")
                .prepared(() -> {
                    var made = made(scene);
                    return List.of(made.pool(), far(made));
                });
        for (String command : List.of("agree", "end")) {
            calls.row("PoolDesk." + command).prepared(() -> List.of(asked(scene)));
        }
    }

    private void describeOwn(CommandCalls calls, RightsScene scene) {
        for (String command : List.of("mentorOf", "menteeOf")) {
            calls.row("PoolPeople." + command)
                    .prepared(() -> {
                        PoolScene.ofPlayer(context, scene);
                        return List.of();
                    });
        }
        calls.row("PoolAccounts.claim")
                .prepared(() -> {
                    signedUp(scene);
                    return List.of();
                });
    }

    /** Another pool, in which no player has a role, asks the one of the seat. */
    private UUID asked(RightsScene scene) {
        var made = made(scene);
        var far = far(made);
        openings.ask(scene.with(Role.POOL_COORDINATOR), far, made.pool());
        return openings.between(far, made.pool()).orElseThrow().id();
    }

    private void signedUp(RightsScene scene) {
        var made = made(scene);
        var fixture = made.fixture();
        var person =
                PoolFixture.reached(
                        fixture.person("Rolf", scene.seat()), RightsScene.EMAIL, Language.DE);
        fixture.mentor(made.pool(), AdmissionState.APPLIED, person, PoolFixture.offer());
    }

    private static PoolId far(PoolScene made) {
        return made.fixture().pool("Pool Rechteprobe fern", BALSTHAL);
    }

    private PoolScene made(RightsScene scene) {
        return PoolScene.make(context, scene);
    }
}
