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
 * Plans and assessments, for the test of rights: cases of the officer, and, in rows with the word
 * region, those of the case lead.
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

    /** Who leads the cases of some rows, and how these rows end. */
    private record Office(Actor actor, String suffix) {}

    @Override
    public void describe(CommandCalls calls, RightsScene scene) {
        for (var office :
                List.of(
                        new Office(scene.with(Role.INTEGRATION_OFFICER), ""),
                        new Office(scene.with(Role.CASE_LEAD), " region"))) {
            plans(calls, office);
            assessments(calls, office);
            advice(calls, office);
            coaches(calls, scene, office);
        }
        calls.row("PlanWork.of");
        coachesOfAll(calls, scene);
        forms(calls, scene);
    }

    /** A case in this state, and what else the command is called with. */
    private Supplier<List<?>> in(
            CaseState state, Actor lead, BiFunction<CaseFixture, CaseId, List<?>> rest) {
        return () -> {
            var cases = new CaseFixture(context);
            var id = cases.in(state, lead);
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

    private void plans(CommandCalls calls, Office office) {
        var lead = office.actor();
        for (String read : List.of("plan", "reviews", "versions", "nextReview")) {
            calls.row("Plans." + read + office.suffix())
                    .prepared(in(CaseState.IN_SUPPORT, lead, (_, _) -> List.of()));
        }
        calls.row("Plans.save" + office.suffix())
                .prepared(
                        in(
                                CaseState.IN_SUPPORT,
                                lead,
                                (_, id) -> {
                                    var plan = plans.plan(lead, id);
                                    return List.of(plan.version(), new PlanDraft(plan.goals(), ""));
                                }))
                .answers(Plans.Outcome.Done.class);
        calls.row("Plans.setGoal" + office.suffix())
                .prepared(
                        in(
                                CaseState.IN_SUPPORT,
                                lead,
                                (_, id) ->
                                        List.of(
                                                plans.plan(lead, id).goals().getFirst().id(),
                                                GoalState.MET,
                                                today())))
                .answers(Plans.Outcome.Done.class);
        calls.row("Plans.sign" + office.suffix())
                .prepared(in(CaseState.IN_SUPPORT, lead, (_, _) -> List.of(today())))
                .answers(Plans.Outcome.Done.class);
        calls.row("Plans.review" + office.suffix())
                .prepared(
                        in(
                                CaseState.IN_SUPPORT,
                                lead,
                                (_, _) -> List.of(today(), "Es geht gut.", false)))
                .answers(Plans.Outcome.Done.class);
        calls.row("Plans.correctReview" + office.suffix())
                .prepared(
                        in(
                                CaseState.IN_SUPPORT,
                                lead,
                                (_, id) -> {
                                    plans.review(lead, id, today(), "Es geht guut.", false);
                                    var slip = plans.reviews(lead, id).getFirst();
                                    return List.of(slip.id(), today(), "Es geht gut.", true);
                                }))
                .answers(Plans.Outcome.Done.class);
    }

    private void assessments(CommandCalls calls, Office office) {
        var lead = office.actor();
        calls.row("Assessments.of" + office.suffix())
                .prepared(in(CaseState.PLANNING, lead, (_, _) -> List.of()));
        calls.row("Assessments.one" + office.suffix())
                .prepared(
                        in(
                                CaseState.PLANNING,
                                lead,
                                (_, id) -> List.of(assessments.of(lead, id).getFirst().id())));
        calls.row("Assessments.begin" + office.suffix())
                .prepared(in(CaseState.ASSESSMENT, lead, (_, _) -> List.of()))
                .answers(Assessments.Outcome.Done.class);
        calls.row("Assessments.save" + office.suffix())
                .prepared(
                        in(
                                CaseState.ASSESSMENT,
                                lead,
                                (_, id) -> {
                                    var draft = CaseFixture.done(assessments.begin(lead, id));
                                    return List.of(draft.id(), draft.version(), today(), Map.of());
                                }))
                .answers(Assessments.Outcome.Done.class);
        calls.row("Assessments.finish" + office.suffix())
                .prepared(
                        in(
                                CaseState.ASSESSMENT,
                                lead,
                                (_, id) -> {
                                    var draft = CaseFixture.done(assessments.begin(lead, id));
                                    var answers =
                                            CaseFixture.answers(assessments.form(lead, today()));
                                    var saved =
                                            CaseFixture.done(
                                                    assessments.save(
                                                            lead,
                                                            id,
                                                            draft.id(),
                                                            draft.version(),
                                                            today(),
                                                            answers));
                                    return List.of(saved.id(), saved.version());
                                }))
                .answers(Assessments.Outcome.Done.class);
    }

    private void advice(CommandCalls calls, Office office) {
        var lead = office.actor();
        calls.row("Assessments.advice" + office.suffix())
                .prepared(in(CaseState.PLANNING, lead, (_, _) -> List.of()));
        calls.row("Assessments.decide" + office.suffix())
                .prepared(
                        in(
                                CaseState.PLANNING,
                                lead,
                                (_, id) -> {
                                    report(id);
                                    var advice = assessments.advice(lead, id).getFirst();
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

    private void coaches(CommandCalls calls, RightsScene scene, Office office) {
        var lead = office.actor();
        calls.row("Assessments.coach" + office.suffix())
                .prepared(
                        in(
                                CaseState.PLANNING,
                                lead,
                                (_, id) -> {
                                    report(id);
                                    assessments.giveCoach(lead, id, coach(scene));
                                    return List.of();
                                }));
        calls.row("Assessments.giveCoach" + office.suffix())
                .prepared(
                        in(
                                CaseState.PLANNING,
                                lead,
                                (_, id) -> {
                                    report(id);
                                    return List.of(coach(scene));
                                }))
                .answers(Optional.empty());
        calls.row("Assessments.endCoach" + office.suffix())
                .prepared(in(CaseState.PLANNING, lead, (_, _) -> List.of()));
    }

    private void coachesOfAll(CommandCalls calls, RightsScene scene) {
        calls.row("Assessments.coaches");
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
