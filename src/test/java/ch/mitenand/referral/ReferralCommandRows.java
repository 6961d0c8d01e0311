package ch.mitenand.referral;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.account.RowScope;
import ch.mitenand.casefile.Assessments.AdviceDraft;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.GoalArea;
import ch.mitenand.casefile.Plans;
import ch.mitenand.mentoring.PoolScene;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.ReceiverDesk.Presence;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandCalls.Call;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What senders and receivers do with referrals, for the test of rights. */
class ReferralCommandRows implements CommandRows {

    private final ApplicationContext context;
    private final Assignments assignments;
    private final ReceiverDesk desk;
    private final Recommendations recommendations;
    private final Plans plans;
    private final RowScope scope;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReferralCommandRows(
            ApplicationContext context,
            Assignments assignments,
            ReceiverDesk desk,
            Recommendations recommendations,
            Plans plans,
            RowScope scope,
            JdbcClient jdbc,
            Clock clock) {
        this.context = context;
        this.assignments = assignments;
        this.desk = desk;
        this.recommendations = recommendations;
        this.plans = plans;
        this.scope = scope;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An assignment with its case. */
    private record Made(CaseId id, ReferralId referral) {}

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        read(calls, scene);
        imagine(calls, scene);
        write(calls, scene);
        costs(calls, scene);
        inbox(calls, scene);
        answer(calls, scene);
        recommend(calls, scene);
    }

    private void read(CommandCalls calls, RightsScene scene) {
        calls.row("ReferralWork.of");
        calls.row("Assignments.of").prepared(() -> List.of(made(scene, AssignmentState.SENT).id()));
        for (String command : List.of("one", "history", "allowed", "missing")) {
            sender(calls.row("Assignments." + command), scene, AssignmentState.DRAFT);
        }
        // a draft has none yet
        sender(calls.row("Assignments.attendance"), scene, AssignmentState.DRAFT)
                .answers(Optional.empty());
        sender(
                calls.row("Assignments.preview"),
                scene,
                AssignmentState.DRAFT,
                AssignmentState.ACCEPTED);
    }

    private void imagine(CommandCalls calls, RightsScene scene) {
        calls.row("Assignments.faults")
                .prepared(() -> {
                    var id = supported(scene);
                    return List.of(id, draft(scene, id, CostPayer.NOBODY));
                })
                .answers(Map.of());
        calls.row("Assignments.previewUnsaved")
                .prepared(() -> {
                    var id = supported(scene);
                    return List.of(
                            id, draft(scene, id, CostPayer.NOBODY), AssignmentState.ACCEPTED);
                });
    }

    private void write(CommandCalls calls, RightsScene scene) {
        calls.row("Assignments.begin")
                .prepared(() -> {
                    var id = supported(scene);
                    return List.of(id, draft(scene, id, CostPayer.NOBODY));
                })
                .answers(Step.Done.class);
        calls.row("Assignments.change")
                .prepared(() -> {
                    var made = made(scene, AssignmentState.DRAFT);
                    return List.of(
                            made.id(),
                            made.referral(),
                            0,
                            draft(scene, made.id(), CostPayer.NOBODY));
                })
                .answers(Step.Done.class);
        step(calls, "send", scene, AssignmentState.DRAFT);
        step(calls, "withdraw", scene, AssignmentState.SENT, Reason.OTHER_OFFER);
        calls.row("Assignments.withdrawConsent")
                .prepared(() -> List.of(made(scene, AssignmentState.SENT).id()));
        step(calls, "markAsError", scene, AssignmentState.SENT);
        step(calls, "acknowledge", scene, AssignmentState.DECLINED);
        // the organisation is not closed: who may ask is told that it reports this itself
        sender(
                        calls.row("Assignments.complete"),
                        scene,
                        AssignmentState.RUNNING,
                        today(),
                        OutcomeCode.ATTENDED)
                .answers(Step.No.class);
        sender(
                        calls.row("Assignments.notTakenUp"),
                        scene,
                        AssignmentState.ACCEPTED,
                        Reason.DID_NOT_COME)
                .answers(Step.No.class);
        step(calls, "tryAgain", scene, AssignmentState.DECLINED);
        calls.row("LiveReferrals.withdrawAll")
                .prepared(() -> List.of(made(scene, AssignmentState.SENT).id()));
    }

