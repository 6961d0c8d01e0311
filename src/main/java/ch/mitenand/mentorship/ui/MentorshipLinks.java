package ch.mitenand.mentorship.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.account.Role;
import ch.mitenand.mentoring.ui.MentoringNavigation;
import ch.mitenand.shell.WorkplaceLinks;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way to the pools in the header: for those who run one, and for the canton. */
@Component
class MentorshipLinks implements WorkplaceLinks {

    private static final int RANK = 15;

    private final CurrentActor who;

    MentorshipLinks(CurrentActor who) {
        this.who = who;
    }

    @Override
    public List<WorkplaceLink> links() {
        return who.find().flatMap(MentorshipLinks::start).stream()
                .map(path -> new WorkplaceLink(RANK, "Mentoring", path))
                .toList();
    }

    private static Optional<String> start(Actor actor) {
        if (coordinates(actor)) {
            return Optional.of(MentorshipNavigation.start());
        }
        return actor.has(Role.CANTON_EDITOR, "")
                ? Optional.of(MentoringNavigation.pools())
                : Optional.empty();
    }

    static boolean coordinates(Actor actor) {
        return !actor.scopes(Role.POOL_COORDINATOR).isEmpty();
    }
}
