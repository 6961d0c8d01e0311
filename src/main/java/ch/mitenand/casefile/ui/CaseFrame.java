package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.account.Actor;
import ch.mitenand.account.CurrentActor;
import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseId;
import ch.mitenand.casefile.CaseOutcome;
import ch.mitenand.casefile.ui.CaseNavigation.Tab;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A page of one case: the name, the number, where it stands, and the tabs. The title of the browser
 * tab shows the number only, because it stays in the history of the machine.
 */
public abstract class CaseFrame extends CasePage {

    private final CaseDesk desk;
    private final Tab tab;

    /** A page under a tab; its route begins with {@link CaseNavigation#CASE_ROUTE}. */
    protected CaseFrame(CaseDesk desk, CurrentActor current, Tab tab) {
        super(current);
        this.desk = desk;
        this.tab = tab;
    }

    /** Adds the content below the tabs. */
    protected abstract void show(Actor actor, CaseFile file, Div page, BeforeEnterEvent event);

    @Override
    protected final void draw(Actor actor, BeforeEnterEvent event) {
        var file = desk.read(actor, caseOf(event));
        var page = column(tab.label() + " – " + file.number());
        page.add(
                CaseParts.back(CaseNavigation.cases(), "Alle Fälle"),
                heading(file),
                tabs(file.id(), tab));
        show(actor, file, page, event);
    }

    /**
     * The case in the address.
     *
     * @throws NoSuchElementException when it cannot be one
     */
    public static CaseId caseOf(BeforeEnterEvent event) {
        return new CaseId(uuid(event, CaseNavigation.CASE));
    }

    /**
     * An identity in the address.
     *
     * @throws NoSuchElementException when it cannot be one
     */
    public static UUID uuid(BeforeEnterEvent event, String parameter) {
        try {
            return UUID.fromString(event.getRouteParameters().get(parameter).orElseThrow());
        } catch (IllegalArgumentException e) {
            throw new NoSuchElementException("no such address", e);
        }
    }

    private static Header heading(CaseFile file) {
        var numbers =
                file.externalNumber().isEmpty()
                        ? file.number()
                        : file.number() + " · " + file.externalNumber();
        return css(
                new Header(
                        new H1(file.title()),
                        CaseParts.badge(file.state()),
                        css(new Paragraph(numbers), "mi-case__number mi-muted")),
                "mi-case__head");
    }

    /** The tabs of a case; the one that is shown is marked. */
    static Nav tabs(CaseId id, Tab here) {
        var items = Stream.of(Tab.values()).map(tab -> item(id, tab, tab == here)).toList();
        var tabs = css(new Nav(list("mi-tabs", items)), "mi-case__tabs");
        // on a phone they are wider than the screen
        tabs.getElement()
                .executeJs(
                        "setTimeout(() => this.querySelector('[aria-current]')"
                                + "?.scrollIntoView({block: 'nearest', inline: 'center'}))");
        return labelled(tabs, "Seiten des Falls");
    }

    private static ListItem item(CaseId id, Tab tab, boolean here) {
        var link = link(CaseNavigation.page(id, tab), tab.label());
        return new ListItem(here ? attribute(link, "aria-current", "page") : link);
    }

    /** Why a command was not done, in one text for a dialog; empty when it was done. */
    public static Optional<String> objection(CaseOutcome outcome) {
        return switch (outcome) {
            case CaseOutcome.Done _ -> Optional.empty();
            case CaseOutcome.No(var sentence) -> Optional.of(sentence);
            case CaseOutcome.Wrong(var faults) -> Optional.of(String.join(" ", faults.values()));
            case CaseOutcome.Stale _ -> Optional.of(CaseParts.STALE);
        };
    }
}
