package ch.mitenand.casefile;

import ch.mitenand.account.Actor;
import ch.mitenand.account.Role;
import ch.mitenand.rights.CommandCalls;
import ch.mitenand.rights.CommandRows;
import ch.mitenand.rights.RightsScene;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;

/**
 * Plans and assessments, for the test of rights: cases of the officer, and one of the case lead.
 */
class CasefilePlanCommandRows implements CommandRows {

    private final ApplicationContext context;
    private final Plans plans;
    private final Assessments assessments;
    private final AdviceInbox inbox;
    private final Clock clock;

    CasefilePlanCommandRows(
            ApplicationContext context,
            Plans plans,
            Assessments assessments,
            AdviceInbox inbox,
            Clock clock) {
        this.context = context;
        this.plans = plans;
        this.assessments = assessments;
        this.inbox = inbox;
        this.clock = clock;
    }

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        plans(calls, scene.with(Role.INTEGRATION_OFFICER));
        calls.row("Plans.plan region")
                .prepared(
                        in(CaseState.IN_SUPPORT, scene.with(Role.CASE_LEAD), (_, _) -> List.of()));
        calls.row("PlanWork.of");
        assessments(calls, scene.with(Role.INTEGRATION_OFFICER));
        advice(calls, scene.with(Role.INTEGRATION_OFFICER));
        coaches(calls, scene, scene.with(Role.INTEGRATION_OFFICER));
        forms(calls, scene);
    }

    /** A case in this state, and what else the command is called with. */
    private Supplier<List<?>> in(
            CaseState state, Actor officer, BiFunction<CaseFixture, CaseId, List<?>> rest) {
        return () -> {
            var cases = new CaseFixture(context);
            var id = cases.in(state, officer);
            return with(id, rest.apply(cases, id));
        };
    }

    private static List<?> with(CaseId id, List<?> rest) {
        var arguments = new Object[rest.size() + 1];
        arguments[0] = id;
        for (int i = 0; i < rest.size(); i++) {
            arguments[i + 1] = rest.get(i);
        }
        return Arrays.asList(arguments);
    }

    private void plans(CommandCalls calls, Actor officer) {
        for (String read : List.of("plan", "reviews", "versions", "nextReview")) {
            calls.row("Plans." + read)
                    .prepared(in(CaseState.IN_SUPPORT, officer, (_, _) -> List.of()));
        }
        calls.row("Plans.save")
                .prepared(
                        in(
                                CaseState.IN_SUPPORT,
                                officer,
                                (_, id) -> {
                                    var plan = plans.plan(officer, id);
                                    return List.of(plan.version(), new PlanDraft(plan.goals(), ""));
                                }))
                .answers(Plans.Outcome.Done.class);
        calls.row("Plans.setGoal")
                .prepared(
                        in(
                                CaseState.IN_SUPPORT,
                                officer,
                                (_, id) ->
                                        List.of(
                                                plans.plan(officer, id).goals().getFirst().id(),
                                                GoalState.MET,
                                                today())))
                .answers(Plans.Outcome.Done.class);
        calls.row("Plans.sign")
                .prepared(in(CaseState.IN_SUPPORT, officer, (_, _) -> List.of(today())))
                .answers(Plans.Outcome.Done.class);
        calls.row("Plans.review")
                .prepared(
                        in(
                                CaseState.IN_SUPPORT,
                                officer,
                                (_, _) -> List.of(today(), "Es geht gut.", false)))
                .answers(Plans.Outcome.Done.class);
        calls.row("Plans.correctReview")
                .prepared(
                        in(
                                CaseState.IN_SUPPORT,
                                officer,
                                (_, id) -> {
                                    plans.review(officer, id, today(), "Es geht guut.", false);
                                    var slip = plans.reviews(officer, id).getFirst();
                                    return List.of(slip.id(), today(), "Es geht gut.", true);
                                }))
                .answers(Plans.Outcome.Done.class);
    }

    private void assessments(CommandCalls calls, Actor officer) {
        calls.row("Assessments.of").prepared(in(CaseState.PLANNING, officer, (_, _) -> List.of()));
        calls.row("Assessments.one")
                .prepared(
                        in(
                                CaseState.PLANNING,
                                officer,
                                (_, id) -> List.of(assessments.of(officer, id).getFirst().id())));
        calls.row("Assessments.begin")
                .prepared(in(CaseState.ASSESSMENT, officer, (_, _) -> List.of()))
                .answers(Assessments.Outcome.Done.class);
        calls.row("Assessments.save")
                .prepared(
                        in(
                                CaseState.ASSESSMENT,
                                officer,
                                (_, id) -> {
                                    var draft = CaseFixture.done(assessments.begin(officer, id));
                                    return List.of(draft.id(), draft.version(), today(), Map.of());
                                }))
                .answers(Assessments.Outcome.Done.class);
        calls.row("Assessments.finish")
                .prepared(
                        in(
                                CaseState.ASSESSMENT,
                                officer,
                                (_, id) -> {
                                    var draft = CaseFixture.done(assessments.begin(officer, id));
                                    var answers =
                                            CaseFixture.answers(assessments.form(officer, today()));
                                    var saved =
                                            CaseFixture.done(
                                                    assessments.save(
                                                            officer,
                                                            id,
                                                            draft.id(),
                                                            draft.version(),
                                                            today(),
                                                            answers));
                                    return List.of(saved.id(), saved.version());
                                }))
                .answers(Assessments.Outcome.Done.class);
    }

    private void advice(CommandCalls calls, Actor officer) {
        calls.row("Assessments.advice")
                .prepared(in(CaseState.PLANNING, officer, (_, _) -> List.of()));
        calls.row("Assessments.decide")
                .prepared(
                        in(
                                CaseState.PLANNING,
                                officer,
                                (_, id) -> {
                                    report(id);
                                    var advice = assessments.advice(officer, id).getFirst();
                                    return List.of(advice.id(), true, "");
                                }))
                .answers(Optional.empty());
    }

    /** An in-depth assessment finds the case complex. */
    private void report(CaseId id) {
        inbox.receive(
                id,
                Assessments.ProviderKind.IN_DEPTH_ASSESSMENT,
                "Werkstatt Prüf",
                today(),
                true,
                List.of(new Assessments.AdviceDraft(GoalArea.SOCIAL, "Enge Begleitung")));
    }

    private void coaches(CommandCalls calls, RightsScene scene, Actor officer) {
        calls.row("Assessments.coaches");
        calls.row("Assessments.coach")
                .prepared(
                        in(
                                CaseState.PLANNING,
                                officer,
                                (_, id) -> {
                                    report(id);
                                    assessments.giveCoach(officer, id, coach(scene));
                                    return List.of();
                                }));
        calls.row("Assessments.giveCoach")
                .prepared(
                        in(
                                CaseState.PLANNING,
                                officer,
                                (_, id) -> {
                                    report(id);
                                    return List.of(coach(scene));
                                }))
                .answers(Optional.empty());
        calls.row("Assessments.endCoach")
                .prepared(in(CaseState.PLANNING, officer, (_, _) -> List.of()));
        calls.row("Assessments.putCoach")
                .prepared(() -> Arrays.asList(null, "Prüf Anna", scene.organisation().id(), 50))
                .answers(Optional.empty());
    }

    private UUID coach(RightsScene scene) {
        assessments.putCoach(scene.canton(), null, "Prüf Anna", scene.organisation().id(), 50);
        return assessments.coaches(scene.canton()).stream()
                .filter(c -> c.name().equals("Prüf Anna"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void forms(CommandCalls calls, RightsScene scene) {
        calls.row("Assessments.form").prepared(() -> List.of(today()));
        calls.row("Assessments.forms");
        calls.row("Assessments.publish")
                .prepared(() ->
                        List.of(today(), assessments.form(scene.canton(), today()).questions()))
                .answers(Optional.empty());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
