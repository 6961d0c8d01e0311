package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.link;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.referral.CalendarFeeds;
import ch.mitenand.referral.InboxDirectory;
import ch.mitenand.referral.ReceiverDesk;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.Recommendations;
import ch.mitenand.shell.Site;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who was sent to us: what waits for an answer first, then the waiting list, who is coming or
 * there, and what is over.
 */
@Route(InboxNavigation.INBOX)
@PageTitle("Zugewiesen – Mitenand")
@PermitAll
class InboxView extends InboxPage {

    private final InboxDirectory directory;
    private final ReceiverDesk desk;
    private final Recommendations recommendations;
    private final CalendarFeeds feeds;
    private final Site site;
    private final Clock clock;
    private Optional<String> key = Optional.empty();

    InboxView(
            CurrentActor current,
            InboxDirectory directory,
            ReceiverDesk desk,
            Recommendations recommendations,
            CalendarFeeds feeds,
            Site site,
            Clock clock) {
        super(current);
        this.directory = directory;
        this.desk = desk;
        this.recommendations = recommendations;
        this.feeds = feeds;
        this.site = site;
        this.clock = clock;
    }

    @Override
    void read(BeforeEnterEvent event) {
        key = event.getLocation().getQueryParameters().getSingleParameter(InboxNavigation.AT);
    }

    @Override
    void show(Actor actor, Div page) {
        var choices = directory.inboxes(actor);
        var chosen = InboxChoice.chosen(choices, key);
        var inbox = chosen.inbox();
        var lists = new InboxLists(desk.items(actor, inbox), LocalDate.now(clock));
        page.add(
                new H1("Zugewiesen"),
                InboxChoice.head(choices, chosen, InboxNavigation::inbox),
                lists.waiting());
        lists.waitingList().ifPresent(page::add);
        lists.there(attendance(inbox)).ifPresent(page::add);
        lists.over().ifPresent(page::add);
        if (inbox instanceof Inbox.OfOrganisation(var organisation)) {
            page.add(
                    new InboxCodeBox(this, recommendations, organisation),
                    new InboxFeedBox(this, feeds, organisation, site));
        }
    }

    /** The way to the attendance list; a pool has none. */
    private static Div attendance(Inbox inbox) {
        if (inbox instanceof Inbox.OfPool) {
            return new Div();
        }
        return InboxParts.actions(
                css(
                        link(InboxNavigation.attendance(inbox), "Präsenzliste öffnen"),
                        "mi-action mi-inbox__more"));
    }
}