    private void costs(CommandCalls calls, RightsScene scene) {
        paid(calls, "approveCosts", scene, false, 5_000L, 6_000L);
        paid(calls, "requestHardship", scene, false, "Kein Einkommen.");
        paid(calls, "decideHardship", scene, true, true, 1_000L);
    }

    /** A draft that the municipality pays, with a hardship request where it is to be decided. */
    private void paid(
            CommandCalls calls, String command, RightsScene scene, boolean asked, Object... more) {
        calls.row("Assignments." + command)
                .prepared(() -> {
                    var officer = officer(scene);
                    var id = supported(scene);
                    var draft = draft(scene, id, CostPayer.MUNICIPALITY);
                    var referral = ReferralScene.done(assignments.begin(officer, id, draft));
                    if (asked) {
                        assignments.requestHardship(officer, id, referral, "Kein Einkommen.");
                    }
                    var arguments = new ArrayList<Object>(List.of(id, referral));
                    arguments.addAll(List.of(more));
                    return arguments;
                })
                .answers(Step.Done.class);
    }

    private void inbox(CommandCalls calls, RightsScene scene) {
        calls.row("ReceiverDesk.items").prepared(() -> List.of(ours(scene)));
        calls.row("ReceiverDesk.waiting").prepared(() -> List.of(ours(scene)));
        calls.row("ReceiverDesk.items pool").prepared(() -> List.of(pool(scene)));
        calls.row("ReceiverDesk.waiting pool").prepared(() -> List.of(pool(scene)));
        calls.row("ReceiverDesk.attendance").prepared(() -> List.of(ours(scene), today()));
        receiver(calls.row("ReceiverDesk.item"), scene, AssignmentState.SENT);
    }

    private void answer(CommandCalls calls, RightsScene scene) {
        answered(calls, "accept", scene, AssignmentState.SENT, today());
        answered(calls, "waitlist", scene, AssignmentState.SENT);
        answered(calls, "decline", scene, AssignmentState.SENT, Reason.FULL, "");
        answered(calls, "start", scene, AssignmentState.ACCEPTED, today());
        answered(calls, "notTakenUp", scene, AssignmentState.ACCEPTED, Reason.DID_NOT_COME);
        answered(
                calls,
                "complete",
                scene,
                AssignmentState.RUNNING,
                today(),
                OutcomeCode.ATTENDED,
                "");
        answered(calls, "discontinue", scene, AssignmentState.RUNNING, today(), Reason.ILLNESS, "");
        answered(calls, "attend", scene, AssignmentState.RUNNING, today(), Presence.PRESENT);
        answered(calls, "takeBack", scene, AssignmentState.RUNNING, today());
        calls.row("ReceiverDesk.report")
                .prepared(() -> {
                    var made = made(scene, AssignmentState.RUNNING);
                    scope.enterPortal();
                    jdbc.sql(
                                    "update referral_assignment set assessment_kind = 'PRACTICE_ASSESSMENT' where id = :id")
                            .param("id", made.referral().id())
                            .update();
                    jdbc.sql(
                                    """
                                    insert into organisation_accreditation (organisation_id, kind, granted_on)
                                    values (:id, 'PRACTICE_ASSESSMENT', :today)\
                                    """)
                            .param("id", scene.organisation().id())
                            .param("today", today())
                            .update();
                    return List.of(
                            ours(scene),
                            made.referral(),
                            today(),
                            false,
                            List.of(new AdviceDraft(GoalArea.ECONOMIC, "Arbeit in der Pflege.")));
                })
                .answers(Step.Done.class);
    }

