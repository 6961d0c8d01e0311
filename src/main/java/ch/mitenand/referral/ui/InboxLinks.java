package ch.mitenand.referral.ui;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.referral.InboxDirectory;
import ch.mitenand.referral.ReceiverDesk;
import ch.mitenand.shell.WorkplaceLinks;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the inbox in the header, with the number of those who wait for an answer. */
@Component
class InboxLinks implements WorkplaceLinks {

    private static final int RANK = 12;

    private final CurrentActor who;
    private final InboxDirectory directory;
    private final ReceiverDesk desk;

    InboxLinks(CurrentActor who, InboxDirectory directory, ReceiverDesk desk) {
        this.who = who;
        this.directory = directory;
        this.desk = desk;
    }

    @Override
    public List<WorkplaceLink> links() {
        return who.find().map(this::of).orElse(List.of());
    }

    private List<WorkplaceLink> of(Actor actor) {
        var choices = directory.inboxes(actor);
        if (choices.isEmpty()) {
            return List.of();
        }
        int waiting =
                choices.stream().mapToInt(choice -> desk.waiting(actor, choice.inbox())).sum();
        String label = waiting == 0 ? "Zugewiesen" : "Zugewiesen (" + waiting + ")";
        return List.of(new WorkplaceLink(RANK, label, InboxNavigation.inbox()));
    }
}
