package ch.mitenand.care;

import ch.mitenand.account.Role;
import ch.mitenand.mentoring.PoolScene;
import ch.mitenand.mentorship.MentorshipFixture;
import ch.mitenand.mentorship.MentorshipState;
import ch.mitenand.mentorship.OwnPages;
import ch.mitenand.mentorship.Viewer;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import ch.mitenand.shared.Language;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What coordinators do for their volunteers, for the test of rights. */
class CareRows implements CommandRows {

    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** The version of a claim that was handed in once. */
    private static final int SUBMITTED_ONCE = 2;

    private final ApplicationContext context;
    private final CareDesks desks;
    private final JdbcClient jdbc;
    private final Clock clock;

    CareRows(ApplicationContext context, JdbcClient jdbc, Clock clock) {
        this.context = context;
        this.desks = new CareDesks(context);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record CareDesks(
            CourseDesk courses,
            ExpenseDesk expenses,
            PaymentDesk payments,
            RecognitionDesk recognitions,
            ThanksDesk thanks,
            OwnExpenses own,
            OwnPages pages) {

        CareDesks(ApplicationContext context) {
            this(
                    context.getBean(CourseDesk.class),
                    context.getBean(ExpenseDesk.class),
                    context.getBean(PaymentDesk.class),
                    context.getBean(RecognitionDesk.class),
                    context.getBean(ThanksDesk.class),
                    context.getBean(OwnExpenses.class),
                    context.getBean(OwnPages.class));
        }
    }

    /** A claim that was handed in, with the receipt of its only line. */
    private record Submitted(PoolScene made, ClaimId claim, UUID line) {}

    /** A batch of one claim. */
    private record Exported(PoolScene made, UUID batch) {}

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        ofPool(calls, scene);
        courses(calls, scene);
        expenses(calls, scene);
        payments(calls, scene);
        batches(calls, scene);
        recognitions(calls, scene);
        thanks(calls, scene);
        certificates(calls, scene);
    }

    private void ofPool(CommandCalls calls, RightsScene scene) {
        for (String command :
                List.of("CourseDesk.courses", "ExpenseDesk.kmRates", "RecognitionDesk.rules")) {
            calls.row(command).prepared(() -> List.of(made(scene).pool()));
        }
    }

    private void courses(CommandCalls calls, RightsScene scene) {
        calls.row("CourseDesk.plan")
                .prepared(() -> List.of(made(scene).pool(), draft()))
                .answers(CareStep.Done.class);
        calls.row("CourseDesk.cancel")
                .prepared(() -> {
                    var made = made(scene);
                    return List.of(made.pool(), course(made, scene));
                })
                .answers(CareStep.Done.class);
        calls.row("CourseDesk.attendance")
                .prepared(() -> {
                    var made = made(scene);
                    return List.of(made.pool(), course(made, scene));
                });
        calls.row("CourseDesk.enter")
                .prepared(() -> {
                    var made = made(scene);
                    return List.of(
                            made.pool(), course(made, scene), Set.of(), Set.of(made.mentor()));
                })
                .answers(CareStep.Done.class);
    }

    private void expenses(CommandCalls calls, RightsScene scene) {
        calls.row("ExpenseDesk.claims")
                .prepared(() -> List.of(submitted(scene).made().pool(), ClaimState.SUBMITTED, 1));
        calls.row("ExpenseDesk.receipt")
                .prepared(() -> {
                    var submitted = submitted(scene);
                    return List.of(submitted.made().pool(), submitted.claim(), submitted.line());
                });
        calls.row("ExpenseDesk.approve")
                .prepared(() -> {
                    var submitted = submitted(scene);
                    return List.of(submitted.made().pool(), submitted.claim(), SUBMITTED_ONCE);
                })
                .answers(CareStep.Done.class);
        calls.row("ExpenseDesk.giveBack")
                .prepared(() -> {
                    var submitted = submitted(scene);
                    return List.of(
                            submitted.made().pool(),
                            submitted.claim(),
                            SUBMITTED_ONCE,
                            "Der Beleg ist unlesbar.");
                })
                .answers(CareStep.Done.class);
        calls.row("ExpenseDesk.setKmRate")
                .prepared(() -> List.of(made(scene).pool(), today().plusDays(1), 65))
                .answers(CareStep.Done.class);
    }

    private void payments(CommandCalls calls, RightsScene scene) {
        calls.row("PaymentDesk.payables").prepared(() -> List.of(approved(scene).made().pool()));
        calls.row("PaymentDesk.debtor").prepared(() -> List.of(approved(scene).made().pool()));
        calls.row("PaymentDesk.setDebtor")
                .prepared(() -> List.of(made(scene).pool(), CareFixture.payee()))
                .answers(Map.of());
        calls.row("PaymentDesk.export")
                .prepared(() -> {
                    var approved = approved(scene);
                    var chosen = Set.of(approved.claim().id());
                    return List.of(approved.made().pool(), chosen, today());
                })
                .answers(CareStep.Done.class);
    }

    private void batches(CommandCalls calls, RightsScene scene) {
        calls.row("PaymentDesk.batches").prepared(() -> List.of(exported(scene).made().pool()));
        for (String command : List.of("painFile", "csvFile")) {
            calls.row("PaymentDesk." + command).prepared(() -> batch(scene));
        }
        calls.row("ExpenseDesk.ofBatch").prepared(() -> batch(scene));
        calls.row("PaymentDesk.withdraw")
                .prepared(() -> {
                    var exported = exported(scene);
                    return List.of(exported.made().pool(), exported.batch(), "Falscher Tag.");
                })
                .answers(CareStep.Done.class);
        calls.row("PaymentDesk.markPaid").prepared(() -> batch(scene)).answers(CareStep.Done.class);
    }

