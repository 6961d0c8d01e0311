package ch.mitenand.mentorship;

import ch.mitenand.account.Role;
import ch.mitenand.mentoring.PoolScene;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers for the canton, and who has read reports, for the test of rights. */
class FigureRows implements CommandRows {

    private static final String TEXT = "Ich mache mir Sorgen.";

    private final ApplicationContext context;
    private final Safeguarding safeguarding;
    private final JdbcClient jdbc;
    private final Clock clock;

    FigureRows(
            ApplicationContext context, Safeguarding safeguarding, JdbcClient jdbc, Clock clock) {
        this.context = context;
        this.safeguarding = safeguarding;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        calls.row("PoolFigures.years");
        calls.row("PoolFigures.of")
                .prepared(() -> {
                    active(scene);
                    return List.of(LocalDate.now(clock).getYear());
                });
        for (String command : List.of("of", "writers")) {
            calls.row("SafeguardingReads." + command).prepared(() -> List.of(read(scene)));
        }
    }

    /** A report with a note that somebody has read. */
    private UUID read(RightsScene scene) {
        var contact = scene.with(Role.SAFEGUARDING_CONTACT);
        var made = PoolScene.make(context, scene);
        var mentorship = active(made);
        safeguarding.reportAsCoordinator(
                scene.with(Role.POOL_COORDINATOR), made.pool(), mentorship, TEXT);
        var report =
                jdbc.sql("select id from safeguarding_report where mentorship_id = :id")
                        .param("id", mentorship.id())
                        .query(UUID.class)
                        .single();
        safeguarding.read(contact, report);
        safeguarding.note(contact, report, TEXT);
        return report;
    }

    private void active(RightsScene scene) {
        active(PoolScene.make(context, scene));
    }

    private MentorshipId active(PoolScene made) {
        return new MentorshipFixture(context)
                .in(MentorshipState.ACTIVE, made.pool(), made.mentor(), made.mentee());
    }
}
