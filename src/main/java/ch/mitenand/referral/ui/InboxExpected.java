package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.referral.ReceiverDesk;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.ReceiverDesk.Presence;
import ch.mitenand.referral.Step;
import ch.mitenand.referral.ui.InboxGroup.Person;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** Who was accepted and comes for the first time: one touch reports the beginning of today. */
final class InboxExpected extends Section {

    private static final String THERE = "Ist da – Beginn melden";

    private final InboxPage page;
    private final ReceiverDesk desk;
    private final Inbox inbox;
    private final LocalDate today;
    private final Div alert = InboxParts.alert();

    InboxExpected(
            InboxPage page,
            ReceiverDesk desk,
            Inbox inbox,
            List<Person> expected,
            LocalDate today) {
        this.page = page;
        this.desk = desk;
        this.inbox = inbox;
        this.today = today;
        css(this, "mi-inbox__section");
        add(
                new H2("Erwartet"),
                InboxParts.hint("Angenommen, aber noch nie da gewesen."),
                list("mi-inbox__people", expected.stream().map(this::row).toList()),
                alert);
    }

    private ListItem row(Person person) {
        var there = InboxParts.button(THERE, () -> begin(person));
        there.setAriaLabel(THERE + ": " + person.name());
        return css(
                new ListItem(css(new Span(person.name()), "mi-inbox__name"), there),
                "mi-inbox__person");
    }

    private void begin(Person person) {
        Step none = new Step.No(InboxParts.CHANGED);
        var objection = InboxParts.objection(page.give(() -> present(person), none));
        InboxParts.complain(alert, objection.orElse(""));
        if (objection.isEmpty()) {
            InboxParts.say(person.name() + ": Beginn gemeldet, heute anwesend.");
            page.reload();
        }
    }

    private Step present(Person person) {
        var begun = desk.start(page.actor(), inbox, person.referral(), today);
        return begun instanceof Step.Done
                ? desk.attend(page.actor(), inbox, person.referral(), today, Presence.PRESENT)
                : begun;
    }
}