    private void recognitions(CommandCalls calls, RightsScene scene) {
        calls.row("RecognitionDesk.setRule")
                .prepared(() -> List.of(made(scene).pool(), rule()))
                .answers(CareStep.Done.class);
        calls.row("RecognitionDesk.entitled").prepared(() -> earned(scene));
        calls.row("RecognitionDesk.credit")
                .prepared(() -> earned(scene))
                .answers(CareStep.Done.class);
    }

    private void thanks(CommandCalls calls, RightsScene scene) {
        calls.row("ThanksDesk.hints").prepared(() -> List.of(ended(scene).pool()));
        calls.row("ThanksDesk.done")
                .prepared(() -> {
                    var made = ended(scene);
                    var coordinator = scene.with(Role.POOL_COORDINATOR);
                    var hint = desks.thanks().hints(coordinator, made.pool()).getFirst();
                    return List.of(made.pool(), hint.mentor(), hint.key());
                })
                .answers(CareStep.Done.class);
    }

    private void certificates(CommandCalls calls, RightsScene scene) {
        calls.row("Certificates.workOf")
                .prepared(() -> {
                    var made = worked(scene);
                    return List.of(made.pool(), made.mentor());
                });
        calls.row("Certificates.of")
                .prepared(() -> {
                    var made = worked(scene);
                    return List.of(made.pool(), made.mentor(), Language.DE);
                });
    }

    private CourseDraft draft() {
        return new CourseDraft(
                "Rechteprobe",
                CourseKind.FURTHER,
                today(),
                LocalTime.of(18, 0),
                LocalTime.of(20, 0),
                "Olten",
                5);
    }

    private UUID course(PoolScene made, RightsScene scene) {
        var coordinator = scene.with(Role.POOL_COORDINATOR);
        return done(desks.courses().plan(coordinator, made.pool(), draft()));
    }

    private Submitted submitted(RightsScene scene) {
        var made = made(scene);
        var token = desks.pages().issueFor(made.mentor());
        var viewer = (Viewer.OfMentor) desks.pages().look(token).orElseThrow();
        var own = desks.own();
        own.setPayee(viewer, CareFixture.payee());
        var claim = new ClaimId(done(own.begin(viewer)));
        var ticket =
                new LineDraft(today().minusDays(3), ExpenseKind.TRANSIT, 500, 0, "Olten–Aarau");
        var line = done(own.addLine(viewer, claim, ticket));
        done(own.attach(viewer, claim, line, PDF));
        done(own.submit(viewer, claim));
        return new Submitted(made, claim, line);
    }

    /** An approved claim, in a pool that has an account. */
    private Submitted approved(RightsScene scene) {
        var submitted = submitted(scene);
        var coordinator = scene.with(Role.POOL_COORDINATOR);
        var pool = submitted.made().pool();
        done(desks.expenses().approve(coordinator, pool, submitted.claim(), SUBMITTED_ONCE));
        desks.payments().setDebtor(coordinator, pool, CareFixture.payee());
        return submitted;
    }

    private Exported exported(RightsScene scene) {
        var approved = approved(scene);
        var batch =
                done(
                        desks.payments()
                                .export(
                                        scene.with(Role.POOL_COORDINATOR),
                                        approved.made().pool(),
                                        Set.of(approved.claim().id()),
                                        today()));
        return new Exported(approved.made(), batch);
    }

    private List<?> batch(RightsScene scene) {
        var exported = exported(scene);
        return List.of(exported.made().pool(), exported.batch());
    }

    private RecognitionRule rule() {
        return new RecognitionRule(LocalDate.of(today().getYear(), 1, 1), 1, 1000);
    }

    /** The pool and the year in which the volunteer has earned a recognition. */
    private List<?> earned(RightsScene scene) {
        var made = worked(scene);
        var coordinator = scene.with(Role.POOL_COORDINATOR);
        done(desks.recognitions().setRule(coordinator, made.pool(), rule()));
        return List.of(made.pool(), today().getYear());
    }

    /** A volunteer with a meeting of two hours today. */
    private PoolScene worked(RightsScene scene) {
        var made = made(scene);
        var mentorship =
                new MentorshipFixture(context)
                        .in(MentorshipState.ACTIVE, made.pool(), made.mentor(), made.mentee());
        jdbc.sql(
                        """
                        insert into meeting (id, mentorship_id, on_day, minutes, kind, topic, light, entered_at, changed_at)
                        values (:id, :mentorship, :day, 120, 'MEETING', 'GERMAN', 'GREEN', now(), now())\
                        """)
                .param("id", UUID.randomUUID())
                .param("mentorship", mentorship.id())
                .param("day", today())
                .update();
        return made;
    }

    private PoolScene ended(RightsScene scene) {
        var made = made(scene);
        new MentorshipFixture(context)
                .in(MentorshipState.ENDED, made.pool(), made.mentor(), made.mentee());
        return made;
    }

    private PoolScene made(RightsScene scene) {
        return PoolScene.make(context, scene);
    }

    private static UUID done(CareStep step) {
        if (step instanceof CareStep.Done(var id, _)) {
            return id;
        }
        throw new IllegalStateException("not prepared: " + step);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
