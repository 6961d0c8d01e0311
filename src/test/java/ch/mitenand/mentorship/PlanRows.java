package ch.mitenand.mentorship;

import ch.mitenand.account.Role;
import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.PoolScene;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/** Who suits whom, plans, and a pool at a glance, for the test of rights. */
class PlanRows implements CommandRows {

    private final ApplicationContext context;
    private final PlanDesk plans;
    private final Clock clock;

    PlanRows(ApplicationContext context, PlanDesk plans, Clock clock) {
        this.context = context;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        look(calls, scene);
        choices(calls, scene);
        plans(calls, scene);
        pairs(calls, scene);
    }

    private void look(CommandCalls calls, RightsScene scene) {
        for (String command :
                List.of(
                        "PlanDesk.waiting",
                        "PlanDesk.places",
                        "PlanDesk.choices",
                        "PoolGlance.of")) {
            calls.row(command).prepared(() -> List.of(made(scene).pool()));
        }
        calls.row("PlanDesk.mentorsFor")
                .prepared(() -> {
                    var made = made(scene);
                    return List.of(made.pool(), made.mentee());
                });
        for (String command : List.of("PlanDesk.menteesFor", "PoolGlance.isOwn")) {
            calls.row(command)
                    .prepared(() -> {
                        var made = made(scene);
                        return List.of(made.pool(), made.mentor());
                    });
        }
    }

    private void choices(CommandCalls calls, RightsScene scene) {
        calls.row("PlanDesk.choose")
                .prepared(() -> {
                    var made = made(scene);
                    return List.of(made.pool(), new PlanChoice.Locked(pair(made)));
                });
        calls.row("PlanDesk.lift")
                .prepared(() -> {
                    var made = made(scene);
                    var choice = new PlanChoice.Locked(pair(made));
                    plans.choose(scene.with(Role.POOL_COORDINATOR), made.pool(), choice);
                    return List.of(made.pool(), choice);
                });
    }

    private void plans(CommandCalls calls, RightsScene scene) {
        calls.row("PlanDesk.run").prepared(() -> List.of(made(scene).pool(), today()));
        calls.row("PlanDesk.runs")
                .prepared(() -> {
                    var made = made(scene);
                    planned(made, scene);
                    return List.of(made.pool());
                });
        calls.row("PlanDesk.show")
                .prepared(() -> {
                    var made = made(scene);
                    return List.of(made.pool(), planned(made, scene).row().id());
                });
        calls.row("PlanDesk.adopt")
                .prepared(() -> {
                    var made = made(scene);
                    var plan = planned(made, scene);
                    var pair = plan.pairs().getFirst().pair();
                    return List.of(made.pool(), plan.row().id(), Set.of(pair));
                });
        calls.row("PlanDesk.ask")
                .prepared(() -> {
                    var made = made(scene);
                    return List.of(made.pool(), pair(made));
                });
    }

    private void pairs(CommandCalls calls, RightsScene scene) {
        calls.row("PlanPairDesk.cost")
                .prepared(() -> {
                    var made = made(scene);
                    return List.of(made.pool(), new PlanChoice.Locked(pair(made)));
                });
        calls.row("PlanPairDesk.liftNo")
                .prepared(() -> {
                    var made = made(scene);
                    return List.of(made.pool(), pair(made));
                });
        calls.row("PlanPairDesk.basis")
                .prepared(() -> {
                    var made = made(scene);
                    var coordinator = scene.with(Role.POOL_COORDINATOR);
                    var asked = plans.ask(coordinator, made.pool(), pair(made)).step();
                    return List.of(made.pool(), ((Step.Done) asked).mentorship());
                });
    }

    /** A plan in which the two are a pair. */
    private PlanRun planned(PoolScene made, RightsScene scene) {
        var coordinator = scene.with(Role.POOL_COORDINATOR);
        plans.choose(coordinator, made.pool(), new PlanChoice.Locked(pair(made)));
        return plans.run(coordinator, made.pool(), today());
    }

    private PoolScene made(RightsScene scene) {
        return PoolScene.make(context, scene);
    }

    private static Pair pair(PoolScene made) {
        return new Pair(made.mentor().id(), made.mentee().id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
