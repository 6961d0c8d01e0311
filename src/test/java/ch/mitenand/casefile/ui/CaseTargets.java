package ch.mitenand.casefile.ui;

import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseFixture;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.rights.RightsScene;
import ch.mitenand.rights.ViewTargets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A case of the municipality of the scene, and one of its Sozialregion. */
class CaseTargets implements ViewTargets {

    private final ApplicationContext context;
    private @Nullable CaseFixture cases;

    CaseTargets(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public Map<String, String> make(RightsScene scene) {
        var fixture = new CaseFixture(context);
        cases = fixture;
        var officer = scene.with(Role.INTEGRATION_OFFICER);
        return Map.of(
                "case", fixture.in(CaseState.PLANNING, officer).toString(),
                "regioncase", fixture.open(scene.with(Role.CASE_LEAD)).toString());
    }

    @Override
    public void remove(RightsScene scene) {
        if (cases != null) {
            cases.remove();
        }
        cases = null;
    }
}
