package ch.mitenand.mentorship;

import ch.mitenand.account.Role;
import ch.mitenand.mentoring.PoolScene;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports that somebody may be in danger, for the test of rights. */
class SafeguardingRows implements CommandRows {

    private static final String TEXT = "Ich mache mir Sorgen.";

    private final ApplicationContext context;
    private final MentorshipFixture mentorships;
    private final Safeguarding safeguarding;
    private final JdbcClient jdbc;

    SafeguardingRows(ApplicationContext context, Safeguarding safeguarding, JdbcClient jdbc) {
        this.context = context;
        this.mentorships = new MentorshipFixture(context);
        this.safeguarding = safeguarding;
        this.jdbc = jdbc;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        calls.row("Safeguarding.reportAsCoordinator")
                .prepared(() -> {
                    var made = PoolScene.make(context, scene);
                    return List.of(made.pool(), active(made), TEXT);
                })
                .answers(Safeguarding.Outcome.Done.class);
        calls.row("Safeguarding.list");
        calls.row("Safeguarding.read").prepared(() -> List.of(report(scene)));
        for (String command : List.of("note", "close")) {
            calls.row("Safeguarding." + command)
                    .prepared(() -> List.of(report(scene), TEXT))
                    .answers(Safeguarding.Outcome.Done.class);
        }
    }

    private UUID report(RightsScene scene) {
        var made = PoolScene.make(context, scene);
        var id = active(made);
        safeguarding.reportAsCoordinator(scene.with(Role.POOL_COORDINATOR), made.pool(), id, TEXT);
        return jdbc.sql("select id from safeguarding_report where mentorship_id = :id")
                .param("id", id.id())
                .query(UUID.class)
                .single();
    }

    private MentorshipId active(PoolScene made) {
        return mentorships.in(MentorshipState.ACTIVE, made.pool(), made.mentor(), made.mentee());
    }
}
