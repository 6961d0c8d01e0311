package ch.mitenand.referral;

import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Plans;
import ch.mitenand.rights.RightsScene;
import ch.mitenand.rights.ViewTargets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * A case of the officers at the seat of the scene, with a draft of an assignment and a
 * recommendation for its offer.
 */
class OfficerTargets implements ViewTargets {

    private final ApplicationContext context;
    private final Assignments assignments;
    private final Recommendations recommendations;
    private final Plans plans;
    private @Nullable CaseFixture cases;

    OfficerTargets(
            ApplicationContext context,
            Assignments assignments,
            Recommendations recommendations,
            Plans plans) {
        this.context = context;
        this.assignments = assignments;
        this.recommendations = recommendations;
        this.plans = plans;
    }

    @Override
    public Map<String, String> make(RightsScene scene) {
        var fixture = new CaseFixture(context);
        cases = fixture;
        var officer = scene.with(Role.INTEGRATION_OFFICER);
        var id = fixture.in(CaseState.IN_SUPPORT, officer);
        var goal = plans.plan(officer, id).goals().getFirst().id();
        var draft =
                new AssignmentDraft(
                        new Target.ToOffer(scene.offer()),
                        goal,
                        "Deutsch am Abend",
                        "",
                        "",
                        false,
                        false,
                        "",
                        null,
                        null,
                        0);
        if (!(assignments.begin(officer, id, draft) instanceof Step.Done(var assignment, _))) {
            throw new IllegalStateException("no draft");
        }
        var recommendation = recommendations.issue(officer, id, scene.offer(), goal);
        return Map.of(
                "referredCase", id.toString(),
                "assignment", assignment.toString(),
                "recommendation", recommendation.id().toString());
    }

    @Override
    public void remove(RightsScene scene) {
        if (cases != null) {
            cases.remove();
        }
        cases = null;
    }
}
