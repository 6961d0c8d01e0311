package ch.mitenand.mentoring;

import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandCalls.Call;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;

/** What coordinators do with the people of their pool, for the test of rights. */
class PoolPeopleRows implements CommandRows {

    private static final String REASON = "Für die Probe.";

    private final ApplicationContext context;
    private final PoolPeople people;
    private final FactRows facts;
    private final Clock clock;

    PoolPeopleRows(ApplicationContext context, PoolPeople people, FactRows facts, Clock clock) {
        this.context = context;
        this.people = people;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        readMentors(calls, scene);
        changeMentors(calls, scene);
        describeMentees(calls, scene);
    }

    private void readMentors(CommandCalls calls, RightsScene scene) {
        calls.row("MentorDesk.mentors")
                .prepared(() -> List.of(PoolScene.make(context, scene).pool()));
        for (String command : List.of("mentor", "facts")) {
            mentor(calls, scene, command, _ -> List.of());
        }
    }

    private void changeMentors(CommandCalls calls, RightsScene scene) {
        var done = MentorDesk.Outcome.Done.class;
        mentor(
                        calls,
                        scene,
                        "change",
                        made -> List.of(version(made.mentor()), rahel(made), PoolFixture.offer()))
                .answers(done);
        mentor(calls, scene, "record", _ -> List.of(FactKind.PAUSED, today(), today(), REASON))
                .answers(done);
        mentor(calls, scene, "waive", _ -> List.of(Requirement.SECRECY, today(), REASON))
                .answers(done);
        mentor(calls, scene, "strike", made -> List.of(fact(made.mentor()), REASON)).answers(done);
        mentor(calls, scene, "erase", _ -> List.of()).answers(done);
    }

    private void describeMentees(CommandCalls calls, RightsScene scene) {
        var done = MenteeDesk.Outcome.Done.class;
        calls.row("MenteeDesk.mentees")
                .prepared(() -> List.of(PoolScene.make(context, scene).pool()));
        mentee(calls, scene, "mentee", _ -> List.of());
        calls.row("MenteeDesk.enter")
                .prepared(() -> {
                    var made = PoolScene.make(context, scene);
                    return List.of(made.pool(), rahel(made), PoolFixture.need(), today());
                })
                .answers(done);
        mentee(
                        calls,
                        scene,
                        "change",
                        made -> List.of(version(made.mentee()), rahel(made), PoolFixture.need()))
                .answers(done);
        mentee(calls, scene, "setUrgent", _ -> List.of(true, REASON)).answers(done);
        mentee(calls, scene, "leave", _ -> List.of(REASON)).answers(done);
        mentee(calls, scene, "erase", _ -> List.of()).answers(done);
    }

    private Call mentor(
            CommandCalls calls,
            RightsScene scene,
            String command,
            Function<PoolScene, List<Object>> more) {
        return calls.row("MentorDesk." + command)
                .prepared(() -> {
                    var made = PoolScene.make(context, scene);
                    return arguments(made, made.mentor(), more.apply(made));
                });
    }

    private Call mentee(
            CommandCalls calls,
            RightsScene scene,
            String command,
            Function<PoolScene, List<Object>> more) {
        return calls.row("MenteeDesk." + command)
                .prepared(() -> {
                    var made = PoolScene.make(context, scene);
                    return arguments(made, made.mentee(), more.apply(made));
                });
    }

    private static List<Object> arguments(PoolScene made, Object person, List<Object> more) {
        var all = new ArrayList<Object>(List.of(made.pool(), person));
        all.addAll(more);
        return all;
    }

    private PersonDetails rahel(PoolScene made) {
        var home = people.mentee(made.mentee()).orElseThrow().person().bfs();
        return made.fixture().person("Rahel", home);
    }

    private int version(MentorId mentor) {
        return people.mentor(mentor).orElseThrow().version();
    }

    private int version(MenteeId mentee) {
        return people.mentee(mentee).orElseThrow().version();
    }

    private UUID fact(MentorId mentor) {
        return facts.of(mentor).getFirst().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
