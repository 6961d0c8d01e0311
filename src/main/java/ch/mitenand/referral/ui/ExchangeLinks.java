package ch.mitenand.referral.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Role;
import ch.mitenand.shell.WorkplaceLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** The cockpit of referrals in the header of the canton; officers come from the list of cases. */
@Component
class ExchangeLinks implements WorkplaceLinks {

    private static final int RANK = 34;

    private final CurrentActor who;

    ExchangeLinks(CurrentActor who) {
        this.who = who;
    }

    @Override
    public List<WorkplaceLink> links() {
        return who.find().filter(ExchangeLinks::isCanton).stream()
                .map(_ -> new WorkplaceLink(RANK, "Vermittlungszahlen", "/" + ExchangeView.ROUTE))
                .toList();
    }

    private static boolean isCanton(Actor actor) {
        return actor.has(Role.CANTON_EDITOR, "");
    }
}
