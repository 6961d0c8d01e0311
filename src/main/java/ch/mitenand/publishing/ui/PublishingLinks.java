package ch.mitenand.publishing.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Role;
import ch.mitenand.shell.WorkplaceLinks;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The workplaces of this module in the header. They carry no numbers: the frame is drawn once per
 * visit, and a number would be wrong as soon as something is decided.
 */
@Component
class PublishingLinks implements WorkplaceLinks {

    static final String RULES = "verwaltung/regeln";
    private static final String MAIL = "/verwaltung/post";

    private final CurrentActor who;

    PublishingLinks(CurrentActor who) {
        this.who = who;
    }

    @Override
    public List<WorkplaceLink> links() {
        return who.find().map(PublishingLinks::of).orElse(List.of());
    }

    private static List<WorkplaceLink> of(Actor actor) {
        var links = new ArrayList<WorkplaceLink>();
        if (isForOrganisation(actor)) {
            links.add(
                    new WorkplaceLink(
                            10, DashboardTexts.TITLE, "/" + PublishingNavigation.DASHBOARD));
        }
        if (reviews(actor)) {
            links.add(new WorkplaceLink(20, ReviewTexts.TITLE, PublishingNavigation.queue()));
            links.add(new WorkplaceLink(30, PolicyTexts.SHORT_TITLE, "/" + RULES));
        }
        if (actor.has(Role.ADMINISTRATOR, "")) {
            links.add(new WorkplaceLink(40, "Post", MAIL));
        }
        return links;
    }

    /** Also for a new account without any role, whose next step is an organisation. */
    private static boolean isForOrganisation(Actor actor) {
        return actor.grants().isEmpty()
                || !actor.scopes(Role.ORGANISATION_MEMBER).isEmpty()
                || !actor.scopes(Role.ORGANISATION_ADMIN).isEmpty();
    }

    /** Whether the actor approves what organisations publish. */
    static boolean reviews(Actor actor) {
        return !actor.scopes(Role.INTEGRATION_OFFICER).isEmpty()
                || actor.has(Role.CANTON_EDITOR, "");
    }

    /** The actor, when it is somebody who approves; nobody else is let in. */
    static Actor requireReviewer(CurrentActor who) {
        return who.find()
                .filter(PublishingLinks::reviews)
                .orElseThrow(() -> new AccessDeniedException("no reviewer"));
    }
}
