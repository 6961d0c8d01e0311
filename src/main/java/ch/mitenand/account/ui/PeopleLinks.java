package ch.mitenand.account.ui;

import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.People;
import ch.mitenand.shell.WorkplaceLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the way to the people and their roles to whoever may give any. */
@Component
class PeopleLinks implements WorkplaceLinks {

    private static final int RANK = 35;

    private final CurrentActor current;

    PeopleLinks(CurrentActor current) {
        this.current = current;
    }

    @Override
    public List<WorkplaceLink> links() {
        return current.find().filter(actor -> People.mayManage(actor.grants())).stream()
                .map(_ -> new WorkplaceLink(RANK, "Personen", "/" + PeopleView.PATH))
                .toList();
    }
}
