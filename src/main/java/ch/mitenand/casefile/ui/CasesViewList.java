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
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases, to search, to filter by state and to leaf through; the address says what is shown. */
final class CasesViewList extends Section {

    private static final int PAGE_SIZE = 50;
    private static final List<CaseState> STATES =
            Stream.of(CaseState.values()).filter(s -> s != CaseState.RETIRED).toList();

    private final CasesViewQuery asked;
    private final CaseDesk.Page found;
    private final List<Lead> leads;
    private final Regions regions;
    private final Consumer<String> go;

    CasesViewList(
            CasesViewQuery asked,
            CaseDesk.Page found,
            List<Lead> leads,
            Regions regions,
            Consumer<String> go) {
        this.asked = asked;
        this.found = found;
        this.leads = leads;
        this.regions = regions;
        this.go = go;
        css(this, "mi-cases");
        boolean none = found.total() == 0 && asked.isAll();
        var heading = new H2(none ? "Fälle" : heading());
        add(heading);
        if (none) {
            add(nothingYet());
            return;
        }
        add(search(), states());
        add(found.cases().isEmpty() ? nothingFound() : cases());
        if (found.total() > PAGE_SIZE) {
            add(pages());
        }
        if (!asked.isAll()) {
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

    private Component nothingFound() {
        return CaseParts.empty(
                asked.text().isEmpty()
                        ? "Hier ist im Moment kein Fall."
                        : "Zu «" + asked.text() + "» gibt es hier keinen Fall.",
                new Paragraph(
                        "Gesucht wird im Namen, in der Fallnummer und in der Nummer der anderen Software."),
                CaseParts.action(CaseNavigation.cases(), "Alle offenen Fälle zeigen"));
    }

    private Component search() {
        var text = new TextField("Name oder Nummer");
        text.setValue(asked.text());
        text.setClearButtonVisible(true);
        text.setMaxLength(80);
        text.addValueChangeListener(e -> go.accept(asked.withText(e.getValue()).path()));
        var button =
                CaseParts.button("Suchen", () -> go.accept(asked.withText(text.getValue()).path()));
        return attribute(css(new Div(text, button), "mi-cases__search"), "role", "search");
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

    private Nav pages() {
        int last = (int) ((found.total() + PAGE_SIZE - 1) / PAGE_SIZE);
        var items = new ArrayList<ListItem>();
        if (asked.page() > 1) {
            items.add(new ListItem(link(asked.withPage(asked.page() - 1).path(), "Zurück")));
        }
        items.add(new ListItem(new Span("Seite %d von %d".formatted(asked.page(), last))));
        if (asked.page() < last) {
            items.add(new ListItem(link(asked.withPage(asked.page() + 1).path(), "Weiter")));
        }
        return labelled(css(new Nav(list("mi-cases__pages", items)), "mi-case__ways"), "Seiten");
    }
}
