package ch.mitenand.casefile.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Role;
import ch.mitenand.casefile.CaseAccess;
import ch.mitenand.shell.WorkplaceLinks;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The cases in the header for those who lead some, and the forms for the canton. */
@Component
class CaseLinks implements WorkplaceLinks {

    private static final int CASES_RANK = 5;
    private static final int NEWCOMERS_RANK = 6;
    private static final int FORMS_RANK = 33;

    private final CurrentActor who;

    CaseLinks(CurrentActor who) {
        this.who = who;
    }

    @Override
    public List<WorkplaceLink> links() {
        return who.find().map(CaseLinks::of).orElse(List.of());
    }

    private static List<WorkplaceLink> of(Actor actor) {
        var links = new ArrayList<WorkplaceLink>();
        if (!CaseAccess.leads(actor).isEmpty()) {
            links.add(new WorkplaceLink(CASES_RANK, "Fälle", CaseNavigation.cases()));
        }
        if (!actor.scopes(Role.INTEGRATION_OFFICER).isEmpty()) {
            links.add(
                    new WorkplaceLink(NEWCOMERS_RANK, "Neuzugezogene", CaseNavigation.newcomers()));
        }
        if (actor.has(Role.CANTON_EDITOR, "")) {
            links.add(new WorkplaceLink(FORMS_RANK, "Kurzassessment", CaseNavigation.forms()));
        }
        return links;
    }
}
