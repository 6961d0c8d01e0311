package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseBasis;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Plans;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandCalls.Call;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What senders do with referrals of a case of a social region, for the test of rights. */
class ReferralRegionCommandRows implements CommandRows {

    private static final String ROW = " region";

    private final ApplicationContext context;
    private final Assignments assignments;
    private final ReceiverDesk desk;
    private final Recommendations recommendations;
    private final Plans plans;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReferralRegionCommandRows(
            ApplicationContext context,
            Assignments assignments,
            ReceiverDesk desk,
            Recommendations recommendations,
            Plans plans,
            JdbcClient jdbc,
            Clock clock) {
        this.context = context;
        this.assignments = assignments;
        this.desk = desk;
        this.recommendations = recommendations;
        this.plans = plans;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        read(calls, scene);
        write(calls, scene);
        forTheReceiver(calls, scene);
        costs(calls, scene);
        recommend(calls, scene);
    }

    private void read(CommandCalls calls, RightsScene scene) {
        ofCase(calls, "Assignments.of", scene, _ -> List.of());
        for (String command : List.of("one", "history", "allowed", "missing")) {
            of(calls, command, scene, AssignmentState.DRAFT);
        }
        // a draft has none yet
        of(calls, "attendance", scene, AssignmentState.DRAFT).answers(Optional.empty());
        of(calls, "preview", scene, AssignmentState.DRAFT, AssignmentState.ACCEPTED);
        ofCase(
                calls,
                "Assignments.previewUnsaved",
                scene,
                id -> List.of(draft(scene, id), AssignmentState.ACCEPTED));
        ofCase(calls, "ReferralExchange.json", scene, _ -> List.of());
    }

    private void write(CommandCalls calls, RightsScene scene) {
        ofCase(calls, "Assignments.begin", scene, id -> List.of(draft(scene, id)))
                .answers(Step.Done.class);
        calls.row("Assignments.change" + ROW)
                .prepared(() -> {
                    var id = supported(scene);
                    var referral = made(scene, id, AssignmentState.DRAFT);
                    return List.of(id, referral, version(scene, id, referral), draft(scene, id));
                })
                .answers(Step.Done.class);
        step(calls, "send", scene, AssignmentState.DRAFT);
        step(calls, "withdraw", scene, AssignmentState.SENT, Reason.OTHER_OFFER);
        step(calls, "markAsError", scene, AssignmentState.SENT);
        step(calls, "acknowledge", scene, AssignmentState.DECLINED);
        step(calls, "tryAgain", scene, AssignmentState.DECLINED);
        for (String command : List.of("Assignments.withdrawConsent", "LiveReferrals.withdrawAll")) {
            ofCase(
                    calls,
                    command,
                    scene,
                    id -> {
                        made(scene, id, AssignmentState.SENT);
                        return List.of();
                    });
        }
    }

    /** The organisation is not closed: who may ask is told that it reports this itself. */
    private void forTheReceiver(CommandCalls calls, RightsScene scene) {
        of(calls, "complete", scene, AssignmentState.RUNNING, today(), OutcomeCode.ATTENDED)
                .answers(Step.No.class);
        of(calls, "notTakenUp", scene, AssignmentState.ACCEPTED, Reason.DID_NOT_COME)
                .answers(Step.No.class);
    }

    private void costs(CommandCalls calls, RightsScene scene) {
        step(calls, "approveCosts", scene, AssignmentState.DRAFT, 5_000L, 6_000L);
        step(calls, "requestHardship", scene, AssignmentState.DRAFT, "Kein Einkommen.");
        calls.row("Assignments.decideHardship" + ROW)
                .prepared(() -> {
                    var id = supported(scene);
                    var referral = made(scene, id, AssignmentState.DRAFT);
                    assignments.requestHardship(lead(scene), id, referral, "Kein Einkommen.");
                    return List.of(id, referral, true, 1_000L);
                })
                .answers(Step.Done.class);
    }

