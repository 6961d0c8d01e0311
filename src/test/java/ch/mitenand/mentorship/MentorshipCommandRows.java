package ch.mitenand.mentorship;

import ch.mitenand.account.Role;
import ch.mitenand.matching.Pair;
import ch.mitenand.mentoring.PoolScene;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandCalls.Call;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What coordinators do with mentorships, for the test of rights. */
class MentorshipCommandRows implements CommandRows {

    private static final String REASON = "Für die Probe.";

    private final ApplicationContext context;
    private final MentorshipFixture mentorships;
    private final MentorshipFiles files;
    private final Clock clock;

    MentorshipCommandRows(ApplicationContext context, MentorshipFiles files, Clock clock) {
        this.context = context;
        this.mentorships = new MentorshipFixture(context);
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        read(calls, scene);
        begin(calls, scene);
        lead(calls, scene);
        bars(calls, scene);
        own(calls, scene);
    }

    private void read(CommandCalls calls, RightsScene scene) {
        calls.row("MentorshipDesk.ofPool").prepared(() -> List.of(made(scene).pool()));
        for (String command :
                List.of(
                        "MentorshipDesk.one",
                        "MentorshipDesk.allowed",
                        "MentorshipFiles.history",
                        "MentorshipFiles.meetings",
                        "MentorshipFiles.feedback")) {
            in(MentorshipState.ACTIVE, calls.row(command), scene);
        }
    }

    private void begin(CommandCalls calls, RightsScene scene) {
        calls.row("MentorshipDesk.propose")
                .prepared(() -> {
                    var made = made(scene);
                    return List.of(made.pool(), pair(made), 700);
                })
                .answers(Step.Done.class);
        step(MentorshipState.PROPOSED, calls, "dismiss", scene, REASON);
        step(MentorshipState.PROPOSED, calls, "ask", scene);
        step(MentorshipState.ASKED, calls, "callOff", scene, REASON);
        step(MentorshipState.AGREED, calls, "startTrial", scene, today(), REASON);
        step(MentorshipState.TRIAL, calls, "confirm", scene, today().plusMonths(6), REASON);
    }

    private void lead(CommandCalls calls, RightsScene scene) {
        step(MentorshipState.ACTIVE, calls, "review", scene, today(), REASON);
        step(MentorshipState.ACTIVE, calls, "extend", scene, today().plusDays(200));
        step(MentorshipState.ACTIVE, calls, "pause", scene, today().plusDays(20), REASON);
        step(MentorshipState.PAUSED, calls, "resume", scene);
        step(MentorshipState.ACTIVE, calls, "suspend", scene, REASON);
        step(MentorshipState.SUSPENDED, calls, "reinstate", scene);
        step(MentorshipState.ACTIVE, calls, "end", scene, EndReason.OTHER, REASON);
    }

    private void bars(CommandCalls calls, RightsScene scene) {
        calls.row("MentorshipFiles.bar")
                .prepared(() -> {
                    var made = made(scene);
                    return List.of(made.pool(), pair(made), REASON);
                });
        calls.row("MentorshipFiles.unbar")
                .prepared(() -> {
                    var made = made(scene);
                    files.bar(scene.with(Role.POOL_COORDINATOR), made.pool(), pair(made), REASON);
                    return List.of(made.pool(), pair(made));
                });
    }

    private void own(CommandCalls calls, RightsScene scene) {
        for (String command : List.of("lockMentor", "unlockMentor", "isMentorLocked")) {
            calls.row("OwnLinkDesk." + command)
                    .prepared(() -> {
                        var made = made(scene);
                        if (command.startsWith("is")) {
                            locked(made.mentor().id(), true);
                        }
                        return List.of(made.pool(), made.mentor());
                    });
        }
        for (String command : List.of("lockMentee", "unlockMentee", "isMenteeLocked")) {
            calls.row("OwnLinkDesk." + command)
                    .prepared(() -> {
                        var made = made(scene);
                        if (command.startsWith("is")) {
                            locked(made.mentee().id(), false);
                        }
                        return List.of(made.pool(), made.mentee());
                    });
        }
        for (String command : List.of("asMentor", "asMentee")) {
            calls.row("OwnPages." + command)
                    .prepared(() -> {
                        PoolScene.ofPlayer(context, scene);
                        return List.of();
                    });
        }
    }

    private void step(
            MentorshipState state,
            CommandCalls calls,
            String command,
            RightsScene scene,
            Object... more) {
        in(state, calls.row("MentorshipDesk." + command), scene, more).answers(Step.Done.class);
    }

    /** Calls the row with a pool, a mentorship in this state, and what else it takes. */
    private Call in(MentorshipState state, Call row, RightsScene scene, Object... more) {
        return row.prepared(() -> {
            var made = made(scene);
            var id = mentorships.in(state, made.pool(), made.mentor(), made.mentee());
            var arguments = new ArrayList<Object>(List.of(made.pool(), id));
            arguments.addAll(List.of(more));
            return arguments;
        });
    }

    private void locked(UUID person, boolean mentor) {
        context.getBean(JdbcClient.class)
                .sql(
                        """
                        insert into own_link_lock (person_id, mentor, locked_by, locked_at)
                        select :person, :mentor, id, now() from account limit 1 on conflict do nothing\
                        """)
                .param("person", person)
                .param("mentor", mentor)
                .update();
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
