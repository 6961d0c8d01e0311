package ch.mitenand.mentorship.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Role;
import ch.mitenand.mentorship.OwnPages;
import ch.mitenand.shell.WorkplaceLinks;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The own page, the safeguarding reports and the numbers of the canton in the header. */
@Component
class OwnWorkplaceLinks implements WorkplaceLinks {

    private static final int OWN_RANK = 50;
    private static final int PROTECTION_RANK = 51;
    private static final int FIGURES_RANK = 52;

    private final CurrentActor who;
    private final OwnPages pages;

    OwnWorkplaceLinks(CurrentActor who, OwnPages pages) {
        this.who = who;
        this.pages = pages;
    }

    @Override
    public List<WorkplaceLink> links() {
        return who.find().map(this::of).orElse(List.of());
    }

    private List<WorkplaceLink> of(Actor actor) {
        var links = new ArrayList<WorkplaceLink>();
        if (pages.asMentor(actor).isPresent() || pages.asMentee(actor).isPresent()) {
            links.add(new WorkplaceLink(OWN_RANK, "Mein Mentoring", OwnDoor.ACCOUNT_PATH));
        }
        if (!actor.scopes(Role.SAFEGUARDING_CONTACT).isEmpty()) {
            links.add(new WorkplaceLink(PROTECTION_RANK, "Schutz", "/" + SafeguardingView.PATH));
        }
        if (actor.isCanton()) {
            links.add(
                    new WorkplaceLink(
                            FIGURES_RANK, "Mentoring-Zahlen", "/" + CantonFiguresView.PATH));
        }
        return links;
    }
}
