package ch.mitenand.casefile.ui;

import static ch.mitenand.shell.Markup.attribute;
import static ch.mitenand.shell.Markup.css;
import static ch.mitenand.shell.Markup.labelled;
import static ch.mitenand.shell.Markup.link;
import static ch.mitenand.shell.Markup.list;

import ch.mitenand.casefile.CaseDesk;
import ch.mitenand.casefile.CaseFile;
import ch.mitenand.casefile.CaseState;
import ch.mitenand.casefile.Lead;
import ch.mitenand.region.Regions;
import ch.mitenand.shared.SwissFormat;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases, to search, to filter by state and to leaf through. */
final class CasesViewList extends Section {

    private static final List<CaseState> STATES =
            Stream.of(CaseState.values()).filter(s -> s != CaseState.RETIRED).toList();

    private final CasesViewQuery asked;
    private final String text;
    private final CaseDesk.Page found;
    private final List<Lead> leads;
    private final Regions regions;

    /**
     * The list.
     *
     * @param text what is searched for, may be empty
     * @param search is called with what to search for next
     */
    CasesViewList(
            CasesViewQuery asked,
            String text,
            CaseDesk.Page found,
            List<Lead> leads,
            Regions regions,
            Consumer<String> search) {
        this.asked = asked;
        this.text = text;
        this.found = found;
        this.leads = leads;
        this.regions = regions;
        css(this, "mi-cases");
        boolean all = asked.isAll() && text.isEmpty();
        boolean none = found.total() == 0 && all;
        var heading = new H2(none ? "Fälle" : heading());
        add(heading);
        if (none) {
            add(nothingYet());
            return;
        }
        add(CaseSearch.field("Name oder Nummer", text, search), states());
        add(found.cases().isEmpty() ? nothingFound(search) : cases());
        if (CaseSearch.hasPages(found.total())) {
            add(CaseSearch.pages(asked.page(), found.total(), page -> asked.withPage(page).path()));
        }
        if (!all) {
            CaseParts.focus(heading);
        }
    }

    private String heading() {
        String count = CaseParts.count(found.total(), "Fall", "Fälle");
        var state = asked.state();
        return state == null ? count + " offen" : count + " «" + state.germanName() + "»";
    }

    private static Div nothingYet() {
        return CaseParts.empty(
                "Hier stehen die Fälle, die Sie führen. Noch ist keiner eröffnet.",
                new Paragraph(
                        "Ein Fall beginnt im Erstgespräch, mit der Sozialhilfe oder auf Wunsch der Person."),
                CaseParts.secondButton(CaseNavigation.newCase(), "Den ersten Fall eröffnen"));
    }

    private Component nothingFound(Consumer<String> search) {
        return CaseParts.empty(
                text.isEmpty()
                        ? "Hier ist im Moment kein Fall."
                        : "Zu «" + text + "» gibt es hier keinen Fall.",
                new Paragraph(
                        "Gesucht wird im Namen, in der Fallnummer und in der Nummer der anderen Software."),
                text.isEmpty()
                        ? CaseParts.action(CaseNavigation.cases(), "Alle offenen Fälle zeigen")
                        : CaseParts.button("Suche leeren", () -> search.accept("")));
    }

    private Nav states() {
        var items = new ArrayList<ListItem>();
        items.add(chip(null, "Alle offenen"));
        STATES.forEach(state -> items.add(chip(state, state.germanName())));
        return labelled(css(new Nav(list("mi-chips", items)), "mi-cases__states"), "Nach Stand");
    }

    private ListItem chip(@Nullable CaseState state, String label) {
        boolean on = asked.state() == state;
        var link =
                css(
                        link(asked.withState(state).path(), label),
                        on ? "mi-chip mi-chip--on" : "mi-chip");
        return new ListItem(on ? attribute(link, "aria-current", "true") : link);
    }

    private Component cases() {
        return list("mi-cases__list", found.cases().stream().map(this::item).toList());
    }

    private ListItem item(CaseFile file) {
        String place = CaseWords.municipality(file.person().bfs(), regions);
        String office = leads.size() > 1 ? " · " + CaseWords.lead(file.lead(), regions) : "";
        var numbers =
                file.externalNumber().isEmpty()
                        ? file.number()
                        : file.number() + " · " + file.externalNumber();
        return css(
                new ListItem(
                        css(
                                link(CaseNavigation.overview(file.id()), file.title()),
                                "mi-cases__title"),
                        css(new Span(numbers), "mi-cases__number mi-muted"),
                        css(
                                new Span(
                                        CaseParts.badge(file.state()),
                                        css(
                                                new Span("seit " + SwissFormat.date(file.since())),
                                                "mi-muted")),
                                "mi-cases__state"),
                        css(new Span(place + office), "mi-cases__place mi-muted")),
                "mi-cases__item");
    }
}
