package ch.mitenand.publishing.ui;

import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.details;
import static ch.mitenand.shell.Markup.icon;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;
import static ch.mitenand.shell.Markup.spoken;
import static ch.mitenand.shell.Markup.summary;
import static ch.mitenand.shell.Markup.text;

import ch.mitenand.offer.ui.OfferNavigation;
import ch.mitenand.publishing.OfferOverview.OfferLine;
import ch.mitenand.publishing.OfferOverview.Standing;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One offer: what it is, how it does, and what can be done with it. */
final class DashboardOfferCard extends ListItem {

    private static final Set<Standing> SEEN = EnumSet.of(Standing.PUBLIC, Standing.UNCONFIRMED);
    private static final Set<Standing> CONFIRMABLE =
            EnumSet.of(Standing.PUBLIC, Standing.UNCONFIRMED, Standing.HIDDEN);

    /** From the first reminder on, the question is the main thing on the card. */
    private static final int DAYS_BEFORE = 30;

    private final OfferLine line;
    private final LocalDate today;
    private final Anchor name;
    private @Nullable Button confirm;

    DashboardOfferCard(OfferLine line, LocalDate today, DashboardCommands commands) {
        this.line = line;
        this.today = today;
        this.name = link(PublishingNavigation.editor(line.offer()), title(line));
        css(this, "mi-desk-offer");
        add(what(), facts(), buttons(commands), more(commands));
    }

    /** What to call an offer, also one that has no title yet. */
    static String title(OfferLine line) {
        return line.title().isBlank() ? DashboardTexts.UNTITLED : line.title();
    }

    OfferLine line() {
        return line;
    }

    void focus() {
        name.focus();
    }

    /** Goes to the press that confirms the offer, or to its name where there is none. */
    void focusConfirm() {
        if (confirm == null) {
            focus();
        } else {
            confirm.focus();
        }
    }

    private Div what() {
        var badges = css(new Paragraph(DashboardStanding.of(line.standing())), "mi-badges");
        if (line.confirmBy().isPresent()) {
            line.change().ifPresent(change -> badges.add(DashboardStanding.of(change)));
        }
        return css(new Div(new H3(name), badges), "mi-desk-offer__what");
    }

    private Div facts() {
        var facts = css(new Div(), "mi-desk-offer__facts");
        line.confirmBy()
                .filter(_ -> line.standing() != Standing.ENDED)
                .ifPresent(day -> facts.add(fact("date", freshness(day), isDue())));
        if (SEEN.contains(line.standing())) {
            facts.add(fact("eye", DashboardTexts.views(line.views()), false));
        }
        if (line.confirmBy().isPresent()) {
            facts.add(fact("people", OwnerLine.text(line.owner()), false));
        }
        if (line.reports() > 0) {
            facts.add(fact("flag", DashboardTexts.reports(line.reports()), true));
        }
        return facts;
    }

    private String freshness(LocalDate day) {
        String word = day.isBefore(today) ? "war zu bestätigen bis " : "bestätigen bis ";
        return word + SwissFormat.date(day);
    }

    private static Paragraph fact(String icon, String text, boolean urgent) {
        var fact = new Paragraph(icon(icon), new Span(text));
        return css(fact, urgent ? "mi-desk-fact mi-desk-fact--urgent" : "mi-desk-fact");
    }

    private boolean isDue() {
        return line.confirmBy()
                .filter(day -> !day.isAfter(today.plusDays(DAYS_BEFORE)))
                .isPresent();
    }

    private Div buttons(DashboardCommands commands) {
        var buttons = css(new Div(), "mi-desk-buttons mi-desk-offer__do");
        if (line.standing() == Standing.ENDED) {
            buttons.add(button(DashboardTexts.RESUME, () -> commands.resume(line)));
        }
        if (CONFIRMABLE.contains(line.standing())) {
            var yes = button(DashboardTexts.STILL_TRUE, () -> commands.confirm(line));
            yes.setIcon(icon("check"));
            if (isDue()) {
                yes.removeClassName("mi-button--second");
            }
            confirm = yes;
            buttons.add(yes);
        }
        String edit =
                line.standing() == Standing.WAITING ? DashboardTexts.LOOK : DashboardTexts.EDIT;
        var to = link(PublishingNavigation.editor(line.offer()), edit);
        buttons.add(named(css(to, "mi-button mi-button--second"), edit));
        return buttons;
    }

    private Component more(DashboardCommands commands) {
        var items = new ArrayList<ListItem>();
        items.add(new ListItem(action("copy", DashboardTexts.COPY, () -> commands.copy(line))));
        if (line.confirmBy().isPresent()) {
            if (line.owner().isEmpty()) {
                items.add(new ListItem(action("check", OwnerLine.TAKE, () -> commands.take(line))));
            }
            items.add(
                    new ListItem(
                            action("people", OwnerLine.CHANGE, () -> commands.changeOwner(line))));
            String versions = PublishingNavigation.versions(line.offer());
            items.add(new ListItem(way(versions, "clock", DashboardTexts.VERSIONS)));
        }
        if (SEEN.contains(line.standing())) {
            String page = OfferNavigation.offer(line.offer());
            items.add(new ListItem(way(page, "globe", DashboardTexts.PUBLIC_PAGE)));
        }
        if (CONFIRMABLE.contains(line.standing())) {
            items.add(new ListItem(action("x", DashboardTexts.END, () -> commands.end(line))));
        }
        var head = summary(text(DashboardTexts.MORE), spoken(" zu " + title(line)));
        return css(
                details(head, false, list("mi-desk-more__list", List.copyOf(items))),
                "mi-desk-more");
    }

    private Button button(String label, Runnable command) {
        var button = new Button(label, _ -> command.run());
        return named(css(button, "mi-button mi-button--second"), label);
    }

    private Button action(String icon, String label, Runnable command) {
        var button = new Button(label, icon(icon), _ -> command.run());
        return named(css(button, "mi-desk-action"), label);
    }

    private Anchor way(String address, String icon, String label) {
        return named(css(link(address, icon(icon), text(label)), "mi-desk-action"), label);
    }

    /** Many cards have the same buttons; the name tells which offer this one is about. */
    private <C extends Component> C named(C control, String label) {
        return labelled(control, label + ": " + title(line));
    }
}
