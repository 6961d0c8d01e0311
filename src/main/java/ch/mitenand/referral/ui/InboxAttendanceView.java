package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.referral.InboxDirectory;
import ch.mitenand.referral.ReceiverDesk;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.ReferralDays;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who is there today: one offer, one day, first names, three large buttons each. Every touch is
 * saved at once and can be taken back.
 */
@Route(InboxNavigation.ATTENDANCE)
@PageTitle("Präsenz – Mitenand")
@PermitAll
class InboxAttendanceView extends InboxPage {

    private final InboxDirectory directory;
    private final ReceiverDesk desk;
    private final Clock clock;
    private Optional<String> key = Optional.empty();
    private Optional<String> offer = Optional.empty();
    private Optional<String> asked = Optional.empty();

    InboxAttendanceView(
            CurrentActor current, InboxDirectory directory, ReceiverDesk desk, Clock clock) {
        super(current);
        this.directory = directory;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    void read(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        key = query.getSingleParameter(InboxNavigation.AT);
        offer = query.getSingleParameter(InboxNavigation.OFFER);
        asked = query.getSingleParameter(InboxNavigation.DAY);
    }

    @Override
    void show(Actor actor, Div page) {
        var choices = directory.inboxes(actor);
        var chosen = InboxChoice.chosen(choices, key);
        var inbox = chosen.inbox();
        var day = day();
        var groups = InboxGroup.of(desk.items(actor, inbox), directory.facts(actor, inbox));
        page.add(
                css(link(InboxNavigation.inbox(inbox), "Alle Zuweisungen"), "mi-action"),
                new H1("Wer ist da?"),
                InboxChoice.head(choices, chosen, InboxNavigation::attendance));
        if (groups.isEmpty()) {
            page.add(
                    InboxParts.empty(
                            inbox instanceof Inbox.OfPool
                                    ? "Ein Pool führt keine Präsenzliste: Die Treffen stehen bei der Begleitung."
                                    : "Im Moment läuft keine Zuweisung, und Sie erwarten niemanden. Sobald Sie eine Zuweisung"
                                            + " annehmen, erscheint die Person hier; am ersten Tag melden Sie hier den Beginn.",
                            css(
                                    link(InboxNavigation.inbox(inbox), "Zu den Zuweisungen"),
                                    "mi-action")));
            return;
        }
        var group = shown(groups);
        if (groups.size() > 1) {
            page.add(tabs(inbox, groups, group, day));
        }
        page.add(days(inbox, group, day), new InboxAttendanceList(this, desk, inbox, group, day));
        var today = LocalDate.now(clock);
        if (day.equals(today) && !group.expected().isEmpty()) {
            page.add(new InboxExpected(this, desk, inbox, group.expected(), today));
        }
    }

    private InboxGroup shown(List<InboxGroup> groups) {
        return groups.stream()
                .filter(group -> offer.filter(group.key()::equals).isPresent())
                .findFirst()
                .orElse(groups.getFirst());
    }

    private static Component tabs(
            Inbox inbox, List<InboxGroup> groups, InboxGroup shown, LocalDate day) {
        var items =
                groups.stream()
                        .map(group -> {
                            var link =
                                    link(
                                            InboxNavigation.attendance(inbox, group.key(), day),
                                            group.title());
                            return new ListItem(
                                    group.equals(shown)
                                            ? attribute(link, "aria-current", "page")
                                            : link);
                        })
                        .toList();
        return labelled(new Nav(list("mi-tabs", items)), "Angebote");
    }

    private Component days(Inbox inbox, InboxGroup group, LocalDate day) {
        var today = LocalDate.now(clock);
        var field = InboxParts.day("Tag", day, today.minusDays(ReferralDays.ENTERED_BACK), today);
        field.addValueChangeListener(event -> {
            var value = event.getValue();
            if (event.isFromClient() && value != null && !field.isInvalid()) {
                go(InboxNavigation.attendance(inbox, group.key(), value));
            }
        });
        var row = css(new Div(field), "mi-inbox__row");
        if (!day.equals(today)) {
            row.add(
                    InboxParts.button(
                            "Heute",
                            () -> go(InboxNavigation.attendance(inbox, group.key(), today))));
        }
        return row;
    }

    private static void go(String address) {
        UI.getCurrent().navigate(address.substring(1));
    }

    /** The day of the address if one may still enter it, else today. */
    private LocalDate day() {
        var today = LocalDate.now(clock);
        try {
            return asked.map(LocalDate::parse)
                    .filter(day ->
                            !day.isAfter(today)
                                    && !day.isBefore(today.minusDays(ReferralDays.ENTERED_BACK)))
                    .orElse(today);
        } catch (DateTimeException e) {
            return today;
        }
    }
}
