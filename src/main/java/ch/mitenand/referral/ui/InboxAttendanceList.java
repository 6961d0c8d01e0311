package ch.mitenand.referral.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.referral.ReceiverDesk;
import ch.mitenand.referral.ReceiverDesk.Inbox;
import ch.mitenand.referral.ReceiverDesk.Presence;
import ch.mitenand.referral.ReferralId;
import ch.mitenand.referral.Step;
import ch.mitenand.referral.ui.InboxGroup.Person;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The people of an offer on a day; the last touch can be undone. */
final class InboxAttendanceList extends Section {

    private final InboxPage page;
    private final ReceiverDesk desk;
    private final Inbox inbox;
    private final LocalDate day;
    private final Map<ReferralId, Presence> entered = new HashMap<>();
    private final Map<ReferralId, Map<Presence, Button>> buttons = new HashMap<>();
    private final Span said = new Span();
    private final Div last = css(new Div(said), "mi-inbox__last");
    private final Div alert = InboxParts.alert();
    private @Nullable Button undo;

    InboxAttendanceList(
            InboxPage page, ReceiverDesk desk, Inbox inbox, InboxGroup group, LocalDate day) {
        this.page = page;
        this.desk = desk;
        this.inbox = inbox;
        this.day = day;
        css(this, "mi-inbox__section");
        desk.attendance(page.actor(), inbox, day.withDayOfMonth(1)).stream()
                .filter(entry -> entry.day().equals(day))
                .forEach(entry -> entered.put(entry.referral(), entry.presence()));
        var people = group.people().stream().filter(person -> person.hadBegun(day)).toList();
        attribute(said, "role", "status");
        add(
                new H2(SwissFormat.weekdayAndDate(day)),
                people.isEmpty()
                        ? InboxParts.empty("An diesem Tag war noch niemand dabei.")
                        : list("mi-inbox__people", people.stream().map(this::row).toList()),
                alert,
                last);
    }

    private ListItem row(Person person) {
        var three = css(new Div(), "mi-inbox__three");
        attribute(labelled(three, person.name()), "role", "group");
        var own = new EnumMap<Presence, Button>(Presence.class);
        for (var presence : Presence.values()) {
            var button = InboxParts.button(presence.germanName(), () -> touched(person, presence));
            css(button, "mi-inbox__touch");
            own.put(presence, button);
            three.add(button);
        }
        buttons.put(person.referral(), own);
        mark(person.referral());
        return css(
                new ListItem(css(new Span(person.name()), "mi-inbox__name"), three),
                "mi-inbox__person");
    }

    /** A second touch of the same button takes the entry back. */
    private void touched(Person person, Presence presence) {
        var before = entered.get(person.referral());
        var now = presence == before ? null : presence;
        if (save(person, now)) {
            String what = now == null ? "kein Eintrag" : now.germanName();
            tell(person.name() + ": " + what, () -> undone(person, before));
        }
    }

    private void undone(Person person, @Nullable Presence before) {
        if (save(person, before)) {
            tell(person.name() + ": rückgängig gemacht", null);
            buttons.getOrDefault(person.referral(), Map.of()).values().stream()
                    .findFirst()
                    .ifPresent(Button::focus);
        }
    }

    /** Saves an entry, or takes it back where there is none; whether it was done. */
    private boolean save(Person person, @Nullable Presence presence) {
        var referral = person.referral();
        Step none = new Step.No(InboxParts.CHANGED);
        var step =
                page.give(
                        () ->
                                presence == null
                                        ? desk.takeBack(page.actor(), inbox, referral, day)
                                        : desk.attend(page.actor(), inbox, referral, day, presence),
                        none);
        var objection = InboxParts.objection(step);
        InboxParts.complain(alert, objection.orElse(""));
        if (objection.isPresent()) {
            tell("", null);
            return false;
        }
        if (presence == null) {
            entered.remove(referral);
        } else {
            entered.put(referral, presence);
        }
        mark(referral);
        return true;
    }

    private void mark(ReferralId referral) {
        var presence = entered.get(referral);
        buttons.getOrDefault(referral, Map.of())
                .forEach((which, button) -> {
                    boolean on = which == presence;
                    attribute(button, "aria-pressed", Boolean.toString(on));
                    button.getElement().getClassList().set("mi-inbox__touch--on", on);
                });
    }

    private void tell(String text, @Nullable Runnable back) {
        said.setText(text);
        Optional.ofNullable(undo).ifPresent(last::remove);
        undo = back == null ? null : InboxParts.button("Rückgängig", back);
        Optional.ofNullable(undo).ifPresent(last::add);
        last.getElement().getClassList().set("mi-inbox__last--on", !text.isEmpty());
    }
}
