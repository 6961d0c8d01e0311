package ch.mitenand.referral;

import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Plans;
import ch.mitenand.rights.RightsScene;
import ch.mitenand.rights.ViewTargets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * A case of the officers at the seat of the scene and one of its region, each with a draft of an
 * assignment and a recommendation for its offer.
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
        var targets = new HashMap<String, String>();
        add(targets, fixture, scene, Role.INTEGRATION_OFFICER, "");
        add(targets, fixture, scene, Role.CASE_LEAD, "OfRegion");
        return targets;
    }

    private void add(
            Map<String, String> targets,
            CaseFixture fixture,
            RightsScene scene,
            Role role,
            String suffix) {
        var lead = scene.with(role);
        var id = fixture.in(CaseState.IN_SUPPORT, lead);
        var goal = plans.plan(lead, id).goals().getFirst().id();
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
        if (!(assignments.begin(lead, id, draft) instanceof Step.Done(var assignment, _))) {
            throw new IllegalStateException("no draft");
        }
        var recommendation = recommendations.issue(lead, id, scene.offer(), goal);
        targets.put("referredCase" + suffix, id.toString());
        targets.put("assignment" + suffix, assignment.toString());
        targets.put("recommendation" + suffix, recommendation.id().toString());
    }

    @Override
    public void remove(RightsScene scene) {
        if (cases != null) {
            cases.remove();
        }
        cases = null;
    }
}