    private void recommend(CommandCalls calls, RightsScene scene) {
        ofCase(
                calls,
                "Recommendations.issue",
                scene,
                id -> List.of(scene.offer(), goal(scene, id)));
        ofCase(calls, "Recommendations.of", scene, _ -> List.of());
        ofCase(
                        calls,
                        "Recommendations.set",
                        scene,
                        id -> {
                            var issued =
                                    recommendations.issue(lead(scene), id, scene.offer(), null);
                            return List.of(issued.id(), Recommendations.State.TAKEN_UP);
                        })
                .answers(Optional.empty());
    }

    private Call ofCase(
            CommandCalls calls,
            String command,
            RightsScene scene,
            Function<CaseId, List<?>> behindTheCase) {
        return calls.row(command + ROW)
                .prepared(() -> {
                    var id = supported(scene);
                    var arguments = new ArrayList<Object>(List.of(id));
                    arguments.addAll(behindTheCase.apply(id));
                    return arguments;
                });
    }

    private void step(
            CommandCalls calls,
            String command,
            RightsScene scene,
            AssignmentState state,
            Object... more) {
        of(calls, command, scene, state, more).answers(Step.Done.class);
    }

    private Call of(
            CommandCalls calls,
            String command,
            RightsScene scene,
            AssignmentState state,
            Object... more) {
        return ofCase(
                calls,
                "Assignments." + command,
                scene,
                id -> {
                    var arguments = new ArrayList<Object>(List.of(made(scene, id, state)));
                    arguments.addAll(List.of(more));
                    return arguments;
                });
    }

    private ReferralId made(RightsScene scene, CaseId id, AssignmentState state) {
        var lead = lead(scene);
        var made = ReferralScene.done(assignments.begin(lead, id, draft(scene, id)));
        ReferralScene.done(assignments.approveCosts(lead, id, made, 10_000, 10_000));
        if (state == AssignmentState.DRAFT) {
            return made;
        }
        ReferralScene.done(assignments.send(lead, id, made));
        answer(scene, made, state);
        return made;
    }

    private void answer(RightsScene scene, ReferralId made, AssignmentState state) {
        var admin = scene.admin();
        var inbox = new Inbox.OfOrganisation(scene.organisation());
        if (state == AssignmentState.DECLINED) {
            ReferralScene.done(desk.decline(admin, inbox, made, Reason.FULL, ""));
        } else if (state != AssignmentState.SENT) {
            ReferralScene.done(desk.accept(admin, inbox, made, today()));
        }
        if (state == AssignmentState.RUNNING) {
            ReferralScene.done(desk.start(admin, inbox, made, today()));
        }
    }

    private AssignmentDraft draft(RightsScene scene, CaseId id) {
        return ReferralScene.draft(
                new Target.ToOffer(scene.offer()),
                goal(scene, id),
                SharingBasis.SOCIAL_ASSISTANCE_LAW,
                CostPayer.SOCIAL_ASSISTANCE,
                10_000);
    }

    private int version(RightsScene scene, CaseId id, ReferralId referral) {
        return assignments.one(lead(scene), id, referral).version();
    }

    private UUID goal(RightsScene scene, CaseId id) {
        return plans.plan(lead(scene), id).goals().getFirst().id();
    }

    /** A case of the region with a goal; the offer has places. */
    private CaseId supported(RightsScene scene) {
        jdbc.sql(
                        """
                        update offer set capacity_places = null, capacity_free = null, capacity_waiting = null,
                            capacity_updated = null where id = :id\
                        """)
                .param("id", scene.offer().id())
                .update();
        return new CaseFixture(context)
                .in(CaseState.IN_SUPPORT, lead(scene), CaseBasis.SOCIAL_ASSISTANCE);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Actor lead(RightsScene scene) {
        return scene.with(Role.CASE_LEAD);
    }
}