    private void recommend(CommandCalls calls, RightsScene scene) {
        calls.row("Recommendations.issue")
                .prepared(() -> {
                    var id = supported(scene);
                    return List.of(id, scene.offer(), goal(scene, id));
                });
        calls.row("Recommendations.of").prepared(() -> List.of(supported(scene)));
        calls.row("Recommendations.set")
                .prepared(() -> {
                    var issued = issued(scene);
                    return List.of(issued.caseId(), issued.id(), Recommendations.State.TAKEN_UP);
                })
                .answers(Optional.empty());
        calls.row("Recommendations.report")
                .prepared(() -> List.of(scene.organisation(), issued(scene).code()));
    }

    private Recommendations.Recommendation issued(RightsScene scene) {
        return recommendations.issue(officer(scene), supported(scene), scene.offer(), null);
    }

    private void step(
            CommandCalls calls,
            String command,
            RightsScene scene,
            AssignmentState state,
            Object... more) {
        sender(calls.row("Assignments." + command), scene, state, more).answers(Step.Done.class);
    }

    private void answered(
            CommandCalls calls,
            String command,
            RightsScene scene,
            AssignmentState state,
            Object... more) {
        receiver(calls.row("ReceiverDesk." + command), scene, state, more).answers(Step.Done.class);
    }

    private Call sender(Call row, RightsScene scene, AssignmentState state, Object... more) {
        return row.prepared(() -> {
            var made = made(scene, state);
            var arguments = new ArrayList<Object>(List.of(made.id(), made.referral()));
            arguments.addAll(List.of(more));
            return arguments;
        });
    }

    private Call receiver(Call row, RightsScene scene, AssignmentState state, Object... more) {
        return row.prepared(() -> {
            var made = made(scene, state);
            var arguments = new ArrayList<Object>(List.of(ours(scene), made.referral()));
            arguments.addAll(List.of(more));
            return arguments;
        });
    }

    private Made made(RightsScene scene, AssignmentState state) {
        var officer = officer(scene);
        var id = supported(scene);
        var draft = draft(scene, id, CostPayer.NOBODY);
        var made = ReferralScene.done(assignments.begin(officer, id, draft));
        if (state == AssignmentState.DRAFT) {
            return new Made(id, made);
        }
        unlimited(scene);
        ReferralScene.done(assignments.send(officer, id, made));
        if (state == AssignmentState.DECLINED) {
            desk.decline(scene.admin(), ours(scene), made, Reason.FULL, "");
        } else if (state != AssignmentState.SENT) {
            desk.accept(scene.admin(), ours(scene), made, today());
        }
        if (state == AssignmentState.RUNNING) {
            desk.start(scene.admin(), ours(scene), made, today());
        }
        return new Made(id, made);
    }

    private void unlimited(RightsScene scene) {
        jdbc.sql(
                        """
                        update offer set capacity_places = null, capacity_free = null, capacity_waiting = null,
                            capacity_updated = null where id = :id\
                        """)
                .param("id", scene.offer().id())
                .update();
    }

    private AssignmentDraft draft(RightsScene scene, CaseId id, CostPayer payer) {
        return ReferralScene.draft(
                new Target.ToOffer(scene.offer()),
                goal(scene, id),
                SharingBasis.CONSENT,
                payer,
                payer == CostPayer.NOBODY ? 0 : 10_000);
    }

    private UUID goal(RightsScene scene, CaseId id) {
        return plans.plan(officer(scene), id).goals().getFirst().id();
    }

    private CaseId supported(RightsScene scene) {
        unlimited(scene);
        return new CaseFixture(context).in(CaseState.IN_SUPPORT, officer(scene));
    }

    private static Actor officer(RightsScene scene) {
        return scene.with(Role.INTEGRATION_OFFICER);
    }

    private static Inbox ours(RightsScene scene) {
        return new Inbox.OfOrganisation(scene.organisation());
    }

    private Inbox pool(RightsScene scene) {
        return new Inbox.OfPool(PoolScene.make(context, scene).pool());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
